//! Fields that the API description does not name.

use super::sample::{Contact, read, written};

#[test]
fn unknown_fields_are_written_back() {
    for body in [
        r#"{"contact_id":1,"x":null,"y":{"z":[1,"2",false]}}"#,
        r#"{"contact_id":1,"home":{"x":1},"addresses":[{"x":2}],"deputy":{"contact_id":2,"x":3}}"#,
        r#"{"contact_id":1,"":1}"#,
        r#"{"contact_id":1,"extra":{"a":1}}"#,
        r#"{"contact_id":1,"kind":"x"}"#,
        r#"{"contact_id":1,"$serde_json::private::Number":"1"}"#,
    ] {
        assert_eq!(written::<Contact>(body), body);
    }
}

#[test]
fn the_order_of_fields_does_not_matter() {
    let there: Contact = read(r#"{"contact_id":1,"name":"a","age":2,"x":0}"#).unwrap();
    let back: Contact = read(r#"{"x":0,"age":2,"name":"a","contact_id":1}"#).unwrap();
    assert_eq!(there, back);
}

#[test]
fn names_are_unescaped_before_they_are_compared() {
    let contact: Contact =
        read(r#"{"contact\u005fid":1,"n\u0061me":"a","\u0078":1}"#).unwrap();
    assert_eq!(contact.name.as_deref(), Some("a"));
    assert!(contact.extra.contains_key("x"));
}

#[test]
fn no_name_is_written_twice() {
    let mut contact = Contact::new(1);
    contact.name = Some("a".into());
    contact.extra.insert("name".into(), "b".into());
    contact.extra.insert("contact_id".into(), 7.into());
    contact.extra.insert("age".into(), "old".into());
    assert_eq!(
        serde_json::to_string(&contact).unwrap(),
        r#"{"contact_id":1,"name":"a","age":"old"}"#
    );
}
