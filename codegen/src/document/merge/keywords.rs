//! Merges keywords: the tighter bound, the common values of an `enum`, the outermost description.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Merger;
use super::equal::{same, same_entries};
use crate::load::{Entry, Node, Value, compare_numbers};
use crate::source::Span;

/// Keywords that say nothing about which values are valid.
const ANNOTATIONS: [&str; 12] = [
    "title",
    "description",
    "default",
    "example",
    "deprecated",
    "externalDocs",
    "xml",
    "readOnly",
    "writeOnly",
    "nullable",
    "$ref",
    "discriminator",
];

/// The keywords that limit values, and the order of the looser to the tighter one.
const BOUNDS: [(&str, Ordering); 8] = [
    ("minimum", Ordering::Less),
    ("minLength", Ordering::Less),
    ("minItems", Ordering::Less),
    ("minProperties", Ordering::Less),
    ("maximum", Ordering::Greater),
    ("maxLength", Ordering::Greater),
    ("maxItems", Ordering::Greater),
    ("maxProperties", Ordering::Greater),
];
/// Other keywords that limit values.
const OTHER_BOUNDS: [&str; 5] =
    ["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern", "uniqueItems"];

/// Pairs of bounds between which a value must be.
const RANGES: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

/// Formats of which the first is the narrower one.
const NARROWER: [(&str, &str); 2] = [("int32", "int64"), ("float", "double")];

/// Formats of which no text has two. Any others may describe the same values: a URI is a reference
/// to a URI, too.
const DISJOINT: [&str; 6] =
    ["date", "date-time", "date-time-local", "uuid", "ipv4", "ipv6"];

/// Formats that the type of a value depends on.
const TYPED: [&str; 9] = [
    "date",
    "date-time",
    "date-time-local",
    "password",
    "binary",
    "decimal",
    "decimal128",
    "int64",
    "uint64",
];

pub(super) fn is_annotation(key: &str) -> bool {
    (ANNOTATIONS.contains(&key) && key != "discriminator" && key != "$ref")
        || key.starts_with("x-")
}

/// The keywords of a schema apart from annotations.
pub(crate) struct Significant<'n>(Vec<&'n Entry>);

impl<'n> Significant<'n> {
    pub(crate) fn of(node: &'n Node) -> Self {
        Self(node.entries().iter().filter(|it| !is_annotation(&it.key)).collect())
    }
}

impl PartialEq for Significant<'_> {
    fn eq(&self, other: &Self) -> bool {
        same_entries(&self.0, &other.0)
    }
}

pub(super) fn is_bound(key: &str) -> bool {
    OTHER_BOUNDS.contains(&key) || BOUNDS.iter().any(|(bound, _)| *bound == key)
}

/// The keywords of one or more schemas.
#[derive(Default)]
pub(super) struct Keywords {
    entries: Vec<Entry>,
}

impl Keywords {
    /// Adds those of a schema. Of two annotations, the first counts.
    pub(super) fn add(
        &mut self,
        merger: &mut Merger<'_, '_>,
        schema: &Node,
        depth: usize,
    ) {
        let keys = ["allOf", "exclusiveMinimum", "exclusiveMaximum"];
        let entries = schema.entries().iter();
        for entry in entries.filter(|entry| !keys.contains(&&*entry.key)) {
            let known = self.entries.iter().position(|known| known.key == entry.key);
            match known.and_then(|at| self.entries.get_mut(at)) {
                None => {
                    self.entries.push(entry.clone());
                    self.copy_exclusive(schema, &entry.key);
                }
                Some(known) => match merged(merger, known, entry, depth) {
                    Kept::Known => {}
                    Kept::New(node) => {
                        known.node = node;
                        self.copy_exclusive(schema, &entry.key);
                    }
                },
            }
        }
    }

    /// An exclusive bound belongs to its bound.
    fn copy_exclusive(&mut self, schema: &Node, bound: &str) {
        let exclusive = match bound {
            "minimum" => "exclusiveMinimum",
            "maximum" => "exclusiveMaximum",
            _ => return,
        };
        self.remove(exclusive);
        self.entries.extend(schema.entry(exclusive).cloned());
    }

