//! Reading what a document says under `x-revio-`. The lint has checked the shapes.

use crate::ir::{Doc, Evidence, NameOverride, Write};
use crate::load::{Entry, Node, Value};

/// The evidence level that a node states.
pub(super) fn evidence(node: &Node) -> Option<Evidence> {
    Evidence::parse(node.get("x-revio-evidence")?.text()?)
}

/// The Rust name that a node asks for.
pub(super) fn wanted_name(node: &Node) -> Option<NameOverride> {
    wanted(node.get("x-revio-name")?)
}

/// The Rust names that an enum asks for, one a value; empty if it asks for none.
pub(super) fn wanted_names(node: &Node) -> Vec<NameOverride> {
    let names = node.get("x-revio-name").map(Node::items).unwrap_or_default();
    names.iter().filter_map(wanted).collect()
}

fn wanted(node: &Node) -> Option<NameOverride> {
    Some(NameOverride { text: node.text()?.to_owned(), span: node.span })
}

/// Which envelope a schema is.
pub(super) fn envelope(node: &Node) -> Option<&str> {
    node.get("x-revio-envelope")?.text()
}

/// The record that a schema replaces.
pub(super) fn replaces(node: &Node) -> Option<&str> {
    node.get("x-revio-replaces")?.text()
}

/// Whether the values of an enum are known to be all, or known not to be.
pub(super) fn complete(node: &Node) -> Option<bool> {
    Some(node.get("x-revio-enum")?.text()? == "complete")
}

/// Whether an operation may be repeated although it is no GET.
pub(super) fn retry_safe(node: &Node) -> bool {
    node.get("x-revio-retry").is_some_and(|retry| retry.get("safe").is_some())
}

/// The bodies in which the facts show a member; none at all for what the server alone writes.
pub(super) fn write(node: &Node) -> Option<Write> {
    if flag(node, "readOnly") {
        return Some(Write::default());
    }
    let words: Vec<&str> =
        node.get("x-revio-write")?.items().iter().filter_map(Node::text).collect();
    let has = |word| words.contains(&word);
    Some(Write { create: has("create"), replace: has("replace"), patch: has("patch") })
}

/// What a node says about itself.
pub(super) fn doc(node: &Node) -> Doc {
    let text = |key| node.get(key).and_then(Node::text).map(str::to_owned);
    let summary = text("summary").or_else(|| text("title"));
    let description =
        match (text("description"), node.get("externalDocs").and_then(more)) {
            (Some(text), Some(more)) => Some(format!("{}\n\n{more}", text.trim_end())),
            (None, Some(more)) => Some(match &summary {
                Some(summary) => format!("{summary}\n\n{more}"),
                None => more,
            }),
            (text, None) => text,
        };
    let (evidence, deprecated) = (evidence(node), flag(node, "deprecated"));
    Doc { summary, text: description, evidence, deprecated, ..Doc::default() }
}

/// Where there is more to read.
fn more(docs: &Node) -> Option<String> {
    let url = docs.get("url")?.text()?;
    Some(match docs.get("description").and_then(Node::text) {
        Some(what) => format!("{} See {url}.", sentence(what)),
        None => format!("See {url}."),
    })
}

fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// Whether a key holds `true`.
pub(super) fn flag(node: &Node, key: &str) -> bool {
    matches!(node.get(key).map(|node| &node.value), Some(Value::Bool(true)))
}

/// A scalar as the document writes it.
pub(super) fn scalar(node: &Node) -> Option<String> {
    match &node.value {
        Value::Null => Some("null".to_owned()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(text) | Value::Text(text) => Some(text.clone()),
        Value::List(_) | Value::Map(_) => None,
    }
}

/// Any value as text for people.
pub(super) fn shown(node: &Node) -> String {
    match &node.value {
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let member =
                |entry: &Entry| format!("{}: {}", entry.key, shown(&entry.node));
            let members: Vec<String> = entries.iter().map(member).collect();
            format!("{{{}}}", members.join(", "))
        }
        _ => scalar(node).unwrap_or_default(),
    }
}

/// The scalar under a key, as the document writes it.
pub(super) fn scalar_at(node: &Node, key: &str) -> Option<String> {
    scalar(node.get(key)?)
}
