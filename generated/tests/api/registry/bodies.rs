//! What the registry says of bodies and of answers.

use super::check;
use crate::document::json::Json;
use crate::document::schema::Way;
use crate::document::{Described, Document, JSON_PATCH};

#[test]
fn bodies() {
    check(
        |operation| {
            let body = operation.body;
            body.map(|body| (body.content_type.to_owned(), body.schema.to_owned()))
        },
        |document, described| {
            let (media_type, schema) = Described::content(described.body?)?;
            let name = match document.name(schema.expect("a schema")) {
                _ if media_type == JSON_PATCH => "JsonPatch",
                name => name.unwrap_or_default(),
            };
            Some((media_type.to_owned(), name.to_owned()))
        },
    );
}

#[test]
fn members_of_bodies() {
    check(
        |operation| {
            let owned =
                |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            let body = operation.body;
            body.map(|body| [owned(body.fields), owned(body.required)])
                .unwrap_or_default()
        },
        |document, described| {
            let Some((media_type, Some(schema))) =
                described.body.and_then(Described::content)
            else {
                return <[Vec<String>; 2]>::default();
            };
            if media_type == JSON_PATCH {
                return <[Vec<String>; 2]>::default();
            }
            let members = document.members(schema, Way::Sent);
            let required = members.iter().filter(|member| member.is_required);
            let required = required.map(|member| member.name.to_owned()).collect();
            [members.iter().map(|member| member.name.to_owned()).collect(), required]
        },
    );
}

#[test]
fn answers() {
    check(|operation| format!("{:?}", operation.response), answer);
}

/// As the registry's own type prints it.
fn answer(document: &Document, described: &Described<'_>) -> String {
    let (_, response) = described.success;
    let Some((media_type, schema)) = Described::content(response) else {
        return "Done".to_owned();
    };
    let schema = schema.expect("a schema");
    if document.typed(schema).word("format") == "binary" {
        return format!("Binary({media_type:?})");
    }
    let name = |kind: &str, schema: &Json| {
        format!("{kind}({:?})", document.name(schema).unwrap_or_default())
    };
    let envelope =
        |node: &Json| document.behind(node).word("x-revio-envelope").to_owned();
    match envelope(schema).as_str() {
        "created" => return "Created".to_owned(),
        "done" => return "Done".to_owned(),
        _ => {}
    }
    let parts = document.behind(schema).get("allOf").map_or(&[][..], Json::items);
    let part = parts.iter().find(|part| envelope(part).is_empty());
    if parts.iter().any(|part| envelope(part) == "collection") {
        let records = part.and_then(|part| part.at(&["properties", "records", "items"]));
        return name("Collection", records.expect("records"));
    }
    if parts.iter().any(|part| envelope(part) == "single") {
        return name("Record", part.expect("a record"));
    }
    name(if document.is_record(schema) { "Record" } else { "Json" }, schema)
}