    /// Reports bounds that no value satisfies.
    pub(super) fn check(&self, merger: &mut Merger<'_, '_>) {
        let is_set = |key: &str| {
            self.get(key).is_some_and(|it| it.node.value == Value::Bool(true))
        };
        let is_exclusive = is_set("exclusiveMinimum") || is_set("exclusiveMaximum");
        for (low, high) in RANGES {
            let (Some(low), Some(high)) = (self.get(low), self.get(high)) else {
                continue;
            };
            let is_empty = match compared(&low.node, &high.node) {
                Some(Ordering::Greater) => true,
                Some(Ordering::Equal) => is_exclusive && low.key == "minimum",
                Some(Ordering::Less) | None => false,
            };
            if is_empty {
                let text =
                    |entry: &Entry| format!("`{}: {}`", entry.key, number(&entry.node));
                merger.contradiction(
                    &high.key,
                    (&text(low), low.node.span),
                    (&text(high), high.node.span),
                );
            }
        }
    }

    fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.entries.retain(|entry| entry.key != key);
    }

    pub(super) fn keep(&mut self, keys: &BTreeSet<&str>) {
        self.entries.retain(|entry| keys.contains(&*entry.key));
    }

    pub(super) fn remove_extensions_of(&mut self, schema: &Node) {
        let entries = schema.entries();
        let places: BTreeSet<Span> = entries.iter().map(|entry| entry.span).collect();
        self.entries.retain(|entry| {
            !(entry.key.starts_with("x-") && places.contains(&entry.span))
        });
    }

    pub(super) fn set(&mut self, key: &str, node: Node) {
        self.remove(key);
        self.entries.push(Entry { key: key.to_owned(), span: node.span, node });
    }

    pub(super) fn set_nullable(&mut self, nullable: bool) {
        let span = self.get("nullable").map(|entry| entry.node.span);
        self.remove("nullable");
        if let Some(span) = span.filter(|_| nullable) {
            self.set("nullable", Node { span, value: Value::Bool(true) });
        }
    }

    pub(super) fn into_node(self, span: Span) -> Node {
        Node { span, value: Value::Map(self.entries) }
    }
}

/// Which of two values of a keyword counts.
enum Kept {
    Known,
    New(Node),
}

fn merged(
    merger: &mut Merger<'_, '_>,
    known: &Entry,
    entry: &Entry,
    depth: usize,
) -> Kept {
    let (one, other) = (&known.node, &entry.node);
    if same(one, other) {
        return Kept::Known;
    }
    if let Some((_, looser)) = BOUNDS.iter().find(|(key, _)| *key == entry.key) {
        return keep(other, compared(one, other) == Some(*looser));
    }
    match entry.key.as_str() {
        "type" => keep(other, other.text() == Some("integer")),
        "format" => format(merger, one, other),
        "enum" => common_values(merger, one, other),
        "items" => Kept::New(merger.all_of(&[one, other], depth)),
        "uniqueItems" | "readOnly" | "writeOnly" | "deprecated" | "nullable" => {
            keep(other, other.value == Value::Bool(true))
        }
        "pattern" | "multipleOf" => {
            let title = format!("a second `{}` for one value has no effect", entry.key);
            merger.ignore(entry.span, title, "write one that stands for both");
            Kept::Known
        }
        // The first annotation counts, and no part with one of the others is merged into a value:
        // parts of objects stay beside each other, and a second list of alternatives is reported.
        _ => Kept::Known,
    }
}

fn keep(other: &Node, new: bool) -> Kept {
    if new { Kept::New(other.clone()) } else { Kept::Known }
}

fn format(merger: &mut Merger<'_, '_>, one: &Node, other: &Node) -> Kept {
    let (Some(first), Some(second)) = (one.text(), other.text()) else {
        return Kept::Known;
    };
    if NARROWER.contains(&(second, first)) {
        return Kept::New(other.clone());
    }
    if DISJOINT.contains(&first) && DISJOINT.contains(&second) {
        let quoted = |text: &str| format!("`{text}`");
        merger.contradiction(
            "format",
            (&quoted(first), one.span),
            (&quoted(second), other.span),
        );
    }
    let is_narrower = NARROWER.contains(&(first, second));
    keep(other, !is_narrower && !TYPED.contains(&first) && TYPED.contains(&second))
}

fn common_values(merger: &mut Merger<'_, '_>, one: &Node, other: &Node) -> Kept {
    let is_common = |value: &&Node| other.items().iter().any(|it| same(it, value));
    let common: Vec<Node> = one.items().iter().filter(is_common).cloned().collect();
    if common.is_empty() {
        merger.contradiction(
            "enum",
            ("one of these values", one.span),
            ("one of these", other.span),
        );
        return Kept::Known;
    }
    Kept::New(Node { span: one.span, value: Value::List(common) })
}

fn number(node: &Node) -> &str {
    match &node.value {
        Value::Number(text) => text,
        _ => "",
    }
}

fn compared(left: &Node, right: &Node) -> Option<Ordering> {
    compare_numbers(number(left), number(right))
}
