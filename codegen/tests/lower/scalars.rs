//! Values: formats, enums, identifiers, and what nothing is known of.

use crate::check;
use crate::fragment::schemas;

#[test]
fn formats() {
    check(
        "formats",
        &schemas(
            "
A:
  type: object
  properties:
    date: {type: string, format: date}
    date_time: {type: string, format: date-time}
    date_time_local: {type: string, format: date-time-local}
    password: {type: string, format: password}
    email: {type: string, format: email}
    of_our_own: {type: string, format: npa-nxx}
    decimal: {type: number, format: decimal}
    double: {type: number, format: double}
    number: {type: number}
    int32: {type: integer, format: int32}
    integer: {type: integer}
    flag: {type: boolean}
",
        ),
    );
}

#[test]
fn aliases() {
    check(
        "aliases",
        &schemas(
            "
Money: {type: number, format: decimal}
Amount: {$ref: '#/components/schemas/Money'}
Words: {type: array, items: {type: string}}
",
        ),
    );
}

#[test]
fn enums() {
    check(
        "enums",
        &schemas(
            "
Open: {type: string, x-revio-enum: open, enum: [ACTIVE, PAST DUE]}
Complete: {type: string, x-revio-enum: complete, enum: ['yes', 'no']}
Silent: {type: string, enum: [a]}
A:
  type: object
  properties: {inline: {type: string, enum: [first, last]}}
",
        ),
    );
}

#[test]
fn null_among_the_values() {
    check(
        "null_among_the_values",
        &schemas("A: {type: string, nullable: true, enum: [one, null]}"),
    );
}

#[test]
fn identifiers() {
    check(
        "identifiers",
        &schemas(
            "
ContactId: {type: integer}
Contact:
  type: object
  required: [contact_id]
  properties:
    contact_id: {$ref: '#/components/schemas/ContactId'}
    other_ids: {type: array, items: {$ref: '#/components/schemas/ContactId'}}
    count: {type: integer}
",
        ),
    );
}

#[test]
fn objects_and_arrays() {
    check(
        "objects_and_arrays",
        &schemas(
            "
A:
  type: object
  properties:
    free: {type: object}
    open: {type: object, additionalProperties: true}
    closed: {type: object, additionalProperties: false}
    numbers_by_name: {type: object, additionalProperties: {type: number, format: decimal}}
    records_by_name:
      type: object
      additionalProperties: {type: object, properties: {b: {type: string}}}
    list: {type: array, items: {type: string}}
    nested: {type: array, items: {type: array, items: {type: integer}}}
    list_of_anything: {type: array, items: {}}
    anything: {}
",
        ),
    );
}

#[test]
fn object_without_its_type() {
    check("object_without_its_type", &schemas("A: {properties: {b: {type: string}}}"));
}
