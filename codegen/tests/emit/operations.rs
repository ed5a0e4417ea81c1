//! Calls: the type that offers them, their builders, and their rows in the registry.

use crate::check;
use crate::fragment::{ENVELOPES, document_of, paths};

const CONTACT: &str = "
ContactId: {type: integer}
Contact:
  type: object
  required: [contact_id]
  properties:
    contact_id: {$ref: '#/components/schemas/ContactId'}
    name: {type: string, x-revio-write: [patch]}
    email: {type: string}
    address: {type: object, properties: {city: {type: string, description: Where.}}}
    fields: {type: array, items: {$ref: '#/components/schemas/CustomField'}}
CustomField:
  type: object
  properties: {field_id: {type: integer}, label: {type: string}, value: {type: string}}
ContactCollection:
  allOf:
    - $ref: '#/components/schemas/CollectionEnvelope'
    - type: object
      properties:
        records: {type: array, items: {$ref: '#/components/schemas/Contact'}}
";

const CONVENTIONS: &str = "
x-revio-filter-prefix: search.
x-revio-paging: {page: search.page, page_size: search.page_size, first_page: 1, default_page_size: 10, max_page_size: 500}
x-revio-custom-fields: {property: fields, id: field_id, label: label, value: value}
";

fn contacts(operations: &str) -> String {
    document_of(operations, &format!("{ENVELOPES}{CONTACT}")) + CONVENTIONS
}

const LIST: &str = "
/Contacts:
  get:
    operationId: contacts_list
    tags: [contacts]
    summary: List contacts
    description: All that may be seen.
    x-revio-evidence: observed
    parameters:
      - {name: search.page_size, in: query, schema: {type: integer, minimum: 1, maximum: 500, default: 10}}
      - {name: search.id, in: query, schema: {type: array, items: {$ref: '#/components/schemas/ContactId'}}}
      - {name: search.name, in: query, explode: false, schema: {type: array, items: {type: string}}}
      - {name: search.since, in: query, deprecated: true, schema: {type: string, format: date}}
      - {name: active, in: query, required: true, schema: {type: boolean}}
    responses:
      '200':
        description: A page.
        content: {application/json: {schema: {$ref: '#/components/schemas/ContactCollection'}}}
";

#[test]
fn list() {
    check(
        "list",
        "contacts.rs",
        &contacts(LIST),
        &["Contacts {", "List", "ContactCollection"],
    );
}

#[test]
fn list_in_the_registry() {
    check("list_in_the_registry", "registry.rs", &contacts(LIST), &["CONTACTS_LIST"]);
}

const PATCH: &str = "
/Contacts/{contact_id}:
  parameters:
    - name: contact_id
      in: path
      required: true
      schema: {$ref: '#/components/schemas/ContactId'}
  get:
    operationId: contacts_get
    tags: [contacts]
    x-revio-evidence: official
    responses:
      '200':
        description: A contact.
        content:
          application/json:
            schema:
              allOf:
                - $ref: '#/components/schemas/SingleEnvelope'
                - $ref: '#/components/schemas/Contact'
  patch:
    operationId: contacts_update
    tags: [contacts]
    summary: Change members
    x-revio-evidence: inferred
    requestBody:
      required: true
      content: {application/json-patch+json: {schema: {type: array, items: {type: object}}}}
    responses:
      '200':
        description: Done.
        content: {application/json: {schema: {$ref: '#/components/schemas/OkResponse'}}}
";

#[test]
fn get_and_patch() {
    check(
        "get_and_patch",
        "contacts.rs",
        &contacts(PATCH),
        &["Contacts {", "Update", "Get"],
    );
}

#[test]
fn patch_in_the_registry() {
    let rows = ["static CONTACTS_GET", "static CONTACTS_UPDATE"];
    check("patch_in_the_registry", "registry.rs", &contacts(PATCH), &rows);
}

const CREATE: &str = "
/Contacts:
  post:
    operationId: contacts_create
    tags: [contacts]
    x-revio-evidence: unverified
    deprecated: true
    requestBody:
      required: true
      content:
        application/json:
          schema:
            type: object
            required: [name]
            properties: {name: {type: string, example: Jane Doe}, note: {type: string}}
    responses:
      '201':
        description: Made.
        content: {application/json: {schema: {$ref: '#/components/schemas/CreatedResponse'}}}
";

/// A write that nobody has seen work needs a feature, and so does all that belongs to it.
#[test]
fn create_behind_a_feature() {
    check(
        "create_behind_a_feature",
        "contacts.rs",
        &contacts(CREATE),
        &["Contacts {", "struct ContactsCreate ", "call!"],
    );
}

#[test]
fn create_in_the_registry() {
    check(
        "create_in_the_registry",
        "registry.rs",
        &contacts(CREATE),
        &["CONTACTS_CREATE"],
    );
}

