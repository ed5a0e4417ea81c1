//! What is sent: bodies with a type, free ones, and whole records.

use crate::check;
use crate::fragment::{body, paths, schemas};

#[test]
fn required_body() {
    check(
        "required_body",
        &body("{type: object, properties: {name: {type: string}}}", ""),
    );
}

#[test]
fn optional_body() {
    let text = body("{type: object, properties: {name: {type: string}}}", "");
    check("optional_body", &text.replace("        required: true\n", ""));
}

#[test]
fn unknown_body() {
    check("unknown_body", &body("{type: object, additionalProperties: true}", ""));
}

#[test]
fn json_of_another_name() {
    check(
        "json_of_another_name",
        &paths(
            "
/a:
  post:
    operationId: a_create
    tags: [a]
    requestBody:
      content: {application/vnd.test+json: {schema: {type: array, items: {type: string}}}}
    responses: {'200': {description: Done.}}
",
        ),
    );
}

/// A replacement that must have what its record may lack.
#[test]
fn replacement_to_complete() {
    check(
        "replacement_to_complete",
        &schemas(
            "
AReplace: {x-revio-replaces: A, type: object, required: [b], properties: {b: {type: string}}}
A: {type: object, properties: {b: {type: string}}}
",
        ),
    );
}

/// A replacement has all members of its record that are not read-only.
#[test]
fn replacement() {
    check(
        "replacement",
        &schemas(
            "
ContactReplace:
  x-revio-replaces: Contact
  allOf: [{$ref: '#/components/schemas/Contact'}]
Contact:
  type: object
  required: [contact_id]
  properties:
    contact_id: {type: integer}
    name: {type: string}
    balance: {type: number, format: decimal, readOnly: true}
    address: {type: object, properties: {city: {type: string}}}
",
        ),
    );
}
