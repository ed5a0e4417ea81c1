//! `oneOf`, `allOf`, and records that hold themselves.

use crate::check;
use crate::fragment::schemas;

#[test]
fn union_of_number_and_text() {
    check(
        "union_of_number_and_text",
        &schemas("Country: {oneOf: [{type: integer}, {type: string}]}"),
    );
}

/// The first alternative is what users send, so the order is kept.
#[test]
fn union_of_text_and_number() {
    check(
        "union_of_text_and_number",
        &schemas("Country: {oneOf: [{type: string}, {type: integer}]}"),
    );
}

#[test]
fn union_of_names() {
    check(
        "union_of_names",
        &schemas(
            "
Either: {oneOf: [{$ref: '#/components/schemas/Id'}, {$ref: '#/components/schemas/Thing'}]}
Id: {type: integer}
Thing: {type: object, properties: {name: {type: string}}}
",
        ),
    );
}

#[test]
fn union_without_a_name() {
    check(
        "union_without_a_name",
        &schemas(
            "A: {type: object, properties: {b: {oneOf: [{type: string}, {type: boolean}]}}}",
        ),
    );
}

/// The kind of an alternative is known although it is still being read.
#[test]
fn union_that_leads_back() {
    check(
        "union_that_leads_back",
        &schemas(
            "
Group: {type: object, properties: {filter: {$ref: '#/components/schemas/Filter'}}}
Filter: {oneOf: [{type: string}, {$ref: '#/components/schemas/Group'}]}
",
        ),
    );
}

#[test]
fn recursive_record() {
    check(
        "recursive_record",
        &schemas(
            "Node: {type: object, properties: {parent: {$ref: '#/components/schemas/Node'}}}",
        ),
    );
}

#[test]
fn mutual_recursion() {
    check(
        "mutual_recursion",
        &schemas(
            "
A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
C: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
",
        ),
    );
}

/// A list and a map hold their values elsewhere.
#[test]
fn recursion_through_a_list() {
    check(
        "recursion_through_a_list",
        &schemas(
            "
Node:
  type: object
  properties:
    children: {type: array, items: {$ref: '#/components/schemas/Node'}}
    named: {type: object, additionalProperties: {$ref: '#/components/schemas/Node'}}
",
        ),
    );
}

/// A member that a later part declares again is that part's; what is required adds up.
#[test]
fn all_of_merges() {
    check(
        "all_of_merges",
        &schemas(
            "
Base:
  type: object
  required: [id]
  properties: {id: {type: integer}, name: {type: string}}
More:
  allOf:
    - $ref: '#/components/schemas/Base'
    - type: object
      required: [name]
      properties: {name: {type: string, format: password}, note: {type: string}}
",
        ),
    );
}

#[test]
fn all_of_with_members_beside_it() {
    check(
        "all_of_with_members_beside_it",
        &schemas(
            "
Base: {type: object, properties: {id: {type: integer}}}
More:
  type: object
  required: [id]
  allOf: [{$ref: '#/components/schemas/Base'}]
  properties: {note: {type: string}}
",
        ),
    );
}

/// How a member that refers to a schema gets a description or a bound of its own.
#[test]
fn all_of_one_reference() {
    check(
        "all_of_one_reference",
        &schemas(
            "
Id: {type: integer}
Word: {type: string}
A:
  type: object
  properties:
    described: {allOf: [{$ref: '#/components/schemas/Id'}], description: The first.}
    bounded: {allOf: [{$ref: '#/components/schemas/Word'}], maxLength: 3}
Other: {allOf: [{$ref: '#/components/schemas/A'}], description: The same.}
",
        ),
    );
}

/// Inline types are named after the schema that declares them, once for all that share it.
#[test]
fn inline_types_of_a_part() {
    check(
        "inline_types_of_a_part",
        &schemas(
            "
Base: {type: object, properties: {state: {type: string, enum: [first, last]}}}
More:
  allOf:
    - $ref: '#/components/schemas/Base'
    - type: object
      properties: {note: {type: string}}
",
        ),
    );
}

/// An only part may be a type of its own, and lead back to where it stands.
#[test]
fn all_of_one_inline_part() {
    check(
        "all_of_one_inline_part",
        &schemas(
            "
A:
  type: object
  properties:
    record: {allOf: [{type: object, properties: {b: {type: string}}}]}
    state: {allOf: [{type: string, enum: [first, last]}], maxLength: 5}
    more:
      allOf:
        - allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {c: {type: string}}}]
",
        ),
    );
}
