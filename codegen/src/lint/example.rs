//! Formats that other tools do not support.

use std::collections::BTreeSet;

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::document::SCHEMA;
use crate::load::Node;
use crate::source::Span;

/// The formats that the generator adds to those of OpenAPI.
const UNCOMMON: [&str; 2] = ["date-time-local", "decimal"];

/// The keys whose schemas are covered by the example of the object that contains them.
const PARTS: [&str; 6] =
    ["schema", "items", "additionalProperties", "allOf", "oneOf", "anyOf"];

/// A value with an uncommon format should have an example, or be covered by that of an outer
/// object.
pub(super) fn missing(context: &Context, found: &mut Vec<Diagnostic>) {
    let mut covered: BTreeSet<Span> = BTreeSet::new();
    for object in context.objects {
        let node = object.node;
        let has_example =
            ["example", "examples"].iter().any(|key| node.get(key).is_some());
        if has_example || covered.contains(&node.span) {
            covered.extend(parts(node));
        } else if object.is(&SCHEMA) {
            found.extend(check(context, node));
        }
    }
}

fn parts(node: &Node) -> impl Iterator<Item = Span> {
    let parts = PARTS.iter().filter_map(|key| node.get(key));
    parts.flat_map(|part| {
        std::iter::once(part.span).chain(part.items().iter().map(|item| item.span))
    })
}

fn check(context: &Context, schema: &Node) -> Option<Diagnostic> {
    let format = schema.get("format")?;
    let name = format.text().filter(|name| UNCOMMON.contains(name))?;
    let warning = context
        .diagnostic(format!("the format `{name}` without an example"))
        .at(format.span, "other tools do not support this format")
        .help("add `example` with a value of this format");
    Some(warning)
}
