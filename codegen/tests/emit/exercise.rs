//! The exercise: a call of every operation, and a function for each record that it sends.

use crate::check;
use crate::fragment::{document_of, indented, paths};

/// Compares the items of the exercise that contain one of the texts.
#[track_caller]
fn exercise(name: &str, document: &str, items: &[&str]) {
    check(name, "exercise.rs", document, items);
}

/// A document with one POST whose body this schema is.
fn sent(schema: &str, components: &str) -> String {
    sent_as("required: true", schema, components)
}

fn sent_as(body: &str, schema: &str, components: &str) -> String {
    let operation = format!(
        "/Contacts:\n  post:\n    operationId: contacts_send\n    tags: [contacts]\n    \
         responses: {{'204': {{description: Done.}}}}\n    requestBody:\n      {body}\n      \
         content:\n        application/json:\n          schema:\n"
    );
    document_of(&format!("{operation}{}", indented(schema, "            ")), components)
}

/// Required parameters are arguments, the others are set; the values are the document's.
#[test]
fn exercise_of_parameters() {
    let text = paths(
        "
/Contacts/{id}:
  get:
    operationId: contacts_get
    tags: [contacts]
    parameters:
      - {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}
      - {name: text, in: query, example: 'a&b \"c\"', schema: {type: string}}
      - {name: number, in: query, schema: {type: integer, minimum: 5000000000}}
      - {name: share, in: query, schema: {type: number, example: 33.7490}}
      - {name: amount, in: query, schema: {type: number, format: decimal, example: -1234567.80}}
      - {name: flag, in: query, schema: {type: boolean}}
      - {name: date, in: query, schema: {type: string, format: date}}
      - {name: since, in: query, schema: {type: string, format: date-time-local}}
      - {name: word, in: query, schema: {type: string, enum: [up, down]}}
      - {name: ids, in: query, required: true, schema: {type: array, items: {$ref: '#/components/schemas/Id'}}}
      - {name: days, in: query, explode: false, schema: {type: array, items: {type: string, format: date}}}
      - {name: X-Trace, in: header, schema: {type: string}}
    responses: {'204': {description: Nothing.}}
",
    ) + "components: {schemas: {Id: {type: integer, example: 1001}}}\n";
    exercise("exercise_of_parameters", &text, &["fn contacts_get"]);
    exercise("imports_of_the_exercise", &text, &["use "]);
}

/// Some calls need a feature, and what they alone send needs it too.
#[test]
fn exercise_behind_a_feature() {
    let operation = |id: &str, evidence: &str, schema: &str| {
        format!(
            "/{id}:\n  post:\n    operationId: contacts_{id}\n    tags: [contacts]\n    \
             x-revio-evidence: {evidence}\n    requestBody: {{required: true, content: \
             {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}\n    \
             responses: {{'204': {{description: Done.}}}}\n"
        )
    };
    let operations = [
        operation("guess", "unverified", "Guessed"),
        operation("make", "official", "Made"),
        operation("again", "unverified", "Made"),
    ];
    let schemas = "
Made: {type: object, properties: {both: {$ref: '#/components/schemas/Both'}}}
Guessed:
  type: object
  properties:
    both: {$ref: '#/components/schemas/Both'}
    alone: {$ref: '#/components/schemas/Alone'}
Both: {type: object, properties: {a: {type: string, format: date}}}
Alone: {type: object, properties: {a: {type: number, format: decimal}}}
";
    let text = document_of(&operations.concat(), schemas);
    check(
        "exercise_behind_a_feature",
        "exercise.rs",
        &text,
        &["Made", "Guessed", "fn "],
    );
}

#[test]
fn bodies_of_the_exercise_that_are_no_records() {
    for (name, schema) in [
        ("object", "{type: object}"),
        ("anything", "{}"),
        ("list", "{type: array, items: {type: string, format: password}}"),
        ("map", "{type: object, additionalProperties: {type: string, format: date}}"),
        ("text", "{type: string, maxLength: 3}"),
    ] {
        let document = sent(schema, "");
        exercise(&format!("exercise_sends_{name}"), &document, &["fn contacts_send"]);
    }
}

#[test]
fn exercise_sends_what_may_be_left_out() {
    let document = sent_as("description: Perhaps.", "{type: object}", "");
    exercise("exercise_sends_what_may_be_left_out", &document, &["fn contacts_send"]);
}

