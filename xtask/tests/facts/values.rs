//! What members hold: type, format, bounds and words.

use crate::tables::{Case, body, record};

const NONE: [&str; 0] = [];

#[test]
fn another_type() {
    for (wanted, member, found) in [
        ("string", "{type: integer}", "integer"),
        ("integer", "{type: number}", "number"),
        ("boolean", "{type: string}", "string"),
        ("object", "{type: string}", "string"),
        ("string", "{}", "unknown"),
        ("unknown", "{type: object}", "object"),
        ("any", "{type: string}", "string"),
        ("string|integer", "{type: string}", "string"),
        ("string", "{oneOf: [{type: string}, {type: integer}]}", "string|integer"),
    ] {
        let expected = format!("Thing.a type: {wanted} / {found}");
        assert_eq!(record(wanted, member), [expected]);
    }
}

#[test]
fn the_first_kind_of_a_choice_is_what_is_sent() {
    assert_eq!(
        record("integer|string", "{oneOf: [{type: string}, {type: integer}]}"),
        ["Thing.a type: integer|string / string|integer"]
    );
}

#[test]
fn types_that_agree() {
    for (wanted, member) in [
        ("string", "{type: string}"),
        ("unknown", "{}"),
        ("any", "{description: Whatever.}"),
        ("integer|string", "{oneOf: [{type: integer}, {type: string}]}"),
        ("array<string>", "{type: array, items: {type: string}}"),
        ("array<unknown>", "{type: array, items: {}}"),
        ("array<object>", "{type: array, items: {type: object}}"),
        (
            "array<integer>",
            "{type: array, items: {$ref: '#/components/schemas/ThingId'}}",
        ),
        ("integer", "{$ref: '#/components/schemas/ThingId'}"),
        (
            "integer",
            "{allOf: [{$ref: '#/components/schemas/ThingId'}], description: Mine.}",
        ),
        ("object", "{allOf: [{$ref: '#/components/schemas/ThingCreate'}]}"),
    ] {
        assert_eq!(record(wanted, member), NONE, "{wanted}: {member}");
    }
}

#[test]
fn a_list_of_something_else() {
    assert_eq!(
        record("array<string>", "{type: array, items: {type: integer}}"),
        ["Thing.a type: array<string> / array<integer>"]
    );
    assert_eq!(
        record("array<string>", "{type: string}"),
        ["Thing.a type: array<string> / string"]
    );
}

#[test]
fn a_list_of_a_schema_goes_by_its_name() {
    let list = "{type: array, items: {$ref: '#/components/schemas/ThingCreate'}}";
    assert_eq!(record("array<ThingCreate>", list), NONE);
    assert_eq!(
        record("array<Part>", list),
        ["Thing.a type: array<Part> / array<ThingCreate>"]
    );
}

#[test]
fn a_format_that_differs() {
    assert_eq!(
        record("number format=decimal", "{type: number}"),
        ["Thing.a format: decimal / "]
    );
    assert_eq!(
        record("string", "{type: string, format: email}"),
        ["Thing.a format:  / email"]
    );
    assert_eq!(
        record("string format=date", "{type: string, format: date-time-local}"),
        ["Thing.a format: date / date-time-local"]
    );
}

#[test]
fn what_is_sensitive_is_a_password_whatever_its_format() {
    let row = "string format=date notes=sensitive:+never+printed";
    assert_eq!(record(row, "{type: string, format: password}"), NONE);
    assert_eq!(
        record(row, "{type: string, format: date}"),
        ["Thing.a format: password / date"]
    );
}

#[test]
fn a_choice_has_the_format_of_its_first_kind() {
    let row = "string|boolean notes=sensitive";
    let choice = "{oneOf: [{type: string, format: password}, {type: boolean}]}";
    assert_eq!(record(row, choice), NONE);
    assert_eq!(
        record(row, "{oneOf: [{type: string}, {type: boolean}]}"),
        ["Thing.a format: password / "]
    );
}

#[test]
fn int32_belongs_to_bodies() {
    let member = "{type: integer, format: int32}";
    assert_eq!(body("integer format=int32", member), NONE);
    assert_eq!(
        body("integer format=int32", "{type: integer}"),
        ["ThingCreate.a format: int32 / "]
    );
    assert_eq!(record("integer format=int32", member), ["Thing.a format:  / int32"]);
    assert_eq!(record("integer format=int32", "{type: integer}"), NONE);
}

#[test]
fn an_identifier_may_but_need_not_be_int32() {
    let bare = "{$ref: '#/components/schemas/ThingId'}";
    let said = "{allOf: [{$ref: '#/components/schemas/ThingId'}], format: int32}";
    assert_eq!(body("integer format=int32", bare), NONE);
    assert_eq!(body("integer format=int32", said), NONE);
    assert_eq!(body("integer", said), ["ThingCreate.a format:  / int32"]);
}

#[test]
fn bounds_of_a_body() {
    let row = "integer min=1 max=2147483647";
    assert_eq!(body(row, "{type: integer, minimum: 1, maximum: 2147483647}"), NONE);
    assert_eq!(
        body(row, "{type: integer, minimum: 0}"),
        [
            "ThingCreate.a bounds: minimum 1 / minimum 0",
            "ThingCreate.a bounds: maximum 2147483647 / ",
        ]
    );
    assert_eq!(
        body("string", "{type: string, maxLength: 9}"),
        ["ThingCreate.a bounds:  / maxLength 9"]
    );
}

#[test]
fn answers_have_no_bounds() {
    let row = "string max_length=9";
    assert_eq!(record(row, "{type: string}"), NONE);
    assert_eq!(
        record(row, "{type: string, maxLength: 9}"),
        ["Thing.a bounds:  / maxLength 9"]
    );
}

#[test]
fn bounds_that_no_column_has() {
    assert_eq!(
        body("string", "{type: string, pattern: '^a'}"),
        ["ThingCreate.a bounds:  / pattern ^a"]
    );
}

#[test]
fn words_and_whether_they_are_all() {
    let open = "{type: string, enum: [B, A], x-revio-enum: open}";
    let complete = "{type: string, enum: [A, B], x-revio-enum: complete}";
    assert_eq!(record("string enum=A|B+open", open), NONE);
    assert_eq!(record("string enum=A|B", complete), NONE);
    assert_eq!(record("string enum=A|B", open), ["Thing.a enum: A|B / A|B open"]);
    assert_eq!(
        record("string enum=A|B+open", "{type: string, enum: [A], x-revio-enum: open}"),
        ["Thing.a enum: A|B open / A open"]
    );
    assert_eq!(record("string", open), ["Thing.a enum:  / A|B open"]);
    assert_eq!(record("string enum=A", "{type: string}"), ["Thing.a enum: A / "]);
}

#[test]
fn words_under_a_name() {
    let case = Case::new().field("Thing.a string enum=A+open");
    let case = case.schema("Word", "{type: string, enum: [A], x-revio-enum: open}");
    let thing = "{type: object, properties: {a: {$ref: '#/components/schemas/Word'}}}";
    assert_eq!(case.schema("Thing", thing).found(), NONE);
}
