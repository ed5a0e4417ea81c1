//! Schemas, references and extensions.

mod front;

use front::{
    HEAD, assert_clean, findings, only_warnings, operation, paths, schemas, single,
};

/// Compares everything found in a document with the snapshot of that name.
fn check(name: &str, text: &str) {
    let found = findings(&single(text));
    assert!(!found.is_empty(), "{name}: nothing found");
    insta::assert_snapshot!(name, found);
}

#[test]
fn sibling_of_a_reference() {
    let text = "A: {type: object}\nB:\n  properties:\n    a:\n      $ref: '#/components/schemas/A'\n      description: Lost.";
    check("sibling_of_a_reference", &schemas(text));
}

#[test]
fn sibling_of_a_reference_to_a_response() {
    let text = format!(
        "{}components: {{responses: {{R: {{description: ok}}}}}}\n",
        paths(
            "/A:\n  get:\n    operationId: a_get\n    responses:\n      '200': {$ref: '#/components/responses/R', description: Lost.}"
        )
    );
    check("sibling_of_a_reference_to_a_response", &text);
}

#[test]
fn reference_that_is_no_text() {
    check("reference_that_is_no_text", &schemas("A: {$ref: 12}"));
}

#[test]
fn components_in_a_circle() {
    check(
        "components_in_a_circle",
        &schemas(
            "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}\nC: {$ref: '#/components/schemas/A'}",
        ),
    );
}

#[test]
fn recursion_through_a_property_is_fine() {
    assert_clean(&single(&schemas(
        "A: {type: object, properties: {parent: {$ref: '#/components/schemas/A'}}}",
    )));
}

#[test]
fn mapping_to_no_schema() {
    let text = "
A:
  oneOf: [{$ref: '#/components/schemas/Card'}]
  discriminator: {propertyName: kind, mapping: {card: Crad, ach: Account, good: Card, other: '#/components/schemas/Cart'}}
Card: {type: object}
";
    check("mapping_to_no_schema", &schemas(text));
}

#[test]
fn unknown_extension() {
    check(
        "unknown_extension",
        &operation("x-revio-evidense: official\nx-revio-colour: red"),
    );
}

#[test]
fn extensions_of_others_are_ignored() {
    assert_clean(&single(&operation("x-evidense: 12\nx-: {a: [1]}\nx-rev-io: 1")));
}

#[test]
fn wrong_values_of_extensions() {
    let root = "
x-revio-credentials: {user: a}
x-revio-paging: {page: a, page_size: b, first_page: one, default_page_size: 10, max_page_size: 500}
x-revio-rate-limit: {calls: 500}
x-revio-errors: {message: message}
x-revio-custom-fields: {property: fields, id: id, label: label, value: value, more: 1}
x-revio-optional-properties: absent
x-revio-filter-prefix: 12
x-revio-guides: [paging]
";
    check(
        "wrong_values_of_root_extensions",
        &format!("{}{}", HEAD, root.trim_start())
            .replace("version: v1}\n", "version: v1}\npaths: {}\n"),
    );
    let operation_text = "x-revio-evidence: rumour\nx-revio-retry: safe";
    check("wrong_values_of_operation_extensions", &operation(operation_text));
    let text = "
A:
  type: object
  x-revio-envelope: double
  x-revio-replaces: Contract
  x-revio-write: [create, erase]
  x-revio-enum: open
Contact: {type: string, enum: [a, b], x-revio-name: [One]}
";
    check("wrong_values_of_schema_extensions", &schemas(text));
}

#[test]
fn misplaced_extension() {
    check(
        "misplaced_extension",
        &operation("x-revio-paging: {}\nx-revio-write: [create]"),
    );
}

/// Only a schema with a name can be an envelope or a replacement.
#[test]
fn extension_of_a_schema_without_a_name() {
    check(
        "extension_of_a_schema_without_a_name",
        &schemas(
            "    A:\n      type: object\n      properties:\n        b: {type: object, x-revio-envelope: single}\n        c: {type: object, x-revio-replaces: A}\n",
        ),
    );
}

