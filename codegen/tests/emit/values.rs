//! Types that are no records.

use crate::check_types;
use crate::fragment::schemas;

#[test]
fn enumeration() {
    check_types(
        "enumeration",
        &schemas(
            "
Status:
  description: How an account stands.
  type: string
  x-revio-enum: open
  x-revio-evidence: observed
  enum: [ACTIVE, PAST DUE, other]
",
        ),
    );
}

#[test]
fn complete_enumeration() {
    check_types(
        "complete_enumeration",
        &schemas("Answer: {type: string, x-revio-enum: complete, enum: ['yes', 'no']}"),
    );
}

#[test]
fn union() {
    check_types(
        "union",
        &schemas("CountryCode: {oneOf: [{type: string}, {type: integer}]}"),
    );
}

#[test]
fn identifier() {
    check_types(
        "identifier",
        &schemas("ContactId: {type: integer, description: Names a contact.}"),
    );
}

#[test]
fn alias() {
    check_types(
        "alias",
        &schemas(
            "
Money: {type: number, format: decimal}
ByName: {type: object, additionalProperties: {$ref: '#/components/schemas/Money'}}
",
        ),
    );
}

/// Wire values stay as they are, whatever the layout makes of the tables around them.
#[test]
fn values_like_code() {
    check_types(
        "values_like_code",
        &schemas(
            "
A: {type: string, enum: ['a  b', 'c => d', 'e < f', 'x :: y', '# [g]', 'cfg (h)']}
B: {type: object, properties: {'a  => b': {type: string}}}
",
        ),
    );
}
