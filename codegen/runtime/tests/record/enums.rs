//! Open enums: unlisted texts are kept.

use std::collections::BTreeMap;

use super::sample::{ContactId, Status, field, read};

#[test]
fn listed_and_unlisted_values_are_written_back() {
    for json in [r#""ACTIVE""#, r#""CLOSED""#, r#""closed""#, r#""""#, r#""Größe \n""#]
    {
        assert_eq!(field("status", json), json);
    }
    for json in ["[]", "{}", "null"] {
        assert!(read::<Status>(json).unwrap_err().ends_with("expected text"), "{json}");
    }
}

#[test]
fn a_value_converts_from_and_into_its_text() {
    assert_eq!(Status::from("ACTIVE"), Status::Active);
    assert_eq!(Status::from(String::from("CLOSED")), Status::Closed);
    assert_eq!(Status::from("NEW"), Status::Other("NEW".into()));
    assert_eq!(Status::from("NEW").as_str(), "NEW");
    assert_eq!(Status::Active.to_string(), "ACTIVE");
    assert_eq!(serde_json::to_string(&Status::Active).unwrap(), r#""ACTIVE""#);
    assert_eq!(read::<Status>(r#""ACTIVE""#), Ok(Status::Active));
}

#[test]
fn enums_and_identifiers_can_be_keys_of_a_map() {
    let map: BTreeMap<ContactId, Status> =
        serde_json::from_str(r#"{"5":"ACTIVE"}"#).unwrap();
    assert_eq!(map[&ContactId::new(5)], Status::Active);
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"5":"ACTIVE"}"#);
    let map: BTreeMap<Status, i64> = serde_json::from_str(r#"{"NEW":1}"#).unwrap();
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"NEW":1}"#);
}
