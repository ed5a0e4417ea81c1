//! Documentation: descriptions made safe, and what is said where there is none.

use crate::check_types;
use crate::fragment::{indented, schemas};

/// A record with one member that has this description.
fn described(description: &str) -> String {
    let text = indented(description, "        ");
    schemas(&format!(
        "A:\n  type: object\n  properties:\n    b:\n      type: string\n      description: |\n{text}"
    ))
}

#[test]
fn long_description() {
    check_types(
        "long_description",
        &described(
            "The number under which the account is known to the tenant, which is not the same as the id, and may hold letters - or a dash 1. at an awkward place.",
        ),
    );
}

#[test]
fn paragraphs_and_lists() {
    check_types(
        "paragraphs_and_lists",
        &described(
            "One.\n\nTwo:\n\n- first\n- second, which is so long that it takes more than one line of the documentation to say\n\n1. numbered",
        ),
    );
}

#[test]
fn markdown_is_neutralised() {
    check_types(
        "markdown_is_neutralised",
        &described(
            "A [Contact] with <b>tags</b>, see https://example.com/a_b, (http://example.com) and `code [as it is]`. One ` alone.",
        ),
    );
}

/// No block of code is Rust: it would be compiled and run as a test.
#[test]
fn code_blocks() {
    check_types(
        "code_blocks",
        &described(
            "Before.\n\n```rust\npanic!();\n```\n\n    indented();\n\n- ~~~rust\n~~~\nopen();",
        ),
    );
}

#[test]
fn members_without_a_description() {
    check_types(
        "members_without_a_description",
        &schemas(
            "
A:
  type: object
  x-revio-evidence: official
  properties:
    text: {type: string}
    weaker: {type: string, x-revio-evidence: observed}
    number: {type: integer}
    exact: {type: number, format: decimal}
    float: {type: number}
    flag: {type: boolean}
    day: {type: string, format: date}
    time: {type: string, format: date-time}
    secret: {type: string, format: password}
    other: {$ref: '#/components/schemas/B'}
    renamed: {$ref: '#/components/schemas/C'}
    list: {type: array, items: {$ref: '#/components/schemas/B'}}
    map: {type: object, additionalProperties: {type: string}}
    free: {type: object}
    any: {}
B: {type: object, properties: {c: {type: string}}}
C: {$ref: '#/components/schemas/B'}
",
        ),
    );
}

#[test]
fn bounds() {
    check_types(
        "bounds",
        &schemas(
            "
A:
  type: object
  properties:
    both: {type: integer, minimum: 1, maximum: 500}
    low: {type: number, minimum: 0.5}
    high: {type: integer, maximum: 9, description: At the top.}
    length: {type: string, minLength: 2, maxLength: 3}
    pattern: {type: string, pattern: '^[a-z`]+$'}
",
        ),
    );
}

#[test]
fn evidence_of_a_type() {
    check_types(
        "evidence_of_a_type",
        &schemas(
            "A: {type: object, x-revio-evidence: inferred, properties: {b: {type: string, description: It., x-revio-evidence: unverified}}}",
        ),
    );
}

/// Whatever OpenAPI can say of a value is told where the value is.
#[test]
fn bounds_of_all_kinds() {
    check_types(
        "bounds_of_all_kinds",
        &schemas(
            "
A:
  type: object
  properties:
    open: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 9}
    steps: {type: number, multipleOf: 0.25, default: 0.5}
    some: {type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: {type: string, maxLength: 4}, default: [a, b]}
    few: {type: object, minProperties: 1}
    share: {$ref: '#/components/schemas/Share'}
    narrower: {allOf: [{$ref: '#/components/schemas/Share'}], maximum: 50}
    shares: {type: array, items: {$ref: '#/components/schemas/Share'}}
Share: {type: number, minimum: 0, maximum: 100, default: 10, deprecated: true, x-revio-evidence: inferred}
Old: {type: object, additionalProperties: true, deprecated: true, description: It was. , externalDocs: {url: 'https://example.com/a', description: More of it}}
",
        ),
    );
}