const CARD: &str = "
Card:
  type: object
  required: [number, owner]
  properties:
    number: {type: string, format: password, example: '4111111111111111'}
    expires: {type: string, format: date, example: '2030-12-31'}
    limit: {type: number, format: decimal, nullable: true, example: 500.00}
    owner: {$ref: '#/components/schemas/Owner'}
    others: {type: array, items: {$ref: '#/components/schemas/Owner'}}
    words: {type: object, additionalProperties: {type: string}}
    more: {}
    rest: {type: object}
    type: {type: string, enum: [CREDIT, DEBIT]}
Owner: {type: object, properties: {name: {type: string, example: Jane Doe}}}
";

/// A body is built, with the members of those that it holds.
#[test]
fn exercise_of_a_body() {
    let document = sent("$ref: '#/components/schemas/Card'", CARD);
    exercise("exercise_of_a_body", &document, &["fn "]);
}

/// A record that also comes in answers has no builder.
#[test]
fn exercise_of_a_record() {
    let card = "schema: {$ref: '#/components/schemas/Card'}";
    let document = sent("$ref: '#/components/schemas/Card'", CARD).replace(
        "{'204': {description: Done.}}",
        &format!("{{'200': {{description: Done., content: {{application/json: {{{card}}}}}}}}}"),
    );
    exercise("exercise_of_a_record", &document, &["fn "]);
}

/// What the record lacks is set behind it.
#[test]
fn exercise_of_a_replacement() {
    let schemas = "
Note: {type: object, required: [id], properties: {id: {type: integer}, text: {type: string}}}
NoteReplace:
  x-revio-replaces: Note
  required: [again]
  allOf: [{$ref: '#/components/schemas/Note'}]
  properties: {again: {type: boolean}, since: {type: string, format: date}}
";
    let document = sent("$ref: '#/components/schemas/NoteReplace'", schemas);
    exercise("exercise_of_a_replacement", &document, &["fn "]);
}

/// Of the kinds of a union the first, as short as it can be where much is taken.
#[test]
fn exercise_of_unions() {
    let schemas = "
All:
  type: object
  properties:
    text: {$ref: '#/components/schemas/Text'}
    texts: {type: array, items: {$ref: '#/components/schemas/Text'}}
    whole: {$ref: '#/components/schemas/Whole'}
    part: {$ref: '#/components/schemas/Part'}
    list: {$ref: '#/components/schemas/List'}
    object: {$ref: '#/components/schemas/Object'}
Text: {oneOf: [{type: string}, {type: integer}], example: USA}
Whole: {oneOf: [{type: integer}, {type: string}]}
Part: {oneOf: [{type: number, example: 0.5}, {type: string}]}
List: {oneOf: [{type: array, items: {type: string}}, {type: string}]}
Object: {oneOf: [{type: object, properties: {a: {type: string}}}, {type: string}]}
";
    let document = sent("$ref: '#/components/schemas/All'", schemas);
    exercise("exercise_of_unions", &document, &["fn "]);
}

/// The first of its kind has all members, the one within it none that leads back.
#[test]
fn exercise_of_a_record_in_itself() {
    let schemas = "
Node:
  type: object
  required: [name, children, either, byName, parent]
  properties:
    name: {type: string}
    children: {type: array, items: {$ref: '#/components/schemas/Node'}}
    either: {oneOf: [{$ref: '#/components/schemas/Node'}, {type: string}]}
    byName: {type: object, additionalProperties: {$ref: '#/components/schemas/Node'}}
    parent: {nullable: true, allOf: [{$ref: '#/components/schemas/Node'}]}
    other: {$ref: '#/components/schemas/Other'}
Other: {type: object, properties: {back: {$ref: '#/components/schemas/Node'}, a: {type: string}}}
";
    let node = "$ref: '#/components/schemas/Node'";
    exercise("exercise_of_a_record_in_itself", &sent(node, schemas), &["fn "]);
    let read = sent(node, schemas).replace(
        "{'204': {description: Done.}}",
        "{'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}",
    );
    exercise("exercise_of_a_record_in_itself_that_is_read", &read, &["fn "]);
}

