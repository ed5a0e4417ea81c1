//! Whether parts of a document say the same.

use std::cmp::Ordering;

use crate::document::component_name;
use crate::load::{Node, Value, compare_numbers};

/// Whether two nodes have the same content, wherever they are. References to the same component are
/// the same.
pub(super) fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Map(left), Value::Map(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| {
                    left.key == right.key && same(&left.node, &right.node)
                })
        }
        (Value::Text(left), Value::Text(right)) => {
            component_name(left) == component_name(right)
        }
        (Value::Number(left), Value::Number(right)) => {
            compare_numbers(left, right) == Some(Ordering::Equal)
        }
        (left, right) => left == right,
    }
}

/// Whether two schemas have the same keywords, in any order.
pub(super) fn same_keys(left: &Node, right: &Node) -> bool {
    left.entries().len() == right.entries().len()
        && left.entries().iter().all(|entry| {
            right.get(&entry.key).is_some_and(|other| same(&entry.node, other))
        })
}
