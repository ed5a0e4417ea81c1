//! The order of a list: `sort=member`, or `sort=-member` from the greatest down.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::context::CallContext;
use super::super::rejection::Rejection;
use super::super::store::Entry;

/// The parameter, without the prefix of filters.
pub(super) const PARAMETER: &str = "sort";

/// What to sort by, what counts most first.
#[derive(Debug)]
pub(super) struct SortKey {
    member: String,
    descending: bool,
}

/// The order that a query asks for. A member that the records do not have is passed over.
pub(super) fn order(call: &mut CallContext<'_>) -> Result<Vec<SortKey>, Rejection> {
    let prefix = call.model.api.conventions.filter_prefix;
    let given = call.query.get(prefix, PARAMETER).map(|given| given.values.clone());
    let mut order = Vec::new();
    for text in given.unwrap_or_default() {
        let (member, descending) = match text.strip_prefix('-') {
            Some(member) => (member, true),
            None => (text.as_str(), false),
        };
        let known = call.record_member(member).is_some()
            || call.model.members(call.resource().record).is_empty();
        if known {
            order.push(SortKey { member: member.to_owned(), descending });
        } else {
            call.warn(format!("the records have no `{member}` to sort by"))?;
        }
    }
    Ok(order)
}

/// Sorts records; what is equal stays in the order of keys.
pub(super) fn sort(found: &mut [(i64, &Entry)], order: &[SortKey]) {
    found.sort_by(|(_, one), (_, other)| {
        order.iter().fold(Ordering::Equal, |so_far, by| {
            so_far.then_with(|| {
                let member = |entry: &Entry| {
                    entry.member(&by.member).cloned().unwrap_or(Value::Null)
                };
                let ordering = compare(&member(one), &member(other));
                if by.descending { ordering.reverse() } else { ordering }
            })
        })
    });
}

/// Nothing comes before something, and numbers are compared as numbers.
fn compare(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64(), other.as_f64());
            one.partial_cmp(&other).unwrap_or(Ordering::Equal)
        }
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        _ => rank(one).cmp(&rank(other)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) | Value::Object(_) => 4,
    }
}
