//! Names that the document asks for with `x-revio-name`.

use crate::check;
use crate::fragment::{parameters, schemas};

#[test]
fn wanted_names() {
    check(
        "wanted_names",
        &schemas(
            "
Vec:
  x-revio-name: Vector
  type: object
  properties:
    statusCode: {type: integer, x-revio-name: gateway_status_code}
    status_code: {type: integer}
",
        ),
    );
}

#[test]
fn wanted_names_of_values() {
    check(
        "wanted_names_of_values",
        &schemas("A: {type: string, enum: ['<', '>'], x-revio-name: [Less, More]}"),
    );
}

#[test]
fn wanted_name_of_a_parameter() {
    check(
        "wanted_name_of_a_parameter",
        &parameters(
            "- {name: q, in: query, x-revio-name: text, schema: {type: string}}",
        ),
    );
}

#[test]
fn invalid_name() {
    check(
        "invalid_name",
        &schemas(
            "
A:
  type: object
  properties:
    spaced: {type: string, x-revio-name: two words}
    keyword: {type: string, x-revio-name: match}
    digit: {type: string, x-revio-name: 2nd}
    escape: {type: string, x-revio-name: 'a: u8, b'}
    empty: {type: string, x-revio-name: ''}
    raw: {type: string, x-revio-name: 'r#type'}
    foreign: {type: string, x-revio-name: straße}
",
        ),
    );
}

/// A type is written like a type, a member like a member.
#[test]
fn name_in_the_wrong_case() {
    check(
        "name_in_the_wrong_case",
        &schemas(
            "
A:
  x-revio-name: lower_case
  type: object
  properties: {b: {type: string, x-revio-name: UpperCase}}
",
        ),
    );
}

#[test]
fn wanted_name_that_is_taken() {
    check(
        "wanted_name_that_is_taken",
        &schemas(
            "
A:
  type: object
  properties:
    a: {type: string}
    b: {type: string, x-revio-name: a}
    c: {type: string, x-revio-name: extra}
",
        ),
    );
}
