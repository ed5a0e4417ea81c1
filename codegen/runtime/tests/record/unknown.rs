//! Fields that the API description does not name.

use revio_runtime::Value;

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

#[test]
fn a_long_unknown_field_can_be_used_like_a_short_one() {
    let list = format!("[{}{{\"a\":1.5}}]", "{\"a\":1},".repeat(20));
    let text =
        format!(r#"{{"contact_id":1,"x":{list},"short":[1],"y":{{"b":{list}}}}}"#);
    let contact: Contact = read(&text).expect("a contact");
    let extra = &contact.extra;
    assert_eq!(extra.len(), 3);
    assert!(extra.contains_key("x") && !extra.contains_key("z") && !extra.is_empty());
    assert_eq!(extra.get("x").and_then(|list| list[3].get("a")), Some(&1.into()));
    assert_eq!(extra["y"]["b"][20]["a"], 1.5);
    assert_eq!(extra.iter().count(), 3);
    let shown = format!("{contact:?}");
    assert!(shown.contains(r#""y""#) && !shown.contains("1.5"), "{shown}");
    let other: Contact = read(&text.replace(":1.5", ": 1.5")).expect("a contact");
    assert_eq!(contact, other);
    let json: Value =
        serde_json::from_str(&serde_json::to_string(&contact).expect("JSON"))
            .expect("JSON");
    assert_eq!(json, serde_json::from_str::<Value>(&text).expect("JSON"));

    let mut extra = contact.extra.clone();
    assert_eq!(
        extra.insert("x".to_owned(), 7.into()).map(|list| list.is_array()),
        Some(true)
    );
    assert_eq!(extra["x"], 7);
    assert!(extra.remove("y").is_some_and(|y| y.is_object()));
    assert_eq!(extra.remove("y"), None);
    let mut names: Vec<_> = extra.keys().cloned().collect();
    names.sort();
    assert_eq!(names, ["short", "x"]);
    assert_ne!(extra, contact.extra);
    let mut all = contact.extra.clone();
    all.retain(|name, _| name == "y");
    assert_eq!(all.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), ["y"]);
}

#[test]
fn a_long_unknown_field_is_written_as_it_was_received() {
    let long =
        |between: &str| format!("[{}1.10]", format!("\"text\",{between}").repeat(20));
    let body = |value: &str| format!(r#"{{"contact_id":1,"x":{value}}}"#);
    let (compact, spaced) = (body(&long("")), body(&long(" ")));
    assert_eq!(written::<Contact>(&compact), compact);
    assert_eq!(written::<Contact>(&spaced), spaced);
    // Records are written on one line.
    let json = written::<Contact>(&body(&long("\n")));
    assert!(!json.contains('\n'), "{json}");
    assert_eq!(read::<Contact>(&json), read::<Contact>(&compact));
    let mut contact: Contact = read(&spaced).expect("a contact");
    contact.extra.values_mut().for_each(|value| *value = Value::Null);
    assert_eq!(serde_json::to_string(&contact).expect("JSON"), body("null"));
}

#[test]
fn a_long_unknown_field_that_is_not_json_is_an_error() {
    for fault in [r#""\ud800""#, "01", "1e", &"[".repeat(200), "{\"a\"}"] {
        let text = format!(r#"{{"contact_id":1,"x":["{}",{fault}]}}"#, "x".repeat(100));
        read::<Contact>(&text).expect_err(fault);
    }
}
