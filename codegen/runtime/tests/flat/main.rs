//! The fields of records as data, and records as rows of a table.

#[cfg(feature = "parquet")]
mod arrow;

use revio_runtime::fields::{FieldType, Fields};
use revio_runtime::flat::Columns;
use revio_runtime::registry::Evidence;
use revio_runtime::{Decimal, Extra, Secret, placeholder, record, schemas};

schemas!(SCHEMAS {
    Required Official "customer"/"customer_id" => Identifier("CustomerId"),
    Optional Observed "customer"/"balance" => Decimal,
    Optional "customer"/"pin" => Secret,
    Optional "customer"/"address" => Object("Address"),
    Optional "customer"/"parent" => OrNull(&Object("customer")),
    Optional "customer"/"tags" => List(&Text),
    Optional "customer"/"country" => OneOf(&[Text, Integer]),
    Optional "customer"/"*" => Text,
    Optional "Address"/"city" => Text,
    Optional "Address"/"geo" => OrNull(&Object("Geo")),
    Optional "Geo"/"latitude" => Number,
    Optional "Extra"/"extra" => Text,
    Optional "Union"/"" => AnyOf(&[Text, Integer]),
});

struct Customer {
    customer_id: i64,
    balance: Option<Decimal>,
    pin: Option<Secret>,
    extra: Extra,
}

record!(Customer = "customer" {
    "customer_id" => customer_id,
    "balance" => balance,
    "pin" => pin,
});

fn fields(schema: &str) -> Fields {
    Fields::of_schema(SCHEMAS, schema).expect("a schema")
}

#[test]
fn the_fields_of_a_record_are_those_of_its_schema() {
    let fields = Fields::of::<Customer>(SCHEMAS);
    assert_eq!(fields.schema(), "customer");
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    let expected =
        ["customer_id", "balance", "pin", "address", "parent", "tags", "country", "*"];
    assert_eq!(names, expected);
    let balance = fields.get("balance").expect("a field");
    assert_eq!(
        (balance.ty, balance.evidence),
        (FieldType::Decimal, Some(Evidence::Observed))
    );
    assert_eq!(fields.get("pin").expect("a field").evidence, None);
}

#[test]
fn objects_lead_to_their_fields_and_nothing_else_does() {
    let customer = fields("customer");
    let geo = customer.of_field("address").and_then(|address| address.of_field("geo"));
    assert_eq!(geo.expect("fields").schema(), "Geo");
    for name in ["balance", "tags", "unknown"] {
        assert!(customer.of_field(name).is_none(), "{name}");
    }
    assert!(Fields::of_schema(SCHEMAS, "Unknown").is_none());
    assert!(Fields::of_schema(SCHEMAS, "Union").is_none());
}

#[test]
fn each_field_is_a_column_and_the_rest_is_in_the_last() {
    let names = [
        "customer_id",
        "balance",
        "pin",
        "address.city",
        "address.geo.latitude",
        "parent",
        "tags",
        "country",
        "extra",
    ];
    assert!(Columns::new(fields("customer")).names().eq(names));
    assert!(Columns::new(fields("Extra")).names().eq(["extra", "extra_"]));
}

#[test]
fn a_value_has_one_cell_and_nothing_is_lost() {
    let columns = Columns::new(fields("customer"));
    let names: Vec<&str> = columns.names().collect();
    let cases: [(&str, &[(&str, &str)]); 14] = [
        ("{}", &[]),
        (r#"{"balance": null, "address": null}"#, &[]),
        (
            r#"{"balance": 12345678901234567890.10}"#,
            &[("balance", "12345678901234567890.10")],
        ),
        (r#"{"balance": "1.50"}"#, &[("balance", "1.50")]),
        (r#"{"pin": "a\"\u00e4\n"}"#, &[("pin", "a\"ä\n")]),
        (r#"{"address": {"city": "Tampa", "geo": null}}"#, &[("address.city", "Tampa")]),
        (
            r#"{"address": {"geo": {"latitude": 1e-3}}}"#,
            &[("address.geo.latitude", "1e-3")],
        ),
        (r#"{"tags": ["a", 1.0]}"#, &[("tags", r#"["a", 1.0]"#)]),
        (r#"{"country": 235}"#, &[("country", "235")]),
        (r#"{"parent": {"customer_id": 2}}"#, &[("parent", r#"{"customer_id": 2}"#)]),
        (r#"{"new": null, "a": 1.0}"#, &[("extra", r#"{"a":1.0,"new":null}"#)]),
        (r#"{"address": "Tampa"}"#, &[("extra", r#"{"address":"Tampa"}"#)]),
        (r#"{"address": {"planet": 3}}"#, &[("extra", r#"{"address.planet":3}"#)]),
        (r#"{"pin": "1", "pin": "2"}"#, &[("pin", "1"), ("extra", r#"{"pin":"2"}"#)]),
    ];
    for (json, expected) in cases {
        let row = columns.row_of_json(json).expect("an object");
        let cells = names.iter().copied().zip(row.iter().map(String::as_str));
        let filled: Vec<(&str, &str)> =
            cells.filter(|(_, cell)| !cell.is_empty()).collect();
        assert_eq!(filled, expected, "{json}");
    }
    for json in ["[]", "1", "{"] {
        assert!(columns.row_of_json(json).is_err(), "{json}");
    }
}

#[test]
fn a_record_is_a_row_with_its_secrets_or_without() {
    let columns = Columns::new(Fields::of::<Customer>(SCHEMAS));
    let columns = columns.select(["pin", "balance", "customer_id"]).expect("columns");
    let mut customer: Customer = placeholder();
    customer.customer_id = 7;
    customer.balance = Some(Decimal::new(100, 2));
    customer.pin = Some(Secret::new("1234"));
    assert_eq!(columns.row(&customer).expect("a row"), ["1234", "1.00", "7"]);
    assert_eq!(columns.row(&customer.redacted()).expect("a row")[0], "[redacted]");
}

#[test]
fn columns_are_selected_by_the_name_of_a_field_or_an_object() {
    let select = |names: &[&str]| Columns::new(fields("customer")).select(names);
    let columns = select(&["extra", "address", "balance"]).expect("columns");
    assert!(columns.names().eq([
        "extra",
        "address.city",
        "address.geo.latitude",
        "balance"
    ]));
    let row = columns.row_of_json(r#"{"balance": 1, "new": 2}"#).expect("an object");
    assert_eq!(row, [r#"{"new":2}"#, "", "", "1"]);
    for name in ["addr", "address.", "address.cit", ""] {
        let error = select(&[name]).expect_err("no column");
        assert_eq!(error.name(), name);
    }
}
