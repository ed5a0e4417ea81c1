//! Records as batches of Arrow.

use revio_runtime::fields::Fields;
use revio_runtime::flat::arrow_array::cast::AsArray;
use revio_runtime::flat::arrow_array::types::{
    Date32Type, Decimal128Type, Float64Type, Int64Type, TimestampMicrosecondType,
};
use revio_runtime::flat::arrow_array::{Array, ArrayRef, RecordBatch};
use revio_runtime::flat::arrow_schema::ArrowError;
use revio_runtime::flat::{Columns, parquet};
use revio_runtime::{Decimal, Extra, Secret, placeholder, record, schemas};

schemas!(SCHEMAS {
    Required "Bill"/"id" => Identifier("BillId"),
    Optional "Bill"/"count" => OrNull(&Integer),
    Optional "Bill"/"total" => Decimal,
    Optional "Bill"/"level" => NumberEnum(&["1", "2.5"]),
    Optional "Bill"/"rate" => Number,
    Optional "Bill"/"paid" => Boolean,
    Optional "Bill"/"due" => Date,
    Optional "Bill"/"created" => DateTime,
    Optional "Bill"/"sent" => OffsetDateTime,
    Optional "Bill"/"state" => Enum(&["open"]),
    Optional "Bill"/"pin" => Secret,
    Optional "Bill"/"lines" => List(&Object("Line")),
    Optional "Bill"/"address" => Object("Address"),
    Optional "Bill"/"country" => OneOf(&[Text, Integer]),
    Optional "Bill"/"any" => Any,
    Optional "Address"/"city" => Text,
});

struct Bill {
    id: i64,
    total: Option<Decimal>,
    pin: Option<Secret>,
    extra: Extra,
}

record!(Bill = "Bill" {
    "id" => id,
    "total" => total,
    "pin" => pin,
});

fn columns() -> Columns {
    Columns::new(Fields::of_schema(SCHEMAS, "Bill").expect("a schema"))
}

fn batch(json: &str) -> RecordBatch {
    columns().batch_of_json(&[json]).expect("a batch")
}

/// The only value of a column as text: numbers in the units of their type. `None` for null.
fn shown(column: &ArrayRef) -> Option<String> {
    if column.is_null(0) {
        return None;
    }
    Some(match column.data_type().to_string().as_str() {
        "Int64" => column.as_primitive::<Int64Type>().value(0).to_string(),
        "Decimal128(38, 10)" => {
            column.as_primitive::<Decimal128Type>().value(0).to_string()
        }
        "Float64" => column.as_primitive::<Float64Type>().value(0).to_string(),
        "Boolean" => column.as_boolean().value(0).to_string(),
        "Date32" => column.as_primitive::<Date32Type>().value(0).to_string(),
        "Utf8" => column.as_string::<i32>().value(0).to_owned(),
        _ => column.as_primitive::<TimestampMicrosecondType>().value(0).to_string(),
    })
}

/// The columns that are not null.
fn filled(batch: &RecordBatch) -> Vec<(String, String)> {
    let schema = batch.schema();
    let columns = schema.fields().iter().zip(batch.columns());
    columns
        .filter_map(|(field, column)| Some((field.name().clone(), shown(column)?)))
        .collect()
}

#[test]
fn the_type_of_a_column_is_that_of_its_field() {
    let expected = [
        ("id", "Int64"),
        ("count", "Int64"),
        ("total", "Decimal128(38, 10)"),
        ("level", "Decimal128(38, 10)"),
        ("rate", "Float64"),
        ("paid", "Boolean"),
        ("due", "Date32"),
        ("created", "Timestamp(µs)"),
        ("sent", "Timestamp(µs, \"UTC\")"),
        ("state", "Utf8"),
        ("pin", "Utf8"),
        ("lines", "Utf8"),
        ("address.city", "Utf8"),
        ("country", "Utf8"),
        ("any", "Utf8"),
        ("extra", "Utf8"),
    ];
    let schema = columns().arrow_schema();
    let found =
        schema.fields().iter().map(|it| (it.name().clone(), it.data_type().to_string()));
    assert_eq!(
        found.collect::<Vec<_>>(),
        expected.map(|(name, ty)| (name.to_owned(), ty.to_owned()))
    );
    assert!(schema.fields().iter().all(|field| field.is_nullable()));
}

