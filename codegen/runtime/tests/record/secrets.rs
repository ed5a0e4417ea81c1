//! Secrets are written, but not printed.

use std::collections::BTreeMap;

use revio_runtime::{Extra, Object, Redacted, Secret, record, union};

use super::sample::{Contact, field, read, with};

#[test]
fn a_secret_is_written_and_redacted() {
    let contact: Contact = read(&with("pin", r#""4111""#)).unwrap();
    assert_eq!(format!("{contact:?}"), "Contact { contact_id: 1, pin: [redacted] }");
    assert_eq!(field("pin", r#""4111""#), r#""4111""#);
    assert_eq!(contact.pin.as_ref().unwrap().expose_secret(), "4111");
    assert_eq!(contact.pin, Some(Secret::from("4111")));
    assert_ne!(contact.pin, Some(Secret::from(String::from("4112"))));
    assert_eq!(serde_json::to_string(&Secret::new("x")).unwrap(), r#""x""#);
}

#[test]
fn a_secret_that_is_a_number_keeps_its_digits() {
    for json in ["4111", "4111.50", "99999999999999999999", "1e3", "true"] {
        assert_eq!(field("pin", json), format!("{json:?}"));
    }
}

#[test]
fn an_error_does_not_contain_the_secret() {
    for (json, expected) in [
        (r#"["4111"]"#, "pin: invalid type: sequence, expected text"),
        (r#"{"4111":"4111"}"#, "pin: invalid type: map, expected text"),
    ] {
        assert_eq!(field("pin", json), expected);
    }
}

#[test]
fn a_redacted_view_is_written_without_secrets() {
    let text = r#"{"tax_number":"4111-1","codes":["4112-1"],"by_name":{"a":"4113-1"},
        "contacts":[{"contact_id":1,"name":"J","pin":"4114-1","x":"4115-1"}],
        "more":{"card":"4116-1"},"unknown":["4117-1"],"number":41181}"#;
    let vault: Vault = serde_json::from_str(text).expect("a vault");
    let json = serde_json::to_value(vault.redacted()).expect("JSON");
    let redacted = "[redacted]";
    let expected = serde_json::json!({
        "tax_number": redacted, "codes": [redacted], "by_name": { "a": redacted },
        "contacts": [{ "contact_id": 1, "name": "J", "pin": redacted, "x": redacted }],
        "more": { "card": redacted }, "unknown": redacted, "number": redacted
    });
    assert_eq!(json, expected);
    let yaml =
        serde_yaml::to_string(&Redacted::new(&vec![vault.clone()])).expect("YAML");
    assert!(!yaml.contains("411"), "{yaml}");
    assert!(!format!("{:?}", vault.redacted()).contains("411"));
    assert!(serde_json::to_string(&vault).expect("JSON").contains("4111-1"));
}

/// A secret in a union.
#[derive(Clone, PartialEq)]
enum TaxNumber {
    Bool(bool),
    Text(Secret),
}
union!(TaxNumber { Bool, Text });

/// Secrets inside other values.
struct Vault {
    tax_number: Option<TaxNumber>,
    codes: Option<Vec<Secret>>,
    by_name: Option<BTreeMap<String, Secret>>,
    contacts: Option<Vec<Contact>>,
    more: Option<Object>,
    extra: Extra,
}
record!(Vault {
    "tax_number" => tax_number,
    "codes" => codes,
    "by_name" => by_name,
    "contacts" => contacts,
    "more" => more
});

#[test]
fn an_error_does_not_contain_a_possible_secret() {
    for (json, expected) in [
        (
            r#"{"tax_number":[4111]}"#,
            "tax_number: invalid type: sequence, expected true or false or text",
        ),
        (r#"{"codes":"4111"}"#, "codes: invalid type: text, expected an array"),
        (r#"{"codes":4111}"#, "codes: invalid type: a number, expected an array"),
        (r#"{"codes":[["4111"]]}"#, "codes[0]: invalid type: sequence, expected text"),
    ] {
        let mut vault: Vault = revio_runtime::placeholder();
        let error =
            revio_runtime::read_json(json.as_bytes(), &mut vault).expect_err(json);
        assert_eq!(error.to_string(), expected);
    }
}