/// A body of which nothing is known but its name.
#[test]
fn named_body_in_the_registry() {
    let text = crate::fragment::body(
        "$ref: '#/components/schemas/Anything'",
        "Anything: {type: object, additionalProperties: true}",
    );
    check("named_body_in_the_registry", "registry.rs", &text, &["static A_CREATE"]);
}

#[test]
fn optional_body() {
    check(
        "optional_body",
        "contacts.rs",
        &paths(
            "
/Contacts:
  post:
    operationId: contacts_send
    tags: [contacts]
    requestBody:
      description: What to send.
      content: {application/json: {schema: {type: object, additionalProperties: true}}}
    responses: {'204': {description: Done.}}
",
        ),
        &["Contacts {", "Send"],
    );
}

#[test]
fn bytes() {
    check(
        "bytes",
        "contacts.rs",
        &paths(
            "
/Contacts/card:
  get:
    operationId: contacts_card
    tags: [contacts]
    responses:
      '200':
        description: A card.
        content: {application/pdf: {schema: {type: string, format: binary}}}
/Contacts/export:
  get:
    operationId: contacts_export
    tags: [contacts]
    responses:
      '200': {description: Any., content: {'*/*': {schema: {type: string, format: binary}}}}
",
        ),
        &["impl Contacts", "call!"],
    );
}

/// Names that a method's own variables would hide give way.
#[test]
fn record_called_edit() {
    let text = contacts(PATCH)
        .replace("schemas/Contact'", "schemas/Edit'")
        .replace("    Contact:", "    Edit:");
    check("record_called_edit", "contacts.rs", &text, &["impl Contacts"]);
}

#[test]
fn parameters_of_all_kinds() {
    check(
        "parameters_of_all_kinds",
        "registry.rs",
        &paths(
            "
/Contacts/{id}:
  get:
    operationId: contacts_get
    tags: [contacts]
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: a, in: query, schema: {type: integer, minimum: -2000000}}
      - {name: b, in: query, schema: {type: number, maximum: 1.5}}
      - {name: c, in: query, schema: {type: boolean}}
      - {name: d, in: query, schema: {type: string, format: date}}
      - {name: e, in: query, schema: {type: string, format: date-time}}
      - {name: f, in: query, schema: {type: string, enum: [up, down]}}
      - {name: g, in: query, required: true, schema: {type: array, items: {type: integer}}}
      - {name: X-Trace, in: header, schema: {type: string}}
    responses: {'204': {description: Nothing.}}
",
        ),
        &["static CONTACTS_GET"],
    );
}

/// The example of a body that holds others of its kind comes to an end.
#[test]
fn body_that_holds_itself() {
    let text = crate::fragment::body(
        "$ref: '#/components/schemas/Node'",
        "
Node:
  type: object
  required: [name, children, either]
  properties:
    name: {type: string}
    children: {type: array, items: {$ref: '#/components/schemas/Node'}}
    either: {oneOf: [{$ref: '#/components/schemas/Node'}, {type: string}]}
",
    );
    let text = text.replace("tags: [a]", "tags: [contacts]").replace(
        "{'200': {description: Done.}}",
        "{'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}",
    );
    check("body_that_holds_itself", "contacts.rs", &text, &["impl Contacts"]);
}

/// Bounds hold wherever they are written; a number that is excluded is not the least one.
#[test]
fn bounds_in_the_registry() {
    let text = paths(
        "
/a:
  summary: What the path says of all
  get:
    operationId: contacts_list
    tags: [contacts]
    parameters:
      - {name: share, in: query, schema: {$ref: '#/components/schemas/Share'}}
      - {name: above, in: query, schema: {type: integer, minimum: 0, exclusiveMinimum: true}}
      - {name: below, in: query, schema: {type: number, maximum: 1, exclusiveMaximum: true}}
      - {name: each, in: query, schema: {type: array, items: {type: integer, minimum: 2}}}
      - {name: needed, in: query, required: true, deprecated: true, description: What is needed, schema: {type: integer, maximum: 7}}
    responses: {'200': {description: Done.}}
",
    );
    let text = text
        + "components: {schemas: {Share: {type: integer, minimum: 0, maximum: 100}}}\n";
    check("bounds_in_the_registry", "registry.rs", &text, &["CONTACTS_LIST"]);
    check("bounds_of_arguments", "contacts.rs", &text, &["impl Contacts "]);
}

/// A setter of a patch tells what the member itself does.
#[test]
fn members_of_a_patch() {
    let contact = CONTACT.replace(
        "email: {type: string}",
        "email: {type: string, maxLength: 9, deprecated: true, default: a, x-revio-evidence: inferred}",
    );
    let text = document_of(PATCH, &format!("{ENVELOPES}{contact}")) + CONVENTIONS;
    check("members_of_a_patch", "contacts.rs", &text, &["impl ContactsUpdate "]);
}
