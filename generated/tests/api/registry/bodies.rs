//! Request bodies and responses in the registry.

use serde_json::Value;

use super::check;
use crate::document::{Described, Direction, Document, JSON_PATCH, items, text};

#[test]
fn bodies() {
    check(
        |operation| {
            let body = operation.body;
            body.map(|body| (body.content_type.to_owned(), body.schema.to_owned()))
        },
        |document, described| {
            let (media_type, schema) = described.body?;
            let name = match document.name(schema) {
                _ if media_type == JSON_PATCH => "JsonPatch",
                name => name.unwrap_or_default(),
            };
            Some((media_type.to_owned(), name.to_owned()))
        },
    );
}

#[test]
fn fields_of_bodies() {
    check(
        |operation| {
            let sorted = |names: &[&str]| {
                let mut names: Vec<String> =
                    names.iter().map(|&name| name.to_owned()).collect();
                names.sort();
                names
            };
            let fields = operation.body.map(|body| [body.fields, body.required]);
            fields.map(|fields| fields.map(sorted)).unwrap_or_default()
        },
        |document, described| {
            let body =
                described.body.filter(|(media_type, _)| *media_type != JSON_PATCH);
            let Some((_, schema)) = body else { return <[Vec<String>; 2]>::default() };
            let properties = document.properties(schema, Direction::Request);
            let required = properties.iter().filter(|(_, property)| property.required);
            let required = required.map(|(name, _)| (*name).to_owned()).collect();
            [properties.keys().map(|name| (*name).to_owned()).collect(), required]
        },
    );
}

#[test]
fn responses() {
    check(|operation| format!("{:?}", operation.response), response);
}

/// The response as the registry's type prints it.
fn response(document: &Document, described: &Described<'_>) -> String {
    let Some((media_type, schema)) = described.response else {
        return "Done".to_owned();
    };
    if text(document.typed(schema), "format") == "binary" {
        return format!("Binary({media_type:?})");
    }
    let name = |kind: &str, schema: &Value| {
        format!("{kind}({:?})", document.name(schema).unwrap_or_default())
    };
    let envelope = |node| text(document.resolve(node), "x-revio-envelope");
    match envelope(schema) {
        "created" => return "Created".to_owned(),
        "done" => return "Done".to_owned(),
        _ => {}
    }
    let parts = items(&document.resolve(schema)["allOf"]);
    let part = parts.iter().find(|part| envelope(part).is_empty());
    match (part, parts.iter().map(envelope).find(|envelope| !envelope.is_empty())) {
        (Some(part), Some("collection")) => {
            name("Collection", &part["properties"]["records"]["items"])
        }
        (Some(part), Some("single")) => name("Record", part),
        _ if document.is_record(schema) => name("Record", schema),
        _ => name("Json", schema),
    }
}
