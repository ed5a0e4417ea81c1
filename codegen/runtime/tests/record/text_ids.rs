//! Identifiers that are text.

use std::collections::{BTreeSet, HashSet};

use revio_runtime::TextId;

use super::sample::read;

enum DeviceIdTag {}
type DeviceId = TextId<DeviceIdTag>;

#[test]
fn are_read_and_written_as_text() {
    let id = read::<DeviceId>(r#""a\u0062-1""#).unwrap();
    assert_eq!(id, DeviceId::new("ab-1"));
    assert_eq!(serde_json::to_string(&id).unwrap(), r#""ab-1""#);
    assert_eq!(serde_json::from_str::<DeviceId>(r#""""#).unwrap().as_str(), "");
}

#[test]
fn a_number_is_read_with_all_its_digits() {
    let id = read::<DeviceId>("12345678901234567890123").unwrap();
    assert_eq!(id.as_str(), "12345678901234567890123");
}

#[test]
fn an_object_is_not_an_identifier() {
    let error = read::<DeviceId>("{}").unwrap_err();
    assert!(error.ends_with("expected text"), "{error}");
}

#[test]
fn compare_like_their_texts() {
    let [small, large] = ["B", "a"].map(DeviceId::new);
    assert!(small < large && small != large);
    let set: HashSet<DeviceId> =
        [small.clone(), large.clone(), DeviceId::from(&small)].into();
    assert_eq!(set.len(), 2);
    assert_eq!(BTreeSet::from([large, small.clone()]).first(), Some(&small));
    assert_eq!(String::from(small), "B");
}
