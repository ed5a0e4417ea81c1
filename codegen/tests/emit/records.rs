//! Records, request bodies and replacements.

use crate::fragment::{body, schemas};
use crate::{check, check_types};

#[test]
fn record() {
    check_types(
        "record",
        &schemas(
            "
ContactId: {type: integer}
Contact:
  description: A person to reach.
  type: object
  required: [contact_id]
  properties:
    contact_id: {$ref: '#/components/schemas/ContactId'}
    name: {type: string, description: The whole name.}
    type: {type: string}
    balance: {type: number, format: decimal}
    created: {type: string, format: date-time-local}
    password: {type: string, format: password}
    tags: {type: array, items: {type: string}}
    by_name: {type: object, additionalProperties: {type: integer}}
",
        ),
    );
}

#[test]
fn record_without_required_members() {
    check_types(
        "record_without_required_members",
        &schemas("Link: {type: object, properties: {href: {type: string}}}"),
    );
}

#[test]
fn record_of_which_nothing_is_known() {
    check_types("record_of_which_nothing_is_known", &schemas("Status: {type: object}"));
}

#[test]
fn record_with_nullable_members() {
    check_types(
        "record_with_nullable_members",
        &schemas(
            "
A:
  type: object
  required: [b]
  properties: {b: {type: string, nullable: true}, c: {type: string, nullable: true}}
",
        ),
    );
}

#[test]
fn recursive_record() {
    check_types(
        "recursive_record",
        &schemas(
            "Node: {type: object, properties: {parent: {$ref: '#/components/schemas/Node'}}}",
        ),
    );
}

/// A variable of the constructor gives way to the members.
#[test]
fn member_called_record() {
    check_types(
        "member_called_record",
        &schemas(
            "A: {type: object, required: [record], properties: {record: {type: string}}}",
        ),
    );
}

#[test]
fn deprecated_member() {
    check_types(
        "deprecated_member",
        &schemas("A: {type: object, properties: {b: {type: string, deprecated: true}}}"),
    );
}

#[test]
fn request_body() {
    let text = body(
        "$ref: '#/components/schemas/ChargeCreate'",
        "
CustomerId: {type: integer}
ChargeCreate:
  description: A charge to make.
  type: object
  required: [customer_id, amount]
  properties:
    customer_id: {$ref: '#/components/schemas/CustomerId'}
    amount: {type: number, format: decimal, description: How much.}
    note: {type: string}
    codes: {type: array, items: {type: string}}
",
    );
    check("request_body", "types.rs", &text, &["ChargeCreate"]);
}

#[test]
fn request_body_with_null() {
    let text = body(
        "$ref: '#/components/schemas/Body'",
        "
Body:
  type: object
  required: [must]
  properties: {must: {type: string, nullable: true}, may: {type: integer, nullable: true}}
",
    );
    check("request_body_with_null", "types.rs", &text, &["impl BodyBuilder"]);
}

#[test]
fn replacement() {
    let text = schemas(
        "
ContactReplace:
  x-revio-replaces: Contact
  allOf: [{$ref: '#/components/schemas/Contact'}]
Contact:
  type: object
  required: [id]
  properties:
    id: {type: integer}
    name: {type: string}
    balance: {type: number, readOnly: true}
",
    );
    let text = text + "x-revio-optional-properties: nullable\n";
    check("replacement", "types.rs", &text, &["ContactReplace"]);
}

/// A member that is boxed in the record, since it leads back to it, is boxed in what is made of it.
#[test]
fn replacement_of_a_record_that_holds_itself() {
    let text = schemas(
        "
ContactReplace:
  x-revio-replaces: Contact
  allOf: [{$ref: '#/components/schemas/Contact'}]
Contact:
  type: object
  properties: {boss: {$ref: '#/components/schemas/Contact'}}
",
    );
    check(
        "replacement_of_a_record_that_holds_itself",
        "types.rs",
        &text,
        &["ContactReplace"],
    );
}

/// The same where a builder asks for the member, which it takes without its box.
#[test]
fn replacement_to_complete_of_a_record_that_holds_itself() {
    let text = schemas(
        "
ContactReplace:
  x-revio-replaces: Contact
  type: object
  required: [boss]
  properties: {boss: {$ref: '#/components/schemas/Contact'}}
Contact:
  type: object
  properties: {boss: {$ref: '#/components/schemas/Contact'}}
",
    );
    let name = "replacement_to_complete_of_a_record_that_holds_itself";
    check(name, "types.rs", &text, &["impl ContactReplace {"]);
}

/// What the body must have and the record may lack is asked for by a builder.
#[test]
fn replacement_to_complete() {
    let text = schemas(
        "
ContactReplace:
  x-revio-replaces: Contact
  type: object
  required: [id, name, prorate]
  properties:
    id: {type: integer}
    name: {type: string}
    mail: {type: string}
    prorate: {type: boolean}
Contact:
  type: object
  required: [id]
  properties: {id: {type: integer}, name: {type: string}, mail: {type: string}}
",
    );
    let text = format!("{text}x-revio-optional-properties: nullable\n");
    let items = &["ContactReplace", "ContactReplaceBuilder"];
    check("replacement_to_complete", "types.rs", &text, items);
}

#[test]
fn constructor_with_many_arguments() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let members: String =
        names.iter().flat_map(|name| ["    ", name, ": {type: string}\n"]).collect();
    let text = format!(
        "A:\n  type: object\n  required: [{}]\n  properties:\n{members}",
        names.join(", ")
    );
    check("constructor_with_many_arguments", "types.rs", &schemas(&text), &["impl A"]);
}

/// A constructor calls `placeholder`, which an argument of that name would hide.
#[test]
fn member_called_placeholder() {
    check_types(
        "member_called_placeholder",
        &schemas(
            "A: {type: object, required: [placeholder], properties: {placeholder: {type: string}}}",
        ),
    );
}
