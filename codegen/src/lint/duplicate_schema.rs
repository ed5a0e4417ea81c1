//! Schemas that are equal, so that the client has two types for one thing.

use super::{Context, duplicates};
use crate::diagnostic::Diagnostic;
use crate::load::{Entry, Node, Value};

/// Keys that do not affect which values match a schema.
const ANNOTATIONS: [&str; 5] =
    ["title", "description", "example", "externalDocs", "x-revio-evidence"];

/// A schema is compared only if it has one of these keys. Two identifiers are intentionally
/// different types, and objects without properties may be unrelated.
const STRUCTURE: [&str; 6] = ["properties", "allOf", "oneOf", "anyOf", "enum", "items"];

/// Two component schemas should differ in more than annotations.
pub(super) fn check(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemas = context.components("schemas").iter();
    let schemas: Vec<&Entry> =
        schemas.filter(|schema| has_structure(&schema.node)).collect();
    for (first, second) in duplicates(&schemas, |a, b| is_equal(&a.node, &b.node)) {
        let title = format!("`{}` and `{}` are equal", first.key, second.key);
        found.push(context.duplicate(title, first.span, second.span).help(
            "keep one and refer to it, or allow the warning if the similarity is accidental",
        ));
    }
}

fn has_structure(schema: &Node) -> bool {
    STRUCTURE.iter().any(|key| schema.get(key).is_some())
}

/// Whether two schemas are equal, regardless of order and annotations.
fn is_equal(left: &Node, right: &Node) -> bool {
    let is_relevant = |entry: &&Entry| !ANNOTATIONS.contains(&&*entry.key);
    is_equal_map(left, right, is_relevant, |key, left, right| {
        // The keys below `properties` are user-defined names.
        if key == "properties" {
            is_equal_map(left, right, |_| true, |_, left, right| is_equal(left, right))
        } else {
            is_equal_value(left, right)
        }
    })
}

fn is_equal_value(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::List(lefts), Value::List(rights)) => {
            let mut pairs = lefts.iter().zip(rights);
            lefts.len() == rights.len()
                && pairs.all(|(left, right)| is_equal_value(left, right))
        }
        (Value::Map(_), Value::Map(_)) => is_equal(left, right),
        (left, right) => left == right,
    }
}

/// Whether two maps have equal relevant entries.
fn is_equal_map(
    left: &Node,
    right: &Node,
    is_relevant: impl Fn(&&Entry) -> bool,
    is_equal: impl Fn(&str, &Node, &Node) -> bool,
) -> bool {
    let matches = |entry: &Entry| {
        let other = right.get(&entry.key);
        other.is_some_and(|other| is_equal(&entry.key, &entry.node, other))
    };
    let count = |node: &Node| node.entries().iter().filter(&is_relevant).count();
    count(left) == count(right)
        && left.entries().iter().filter(&is_relevant).all(matches)
}
