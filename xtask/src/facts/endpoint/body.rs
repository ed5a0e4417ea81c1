//! What an operation sends: a media type and a schema.

use revio_codegen::load::Node;

use crate::facts::difference::{Aspect, Subject};
use crate::facts::document::Document;
use crate::facts::schema::Schema;
use crate::facts::tables::Endpoint;

/// The media type of everything of which nothing else is said.
pub(super) const JSON: &str = "application/json";

/// Notes in what the bodies differ.
pub(super) fn check<'t>(
    row: &Endpoint,
    operation: &'t Node,
    document: Document<'t>,
    subject: &mut Subject<'_>,
) {
    let body = operation.get("requestBody").map(|node| document.target(node));
    let found = body.map(|body| shown(body, document)).unwrap_or_default();
    subject.same(Aspect::Body, &wanted(&row.request_body), &found);
}

/// `application/json unknown`: what the table says.
fn wanted(cell: &str) -> String {
    match cell.split_once(" (") {
        _ if cell.is_empty() => String::new(),
        Some((schema, media)) => format!("{} {schema}", media.trim_end_matches(')')),
        None => format!("{JSON} {cell}"),
    }
}

/// The same, of what the spec says.
fn shown<'t>(body: &'t Node, document: Document<'t>) -> String {
    let content = body.get("content").map(Node::entries).unwrap_or_default();
    let media = content.iter().map(|media| {
        let schema = media.node.get("schema");
        let schema = schema.map(|node| Schema::of(document, node));
        format!("{} {}", media.key, schema.map_or_else(String::new, |it| name(&it)))
    });
    media.collect::<Vec<_>>().join(", ")
}

/// The name of a schema; `unknown` for an object of which nothing is known.
fn name(schema: &Schema<'_>) -> String {
    match schema.names().first() {
        Some(name) => (*name).to_owned(),
        None if schema.has_members() => "a schema without a name".to_owned(),
        None if schema.scalar("type") == "object" => "unknown".to_owned(),
        None => schema.scalar("type").to_owned(),
    }
}
