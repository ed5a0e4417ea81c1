//! Names of types, members and values.

use crate::fragment::{body, schemas};
use crate::{check, members};

#[test]
fn cases() {
    check(
        "cases",
        &members(&["customer_id", "isLive", "NPA", "line-1", "addr.city", "a b"]),
    );
}

#[test]
fn keywords() {
    check(
        "keywords",
        &members(&["type", "match", "self", "async", "gen", "union", "box"]),
    );
}

#[test]
fn digits_first() {
    check("digits_first", &members(&["'1099'", "2nd_line", "'1.10'"]));
}

#[test]
fn nothing_left() {
    check("nothing_left", &members(&["'–'", "''", "'***'"]));
}

#[test]
fn other_alphabets() {
    check("other_alphabets", &members(&["straße", "名前", "naïve_name"]));
}

#[test]
fn members_that_differ_by_case() {
    check(
        "members_that_differ_by_case",
        &members(&["statusCode", "status_code", "StatusCode"]),
    );
}

/// The number that tells two apart is not given twice.
#[test]
fn collision_with_a_numbered_name() {
    check("collision_with_a_numbered_name", &members(&["a_b", "a_b2", "aB"]));
}

#[test]
fn member_called_extra() {
    check("member_called_extra", &members(&["extra"]));
}

#[test]
fn prelude_names() {
    check(
        "prelude_names",
        &schemas(
            "
Vec: {type: object, properties: {a: {type: string}}}
Option: {type: string, enum: [a]}
Collection: {type: object, properties: {a: {type: string}}}
Self: {type: object, properties: {a: {type: string}}}
CellMut: {type: object, properties: {a: {type: string}}}
",
        ),
    );
}

#[test]
fn types_that_differ_by_case() {
    check(
        "types_that_differ_by_case",
        &schemas(
            "
customer: {type: object, properties: {a: {type: string}}}
Customer: {type: object, properties: {b: {type: string}}}
",
        ),
    );
}

#[test]
fn values() {
    check(
        "values",
        &schemas(
            "A: {type: string, enum: [PAST DUE, past_due, '1', '', other, Self, ok, ≥ 5]}",
        ),
    );
}

/// A request body brings a builder along, and the builder a setter for null.
#[test]
fn what_a_builder_brings_along() {
    check(
        "what_a_builder_brings_along",
        &body(
            "$ref: '#/components/schemas/A'",
            "
ABuilder: {type: object, properties: {c: {type: string}}}
A:
  type: object
  properties:
    b: {type: string, nullable: true}
    b_null: {type: string}
    build: {type: string}
",
        ),
    );
}
