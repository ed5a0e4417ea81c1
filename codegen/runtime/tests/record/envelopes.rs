//! Records with a type parameter, and records behind `dyn Codec`.

use revio_runtime::{Codec, Extra, record, union};

use super::sample::{Address, Contact, Status, read, written};

/// The envelope as the generator emits it.
struct Collection<T> {
    has_more: bool,
    record_count: Option<i64>,
    records: Vec<T>,
    extra: Extra,
}

record!(Collection<T>, page("records", "has_more") {
    "has_more" => has_more,
    "record_count" => record_count,
    "records" => records,
});

#[test]
fn a_collection_holds_records_of_any_type() {
    let body = r#"{"has_more":true,"record_count":2,"records":[{"contact_id":1},{"contact_id":2}],"x":1}"#;
    let page: Collection<Contact> = read(body).unwrap();
    let fields = (page.has_more, page.record_count, page.records.len());
    assert_eq!(fields, (true, Some(2), 2));
    assert_eq!(serde_json::to_string(&page).unwrap(), body);
    assert_eq!(serde_json::from_str::<Collection<Contact>>(body).unwrap(), page);
    assert_eq!(page.clone(), page);
    let debug = "Collection { has_more: true, record_count: 2, records: [Contact {";
    assert!(format!("{page:?}").starts_with(debug));
    let body = r#"{"has_more":false,"records":["ACTIVE"]}"#;
    assert_eq!(written::<Collection<Status>>(body), body);
}

#[test]
fn the_path_of_an_error_includes_the_collection() {
    let body = r#"{"has_more":true,"records":[{},{},{},{"cost":"x"}]}"#;
    assert_eq!(
        read::<Collection<Address>>(body).err().unwrap(),
        r#"records[3].cost: invalid value: string "x", expected a decimal number of at most 28 digits"#
    );
    let body = r#"{"has_more":true,"records":[{}]}"#;
    assert_eq!(
        serde_json::from_str::<Collection<Contact>>(body).err().unwrap().to_string(),
        "records[0].contact_id: missing field `contact_id`"
    );
}

#[test]
fn the_last_page_may_lack_its_records() {
    for body in [
        r#"{"has_more":false,"records":null}"#,
        r#"{"records":null,"has_more":false}"#,
        r#"{"has_more":false}"#,
        r#"{"has_more":"false","records":null}"#,
        r#"{"has_more":false,"record_count":0}"#,
    ] {
        let page: Collection<Contact> = read(body).expect(body);
        assert!(page.records.is_empty());
        assert!(serde_json::from_str::<Collection<Contact>>(body).is_ok());
    }
    for (body, expected) in [
        (
            r#"{"has_more":true,"records":null}"#,
            "records: invalid type: null, expected an array",
        ),
        (r#"{"has_more":true}"#, "records: missing field `records`"),
        (r#"{"records":null}"#, "records: invalid type: null, expected an array"),
        ("{}", "has_more: missing field `has_more`"),
        (
            r#"{"has_more":null,"records":null}"#,
            "has_more: invalid type: null, expected true or false",
        ),
        (
            r#"{"has_more":false,"records":null,"records":[]}"#,
            "records: duplicate field `records`",
        ),
        (
            r#"{"has_more":true,"records":[],"has_more":false}"#,
            "has_more: duplicate field `has_more`",
        ),
        (
            r#"{"has_more":false,"records":0}"#,
            "records: invalid type: integer `0`, expected an array",
        ),
    ] {
        let error = read::<Collection<Contact>>(body).expect_err(body);
        assert_eq!(error.replace("invalid value", "invalid type"), expected);
    }
}

#[test]
fn only_records_are_lent_as_records() {
    let mut contact: Contact =
        read(r#"{"ok":true,"contact_id":1,"links":[],"x":1}"#).unwrap();
    let value: &mut dyn Codec = &mut contact;
    value.as_record_mut().unwrap().with_values_mut(&mut |_, extra| {
        assert_eq!(extra.remove("ok"), Some(true.into()));
        assert!(extra.remove("links").is_some());
    });
    assert_eq!(serde_json::to_string(&contact).unwrap(), r#"{"contact_id":1,"x":1}"#);

    let record = |value: &mut dyn Codec| value.as_record_mut().is_some();
    assert!(record(&mut Some(Contact::new(1))));
    assert!(record(&mut Box::new(Contact::new(1))));
    assert!(!record(&mut None::<Contact>));
    assert!(!record(&mut Status::Active));
    assert!(!record(&mut vec![Contact::new(1)]));
}

/// A record that contains itself in a union.
struct Filter {
    operand: Option<Box<Operand>>,
    extra: Extra,
}

#[derive(Clone, Debug, PartialEq)]
enum Operand {
    Text(String),
    Object(Filter),
}

record!(Filter { "operand" => operand });
union!(Operand { Text, Object });

#[test]
fn a_boxed_union_is_read_and_written() {
    let json = r#"{"operand":{"operand":"x"}}"#;
    assert_eq!(written::<Filter>(json), json);
    assert_eq!(written::<Filter>(r#"{"operand":null}"#), "{}");
    let error = read::<Filter>(r#"{"operand":{"operand":[]}}"#).unwrap_err();
    assert!(error.contains("operand.operand"), "{error}");
}
