//! Prints a tree as JSON.

use std::fmt::Write as _;

use super::{Entry, Node, Value};

/// The value, indented by two spaces, ending in a line break.
pub(crate) fn print(node: &Node) -> String {
    let mut out = String::new();
    value(&mut out, node, 0);
    out.push('\n');
    out
}

fn value(out: &mut String, node: &Node, depth: usize) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number),
        Value::Text(content) => text(out, content),
        Value::List(items) => {
            block(out, ('[', ']'), items, depth, |out, item| {
                value(out, item, depth + 1);
            });
        }
        Value::Map(entries) => {
            block(out, ('{', '}'), entries, depth, |out, entry| {
                member(out, entry, depth + 1);
            });
        }
    }
}

fn member(out: &mut String, entry: &Entry, depth: usize) {
    text(out, &entry.key);
    out.push_str(": ");
    value(out, &entry.node, depth);
}

fn block<T>(
    out: &mut String,
    brackets: (char, char),
    items: &[T],
    depth: usize,
    mut print: impl FnMut(&mut String, &T),
) {
    out.push(brackets.0);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        indent(out, depth + 1);
        print(out, item);
    }
    if !items.is_empty() {
        out.push('\n');
        indent(out, depth);
    }
    out.push(brackets.1);
}

fn indent(out: &mut String, depth: usize) {
    (0..depth).for_each(|_| out.push_str("  "));
}

/// A text in double quotes.
pub(crate) fn text(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a `String` cannot fail.
            c if c.is_control() => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}
