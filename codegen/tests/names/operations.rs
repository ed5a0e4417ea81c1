//! Names of families, methods, builders, arguments and setters.

use crate::fragment::{document_of, parameters};
use crate::{check, operations};

/// The tag in front of an id is not repeated.
#[test]
fn methods() {
    check(
        "methods",
        &operations(&[
            ("/a", "contacts_list", "contacts"),
            ("/b", "contacts", "contacts"),
            ("/c", "findContacts", "contacts"),
            ("/d", "contacts_delete-all", "contacts"),
        ]),
    );
}

#[test]
fn methods_that_are_taken() {
    check(
        "methods_that_are_taken",
        &operations(&[
            ("/a", "a_new", "a"),
            ("/b", "a_edit", "a"),
            ("/c", "a_match", "a"),
        ]),
    );
}

#[test]
fn families_that_are_taken() {
    check(
        "families_that_are_taken",
        &operations(&[
            ("/a", "types_list", "types"),
            ("/b", "client_list", "client"),
            ("/c", "errors_list", "errors"),
            ("/d", "crate_list", "crate"),
            ("/e", "paging_list", "paging"),
        ]),
    );
}

#[test]
fn families_that_differ_by_case() {
    check(
        "families_that_differ_by_case",
        &operations(&[("/a", "a_list", "billItems"), ("/b", "b_list", "bill_items")]),
    );
}

/// The prefix of filters is left out of setters, not out of what is sent.
#[test]
fn filter_prefix() {
    let text = parameters(
        "
- {name: search.page_size, in: query, schema: {type: integer}}
- {name: search.customer.name, in: query, schema: {type: string}}
- {name: search., in: query, schema: {type: string}}
- {name: plain, in: query, schema: {type: string}}
- {name: search.since, in: query, required: true, schema: {type: string}}
",
    );
    check("filter_prefix", &(text + "x-revio-filter-prefix: search.\n"));
}

/// The verbs of builders are not given to setters.
#[test]
fn setters_that_are_taken() {
    check(
        "setters_that_are_taken",
        &parameters(
            "
- {name: send, in: query, schema: {type: string}}
- {name: records, in: query, schema: {type: string}}
- {name: type, in: query, schema: {type: string}}
- {name: body, in: query, required: true, schema: {type: string}}
",
        ),
    );
}

#[test]
fn members_of_a_patch() {
    check(
        "members_of_a_patch",
        &document_of(
            "
/a/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
  get:
    operationId: a_get
    tags: [a]
    responses:
      '200':
        description: Done.
        content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
  patch:
    operationId: a_update
    tags: [a]
    requestBody:
      content: {application/json-patch+json: {schema: {type: array, items: {type: object}}}}
    responses: {'204': {description: Done.}}
",
            "
A:
  type: object
  properties:
    id: {type: integer}
    address: {type: object, properties: {city: {type: string}}}
    address_city: {type: string}
    replace: {type: string}
",
        ),
    );
}
