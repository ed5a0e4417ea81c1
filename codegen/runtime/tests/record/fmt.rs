//! `Debug` and `==` of records.

use super::sample::{Contact, read};

#[test]
fn debug_prints_present_fields() {
    let contact: Contact = read(
        r#"{"contact_id":1,"name":"a\"b","status":"NEW","age":5,"score":0.5,"credit":1.50,
            "active":true,"created":"2024-01-02T03:04:05","born":"2024-01-02",
            "country_code":235,"home":{},"numbers":[1,2],"labels":{"a":1},
            "meta":[null],"options":{"card":"4111"},"card":"4111","a":1}"#,
    )
    .unwrap();
    assert_eq!(
        format!("{contact:?}"),
        r#"Contact { contact_id: 1, name: "a\"b", status: "NEW", age: 5, score: 0.5, credit: 1.50, "#
            .to_owned()
            + "active: true, created: 2024-01-02T03:04:05, born: 2024-01-02, country_code: 235, "
            + r#"home: Address, labels: {"a": 1}, numbers: [1, 2], meta: Array [Null], "#
            + r#"options: {"card"}, extra: {"a", "card"} }"#
    );
}

#[test]
fn records_are_compared_field_by_field() {
    let base = r#"{"contact_id":1,"credit":1.0,"numbers":[1],"labels":{"a":1},"home":{"cost":1},"meta":{"a":1},"x":1}"#;
    let contact: Contact = read(base).unwrap();
    assert_eq!(contact, contact.clone());
    assert_eq!(contact, read(&base.replace("1.0", "1")).unwrap());
    for (from, to) in [
        (r#""contact_id":1"#, r#""contact_id":2"#),
        ("1.0", "1.1"),
        ("[1]", "[1,1]"),
        ("[1]", "[2]"),
        (r#""labels":{"a":1}"#, r#""labels":{"b":1}"#),
        (r#""labels":{"a":1}"#, r#""labels":{"a":2}"#),
        (r#""cost":1"#, r#""cost":2"#),
        (r#""meta":{"a":1}"#, r#""meta":{"a":2}"#),
        (r#""x":1"#, r#""x":2"#),
        (r#","x":1"#, ""),
        (r#""home":{"cost":1},"#, ""),
    ] {
        let other = base.replace(from, to);
        assert_ne!(other, base);
        assert_ne!(contact, read::<Contact>(&other).unwrap(), "{from} -> {to}");
    }
}
