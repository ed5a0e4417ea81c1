//! Whether a request has everything that the document names, by name alone.

use super::body::{patched, patched_members};
use crate::document::json::Json;
use crate::document::schema::Way;
use crate::document::{Described, Document, JSON_PATCH};
use crate::server::RecordedRequest;

/// Tells what is missing.
pub(super) fn check(
    document: &Document,
    operation: &Described<'_>,
    request: &RecordedRequest,
) -> Result<(), String> {
    let mut missing = Vec::new();
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    for parameter in &operation.parameters {
        let name = parameter.word("name");
        let is_there = match parameter.word("in") {
            "path" => !request.target.contains(&format!("{{{name}}}")),
            "query" => {
                query.split('&').any(|pair| pair.starts_with(&format!("{name}=")))
            }
            "header" => request.header(name).is_some(),
            other => panic!("a parameter in {other}"),
        };
        if !is_there {
            missing.push(name.to_owned());
        }
    }
    if let Some((media_type, schema)) = operation.body.and_then(Described::content) {
        let body = Json::parse(&request.body);
        if media_type == JSON_PATCH {
            missing.extend(unpatched(document, operation, &body));
        } else {
            absent(document, schema.expect("a schema"), &body, "", &mut missing);
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("does not send {}", missing.join(", ")))
    }
}

/// The members of a schema that a body lacks, at every depth.
fn absent(
    document: &Document,
    schema: &Json,
    body: &Json,
    at: &str,
    missing: &mut Vec<String>,
) {
    let typed = document.typed(schema);
    if let Some(kinds) = typed.get("oneOf") {
        return absent(document, &kinds.items()[0], body, at, missing);
    }
    if let (Some(items), Json::List(found)) = (typed.get("items"), body) {
        if found.is_empty() {
            missing.push(format!("{at}[]"));
        }
        return found.iter().for_each(|item| absent(document, items, item, at, missing));
    }
    if !document.is_record(schema) {
        return;
    }
    for member in document.members(schema, Way::Sent) {
        let at = format!("{at}.{}", member.name);
        match body.get(member.name) {
            None | Some(Json::Null) => missing.push(at),
            Some(value) => absent(document, member.schema, value, &at, missing),
        }
    }
}

/// The members of the patched record that no change names.
fn unpatched(
    document: &Document,
    operation: &Described<'_>,
    body: &Json,
) -> Vec<String> {
    let Some(record) = patched(document, operation) else { return Vec::new() };
    let key =
        operation.path.rsplit('{').next().unwrap_or_default().trim_end_matches('}');
    let changed: Vec<&str> =
        body.items().iter().map(|change| change.word("path")).collect();
    let members = patched_members(document, record, key).into_iter();
    let paths = members.map(|(path, _)| path);
    paths.filter(|path| !changed.contains(&path.as_str())).collect()
}
