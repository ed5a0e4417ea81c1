//! Request bodies and their builders.

use std::error::Error as _;

use revio_runtime::{
    BodyBuilder, EncodeValue, Extra, InvalidBody, Nullable, Placeholder, Tristate,
    request, write_json,
};

use super::sample::ContactId;

/// A body that is only written, within another one.
#[derive(Clone)]
struct Line {
    amount: i64,
    extra: Extra,
}

request!(Line { "amount" => amount });

#[derive(Clone)]
struct ChargeCreate {
    customer_id: ContactId,
    description: String,
    bill_id: Option<i64>,
    note: Tristate<String>,
    reason: Nullable<String>,
    lines: Option<Vec<Line>>,
    extra: Extra,
}

request!(ChargeCreate {
    "customer_id" => customer_id,
    "description" => description,
    "bill_id" => bill_id,
    "note" => note,
    "reason" => reason,
    "lines" => lines,
});

/// Everything that is required, and nothing else.
fn least() -> BodyBuilder<ChargeCreate> {
    let mut builder = BodyBuilder::<ChargeCreate>::default();
    builder.set("customer_id").customer_id = 5.into();
    builder.set("description").description = "Setup".into();
    builder.set("reason").reason = Nullable::Null;
    builder
}

fn json(cell: &dyn EncodeValue) -> String {
    String::from_utf8(write_json(cell).unwrap()).unwrap()
}

#[test]
fn all_missing_members_are_named_at_once() {
    let error = BodyBuilder::<ChargeCreate>::default().build().unwrap_err();
    let error = revio_runtime::Error::from(error);
    let missing: &InvalidBody = error.source().unwrap().downcast_ref().unwrap();
    assert_eq!(missing.type_name, "ChargeCreate");
    assert_eq!(missing.missing, ["customer_id", "description", "reason"]);
    assert_eq!(
        error.to_string(),
        "ChargeCreate lacks customer_id, description, reason: set them before build()"
    );
    let mut builder = BodyBuilder::<ChargeCreate>::default();
    builder.set("customer_id").customer_id = 0.into();
    builder.set("reason").reason = "x".to_owned().into();
    assert_eq!(
        builder.build().unwrap_err().to_string(),
        "ChargeCreate lacks description: set it before build()"
    );
}

#[test]
fn what_is_set_is_written() {
    let mut builder = least();
    builder.set("note").note = Tristate::Null;
    builder.set("bill_id").bill_id = Some(7);
    builder.set("lines").lines = Some(vec![Line { amount: 3, extra: Extra::new() }]);
    let body = builder.build().unwrap();
    assert_eq!(
        json(&body),
        r#"{"customer_id":5,"description":"Setup","bill_id":7,"note":null,"reason":null,"lines":[{"amount":3}]}"#
    );
    assert_eq!(serde_json::to_string(&body).unwrap(), json(&body));
    assert_eq!(body, body.clone());
}

#[test]
fn a_member_set_to_its_blank_value_is_set() {
    let mut builder = least();
    builder.set("customer_id").customer_id = 0.into();
    builder.set("description").description = String::new();
    assert_eq!(
        json(&builder.build().unwrap()),
        r#"{"customer_id":0,"description":"","reason":null}"#
    );
}

#[test]
fn further_members_are_written_after_the_declared_ones() {
    let mut builder = least();
    builder.extra("zone", 1);
    builder.extra("area", "x");
    assert_eq!(
        json(&builder.build().unwrap()),
        r#"{"customer_id":5,"description":"Setup","reason":null,"area":"x","zone":1}"#
    );
}

#[test]
fn a_declared_member_is_not_written_twice() {
    let mut builder = least();
    builder.extra("customer_id", "six");
    builder.extra("bill_id", "seven");
    assert_eq!(
        json(&builder.build().unwrap()),
        r#"{"customer_id":5,"description":"Setup","reason":null,"bill_id":"seven"}"#
    );
}

#[test]
fn a_required_member_has_to_be_set_as_such() {
    let mut builder = BodyBuilder::<Line>::default();
    builder.extra("amount", 5);
    let error = builder.build().unwrap_err();
    assert_eq!(error.to_string(), "Line lacks amount: set it before build()");
}

#[test]
fn a_draft_shows_what_was_set() {
    let mut builder = BodyBuilder::<ChargeCreate>::default();
    assert_eq!(format!("{builder:?}"), "ChargeCreate");
    builder.set("bill_id").bill_id = Some(7);
    builder.extra("card", "4111");
    assert_eq!(
        format!("{builder:?}"),
        r#"ChargeCreate { bill_id: 7, extra: {"card"} }"#
    );
}

#[test]
fn a_body_starts_empty() {
    assert_eq!(json(&ChargeCreate::placeholder().lines), "null");
    assert_eq!(ChargeCreate::placeholder().bill_id, None);
}
