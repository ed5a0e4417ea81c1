//! Values that a schema speaks of: enums, bounds and defaults.

use super::objects::SCHEMA;
use super::{Context, Visit};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Node, Value};

/// The values of an enum are of the schema's type, and each comes once.
pub(super) fn enums(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&SCHEMA) {
        let values = node.get("enum").map(Node::items).unwrap_or_default();
        for (index, value) in values.iter().enumerate() {
            if let Some(first) =
                values.iter().take(index).find(|first| same(first, value))
            {
                let title = format!("the value {} comes twice", shown(value));
                let error = Diagnostic::error(Code::DuplicateEnumValue, title)
                    .at(value.span, "again here")
                    .at(first.span, "first here")
                    .help("remove one of the two");
                found.push(error);
            } else if !fits(node, value) {
                found.push(misfit(Code::EnumValue, "a value of `enum`", node, value));
            }
        }
    }
}

/// No lower bound is above the upper one.
pub(super) fn bounds(context: &Context, found: &mut Vec<Diagnostic>) {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for Visit { node, .. } in context.all(&SCHEMA) {
        for (lower, upper) in pairs {
            let (Some(low), Some(high)) = (node.get(lower), node.get(upper)) else {
                continue;
            };
            if greater(low, high) {
                let title = format!(
                    "`{lower}` {} is above `{upper}` {}",
                    shown(low),
                    shown(high)
                );
                let error = Diagnostic::error(Code::Bounds, title)
                    .at(low.span, "no value is at least this")
                    .at(high.span, "and at most this")
                    .help("exchange or correct the two");
                found.push(error);
            }
        }
    }
}

/// A default is a value that the schema accepts.
pub(super) fn defaults(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&SCHEMA) {
        let Some(default) = node.get("default") else { continue };
        if !fits(node, default) {
            found.push(misfit(Code::WrongDefault, "the default", node, default));
            continue;
        }
        let outside = outside(node, default);
        if let Some((key, bound)) = outside {
            let title = format!("the default {} is outside of `{key}`", shown(default));
            let error = Diagnostic::error(Code::WrongDefault, title)
                .at(default.span, "")
                .at(bound.span, "not accepted by this")
                .help(format!("write a default that `{key}` accepts, or remove it"));
            found.push(error);
        }
    }
}

/// The key that does not accept a value of the right type.
fn outside<'t>(schema: &'t Node, value: &Node) -> Option<(&'static str, &'t Node)> {
    let bound = |key: &'static str| schema.get(key).map(|node| (key, node));
    let listed = |values: &Node| values.items().iter().any(|listed| same(listed, value));
    let unlisted = bound("enum").filter(|(_, values)| !listed(values));
    let below = bound("minimum").filter(|(_, minimum)| greater(minimum, value));
    let above = bound("maximum").filter(|(_, maximum)| greater(value, maximum));
    let null = value.value == Value::Null;
    unlisted.or(below).or(above).filter(|_| !null)
}

/// Whether a value is of the type that a schema names.
fn fits(schema: &Node, value: &Node) -> bool {
    let is_nullable =
        schema.get("nullable").is_some_and(|node| node.value == Value::Bool(true));
    match (schema.get("type").and_then(Node::text), &value.value) {
        (Some(_), Value::Null) => is_nullable,
        (Some("string"), found) => matches!(found, Value::Text(_)),
        (Some("boolean"), found) => matches!(found, Value::Bool(_)),
        (Some("number"), found) => matches!(found, Value::Number(_)),
        (Some("integer"), found) => {
            matches!(found, Value::Number(number) if is_whole(number))
        }
        (Some("array"), found) => matches!(found, Value::List(_)),
        (Some("object"), found) => matches!(found, Value::Map(_)),
        _ => true,
    }
}

fn misfit(code: Code, what: &str, schema: &Node, value: &Node) -> Diagnostic {
    let kind = schema.get("type").and_then(Node::text).unwrap_or_default();
    let title = format!("{what} is not of the type `{kind}`");
    let help = match (&value.value, kind) {
        (Value::Null, _) => "add `nullable: true`, or remove it".to_owned(),
        (Value::Bool(_) | Value::Number(_), "string") => {
            "put quotes around it".to_owned()
        }
        (Value::Text(_), "boolean" | "number" | "integer") => {
            format!("write {} without quotes", article(kind))
        }
        _ => format!("write {}, or correct `type`", article(kind)),
    };
    let error = Diagnostic::error(code, title)
        .at(value.span, format!("expected {}", article(kind)));
    match schema.get("type") {
        Some(node) => error.at(node.span, "").help(help),
        None => error.help(help),
    }
}

fn article(kind: &str) -> String {
    let article =
        if matches!(kind, "array" | "integer" | "object") { "an" } else { "a" };
    format!("{article} {kind}")
}

/// Whether two values are equal, wherever they stand.
fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::Number(left), Value::Number(right)) => left == right,
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Map(entries), Value::Map(others)) => {
            let found = |key: &str, node: &Node| {
                right.get(key).is_some_and(|other| same(node, other))
            };
            entries.len() == others.len()
                && entries.iter().all(|entry| found(&entry.key, &entry.node))
        }
        (left, right) => left == right,
    }
}

fn greater(left: &Node, right: &Node) -> bool {
    let (Value::Number(left), Value::Number(right)) = (&left.value, &right.value) else {
        return false;
    };
    match (left.parse::<i128>(), right.parse::<i128>()) {
        (Ok(left), Ok(right)) => left > right,
        _ => left.parse::<f64>().ok() > right.parse::<f64>().ok(),
    }
}

fn is_whole(number: &str) -> bool {
    let is_plain = !number.contains(['.', 'e', 'E']);
    is_plain || number.parse::<f64>().is_ok_and(|number| number.fract() == 0.0)
}

fn shown(node: &Node) -> String {
    match &node.value {
        Value::Text(text) | Value::Number(text) => format!("`{text}`"),
        Value::Bool(value) => format!("`{value}`"),
        Value::Null => "`null`".to_owned(),
        Value::List(_) => "of this list".to_owned(),
        Value::Map(_) => "of this map".to_owned(),
    }
}
