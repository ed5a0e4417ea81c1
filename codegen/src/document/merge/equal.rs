//! Equality of document nodes, regardless of their location.

use std::cmp::Ordering;

use crate::document::component_name;
use crate::load::{Entry, Node, Value, compare_numbers};

/// Whether two nodes have the same content. The order of keys says nothing, and references to the
/// same component are the same.
pub(super) fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Map(left), Value::Map(right)) => same_entries(left, right),
        (Value::Number(left), Value::Number(right)) => {
            compare_numbers(left, right) == Some(Ordering::Equal)
        }
        (left, right) => left == right,
    }
}

/// Whether two schemas have the same keywords.
pub(super) fn same_keys(left: &Node, right: &Node) -> bool {
    same_entries(left.entries(), right.entries())
}

/// Whether two maps have the same entries, in any order.
pub(super) fn same_entries<E: AsRef<Entry>>(left: &[E], right: &[E]) -> bool {
    let is_same = |(index, entry): (usize, &E)| {
        let entry = entry.as_ref();
        let is_other = |it: &&E| it.as_ref().key == entry.key;
        // Usually the order is the same.
        let other = right.get(index).filter(is_other);
        let other = other.or_else(|| right.iter().find(is_other));
        other.is_some_and(|other| same_entry(entry, other.as_ref()))
    };
    left.len() == right.len() && left.iter().enumerate().all(is_same)
}

fn same_entry(left: &Entry, right: &Entry) -> bool {
    match (left.node.text(), right.node.text()) {
        (Some(left_text), Some(right_text)) if left.key == "$ref" => {
            component_name(left_text) == component_name(right_text)
        }
        _ => same(&left.node, &right.node),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::same;
    use crate::diagnostic::Diagnostics;
    use crate::load::load;
    use crate::source::Sources;

    #[test]
    fn equal_content() {
        let cases = [
            ("{a: {b: 1, c: 2}}", "{a: {c: 2, b: 1.0}}", true),
            ("{a: [1, 2]}", "{a: [2, 1]}", false),
            ("{a: 1}", "{a: 1, b: 1}", false),
            ("{a: 1, c: 1}", "{a: 1, b: 1}", false),
            ("{$ref: '#/components/schemas/A'}", "{$ref: A}", true),
            ("{enum: ['#/components/schemas/A']}", "{enum: [A]}", false),
            ("{example: '#/components/schemas/A'}", "{example: A}", false),
        ];
        for (left, right, expected) in cases {
            let sources = Sources::single("openapi.yaml", format!("[{left}, {right}]"));
            let tree = load(&sources, &mut Diagnostics::new()).unwrap();
            let [left_node, right_node] = tree.root.items() else { unreachable!() };
            assert_eq!(same(left_node, right_node), expected, "{left} {right}");
            assert_eq!(same(right_node, left_node), expected, "{right} {left}");
        }
    }
}
