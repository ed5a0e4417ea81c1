//! The fake server and drift: a file of each, and the API as data, which both go by.

use crate::check_file;
use crate::fragment::{ENVELOPES, document_of, paths, schemas};

const OPERATION: &str = "
/a: {get: {operationId: contacts_list, tags: [contacts], responses: {'204': {description: None.}}}}
";

/// A client of it has the credentials that are required, and no others.
#[test]
fn fake() {
    let conventions = "
x-revio-credentials: {user_name: '{username}@{client_code}'}
";
    let schemes = "  securitySchemes:\n    basic: {type: http, scheme: basic}\n    \
                   key: {type: apiKey, in: header, name: X-Key}\n";
    let document = document_of(OPERATION, ENVELOPES) + schemes + conventions;
    check_file("fake", "fake.rs", &document);
}

#[test]
fn fake_without_lists_and_credentials() {
    check_file("fake_without_lists_and_credentials", "fake.rs", &paths(OPERATION));
}

#[test]
fn drift() {
    check_file("drift", "drift.rs", &paths(OPERATION));
}

/// Envelopes are known by their schemas, and their members have rows as well.
#[test]
fn schemas_of_envelopes() {
    let document = document_of(OPERATION, ENVELOPES);
    check_file("schemas_of_envelopes", "schemas.rs", &document);
}

#[test]
fn schemas_of_all_kinds() {
    let text = "
ContactId: {type: integer}
Money: {type: number, format: decimal}
Status: {type: string, enum: [ACTIVE, 'a, b']}
Code: {oneOf: [{type: string}, {type: integer}]}
Contact:
  type: object
  required: [contact_id, name]
  properties:
    contact_id: {$ref: '#/components/schemas/ContactId'}
    name: {type: string, nullable: true}
    balance: {$ref: '#/components/schemas/Money'}
    weight: {type: number}
    age: {type: integer}
    vip: {type: boolean}
    pin: {type: string, format: password}
    made: {type: string, format: date-time-local}
    born: {type: string, format: date}
    status: {$ref: '#/components/schemas/Status'}
    code: {$ref: '#/components/schemas/Code'}
    parent: {$ref: '#/components/schemas/Contact'}
    address: {type: object, properties: {city: {type: string}}}
    names: {type: array, items: {type: string}}
    others: {type: array, items: {$ref: '#/components/schemas/Contact'}}
    open: {type: object}
    any: {}
";
    check_file("schemas_of_all_kinds", "schemas.rs", &schemas(text));
}
