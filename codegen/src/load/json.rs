//! Formats a tree as JSON.

use super::{Entry, Node, Tree, Value};
use crate::diagnostic::json_string;

impl Tree {
    /// Formats the document as indented JSON in source order.
    pub fn to_json(&self) -> String {
        print(&self.root)
    }
}

/// Formats a value with an indentation of two spaces and a trailing line break.
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
        Value::Text(text) => out.push_str(&json_string(text)),
        Value::List(items) => {
            block(out, ('[', ']'), items, depth, |out, item| {
                value(out, item, depth + 1);
            });
        }
        Value::Map(entries) => {
            block(out, ('{', '}'), entries, depth, |out, entry| {
                write_entry(out, entry, depth + 1);
            });
        }
    }
}

fn write_entry(out: &mut String, entry: &Entry, depth: usize) {
    out.push_str(&json_string(&entry.key));
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
