//! Formats other than JSON text.

use revio_runtime::{Decimal, Extra, NaiveDateTime, Value, record};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{
    BorrowedBytesDeserializer, BorrowedStrDeserializer, Error, MapDeserializer,
    StrDeserializer,
};

use super::sample::{Contact, Status, field, read, with};

const FULL: &str = r#"{"contact_id":1,"name":"a","status":"ACTIVE","age":5,"score":0.5,
    "credit":123456789012345678901234.567,"active":true,"created":"2024-01-02T03:04:05",
    "born":"2024-01-02","country_code":235,"anything":[{"cost":1.50}],"home":{"line_1":"b"},
    "addresses":[{"country_code":"USA"},{"x":[1,null]}],"deputy":{"contact_id":2},
    "labels":{"a":1.25},"notes":{"n":{"line_1":"c"}},"numbers":[1,2],"pin":"4111",
    "meta":{"k":[true]},"options":{"o":1},"unknown":"u"}"#;

#[test]
fn yaml_round_trip() {
    let contact: Contact = read(FULL).unwrap();
    let text = serde_yaml::to_string(&contact).unwrap();
    assert!(!text.contains("serde_json"), "{text}");
    assert!(text.contains("credit: '123456789012345678901234.567'"), "{text}");
    assert_eq!(serde_yaml::from_str::<Contact>(&text).unwrap(), contact);
}

#[test]
fn numbers_of_values_are_exact_in_yaml() {
    let number = |json: &str| {
        let contact: Contact = read(&with("meta", json)).unwrap();
        let text = serde_yaml::to_string(&contact).unwrap();
        text.strip_prefix("contact_id: 1\nmeta: ").unwrap().trim_end().to_owned()
    };
    for (json, yaml) in [
        ("5", "5"),
        ("-5", "-5"),
        ("2.5", "2.5"),
        ("18446744073709551615", "'18446744073709551615'"),
    ] {
        assert_eq!(number(json), yaml);
    }
    assert!(!number("1e30").contains("serde_json"));
}

#[test]
fn yaml_is_read_leniently() {
    let text = "contact_id: 1\nname: ~\ncredit: 1.5\nage: '7'\nanything: {cost: 2}\naddresses: {line_1: a}\n";
    let contact: Contact = serde_yaml::from_str(text).unwrap();
    let json = r#"{"contact_id":1,"age":7,"credit":1.5,"anything":{"cost":2},"addresses":[{"line_1":"a"}]}"#;
    assert_eq!(serde_json::to_string(&contact).unwrap(), json);
}

#[test]
fn yaml_errors_name_the_path() {
    let error = serde_yaml::from_str::<Contact>("contact_id: 1\nhome:\n  cost: [1]\n");
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("home.cost: invalid type: sequence, expected a decimal"),
        "{error}"
    );
}

#[test]
fn value_round_trip() {
    let contact: Contact =
        read(&FULL.replace("123456789012345678901234.567", "12.5")).unwrap();
    let value = serde_json::to_value(&contact).unwrap();
    assert_eq!(serde_json::from_value::<Contact>(value.clone()).unwrap(), contact);
    assert_eq!(Contact::deserialize(&value).unwrap(), contact);
}

