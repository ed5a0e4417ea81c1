//! Schemas that are refused, and what is said about them.

use crate::fragment::schemas;
use crate::refuse;

#[test]
fn any_of() {
    refuse(
        "any_of",
        &schemas("A:\n  type: object\n  properties:\n    b: {anyOf: [{type: string}]}"),
    );
}

#[test]
fn not() {
    refuse("not", &schemas("A: {not: {type: string}}"));
}

#[test]
fn discriminator() {
    refuse(
        "discriminator",
        &schemas(
            "
A:
  oneOf: [{$ref: '#/components/schemas/B'}]
  discriminator: {propertyName: kind}
B: {type: object, required: [kind], properties: {kind: {type: string}}}
",
        ),
    );
}

#[test]
fn discriminator_of_an_object() {
    refuse(
        "discriminator_of_an_object",
        &schemas(
            "
A:
  type: object
  required: [kind]
  discriminator: {propertyName: kind}
  properties: {kind: {type: string}}
",
        ),
    );
}

/// It would be made from itself, which Rust has an implementation for already.
#[test]
fn replacement_of_itself() {
    let text = "A: {x-revio-replaces: A, type: object, properties: {b: {type: string}}}";
    refuse("replacement_of_itself", &schemas(text));
}

#[test]
fn replacement_of_what_is_no_record() {
    let text = "
AReplace: {x-revio-replaces: A, type: object, properties: {b: {type: string}}}
A: {type: string, enum: [b]}
";
    refuse("replacement_of_what_is_no_record", &schemas(text));
}

/// Users write the first alternative as text, and not every text is a date.
#[test]
fn date_as_the_first_alternative() {
    let text = "
A:
  oneOf:
    - {type: string, format: date}
    - {type: number}
";
    refuse("date_as_the_first_alternative", &schemas(text));
}

#[test]
fn replacement_that_loses_a_member() {
    refuse(
        "replacement_that_loses_a_member",
        &schemas(
            "
AReplace: {x-revio-replaces: A, type: object, properties: {b: {type: string}}}
A:
  type: object
  properties: {b: {type: string}, c: {type: string}, d: {type: string, readOnly: true}}
",
        ),
    );
}

#[test]
fn replacement_with_a_member_of_another_type() {
    refuse(
        "replacement_with_a_member_of_another_type",
        &schemas(
            "
AReplace: {x-revio-replaces: A, type: object, properties: {b: {type: integer}}}
A: {type: object, properties: {b: {type: string}}}
",
        ),
    );
}

#[test]
fn alternatives_of_one_kind() {
    refuse(
        "alternatives_of_one_kind",
        &schemas(
            "A:\n  oneOf:\n    - {type: string}\n    - {type: string, format: date}",
        ),
    );
}

#[test]
fn alternative_of_any_kind() {
    refuse(
        "alternative_of_any_kind",
        &schemas("A:\n  oneOf:\n    - {type: string}\n    - {}"),
    );
}

#[test]
fn mixed_keywords() {
    refuse(
        "mixed_keywords",
        &schemas("A:\n  oneOf: [{type: string}]\n  properties: {b: {type: string}}"),
    );
}

#[test]
fn enum_of_numbers() {
    refuse("enum_of_numbers", &schemas("A: {type: integer, enum: [1, 2]}"));
}

#[test]
fn enum_without_a_type() {
    refuse("enum_without_a_type", &schemas("A: {enum: [one, two]}"));
}

#[test]
fn schema_for_other_members() {
    refuse(
        "schema_for_other_members",
        &schemas(
            "
A:
  type: object
  properties: {b: {type: string}}
  additionalProperties: {type: string}
",
        ),
    );
}

#[test]
fn all_of_with_a_text() {
    refuse(
        "all_of_with_a_text",
        &schemas(
            "A:\n  allOf:\n    - {type: object, properties: {b: {type: string}}}\n    - {type: string}",
        ),
    );
}

#[test]
fn alias_of_itself() {
    refuse(
        "alias_of_itself",
        &schemas(
            "
A: {type: array, items: {$ref: '#/components/schemas/B'}}
B: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}
",
        ),
    );
}

#[test]
fn all_of_itself() {
    refuse(
        "all_of_itself",
        &schemas(
            "
A:
  allOf:
    - $ref: '#/components/schemas/A'
    - {type: object, properties: {b: {type: string}}}
",
        ),
    );
}

/// Such a value would have no end.
#[test]
fn record_that_requires_itself() {
    refuse(
        "record_that_requires_itself",
        &schemas(
            "
A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}
B: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}
",
        ),
    );
}

#[test]
fn too_many_members() {
    let members: Vec<String> =
        (0..=512).map(|number| format!("m{number}: {{}}")).collect();
    let members = members.join(", ");
    let document = schemas(&format!("A: {{type: object, properties: {{{members}}}}}"));
    let found = crate::fragment::findings(&document).to_string();
    assert!(
        found.contains("an object with 513 properties is not supported yet"),
        "{found}"
    );
    assert!(found.contains("declare the 512 that matter"), "{found}");
}

/// Null would be an error at the first answer that has one.
#[test]
fn null_where_no_type_can_hold_it() {
    refuse(
        "null_where_no_type_can_hold_it",
        &schemas(
            "
Name: {type: string, nullable: true}
A:
  type: object
  properties:
    own: {type: array, items: {type: string, nullable: true}}
    named: {type: array, items: {$ref: '#/components/schemas/Name'}}
    map: {type: object, additionalProperties: {type: integer, nullable: true}}
    either: {oneOf: [{type: string, nullable: true}, {type: integer}]}
    open: {type: array, items: {nullable: true}}
",
        ),
    );
}

/// A slip here would turn money into a float.
#[test]
fn format_of_a_number_that_nobody_knows() {
    refuse(
        "format_of_a_number_that_nobody_knows",
        &schemas("A: {type: object, properties: {b: {type: number, format: decimel}}}"),
    );
}

#[test]
fn all_of_with_a_type_beside_it() {
    refuse(
        "all_of_with_a_type_beside_it",
        &schemas(
            "
Word: {type: string}
A:
  type: object
  properties:
    values: {allOf: [{$ref: '#/components/schemas/Word'}], enum: [a]}
    format: {allOf: [{$ref: '#/components/schemas/Word'}], format: date}
    width: {allOf: [{$ref: '#/components/schemas/Word'}], format: int32, maximum: 3}
",
        ),
    );
}

#[test]
fn schema_for_other_members_of_a_part() {
    refuse(
        "schema_for_other_members_of_a_part",
        &schemas(
            "
A:
  allOf:
    - {type: object, properties: {b: {type: string}}}
    - {properties: {c: {type: string}}, additionalProperties: {type: string}}
",
        ),
    );
}

/// These are told, and the document is taken.
#[test]
fn keywords_that_are_doubted() {
    crate::doubt(
        "keywords_that_are_doubted",
        &schemas(
            "
A:
  type: object
  properties: {date: {format: date}, map: {additionalProperties: {type: string}}}
B:
  allOf:
    - {type: object, properties: {b: {type: string}}}
    - {type: object, required: [b, d], properties: {c: {type: string}}}
",
        ),
    );
}
