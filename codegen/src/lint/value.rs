//! Values in schemas: enums, bounds and defaults.

use std::cmp::Ordering;

use super::{Context, duplicates};
use crate::diagnostic::Diagnostic;
use crate::load::{Node, Value, compare_numbers};

fn enum_values(schema: &Node) -> &[Node] {
    schema.items_of("enum")
}

/// An enum should contain each value only once.
pub(super) fn duplicate_enum_values(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        for (first, second) in duplicates(enum_values(schema), is_equal) {
            context
                .duplicate(
                    format!("duplicate enum value {}", describe(second)),
                    first.span,
                    second.span,
                )
                .help("remove one of them")
                .add_to(found);
        }
    }
}

/// The values of an enum must have the type of the schema.
pub(super) fn enum_types(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        let values = enum_values(schema);
        for (index, value) in values.iter().enumerate() {
            let is_repeated = values.iter().take(index).any(|it| is_equal(it, value));
            if !is_repeated && !has_type_of(schema, value) {
                found.push(type_mismatch(context, "an enum value", schema, value));
            }
        }
    }
}

/// A lower bound must not be above the upper bound, nor equal to it if one of them is exclusive.
pub(super) fn bounds(context: &Context, found: &mut Vec<Diagnostic>) {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for schema in context.schemas() {
        let is_exclusive = ["exclusiveMinimum", "exclusiveMaximum"]
            .iter()
            .any(|key| schema.get(key).is_some_and(|it| it.value == Value::Bool(true)));
        for (lower, upper) in pairs {
            let (Some(low), Some(high)) = (schema.get(lower), schema.get(upper)) else {
                continue;
            };
            let (from, to) = (describe(low), describe(high));
            let title = match compared(low, high) {
                Some(Ordering::Greater) => {
                    format!("`{lower}` {from} is above `{upper}` {to}")
                }
                Some(Ordering::Equal) if is_exclusive && lower == "minimum" => {
                    format!("no value is between an exclusive {from} and {to}")
                }
                _ => continue,
            };
            context
                .diagnostic(title)
                .at(low.span, "the lower bound")
                .at(high.span, "the upper bound")
                .help("correct the bounds, so that a value satisfies both")
                .add_to(found);
        }
    }
}

/// A value is a multiple of a number above zero.
pub(super) fn multiples(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        let Some(node) = schema.get("multipleOf") else { continue };
        let Value::Number(number) = &node.value else { continue };
        if compare_numbers(number, "0") != Some(Ordering::Greater) {
            context
                .diagnostic("`multipleOf` must be above 0")
                .at(node.span, format!("found `{number}`"))
                .help("write a positive number, or remove the key")
                .add_to(found);
        }
    }
}

/// A default must match its schema.
pub(super) fn defaults(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        let Some(default) = schema.get("default") else { continue };
        if !has_type_of(schema, default) {
            found.push(type_mismatch(context, "the default", schema, default));
        } else if let Some((key, node)) = violated_key(schema, default) {
            let default_text = describe(default);
            context
                .diagnostic(format!("the default {default_text} violates `{key}`"))
                .at(default.span, "")
                .at(node.span, "violated here")
                .help(format!("write a default that satisfies `{key}`, or remove it"))
                .add_to(found);
        }
    }
}

/// An example should match its schema.
pub(super) fn examples(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        let Some(example) = schema.get("example") else { continue };
        let listed = schema.get("enum");
        let is_listed = listed
            .is_none_or(|values| values.items().iter().any(|it| is_equal(it, example)));
        if !has_type_of(schema, example) {
            found.push(type_mismatch(context, "the example", schema, example));
        } else if let Some(values) = listed.filter(|_| !is_listed) {
            context
                .diagnostic(format!(
                    "the example {} is not in `enum`",
                    describe(example)
                ))
                .at(example.span, "")
                .at(values.span, "the values")
                .help("write one of the values, or add this one")
                .add_to(found);
        }
    }
}

