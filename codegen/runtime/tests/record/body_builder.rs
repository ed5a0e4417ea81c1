//! Request bodies and their builders.

use std::error::Error as _;

use revio_runtime::{
    BodyBuilder, Codec, Error, Extra, InvalidBody, Nullable, Tristate, record,
    write_json,
};

use super::sample::ContactId;

/// A body inside another one.
struct Line {
    amount: i64,
    extra: Extra,
}

record!(Line { "amount" => amount });

struct ChargeCreate {
    customer_id: ContactId,
    description: String,
    bill_id: Option<i64>,
    note: Tristate<String>,
    reason: Nullable<String>,
    lines: Option<Vec<Line>>,
    extra: Extra,
}

record!(ChargeCreate {
    "customer_id" => customer_id,
    "description" => description,
    "bill_id" => bill_id,
    "note" => note,
    "reason" => reason,
    "lines" => lines,
});

/// A builder with only the required fields set.
fn required() -> BodyBuilder<ChargeCreate> {
    let mut builder = BodyBuilder::<ChargeCreate>::default();
    builder.set("customer_id").customer_id = 5.into();
    builder.set("description").description = "Setup".into();
    builder.set("reason").reason = Nullable::Null;
    builder
}

fn json(value: &dyn Codec) -> String {
    String::from_utf8(write_json(value).unwrap()).unwrap()
}

#[test]
fn missing_fields_are_named() {
    let error = BodyBuilder::<ChargeCreate>::default().build().unwrap_err();
    let error = Error::from(error);
    let invalid: &InvalidBody = error.source().unwrap().downcast_ref().unwrap();
    assert_eq!(invalid.type_name, "ChargeCreate");
    assert_eq!(invalid.missing, ["customer_id", "description", "reason"]);
    assert_eq!(
        error.to_string(),
        "ChargeCreate lacks customer_id, description, reason: set them before build()"
    );
    let mut builder = BodyBuilder::<ChargeCreate>::default();
    builder.set("customer_id").customer_id = 0.into();
    builder.set("reason").reason = "x".to_owned().into();
    // An extra field of the name does not set the declared one.
    builder.extra("description", "x");
    assert_eq!(
        builder.build().unwrap_err().to_string(),
        "ChargeCreate lacks description: set it before build()"
    );
}

type Set = fn(&mut BodyBuilder<ChargeCreate>);

#[test]
fn set_fields_are_written() {
    let cases: [(Set, &str); 5] = [
        (|_| {}, r#"{"customer_id":5,"description":"Setup","reason":null}"#),
        (
            |builder| {
                builder.set("note").note = Tristate::Null;
                builder.set("bill_id").bill_id = Some(7);
                let line = Line { amount: 3, extra: Extra::new() };
                builder.set("lines").lines = Some(vec![line]);
            },
            r#"{"customer_id":5,"description":"Setup","bill_id":7,"note":null,"reason":null,"lines":[{"amount":3}]}"#,
        ),
        // A field with the value of its placeholder is set.
        (
            |builder| {
                builder.set("customer_id").customer_id = 0.into();
                builder.set("description").description = String::new();
            },
            r#"{"customer_id":0,"description":"","reason":null}"#,
        ),
        // Extra fields follow the declared ones.
        (
            |builder| {
                builder.extra("zone", 1);
                builder.extra("area", "x");
            },
            r#"{"customer_id":5,"description":"Setup","reason":null,"area":"x","zone":1}"#,
        ),
        // No field is written twice.
        (
            |builder| {
                builder.extra("customer_id", "six");
                builder.extra("bill_id", "seven");
            },
            r#"{"customer_id":5,"description":"Setup","reason":null,"bill_id":"seven"}"#,
        ),
    ];
    for (set, expected) in cases {
        let mut builder = required();
        set(&mut builder);
        let body = builder.build().unwrap();
        assert_eq!(json(&body), expected);
        assert_eq!(serde_json::to_string(&body).unwrap(), expected);
        assert_eq!(body, body.clone());
    }
}

#[test]
fn debug_prints_the_set_fields() {
    let mut builder = BodyBuilder::<ChargeCreate>::default();
    assert_eq!(format!("{builder:?}"), "ChargeCreate");
    builder.set("bill_id").bill_id = Some(7);
    builder.extra("card", "4111");
    let expected = r#"ChargeCreate { bill_id: 7, extra: {"card"} }"#;
    assert_eq!(format!("{builder:?}"), expected);
}

#[test]
fn a_placeholder_is_empty() {
    assert_eq!(json(&ChargeCreate::placeholder().lines), "null");
    assert_eq!(ChargeCreate::placeholder().bill_id, None);
}
