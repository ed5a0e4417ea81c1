//! A record with a type parameter, and members taken off a record.

use revio_runtime::{DecodeValue, Extra, record};

use super::sample::{Address, Contact, Status, read, written};

/// As the generator emits it of the envelope.
#[derive(Clone)]
struct Collection<T> {
    has_more: bool,
    record_count: Option<i64>,
    records: Vec<T>,
    extra: Extra,
}

record!(Collection<T> {
    "has_more" => has_more,
    "record_count" => record_count,
    "records" => records,
});

#[test]
fn a_collection_holds_records_of_any_type() {
    let body = r#"{"has_more":true,"record_count":2,"records":[{"contact_id":1},{"contact_id":2}],"x":1}"#;
    let page: Collection<Contact> = read(body).unwrap();
    assert_eq!(
        (page.has_more, page.record_count, page.records.len()),
        (true, Some(2), 2)
    );
    assert_eq!(serde_json::to_string(&page).unwrap(), body);
    assert_eq!(serde_json::from_str::<Collection<Contact>>(body).unwrap(), page);
    assert!(format!("{page:?}").starts_with(
        "Collection { has_more: true, record_count: 2, records: [Contact {"
    ));
    let body = r#"{"has_more":false,"records":["ACTIVE"]}"#;
    assert_eq!(written::<Collection<Status>>(body), body);
}

#[test]
fn the_path_goes_through_the_collection() {
    let body = r#"{"has_more":true,"records":[{},{},{},{"cost":"x"}]}"#;
    assert_eq!(
        read::<Collection<Address>>(body).err().unwrap(),
        r#"records[3].cost: invalid value: string "x", expected a decimal number of at most 28 digits"#
    );
    let error = serde_json::from_str::<Collection<Contact>>(
        r#"{"has_more":true,"records":[{}]}"#,
    );
    assert_eq!(
        error.err().unwrap().to_string(),
        "records[0].contact_id: missing field `contact_id` at line 1 column 30"
    );
}

#[test]
fn the_envelope_is_taken_off_a_record_of_unknown_type() {
    let mut contact: Contact =
        read(r#"{"ok":true,"contact_id":1,"links":[],"x":1}"#).unwrap();
    let cell: &mut dyn DecodeValue = &mut contact;
    let extra = cell.as_record_mut().unwrap().extra_mut();
    assert_eq!(extra.remove("ok"), Some(true.into()));
    assert!(extra.remove("links").is_some());
    assert_eq!(serde_json::to_string(&contact).unwrap(), r#"{"contact_id":1,"x":1}"#);
}

#[test]
fn only_a_record_is_lent_as_one() {
    assert!(DecodeValue::as_record_mut(&mut Some(Contact::new(1))).is_some());
    assert!(DecodeValue::as_record_mut(&mut Box::new(Contact::new(1))).is_some());
    assert!(DecodeValue::as_record_mut(&mut None::<Contact>).is_none());
    assert!(DecodeValue::as_record_mut(&mut Status::Active).is_none());
    assert!(DecodeValue::as_record_mut(&mut vec![Contact::new(1)]).is_none());
}