const PATCH: &str = "
/Contacts/{contact_id}:
  parameters:
    - {name: contact_id, in: path, required: true, schema: {$ref: '#/components/schemas/ContactId'}}
  get:
    operationId: contacts_get
    tags: [contacts]
    responses:
      '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Contact'}}}}
  patch:
    operationId: contacts_update
    tags: [contacts]
    requestBody:
      required: true
      content: {application/json-patch+json: {schema: {type: array, items: {type: object}}}}
    responses: {'204': {description: Done.}}
";

const CONTACT: &str = "
ContactId: {type: integer, example: 1001}
Contact:
  type: object
  required: [contact_id]
  properties:
    contact_id: {$ref: '#/components/schemas/ContactId'}
    name: {type: string, example: Jane Doe}
    created: {type: string, format: date, readOnly: true}
    address: {type: object, properties: {city: {type: string, deprecated: true}}}
    fields: {type: array, items: {$ref: '#/components/schemas/Field'}}
Field:
  type: object
  properties: {id: {type: integer}, label: {type: string, example: Colour}, value: {type: string}}
";

/// Without custom fields the call starts from the key.
#[test]
fn exercise_of_a_patch() {
    let document = document_of(PATCH, CONTACT);
    exercise("exercise_of_a_patch", &document, &["fn contacts_update"]);
}

const FIELDS: &str =
    "x-revio-custom-fields: {property: fields, id: id, label: label, value: value}\n";

/// With them it starts from a record that has one.
#[test]
fn exercise_of_a_custom_field() {
    let document = document_of(PATCH, CONTACT) + FIELDS;
    exercise("exercise_of_a_custom_field", &document, &["fn "]);
}

/// A record under another key would be another call.
#[test]
fn exercise_of_a_custom_field_under_another_key() {
    let key = "contact_id: {$ref: '#/components/schemas/ContactId'}";
    let other =
        "contact_id: {allOf: [{$ref: '#/components/schemas/ContactId'}], example: 7}";
    let document = document_of(PATCH, &CONTACT.replace(key, other)) + FIELDS;
    let name = "exercise_of_a_custom_field_under_another_key";
    exercise(name, &document, &["fn contacts_update"]);
}

/// A patch must change something.
#[test]
fn exercise_of_a_patch_of_anything() {
    let operation = PATCH.replace("/Contacts/{contact_id}:", "/Other/{contact_id}:");
    let (head, patch) = operation.split_once("  get:").expect("a read");
    let (_, patch) = patch.split_once("  patch:").expect("a patch");
    let document = document_of(&format!("{head}  patch:{patch}"), CONTACT);
    exercise("exercise_of_a_patch_of_anything", &document, &["fn contacts_update"]);
}

/// Functions are told apart from each other, from variables, and from words of the language.
#[test]
fn names_of_the_exercise() {
    let schemas = "
Contacts_send: {type: object, properties: {client: {$ref: '#/components/schemas/Client'}}}
Client: {type: object, properties: {date: {$ref: '#/components/schemas/Date'}}}
Date: {type: object, properties: {date: {type: string, format: date}}}
";
    let document = sent("$ref: '#/components/schemas/Contacts_send'", schemas)
        .replace("operationId: contacts_send", "operationId: contacts send");
    exercise("names_of_the_exercise", &document, &["fn ", "use "]);
    let match_ = document.replace("operationId: contacts send", "operationId: match");
    exercise("exercise_of_a_word_of_the_language", &match_, &["static CALLS"]);
}

/// Members beside a format say nothing for certain, and anything may stand there.
#[test]
fn exercise_of_what_only_looks_like_a_record() {
    let schema = "{format: odd, properties: {a: {type: string}}}";
    let document = sent(schema, "");
    exercise("exercise_of_what_only_looks_like_a_record", &document, &["fn "]);
}

/// A function with many lines is expected.
#[test]
fn exercise_of_many_members() {
    let names: Vec<String> =
        (0..90).map(|number| format!("m{number}: {{type: boolean}}")).collect();
    let schema = format!("Wide: {{type: object, properties: {{{}}}}}", names.join(", "));
    let text = sent("$ref: '#/components/schemas/Wide'", &schema);
    let tree = crate::fragment::client(&crate::fragment::file("contacts.yaml", &text));
    let lint = "#[allow(clippy::too_many_lines, reason = \"a line for each member\")]\nfn wide()";
    let text = &tree.test_files["exercise.rs"];
    assert!(text.contains(lint), "{text}");
}
