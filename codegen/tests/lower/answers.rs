//! What comes back: envelopes, pages, bytes.

use crate::check;
use crate::fragment::{ENVELOPES, answer, document_of, paths};

fn in_envelope(schema: &str, components: &str) -> String {
    answer(schema, &format!("{ENVELOPES}{components}"))
}

const CONTACT: &str = "
ContactId: {type: integer}
Contact:
  type: object
  required: [contact_id]
  properties: {contact_id: {$ref: '#/components/schemas/ContactId'}}
";

#[test]
fn single() {
    check(
        "single",
        &in_envelope(
            "
allOf:
  - $ref: '#/components/schemas/SingleEnvelope'
  - $ref: '#/components/schemas/Contact'
",
            CONTACT,
        ),
    );
}

#[test]
fn collection_with_a_name() {
    let collection = "
ContactCollection:
  allOf:
    - $ref: '#/components/schemas/CollectionEnvelope'
    - type: object
      properties:
        records: {type: array, items: {$ref: '#/components/schemas/Contact'}}
";
    check(
        "collection_with_a_name",
        &in_envelope(
            "$ref: '#/components/schemas/ContactCollection'",
            &format!("{collection}{CONTACT}"),
        ),
    );
}

#[test]
fn collection_without_a_name() {
    check(
        "collection_without_a_name",
        &in_envelope(
            "
allOf:
  - $ref: '#/components/schemas/CollectionEnvelope'
  - type: object
    properties:
      records: {type: array, items: {type: object, properties: {name: {type: string}}}}
",
            "",
        ),
    );
}

/// Records within a record are a list of their own type.
#[test]
fn nested_collection() {
    check(
        "nested_collection",
        &in_envelope(
            "
allOf:
  - $ref: '#/components/schemas/SingleEnvelope'
  - $ref: '#/components/schemas/Report'
",
            "
Report:
  type: object
  properties:
    prompts:
      type: array
      items:
        type: object
        properties: {label: {type: string}, options: {type: array, items: {type: string}}}
",
        ),
    );
}

#[test]
fn done() {
    check("done", &in_envelope("$ref: '#/components/schemas/OkResponse'", ""));
}

/// The id is of the kind that the GET of a single record takes.
#[test]
fn created() {
    check(
        "created",
        &document_of(
            "
/contacts:
  post:
    operationId: contacts_create
    tags: [contacts]
    responses:
      '201':
        description: Made.
        content: {application/json: {schema: {$ref: '#/components/schemas/CreatedResponse'}}}
/contacts/{contact_id}:
  get:
    operationId: contacts_get
    tags: [contacts]
    parameters:
      - name: contact_id
        in: path
        required: true
        schema: {$ref: '#/components/schemas/ContactId'}
    responses: {'204': {description: Nothing.}}
",
            &format!("{ENVELOPES}{CONTACT}"),
        ),
    );
}

/// The path of a create may go on with words.
#[test]
fn created_below_a_word() {
    check(
        "created_below_a_word",
        &document_of(
            "
/contacts/card:
  post:
    operationId: contacts_create_card
    tags: [contacts]
    responses:
      '201':
        description: Made.
        content: {application/json: {schema: {$ref: '#/components/schemas/CreatedResponse'}}}
/contacts/{contact_id}/copy:
  post:
    operationId: contacts_copy
    tags: [contacts]
    parameters:
      - name: contact_id
        in: path
        required: true
        schema: {$ref: '#/components/schemas/ContactId'}
    responses:
      '201':
        description: Made.
        content: {application/json: {schema: {$ref: '#/components/schemas/CreatedResponse'}}}
/contacts/{contact_id}:
  get:
    operationId: contacts_get
    tags: [contacts]
    parameters:
      - name: contact_id
        in: path
        required: true
        schema: {$ref: '#/components/schemas/ContactId'}
    responses: {'204': {description: Nothing.}}
",
            &format!("{ENVELOPES}{CONTACT}"),
        ),
    );
}

#[test]
fn created_without_a_single_get() {
    check(
        "created_without_a_single_get",
        &in_envelope("$ref: '#/components/schemas/CreatedResponse'", ""),
    );
}

#[test]
fn bare_values() {
    check("bare_values", &answer("{type: array, items: {type: string}}", ""));
}

#[test]
fn untyped_json() {
    check(
        "untyped_json",
        &answer(
            "$ref: '#/components/schemas/Metadata'",
            "Metadata: {description: Unknown.}",
        ),
    );
}

#[test]
fn bytes() {
    check(
        "bytes",
        &paths(
            "
/pdf:
  get:
    operationId: a_pdf
    tags: [a]
    responses:
      '200':
        description: A document.
        content: {application/pdf: {schema: {type: string, format: binary}}}
/result:
  get:
    operationId: a_result
    tags: [a]
    responses:
      '200':
        description: Of any type.
        content: {'*/*': {schema: {type: string, format: binary}}}
/text:
  get:
    operationId: a_text
    tags: [a]
    responses:
      '200': {description: Text., content: {text/plain: {schema: {type: string}}}}
/nothing:
  get: {operationId: a_nothing, tags: [a], responses: {'204': {description: Nothing.}}}
",
        ),
    );
}

/// A name changes nothing about bytes, and makes no type.
#[test]
fn bytes_with_a_name() {
    let text = document_of(
        "
/result:
  get:
    operationId: a_result
    tags: [a]
    responses:
      '200':
        description: Of any type.
        content: {'*/*': {schema: {$ref: '#/components/schemas/Result'}}}
",
        "Result: {type: string, format: binary}\n",
    );
    check("bytes_with_a_name", &text);
}

/// Several statuses may share an answer.
#[test]
fn one_answer_for_two_statuses() {
    check(
        "one_answer_for_two_statuses",
        &paths(
            "
/a:
  get:
    operationId: a_get
    tags: [a]
    responses:
      '200': {description: Now., content: {application/json: {schema: {type: string}}}}
      '202': {description: Later., content: {application/json: {schema: {type: string}}}}
      '404': {description: Never., content: {application/json: {schema: {type: integer}}}}
",
        ),
    );
}
