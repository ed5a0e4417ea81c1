//! Whether a member must be there, may be null, and which way it travels.

use crate::check;
use crate::fragment::{answer, body, document_of, schemas};

/// Required or not, nullable or not: all four.
const FOUR: &str = "
type: object
required: [required, required_nullable]
properties:
  required: {type: string}
  required_nullable: {type: string, nullable: true}
  optional: {type: string}
  optional_nullable: {type: string, nullable: true}
";

fn named(name: &str, schema: &str) -> String {
    format!("{name}:\n{}", crate::fragment::indented(schema, "  "))
}

#[test]
fn presence_in_answers() {
    check(
        "presence_in_answers",
        &answer("$ref: '#/components/schemas/A'", &named("A", FOUR)),
    );
}

#[test]
fn presence_in_bodies() {
    check(
        "presence_in_bodies",
        &body("$ref: '#/components/schemas/A'", &named("A", FOUR)),
    );
}

#[test]
fn presence_in_replacements() {
    let replace = "\nAReplace:\n  x-revio-replaces: A\n  allOf: [{$ref: '#/components/schemas/A'}]";
    let schemas = named("A", FOUR) + replace;
    check(
        "presence_in_replacements",
        &body("$ref: '#/components/schemas/AReplace'", &schemas),
    );
}

/// What is not required may be null without saying so; a replacement keeps the difference.
#[test]
fn optional_members_may_be_null() {
    let replace = "\nAReplace:\n  x-revio-replaces: A\n  allOf: [{$ref: '#/components/schemas/A'}]";
    let text = schemas(&(named("A", FOUR) + replace));
    check(
        "optional_members_may_be_null",
        &(text + "x-revio-optional-properties: nullable\n"),
    );
}

#[test]
fn null_through_a_reference() {
    check(
        "null_through_a_reference",
        &schemas(
            "
Word: {type: string, nullable: true}
A:
  type: object
  required: [direct, composed]
  properties:
    direct: {$ref: '#/components/schemas/Word'}
    composed: {allOf: [{$ref: '#/components/schemas/Word'}]}
",
        ),
    );
}

const BOTH_WAYS: &str = "
/a:
  post:
    operationId: a_create
    tags: [a]
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
    responses:
      '200':
        description: Done.
        content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
";

#[test]
fn read_and_write_only() {
    check(
        "read_and_write_only",
        &document_of(
            BOTH_WAYS,
            "
A:
  type: object
  required: [id, name, secret]
  properties:
    id: {type: integer, readOnly: true}
    name: {type: string}
    secret: {type: string, writeOnly: true}
",
        ),
    );
}

/// A schema that holds one with two sides has two sides as well.
#[test]
fn read_only_further_down() {
    check(
        "read_only_further_down",
        &document_of(
            BOTH_WAYS,
            "
A:
  type: object
  properties: {inner: {$ref: '#/components/schemas/B'}}
B:
  type: object
  properties: {id: {type: integer, readOnly: true}, name: {type: string}}
",
        ),
    );
}

#[test]
fn one_type_for_both_ways() {
    check(
        "one_type_for_both_ways",
        &document_of(BOTH_WAYS, "A: {type: object, properties: {name: {type: string}}}"),
    );
}

/// What only goes out leaves out its read-only members, and stays one type.
#[test]
fn read_only_in_a_body() {
    check(
        "read_only_in_a_body",
        &body(
            "$ref: '#/components/schemas/A'",
            "
A:
  type: object
  properties: {id: {type: integer, readOnly: true}, name: {type: string}}
",
        ),
    );
}