#[test]
fn a_record_works_inside_derived_types() {
    #[derive(serde::Deserialize)]
    struct Line {
        #[serde(flatten)]
        contact: Contact,
    }
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        Contact(Box<Contact>),
        Text(String),
    }
    let unknown = format!(r#"{{"nick":7,"more":{{"list":["{}"]}},"#, "x".repeat(100));
    let json = with("credit", "1.5").replacen('{', &unknown, 1);
    let line: Line = serde_json::from_str(&json).unwrap();
    assert_eq!(line.contact.credit, Some(Decimal::new(15, 1)));
    assert_eq!(line.contact.extra["nick"], 7);
    assert_eq!(line.contact.extra["more"]["list"][0], "x".repeat(100));
    let either: Either = serde_json::from_str(&json).unwrap();
    assert!(matches!(either, Either::Contact(contact) if *contact == line.contact));
    assert!(
        matches!(serde_json::from_str(r#""x""#).unwrap(), Either::Text(text) if text == "x")
    );
}

/// The columns of the sample that a table can have.
struct Row {
    id: i64,
    name: Option<String>,
    status: Option<Status>,
    credit: Option<Decimal>,
    active: Option<bool>,
    created: Option<NaiveDateTime>,
    extra: Extra,
}
record!(Row {
    "id" => id,
    "name" => name,
    "status" => status,
    "credit" => credit,
    "active" => active,
    "created" => created,
});

/// CSV has no types. Fields are read from their text, without a guess in between.
#[test]
fn csv_is_read_into_records() {
    let table = "id,name,status,credit,active,created,Größe\n\
        7,00123,ACTIVE,123456789012345678901234.567,true,2026-02-03,x\n\
        8.0,,,,,,\n";
    let rows = csv::Reader::from_reader(table.as_bytes())
        .deserialize()
        .collect::<Result<Vec<Row>, _>>()
        .expect("two rows");
    let first = &rows[0];
    assert_eq!((first.id, first.name.as_deref()), (7, Some("00123")));
    assert_eq!(first.status, Some(Status::Active));
    assert_eq!(
        first.credit.map(|credit| credit.to_string()).as_deref(),
        Some("123456789012345678901234.567")
    );
    assert_eq!((first.active, &first.extra["Größe"]), (Some(true), &Value::from("x")));
    assert!(first.created.is_some());
    assert_eq!((rows[1].id, rows[1].name.as_deref()), (8, None));
    let error = csv::Reader::from_reader("id\nx\n".as_bytes())
        .deserialize::<Row>()
        .next()
        .expect("a row")
        .expect_err("not a number");
    assert!(error.to_string().contains("id: invalid value: string \"x\""), "{error}");
}

#[test]
fn cbor_round_trip() {
    let contact: Contact = read(FULL).unwrap();
    let mut bytes = Vec::new();
    ciborium::into_writer(&contact, &mut bytes).expect("CBOR");
    let same: Contact = ciborium::from_reader(&*bytes).expect("a contact");
    assert_eq!(same, contact);
}

#[test]
fn keys_may_be_bytes_or_text() {
    fn check<'de, K: IntoDeserializer<'de, Error>>(key: K) {
        let fields = MapDeserializer::new([(key, 7)].into_iter());
        let contact = Contact::deserialize(fields).expect("a contact");
        assert_eq!(contact.contact_id.get(), 7);
    }
    check(b"contact_id".as_slice());
    check(BorrowedBytesDeserializer::new(b"contact_id"));
    check("contact_id");
    check(BorrowedStrDeserializer::new("contact_id"));
    check(String::from("contact_id"));
    let key = BorrowedBytesDeserializer::<Error>::new(b"\xff");
    let fields = MapDeserializer::new([(key, 7)].into_iter());
    let error = Contact::deserialize(fields).expect_err("not UTF-8").to_string();
    assert_eq!(error, "invalid value: byte array, expected UTF-8");
}

#[test]
fn values_may_be_bytes() {
    let fields = [("contact_id", b"7".as_slice()), ("name", b"Ana")];
    let fields = MapDeserializer::<_, Error>::new(fields.into_iter());
    let contact = Contact::deserialize(fields).expect("a contact");
    assert_eq!((contact.contact_id.get(), contact.name.as_deref()), (7, Some("Ana")));
}

#[test]
fn values_are_read_leniently() {
    let value = serde_json::json!({"contact_id": "1", "name": 5, "active": "true"});
    let contact: Contact = serde_json::from_value(value).expect("a contact");
    assert_eq!((contact.name.as_deref(), contact.active), (Some("5"), Some(true)));
}

/// The names of types by which the decoder tells the formats apart. If this fails after an update,
/// change `record/raw.rs`.
#[test]
fn the_names_of_formats() {
    let exact = serde_json::from_str::<Contact>(&with("name", "1.50")).expect("JSON");
    assert_eq!(exact.name.as_deref(), Some("1.50"));
    let exact = serde_json::from_reader::<_, Contact>(with("name", "1.50").as_bytes());
    assert_eq!(exact.expect("JSON").name.as_deref(), Some("1.50"));
    let long = "contact_id: 1\ncredit: 123456789012345678901234.567\nname: 00123\n";
    let contact: Contact = serde_yaml::from_str(long).expect("YAML");
    assert_eq!(contact.credit, read::<Contact>(FULL).unwrap().credit);
    assert_eq!(contact.name.as_deref(), Some("00123"));
}

#[test]
fn a_format_may_hand_over_the_value_directly() {
    let from: StrDeserializer<'_, Error> = "ACTIVE".into_deserializer();
    assert_eq!(Status::deserialize(from).unwrap(), Status::Active);
    let from = MapDeserializer::<_, Error>::new(
        [("contact_id", "5"), ("name", "a")].into_iter(),
    );
    let contact = Contact::deserialize(from).unwrap();
    assert_eq!((contact.contact_id.get(), contact.name.as_deref()), (5, Some("a")));
}

// These tests pin the two private names of serde_json. If one fails after an update, change
// `record/raw.rs`.

#[test]
fn the_name_of_raw_values() {
    assert_eq!(field("credit", "1.50"), "1.50");
    assert_eq!(field("anything", "1.50"), "1.50");
    let raw = serde_json::value::RawValue::from_string("1.50".into()).unwrap();
    let seen = serde_yaml::to_string(&raw).unwrap();
    assert_eq!(seen, "$serde_json::private::RawValue: '1.50'\n");
}

#[test]
fn the_name_of_numbers() {
    let number: Value = serde_json::from_str("1.50").unwrap();
    let seen = serde_yaml::to_string(&number).unwrap();
    // It keeps the last zero only with the feature `arbitrary_precision`.
    let exact = serde_json::to_string(&number).unwrap() == "1.50";
    assert_eq!(
        seen,
        if exact { "$serde_json::private::Number: '1.50'\n" } else { "1.5\n" }
    );
}

#[test]
fn an_object_with_the_name_of_a_number_is_a_number() {
    let number = r#"{"$serde_json::private::Number":"5"}"#;
    assert_eq!(field("age", number), "5");
    assert_eq!(
        field("addresses", number),
        "addresses: invalid value: 5, expected an array"
    );
}