#[test]
fn a_value_that_fits_is_in_its_column_exactly() {
    let cases = [
        (r#"{"id": 9223372036854775807}"#, "id", "9223372036854775807"),
        (r#"{"id": -9223372036854775808}"#, "id", "-9223372036854775808"),
        (r#"{"id": 1e3}"#, "id", "1000"),
        (r#"{"count": "5"}"#, "count", "5"),
        (r#"{"total": 0.10}"#, "total", "1000000000"),
        (r#"{"total": -0.0000000001}"#, "total", "-1"),
        (r#"{"total": 1.10000000000000}"#, "total", "11000000000"),
        (
            r#"{"total": 12345678901234567890.1234567}"#,
            "total",
            "123456789012345678901234567000",
        ),
        (
            r#"{"total": 9999999999999999999999999999}"#,
            "total",
            "99999999999999999999999999990000000000",
        ),
        (r#"{"total": "1.50"}"#, "total", "15000000000"),
        (r#"{"level": 2.5}"#, "level", "25000000000"),
        (r#"{"rate": 0.30000000000000004}"#, "rate", "0.30000000000000004"),
        (r#"{"rate": 7}"#, "rate", "7"),
        (r#"{"paid": false}"#, "paid", "false"),
        (r#"{"paid": "true"}"#, "paid", "true"),
        (r#"{"due": "1970-01-02"}"#, "due", "1"),
        (r#"{"due": "0001-01-01"}"#, "due", "-719162"),
        (r#"{"due": "9999-12-31T00:00:00"}"#, "due", "2932896"),
        (r#"{"created": "1970-01-01T00:00:01.5"}"#, "created", "1500000"),
        (r#"{"created": "1970-01-01T00:00:00.000001000"}"#, "created", "1"),
        (r#"{"created": "0001-01-01T00:00:00"}"#, "created", "-62135596800000000"),
        (
            r#"{"created": "9999-12-31T23:59:59.999999"}"#,
            "created",
            "253402300799999999",
        ),
        (r#"{"created": "1970-01-02"}"#, "created", "86400000000"),
        (r#"{"sent": "1970-01-01T02:00:00+02:00"}"#, "sent", "0"),
        (r#"{"sent": "1970-01-01T00:00:00.25Z"}"#, "sent", "250000"),
        (r#"{"state": "closed"}"#, "state", "closed"),
        (r#"{"state": ""}"#, "state", ""),
        (r#"{"pin": "a\"\u00e4\n"}"#, "pin", "a\"ä\n"),
        (r#"{"lines": []}"#, "lines", "[]"),
        (r#"{"lines": [{"a": 1.0}]}"#, "lines", r#"[{"a": 1.0}]"#),
        (r#"{"address": {"city": "Tampa"}}"#, "address.city", "Tampa"),
        (r#"{"country": 235}"#, "country", "235"),
        (r#"{"any": {"a": null}}"#, "any", r#"{"a": null}"#),
    ];
    for (json, column, expected) in cases {
        let found = filled(&batch(json));
        assert_eq!(found, [(column.to_owned(), expected.to_owned())], "{json}");
    }
}

#[test]
fn null_and_absent_are_null() {
    for json in ["{}", r#"{"id": null, "total": null, "address": null, "lines": null}"#]
    {
        assert_eq!(filled(&batch(json)), [], "{json}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_in_extra_as_it_came() {
    let cases = [
        r#"{"id":1.5}"#,
        r#"{"id":9223372036854775808}"#,
        r#"{"id":"007"}"#,
        r#"{"count":true}"#,
        r#"{"count":""}"#,
        r#"{"total":0.00000000001}"#,
        r#"{"total":10000000000000000000000000000}"#,
        r#"{"total":1e40}"#,
        r#"{"total":"1,50"}"#,
        r#"{"total":"+1"}"#,
        r#"{"total":[1]}"#,
        r#"{"rate":0.12345678901234567890}"#,
        r#"{"rate":"NaN"}"#,
        r#"{"paid":1}"#,
        r#"{"paid":"True"}"#,
        r#"{"due":"2026-1-31"}"#,
        r#"{"due":"2026-01-31T12:00:00"}"#,
        r#"{"due":"10000-01-01"}"#,
        r#"{"due":20260131}"#,
        r#"{"created":"2026-01-31T12:00:00.1234567"}"#,
        r#"{"created":"2026-01-31T12:00:00.0000000001"}"#,
        r#"{"created":"2026-01-31T12:00:00Z"}"#,
        r#"{"created":"2026-06-30T23:59:60"}"#,
        r#"{"created":"2026-06-30T23:59:60.5"}"#,
        r#"{"created":"2026-06-30T23:59:60.500"}"#,
        r#"{"sent":"2026-06-30T23:59:60Z"}"#,
        r#"{"sent":"2026-06-30T23:59:60.5Z"}"#,
        r#"{"created":"2026-02-30T00:00:00"}"#,
        r#"{"sent":"2026-01-31T12:00:00"}"#,
        r#"{"sent":{"at":1}}"#,
        r#"{"state":"\ud800"}"#,
        r#"{"address":"Tampa"}"#,
        r#"{"new":{"a":[1.10,null]}}"#,
    ];
    for json in cases {
        let found = filled(&batch(json));
        assert_eq!(found, [("extra".to_owned(), json.to_owned())], "{json}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_an_error_without_extra() {
    let columns = columns().select(["total", "id"]).expect("columns");
    let records = [r#"{"id": 1}"#, r#"{"id": 2, "total": "n/a"}"#];
    let error = columns.batch_of_json(&records).expect_err("a value that does not fit");
    assert!(matches!(error, ArrowError::CastError(_)), "{error:?}");
    let message = error.to_string();
    for part in
        ["record 1 of this batch", r#""n/a""#, "`total`", "select the column `extra`"]
    {
        assert!(message.contains(part), "{message}");
    }
    let private = columns.batch_of_json(&[r#"{"total": {"card": "4111"}}"#]);
    let message = private.expect_err("a value that does not fit").to_string();
    assert!(message.contains("an object") && !message.contains("4111"), "{message}");
    // Another column may hold anything.
    let batch = columns.batch_of_json(&[r#"{"paid": "n/a"}"#]).expect("a batch");
    assert_eq!(filled(&batch), []);
}

#[test]
fn a_column_that_is_selected_twice_is_an_error() {
    for names in [&["id", "id"][..], &["address", "extra", "address.city"]] {
        let columns = columns().select(names).expect("columns");
        let error = columns.batch_of_json(&["{}"]).expect_err("a repeated column");
        assert!(matches!(error, ArrowError::SchemaError(_)), "{error:?}");
        assert!(error.to_string().contains("is selected twice"), "{error}");
    }
}

#[test]
fn what_is_not_an_object_is_an_error() {
    for json in ["[]", "1", "{", "null"] {
        assert!(columns().batch_of_json(&[json]).is_err(), "{json}");
    }
}

#[test]
fn records_keep_their_order_and_their_secrets_unless_redacted() {
    let mut bill: Bill = placeholder();
    bill.pin = Some(Secret::new("1234"));
    bill.total = Some(Decimal::new(150, 2));
    bill.id = 7;
    let columns = columns().select(["pin", "id"]).expect("columns");
    let pins = |batch: RecordBatch| {
        let pins = batch.column(0).as_string::<i32>().clone();
        pins.iter().map(|it| it.map(str::to_owned)).collect::<Vec<_>>()
    };
    let shown = columns.batch([&bill, &placeholder()]).expect("a batch");
    assert_eq!(pins(shown), [Some("1234".to_owned()), None]);
    let redacted = columns.batch([bill.redacted()]).expect("a batch");
    assert_eq!(pins(redacted), [Some("[redacted]".to_owned())]);
    assert_eq!(columns.batch([] as [&Bill; 0]).expect("a batch").num_rows(), 0);
}

#[test]
fn a_batch_is_what_a_file_of_parquet_gives_back() {
    let columns = columns();
    let records = [
        r#"{"id": 1, "total": -0.10, "due": "0001-01-01", "sent": "2026-01-31T12:00:00Z"}"#,
        r#"{"count": "x", "paid": true, "lines": [], "created": "9999-12-31T23:59:59"}"#,
    ];
    let batch = columns.batch_of_json(&records).expect("a batch");
    let mut writer =
        parquet::arrow::ArrowWriter::try_new(Vec::new(), columns.arrow_schema(), None)
            .expect("a writer");
    writer.write(&batch).expect("written");
    let file = writer.into_inner().expect("a file");
    let reader = parquet::arrow::arrow_reader::ParquetRecordBatchReader::try_new(
        revio_runtime::Bytes::from(file),
        10,
    );
    let read: Result<Vec<_>, _> = reader.expect("a file").collect();
    assert_eq!(read.expect("batches"), [batch]);
}
