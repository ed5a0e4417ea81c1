//! Sorting: `sort=field`, or `sort=-field` in descending order.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::context::CallContext;
use super::super::rejection::Result;
use super::super::store::StoredRecord;

/// The query parameter, without the prefix of filters.
pub(super) const PARAMETER: &str = "sort";

#[derive(Debug)]
pub(super) struct SortKey {
    field: String,
    descending: bool,
}

/// The sort keys of a query. Unknown fields are ignored with a warning.
pub(super) fn sort_keys(call: &mut CallContext<'_>) -> Result<Vec<SortKey>> {
    let prefix = call.model.api.conventions.filter_prefix;
    let given = call.query.get(prefix, PARAMETER).map(|given| given.values.clone());
    let mut keys = Vec::new();
    for text in given.unwrap_or_default() {
        let field = text.strip_prefix('-');
        let descending = field.is_some();
        let field = field.unwrap_or(&text).to_owned();
        if call.has_open_records() || call.record_field(&field).is_some() {
            keys.push(SortKey { field, descending });
        } else {
            call.warn(format!("unknown sort field `{field}`"))?;
        }
    }
    Ok(keys)
}

/// Sorts records. Equal records stay in the order of their keys.
pub(super) fn sort(records: &mut [&StoredRecord], keys: &[SortKey]) {
    records.sort_by(|a, b| {
        keys.iter().fold(Ordering::Equal, |ordering, key| {
            ordering.then_with(|| key.compare(a, b))
        })
    });
}

impl SortKey {
    fn compare(&self, a: &StoredRecord, b: &StoredRecord) -> Ordering {
        static NULL: Value = Value::Null;
        let (a, b) = (a.field(&self.field), b.field(&self.field));
        let ordering = compare(a.unwrap_or(&NULL), b.unwrap_or(&NULL));
        if self.descending { ordering.reverse() } else { ordering }
    }
}

/// Compares numbers as numbers. Null and missing values come first.
fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
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
