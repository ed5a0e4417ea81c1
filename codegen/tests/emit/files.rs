//! Whole files: the root, the client, the page of records.

use crate::fragment::{ENVELOPES, document_of, paths, schemas};
use crate::{check_file, check_imports};

const OPERATIONS: &str = "
/a: {get: {operationId: contacts_list, tags: [contacts], responses: {'204': {description: None.}}}}
/b: {get: {operationId: bills_list, tags: [bills], responses: {'204': {description: None.}}}}
";

#[test]
fn root() {
    let tags =
        "tags: [{name: contacts, description: 'People, or | worse.'}, {name: bills}]\n";
    check_file("root", "lib.rs", &(document_of(OPERATIONS, ENVELOPES) + tags));
}

#[test]
fn client() {
    let conventions = "
servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]
x-revio-credentials:
  user_name: '{username}@{client_code}'
  refuse: {username: '@'}
  environment: {username: TEST_LOGIN, password: TEST_PASSWORD}
x-revio-paging: {page: page, page_size: size, first_page: 0, default_page_size: 10, max_page_size: 500}
x-revio-filter-prefix: search.
x-revio-rate-limit: {calls: 500, seconds: 60, calls_per_day: 150000}
x-revio-errors: {message: [message, error], retry_after: message}
x-revio-custom-fields: {property: fields, id: field_id, label: label, value: value}
";
    let schemes = "  securitySchemes:\n    basic: {type: http, scheme: basic}\n    \
                   key: {type: apiKey, in: header, name: X-Key}\n";
    check_file(
        "client",
        "client.rs",
        &(document_of(OPERATIONS, ENVELOPES) + schemes + conventions),
    );
}

/// A document without any convention has a client nevertheless.
#[test]
fn client_without_conventions() {
    check_file("client_without_conventions", "client.rs", &paths(OPERATIONS));
}

const GUIDES: &str = "x-revio-guides:\n  paging: Lists and their pages.\n  money-and-dates: Amounts | dates.\n";

#[test]
fn guides() {
    check_file("guides", "guide.rs", &(paths(OPERATIONS) + GUIDES));
}

#[test]
fn root_with_guides() {
    check_file("root_with_guides", "lib.rs", &(paths(OPERATIONS) + GUIDES));
}

#[test]
fn collection() {
    check_file("collection", "collection.rs", &schemas(ENVELOPES));
}

/// Files that nothing belongs into are not written.
#[test]
fn files_of_an_empty_document() {
    let tree = crate::fragment::client(&crate::fragment::shared(&paths("")));
    let names: Vec<&str> = tree.files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["client.rs", "drift.rs", "fake.rs", "lib.rs", "registry.rs", "schemas.rs"]
    );
    let names: Vec<&str> = tree.test_files.keys().map(String::as_str).collect();
    assert_eq!(names, ["openapi.json"]);
}

const GATED: &str = "
/a:
  get:
    operationId: contacts_list
    tags: [contacts]
    x-revio-evidence: official
    responses: {'204': {description: None.}}
/b:
  post:
    operationId: bills_pay
    tags: [bills]
    x-revio-evidence: unverified
    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
    responses: {'204': {description: None.}}
";

/// A file imports what it names and no more, and what only a feature needs only with it.
#[test]
fn imports() {
    let text = document_of(
        GATED,
        "
Money: {type: number, format: decimal}
Day: {type: string, format: date}
Bill: {type: object, required: [day], properties: {day: {$ref: '#/components/schemas/Day'}}}
Other: {type: object, properties: {money: {$ref: '#/components/schemas/Money'}}}
",
    );
    check_imports(
        "imports",
        &["types.rs", "contacts.rs", "bills.rs", "registry.rs"],
        &text,
    );
}
