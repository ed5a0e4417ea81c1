//! Changes within lists, maps and nulls: their verdict for the wire is that of what is in them.

use revio_codegen::source::Sources;

use super::compared;

/// A create whose body has a member, and takes a parameter.
fn document(parameter: &str, required: &str, member: &str) -> Sources {
    let text = format!(
        "openapi: 3.0.3
info: {{title: Tiny, version: v1}}
servers: [{{url: https://tiny.test}}]
tags: [{{name: things, description: Things.}}]
paths:
  /Things:
    post:
      operationId: things_create
      tags: [things]
      summary: Make a thing.
      x-revio-evidence: official
      parameters: [{parameter}]
      requestBody:
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/ThingCreate'}}}}}}
      responses:
        '200': {{description: It is made.}}
components:
  schemas:
    ThingCreate:
      description: A thing.
      type: object
      required: [{required}]
      properties:
        size: {member}
"
    );
    Sources::single("openapi.yaml", &text)
}

const PARAMETER: &str = "{name: q, in: query, schema: {type: integer}}";

#[track_caller]
fn check(old: &Sources, new: &Sources, expected: &[&str]) {
    let found = compared(old, new).changes;
    let found: Vec<&str> = found.iter().map(|change| change.wire.code).collect();
    for code in expected {
        assert!(found.contains(code), "{code}: {found:?}");
    }
}

#[track_caller]
fn member(old: &str, new: &str, expected: &str) {
    check(&document(PARAMETER, "", old), &document(PARAMETER, "", new), &[expected]);
}

#[test]
fn elements_of_a_list_of_another_kind() {
    let list = |kind| format!("{{type: array, items: {{type: {kind}}}}}");
    member(&list("integer"), &list("string"), "type");
}

#[test]
fn values_of_a_map_of_another_kind() {
    let map = |kind| format!("{{type: object, additionalProperties: {{type: {kind}}}}}");
    member(&map("integer"), &map("string"), "type");
}

#[test]
fn a_parameter_that_moves_and_changes_its_type() {
    let moved = "{name: q, in: header, schema: {type: string}}";
    let member = "{type: string}";
    let (old, new) = (document(PARAMETER, "", member), document(moved, "", member));
    check(&old, &new, &["encoding"]);
}

#[test]
fn null_is_refused_where_a_member_may_be_left_out_instead() {
    let old = document(PARAMETER, "size", "{type: string, nullable: true}");
    let new = document(PARAMETER, "", "{type: string}");
    check(&old, &new, &["sent-null-refused"]);
}
