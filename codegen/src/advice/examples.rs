//! Formats that other tools cannot make a value of.

use std::collections::BTreeSet;

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::lint::SCHEMA;
use crate::load::{Node, Span};

/// The formats of OpenAPI 3.0, and those of JSON Schema that tools know as well.
const KNOWN: [&str; 18] = [
    "binary",
    "byte",
    "date",
    "date-time",
    "double",
    "duration",
    "email",
    "float",
    "hostname",
    "int32",
    "int64",
    "ipv4",
    "ipv6",
    "password",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

/// The keys under which a schema has others whose values its own example shows.
const PARTS: [&str; 6] =
    ["schema", "items", "additionalProperties", "allOf", "oneOf", "anyOf"];

/// A value whose format tools do not know has an example, its own or that of what it is part of.
pub(super) fn missing(context: &Context, found: &mut Vec<Diagnostic>) {
    let mut shown: BTreeSet<Span> = BTreeSet::new();
    for visit in &context.visits {
        let node = visit.node;
        let has_example =
            ["example", "examples"].iter().any(|key| node.get(key).is_some());
        if has_example || shown.contains(&node.span) {
            shown.extend(parts(node));
        } else if visit.is(&SCHEMA) {
            found.extend(check(node));
        }
    }
}

/// The schemas that an example of this object shows a value of.
fn parts(node: &Node) -> impl Iterator<Item = Span> {
    let parts = PARTS.iter().filter_map(|key| node.get(key));
    parts.flat_map(|part| {
        std::iter::once(part.span).chain(part.items().iter().map(|item| item.span))
    })
}

fn check(schema: &Node) -> Option<Diagnostic> {
    let format = schema.get("format")?;
    let name = format.text().filter(|name| !KNOWN.contains(name))?;
    let title = format!("the format `{name}` without an example");
    let warning = Diagnostic::warning(Code::MissingExample, title)
        .at(format.span, "other tools do not know what such a value looks like")
        .help("add `example` with a value of this format");
    Some(warning)
}
