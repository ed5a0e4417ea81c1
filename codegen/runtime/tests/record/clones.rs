//! Clones of records.

use revio_runtime::{Codec, Value, write_json};

use super::sample::{Contact, read};

/// A contact with a value in each field.
const CONTACT: &str = r#"{"contact_id":1,"name":"a","type":"b","status":"NEW","age":2,"score":1.5,
"credit":1.10,"active":true,"created":"2024-01-02T03:04:05","born":"2001-02-03",
"country_code":235,"anything":[{"line_1":"c","cost":2}],"home":{"country_code":"USA","x":[1]},
"addresses":[{"line_1":"d"},{}],"deputy":{"contact_id":2,"name":null,"deputy":{"contact_id":3}},
"labels":{"e":1.50},"notes":{"f":null,"g":{"cost":3}},"numbers":[1,2],"pin":"1234",
"meta":{"h":[null]},"options":{"i":1},"y":"z"}"#;

fn json(value: &impl Codec) -> String {
    String::from_utf8(write_json(value).expect("JSON")).expect("UTF-8")
}

#[test]
fn a_clone_has_every_field() {
    let contact: Contact = read(CONTACT).expect("a contact");
    let clone = contact.clone();
    assert_eq!(clone, contact);
    assert_eq!(json(&clone), json(&contact));
    let names = serde_json::from_str::<Value>(CONTACT).expect("JSON");
    let missing = |name: &&String| !json(&clone).contains(&format!("\"{name}\":"));
    assert_eq!(names.as_object().expect("an object").keys().find(missing), None);
}

#[test]
fn a_clone_is_independent() {
    let contact: Contact = read(CONTACT).expect("a contact");
    let mut clone = contact.clone();
    clone.name = None;
    clone.numbers.get_or_insert_default().push(3);
    clone.extra.insert("y".to_owned(), Value::Null);
    assert_eq!(contact, read::<Contact>(CONTACT).expect("a contact"));
}
