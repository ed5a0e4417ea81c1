//! Schemas: what their keys say about each other.

use std::collections::BTreeSet;

use super::objects::{DISCRIMINATOR, SCHEMA};
use super::{Context, Visit};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::load::{Entry, Node, Span, Value};

/// `required` names properties, each once.
///
/// JSON Schema allows other names. Where an object lists its properties and says nothing of
/// others, such a name is likely a slip, and the member it means would be optional in silence.
pub(super) fn required(context: &Context, found: &mut Vec<Diagnostic>) {
    let branches = branches(context);
    for Visit { node, .. } in context.all(&SCHEMA) {
        let names = node.get("required").map(Node::items).unwrap_or_default();
        let properties = node.get("properties").map(Node::entries).unwrap_or_default();
        let complete = is_complete(node) && !branches.contains(&node.span);
        for (index, name) in names.iter().enumerate() {
            let Some(text) = name.text() else { continue };
            let known = properties.iter().any(|property| property.key == text);
            if names.iter().take(index).any(|first| first.text() == Some(text)) {
                let error = Diagnostic::error(
                    Code::DuplicateRequired,
                    format!("`{text}` is required twice"),
                )
                .at(name.span, "again here")
                .help("remove one of the two");
                found.push(error);
            } else if !known && complete {
                found.push(unknown_property(text, name.span, properties));
            }
        }
    }
}

fn unknown_property(name: &str, span: Span, properties: &[Entry]) -> Diagnostic {
    let help = match nearest(name, properties.iter().map(|property| &*property.key)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add `{name}` to `properties`"),
    };
    Diagnostic::warning(
        Code::UnknownProperty,
        format!("`required` names no property: `{name}`"),
    )
    .at(span, "this member would have no type")
    .help(help)
}

/// Whether an object lists all members that it has a word on.
fn is_complete(schema: &Node) -> bool {
    let open = ["allOf", "oneOf", "anyOf", "additionalProperties", "discriminator"];
    let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
    !properties.is_empty() && open.iter().all(|key| schema.get(key).is_none())
}

/// The schemas that are only a part of another one, which may declare what they require.
fn branches(context: &Context) -> BTreeSet<Span> {
    let keys = ["allOf", "oneOf", "anyOf"];
    let lists =
        context.all(&SCHEMA).flat_map(|visit| keys.map(|key| visit.node.get(key)));
    lists.flatten().flat_map(Node::items).map(|branch| branch.span).collect()
}

/// An array says what it holds.
pub(super) fn items(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&SCHEMA) {
        let kind = node.get("type").filter(|kind| kind.text() == Some("array"));
        if let (Some(kind), None) = (kind, node.get("items")) {
            let error = Diagnostic::warning(Code::MissingKey, "an array needs `items`")
                .at(kind.span, "`items` is missing beside this")
                .help("add `items` with the schema of one item; `items: {}` for any");
            found.push(error);
        }
    }
}

/// A composition or an enum has something to choose from.
pub(super) fn compositions(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&SCHEMA) {
        for key in ["allOf", "oneOf", "anyOf", "enum"] {
            let Some(entry) = node.entry(key) else { continue };
            if matches!(&entry.node.value, Value::List(items) if items.is_empty()) {
                let error =
                    Diagnostic::error(Code::EmptyList, format!("`{key}` is empty"))
                        .at(entry.span, "no value can fit this")
                        .help("add what it is made of, or remove it");
                found.push(error);
            }
        }
    }
}

/// No member is for reading only and for writing only at once.
pub(super) fn directions(context: &Context, found: &mut Vec<Diagnostic>) {
    let is_true = |node: &&Entry| node.node.value == Value::Bool(true);
    for Visit { node, .. } in context.all(&SCHEMA) {
        let read = node.entry("readOnly").filter(is_true);
        let write = node.entry("writeOnly").filter(is_true);
        if let (Some(read), Some(write)) = (read, write) {
            let error = Diagnostic::error(
                Code::ReadAndWriteOnly,
                "`readOnly` and `writeOnly` at once",
            )
            .at(write.span, "never in an answer")
            .at(read.span, "never in a request")
            .help("remove one of the two, or both");
            found.push(error);
        }
    }
}

/// A discriminator maps to schemas. Those named by a reference have been followed before.
pub(super) fn mapping(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemas = context.components("schemas");
    for Visit { node, .. } in context.all(&DISCRIMINATOR) {
        for entry in node.get("mapping").map(Node::entries).unwrap_or_default() {
            let Some(name) = entry.node.text().filter(|text| !text.contains(['#', '/']))
            else {
                continue;
            };
            if schemas.iter().any(|schema| schema.key == name) {
                continue;
            }
            let help = match nearest(name, schemas.iter().map(|schema| &*schema.key)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a schema below `components.schemas`".to_owned(),
            };
            let title = format!("`{}` is mapped to no schema: `{name}`", entry.key);
            found.push(
                Diagnostic::error(Code::UnknownSchema, title)
                    .at(entry.node.span, "")
                    .help(help),
            );
        }
    }
}

/// No component is a reference that leads in a circle.
pub(super) fn circles(context: &Context, found: &mut Vec<Diagnostic>) {
    let kinds = context.root.get("components").map(Node::entries).unwrap_or_default();
    for entry in kinds.iter().flat_map(|kind| kind.node.entries()) {
        let Some(reference) = entry.node.get("$ref") else { continue };
        if context.is_circular(&entry.node) {
            let title =
                format!("the references of the component `{}` never end", entry.key);
            let error = Diagnostic::error(Code::CircularRef, title)
                .at(reference.span, "this leads in a circle")
                .help("write the component out in one place of the circle");
            found.push(error);
        }
    }
}
