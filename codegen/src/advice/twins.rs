//! Schemas that say the same, so that one thing has two types.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node, Value};

/// What says nothing about a value.
const REMARKS: [&str; 5] =
    ["title", "description", "example", "externalDocs", "x-revio-evidence"];

/// What a schema has of which it makes sense to say that another has the same.
///
/// Two identifiers are two on purpose, and so are two objects of which nothing is known.
const SUBSTANCE: [&str; 6] = ["properties", "allOf", "oneOf", "anyOf", "enum", "items"];

/// No two schemas are the same but for what is remarked on them.
pub(super) fn schemas(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemas = context
        .tree
        .root
        .pointer("/components/schemas")
        .map(Node::entries)
        .unwrap_or_default();
    let schemas: Vec<&Entry> =
        schemas.iter().filter(|schema| has_substance(&schema.node)).collect();
    for (index, second) in schemas.iter().enumerate() {
        let first =
            schemas.iter().take(index).find(|first| same(&first.node, &second.node));
        found.extend(first.map(|first| twin(first, second)));
    }
}

fn has_substance(schema: &Node) -> bool {
    SUBSTANCE.iter().any(|key| schema.get(key).is_some())
}

fn twin(first: &Entry, second: &Entry) -> Diagnostic {
    let title = format!("`{}` and `{}` are the same", first.key, second.key);
    Diagnostic::warning(Code::SameSchema, title)
        .at(second.span, "again here")
        .at(first.span, "first here")
        .help("keep one and refer to it, or allow it if they only look alike")
}

/// Whether two schemas say the same, in whatever order.
fn same(left: &Node, right: &Node) -> bool {
    same_map(
        left,
        right,
        |entry| !REMARKS.contains(&&*entry.key),
        |key, left, right| {
            // What stands below are names of the author's choice.
            if key == "properties" {
                same_map(left, right, |_| true, |_, left, right| same(left, right))
            } else {
                same_value(left, right)
            }
        },
    )
}

fn same_value(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::List(lefts), Value::List(rights)) => {
            let mut pairs = lefts.iter().zip(rights);
            lefts.len() == rights.len()
                && pairs.all(|(left, right)| same_value(left, right))
        }
        (Value::Map(_), Value::Map(_)) => same(left, right),
        (left, right) => left == right,
    }
}

/// Whether two maps have the same entries among those that count.
fn same_map(
    left: &Node,
    right: &Node,
    counts: impl Fn(&&Entry) -> bool,
    same: impl Fn(&str, &Node, &Node) -> bool,
) -> bool {
    let matched = |entry: &Entry| {
        right.get(&entry.key).is_some_and(|other| same(&entry.key, &entry.node, other))
    };
    let number = |node: &Node| node.entries().iter().filter(&counts).count();
    number(left) == number(right) && left.entries().iter().filter(&counts).all(matched)
}