#[test]
fn all_extensions_in_their_places() {
    let text = "\
openapi: 3.0.3
info: {title: Test, version: v1}
x-revio-credentials: {user_name: '{username}@{code}', refuse: {username: '@'}, environment: {username: LOGIN}}
x-revio-paging: {page: p, page_size: s, first_page: 1, default_page_size: 10, max_page_size: 500}
x-revio-filter-prefix: search.
x-revio-rate-limit: {calls: 500, seconds: 60, calls_per_day: 150000}
x-revio-errors: {message: [message], retry_after: message}
x-revio-custom-fields: {property: fields, id: field_id, label: label, value: value}
x-revio-optional-properties: nullable
paths:
  /A:
    put:
      operationId: a_put
      x-revio-evidence: observed
      x-revio-retry: {safe: the same body twice is the same record}
      parameters: [{name: a, in: query, x-revio-evidence: inferred, x-revio-name: b, schema: {type: string}}]
      responses: {'200': {description: ok}}
components:
  schemas:
    A:
      type: object
      x-revio-envelope: single
      x-revio-replaces: A
      properties:
        kind: {type: string, enum: [a, b], x-revio-enum: open, x-revio-name: [One, Two]}
        name: {type: string, x-revio-write: [create, replace, patch], x-revio-evidence: unverified, x-revio-name: label}
";
    assert_clean(&single(text));
}

#[test]
fn required_names_no_property() {
    let text = "
A: {type: object, required: [custmer_id, other, name, name], properties: {customer_id: {type: integer}, name: {type: string}}}
";
    check("required_names_no_property", &schemas(text));
}

#[test]
fn required_may_name_what_is_declared_elsewhere() {
    let text = "
Base: {type: object, properties: {id: {type: integer}}}
A:
  allOf:
    - $ref: '#/components/schemas/Base'
    - {type: object, required: [id, name], properties: {name: {type: string}}}
B: {type: object, required: [id], additionalProperties: true, properties: {name: {type: string}}}
C: {type: object, required: [id]}
";
    assert_clean(&single(&schemas(text)));
}

#[test]
fn array_without_items_is_a_warning() {
    let text = schemas("A: {type: array}");
    assert!(only_warnings(&findings(&single(&text))));
    check("array_without_items", &text);
}

#[test]
fn enums_that_do_not_hold() {
    let text = "
A: {type: string, enum: [a, b, a]}
B: {type: string, enum: [1, true, null, 'x']}
C: {type: integer, enum: [1, 1.5, '2', 2.0]}
D: {type: string, enum: []}
E: {type: string, nullable: true, enum: [a, null]}
";
    check("enums_that_do_not_hold", &schemas(text));
}

#[test]
fn bounds_that_cross() {
    let text = "
A: {type: integer, minimum: 10, maximum: 9}
B: {type: string, minLength: 2, maxLength: 1}
C: {type: number, minimum: 0.5, maximum: 0.25}
D: {type: integer, minimum: 9007199254740993, maximum: 9007199254740992}
E: {type: integer, minimum: 9, maximum: 10}
";
    check("bounds_that_cross", &schemas(text));
}

#[test]
fn defaults_that_do_not_fit() {
    let text = "
A: {type: integer, default: {}}
B: {type: boolean, default: 'true'}
C: {type: string, default: 12}
D: {type: string, enum: [a, b], default: c}
E: {type: integer, minimum: 1, maximum: 5, default: 6}
F: {type: array, items: {type: string}, default: a}
G: {type: string, default: null}
H: {type: string, nullable: true, default: null}
I: {type: string, enum: [a], default: a}
";
    check("defaults_that_do_not_fit", &schemas(text));
}

#[test]
fn read_and_write_only() {
    check(
        "read_and_write_only",
        &schemas("A: {type: string, readOnly: true, writeOnly: true}"),
    );
}

#[test]
fn empty_composition() {
    check("empty_composition", &schemas("A: {allOf: []}\nB: {oneOf: []}"));
}
