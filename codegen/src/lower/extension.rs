//! Readers for extensions and annotations. The lint has already checked their types.

use crate::ir::{Doc, Evidence, Name, NameOverride};
use crate::load::{Entry, Node, Value};

/// Reads `x-revio-evidence`.
pub(super) fn evidence(node: &Node) -> Option<Evidence> {
    Evidence::parse(node.get("x-revio-evidence")?.text()?)
}

/// Adds the override from `x-revio-name` to a name.
pub(super) fn with_override(mut name: Name, node: &Node) -> Name {
    name.name_override = node.get("x-revio-name").and_then(name_override);
    name
}

/// Reads `x-revio-name` of an enum: one name per value, or none at all.
pub(super) fn variant_names(node: &Node) -> Vec<NameOverride> {
    let names = node.get("x-revio-name").map(Node::items).unwrap_or_default();
    names.iter().filter_map(name_override).collect()
}

fn name_override(node: &Node) -> Option<NameOverride> {
    Some(NameOverride { text: node.text()?.to_owned(), span: node.span })
}

/// Reads `x-revio-envelope`.
pub(super) fn envelope(node: &Node) -> Option<&str> {
    node.get("x-revio-envelope")?.text()
}

/// Reads `x-revio-replaces`: the name of a schema.
pub(super) fn replaces(node: &Node) -> Option<&str> {
    node.get("x-revio-replaces")?.text()
}

/// Reads `x-revio-identifier`: whether the values of a schema have a type of their own.
pub(super) fn identifier(node: &Node) -> bool {
    flag(node, "x-revio-identifier")
}

/// Reads `x-revio-enum`: whether the list of values is complete.
pub(super) fn complete(node: &Node) -> Option<bool> {
    Some(node.get("x-revio-enum")?.text()? == "complete")
}

/// Reads `x-revio-retry`: whether a request may be sent twice although it writes.
pub(super) fn retry_safe(node: &Node) -> bool {
    node.get("x-revio-retry").is_some_and(|retry| retry.get("safe").is_some())
}

/// The documentation at a node, without constraints.
pub(super) fn doc(node: &Node) -> Doc {
    let text = |key| node.get(key).and_then(Node::text).map(str::to_owned);
    let summary = text("summary").or_else(|| text("title"));
    let description = text("description");
    let link = node.get("externalDocs").and_then(external_docs);
    let text = match (description, link) {
        (description, None) => description,
        (Some(text), Some(link)) => Some(format!("{}\n\n{link}", text.trim_end())),
        (None, Some(link)) => Some(match &summary {
            Some(summary) => format!("{summary}\n\n{link}"),
            None => link,
        }),
    };
    let (evidence, deprecated) = (evidence(node), flag(node, "deprecated"));
    Doc { summary, text, evidence, deprecated, ..Doc::default() }
}

fn external_docs(docs: &Node) -> Option<String> {
    let url = docs.get("url")?.text()?;
    let Some(description) = docs.get("description").and_then(Node::text) else {
        return Some(format!("See {url}."));
    };
    let description = description.trim();
    let stop = if description.ends_with(['.', '!', '?']) { "" } else { "." };
    Some(format!("{description}{stop} See {url}."))
}

/// Whether a key has the value `true`.
pub(super) fn flag(node: &Node, key: &str) -> bool {
    matches!(node.get(key).map(|node| &node.value), Some(Value::Bool(true)))
}

/// The scalar under a key, as the document writes it.
pub(super) fn scalar_at(node: &Node, key: &str) -> Option<String> {
    scalar(node.get(key)?)
}

fn scalar(node: &Node) -> Option<String> {
    match &node.value {
        Value::Null => Some("null".to_owned()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(text) | Value::Text(text) => Some(text.clone()),
        Value::List(_) | Value::Map(_) => None,
    }
}

/// Any value as text for documentation.
pub(super) fn display(node: &Node) -> String {
    match &node.value {
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(display).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let property =
                |entry: &Entry| format!("{}: {}", entry.key, display(&entry.node));
            let properties: Vec<String> = entries.iter().map(property).collect();
            format!("{{{}}}", properties.join(", "))
        }
        _ => scalar(node).unwrap_or_default(),
    }
}
