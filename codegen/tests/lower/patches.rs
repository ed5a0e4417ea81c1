//! JSON Patch: which members can be set by name.

use crate::check;
use crate::fragment::{document_of, lowered};

const GET: &str = "
/contacts/{contact_id}:
  parameters:
    - name: contact_id
      in: path
      required: true
      schema: {$ref: '#/components/schemas/ContactId'}
  get:
    operationId: contacts_get
    tags: [contacts]
    responses:
      '200':
        description: Done.
        content: {application/json: {schema: {$ref: '#/components/schemas/Contact'}}}
";

const PATCH: &str = "
  patch:
    operationId: contacts_update
    tags: [contacts]
    requestBody:
      required: true
      content: {application/json-patch+json: {schema: {type: array, items: {type: object}}}}
    responses: {'200': {description: Done.}}
";

const CONTACT: &str = "
ContactId: {type: integer}
Contact:
  type: object
  required: [contact_id]
  properties:
    contact_id: {$ref: '#/components/schemas/ContactId'}
    name: {type: string, x-revio-write: [create, patch]}
    email: {type: string, x-revio-write: [create]}
    address: {$ref: '#/components/schemas/Address'}
    fields: {type: array, items: {$ref: '#/components/schemas/CustomField'}}
Address:
  type: object
  properties:
    city: {type: string}
    a/b~c: {type: string}
    geo: {type: object, properties: {point: {type: object, properties: {x: {type: number}}}}}
CustomField:
  type: object
  properties: {field_id: {type: integer}, label: {type: string}, value: {type: string}}
";

const CUSTOM_FIELDS: &str = "x-revio-custom-fields: {property: fields, id: field_id, label: label, value: value}\n";

fn patch(schemas: &str) -> String {
    document_of(&format!("{}{}", GET.trim_end(), PATCH), schemas)
}

/// The key is not offered; nested members are, three levels deep; `/` and `~` are escaped.
#[test]
fn members_of_a_patch() {
    check("members_of_a_patch", &patch(CONTACT));
}

#[test]
fn patch_with_custom_fields() {
    check("patch_with_custom_fields", &(patch(CONTACT) + CUSTOM_FIELDS));
}

/// A record whose key may be null, or something else than the path takes, does not start a patch.
#[test]
fn patch_of_a_record_with_an_unsure_key() {
    let key = "contact_id: {$ref: '#/components/schemas/ContactId'}";
    let null = "contact_id: {nullable: true, allOf: [{$ref: '#/components/schemas/ContactId'}]}";
    let union = "contact_id: {oneOf: [{$ref: '#/components/schemas/ContactId'}, {type: string}]}";
    let is_offered = |other: &str| {
        let document = patch(&CONTACT.replace(key, other)) + CUSTOM_FIELDS;
        let (api, _) = lowered(&document);
        let mut operations = api.operations();
        let update = operations.find(|it| it.id == "contacts_update").expect("a patch");
        update.is_edit()
    };
    assert!(is_offered(key));
    assert!(!is_offered(null));
    assert!(!is_offered(union));
}

#[test]
fn patch_of_a_recursive_record() {
    check(
        "patch_of_a_recursive_record",
        &patch(
            "
ContactId: {type: integer}
Contact:
  type: object
  properties: {name: {type: string}, manager: {$ref: '#/components/schemas/Contact'}}
",
        ),
    );
}

/// Without a GET on the path nothing is known of the members.
#[test]
fn patch_of_anything() {
    let path = "
/contacts:";
    check("patch_of_anything", &document_of(&format!("{path}{PATCH}"), ""));
}

/// A member that the server alone writes is not offered.
#[test]
fn read_only_members_are_not_patched() {
    check(
        "read_only_members_are_not_patched",
        &patch(
            "
ContactId: {type: integer}
Contact:
  type: object
  properties:
    name: {type: string}
    created: {type: string, format: date, readOnly: true}
    address:
      type: object
      properties: {id: {type: integer, readOnly: true}, city: {type: string}}
",
        ),
    );
}

/// A record without a name belongs to the family, whichever operation comes first.
#[test]
fn patch_before_the_get_whose_record_has_no_name() {
    let get = "
  get:
    operationId: notes_get
    tags: [notes]
    responses:
      '200':
        description: Done.
        content:
          application/json:
            schema: {type: object, properties: {text: {type: string}}}
";
    let patch = PATCH.replace("contacts", "notes");
    let lines = |first: &str, second: &str| {
        let (api, _) = lowered(&document_of(&format!("/notes:{first}{second}"), ""));
        let text = api.to_string();
        assert!(text.contains("/text"), "{text}");
        text.lines().find(|line| line.starts_with("record")).map(str::to_owned)
    };
    let after = lines(get, &patch);
    assert!(
        after.as_deref().is_some_and(|line| line.ends_with(" in notes")),
        "{after:?}"
    );
    assert_eq!(lines(&patch, get), after);
}