/// The key that a value of the right type violates.
fn violated_key<'t>(schema: &'t Node, value: &Node) -> Option<(&'static str, &'t Node)> {
    if value.value == Value::Null {
        return None;
    }
    let key = |key: &'static str| schema.get(key).map(|node| (key, node));
    let contains = |values: &Node| values.items().iter().any(|it| is_equal(it, value));
    let unlisted = key("enum").filter(|(_, values)| !contains(values));
    let below = key("minimum").filter(|(_, minimum)| is_greater(minimum, value));
    let above = key("maximum").filter(|(_, maximum)| is_greater(value, maximum));
    unlisted.or(below).or(above)
}

/// Whether a value has the type of a schema.
fn has_type_of(schema: &Node, value: &Node) -> bool {
    let is_nullable =
        schema.get("nullable").is_some_and(|node| node.value == Value::Bool(true));
    match (schema.text_of("type"), &value.value) {
        (Some(_), Value::Null) => is_nullable,
        (Some("string"), value) => matches!(value, Value::Text(_)),
        (Some("boolean"), value) => matches!(value, Value::Bool(_)),
        (Some("number"), value) => matches!(value, Value::Number(_)),
        (Some("integer"), value) => {
            matches!(value, Value::Number(number) if is_integer(number))
        }
        (Some("array"), value) => matches!(value, Value::List(_)),
        (Some("object"), value) => matches!(value, Value::Map(_)),
        _ => true,
    }
}

fn type_mismatch(
    context: &Context,
    what: &str,
    schema: &Node,
    value: &Node,
) -> Diagnostic {
    let node = schema.get("type");
    let ty = node.and_then(Node::text).unwrap_or_default();
    let expected = with_article(ty);
    let help = match (&value.value, ty) {
        (Value::Null, _) => "add `nullable: true`, or remove it".to_owned(),
        (Value::Bool(_) | Value::Number(_), "string") => "quote the value".to_owned(),
        (Value::Text(_), "boolean" | "number" | "integer") => {
            format!("write {expected} without quotes")
        }
        _ => format!("write {expected}, or correct `type`"),
    };
    let diagnostic = context
        .diagnostic(format!("{what} does not have the type `{ty}`"))
        .at(value.span, format!("expected {expected}"))
        .help(help);
    match node {
        Some(node) => diagnostic.at(node.span, ""),
        None => diagnostic,
    }
}

fn with_article(ty: &str) -> String {
    let article = if matches!(ty, "array" | "integer" | "object") { "an" } else { "a" };
    format!("{article} {ty}")
}

/// Whether two values are equal, regardless of their locations.
fn is_equal(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::Number(left), Value::Number(right)) => {
            compare_numbers(left, right) == Some(Ordering::Equal)
        }
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| is_equal(left, right))
        }
        (Value::Map(entries), Value::Map(others)) => {
            let found = |key: &str, node: &Node| {
                right.get(key).is_some_and(|other| is_equal(node, other))
            };
            entries.len() == others.len()
                && entries.iter().all(|entry| found(&entry.key, &entry.node))
        }
        (left, right) => left == right,
    }
}

fn is_greater(left: &Node, right: &Node) -> bool {
    compared(left, right) == Some(Ordering::Greater)
}

fn compared(left: &Node, right: &Node) -> Option<Ordering> {
    let (Value::Number(left), Value::Number(right)) = (&left.value, &right.value) else {
        return None;
    };
    compare_numbers(left, right)
}

fn is_integer(number: &str) -> bool {
    let is_plain = !number.contains(['.', 'e', 'E']);
    is_plain || number.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

fn describe(node: &Node) -> String {
    match &node.value {
        Value::Text(text) | Value::Number(text) => format!("`{text}`"),
        Value::Bool(value) => format!("`{value}`"),
        Value::Null => "`null`".to_owned(),
        Value::List(_) => "(a list)".to_owned(),
        Value::Map(_) => "(a map)".to_owned(),
    }
}
