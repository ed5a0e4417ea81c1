//! Filters: a field has one of several values, or a date is in a range.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::context::CallContext;
use super::super::query::{Given, without_prefix};
use super::super::rejection::Result;
use super::super::revio;
use super::super::store::StoredRecord;
use super::{page, sort};
use crate::record::date::{self, ParsedDate};
use crate::registry::FieldType;

/// A condition on a record.
#[derive(Debug)]
pub(super) struct Condition {
    /// The paths of the fields to test. One that passes is enough.
    paths: Vec<Vec<String>>,
    test: Test,
}

#[derive(Debug)]
enum Test {
    /// The value is one of these.
    OneOf(Vec<String>),
    /// The date is not before this one.
    From(String),
    /// The date is not after this one.
    Until(String),
}

/// The conditions of a query. Unknown filters are ignored with a warning.
pub(super) fn conditions(call: &mut CallContext<'_>) -> Result<Vec<Condition>> {
    let filters: Vec<Given> =
        call.query.iter().filter(|it| !is_control(call, it.name)).cloned().collect();
    let mut conditions = Vec::new();
    // Objects do not name a field.
    for filter in filters.into_iter().filter(|it| !it.parameter.is_structured()) {
        match condition(call, &filter) {
            Some(condition) => conditions.push(condition),
            None => call.warn(format!("unknown filter `{}`", filter.name))?,
        }
    }
    Ok(conditions)
}

/// Whether a parameter controls pages or sorting.
fn is_control(call: &CallContext<'_>, name: &str) -> bool {
    let conventions = call.model.api.conventions;
    let paging = conventions.paging.map(|paging| [paging.page, paging.page_size]);
    let mut names = paging.into_iter().flatten();
    name == sort::PARAMETER
        || page::is_control(call, name)
        || names.any(|it| without_prefix(conventions.filter_prefix, it) == name)
}

fn condition(call: &CallContext<'_>, filter: &Given) -> Option<Condition> {
    if let Some((field, test)) = date_range(call, filter) {
        return Some(Condition { paths: vec![vec![field]], test });
    }
    let paths = paths(call, filter.name);
    let test = Test::OneOf(filter.values.clone());
    (!paths.is_empty()).then_some(Condition { paths, test })
}

/// One end of a range of dates: `created_date_start` or `created_date_end`.
fn date_range(call: &CallContext<'_>, filter: &Given) -> Option<(String, Test)> {
    if !filter.parameter.ty.is_date() {
        return None;
    }
    let value = filter.values.first()?.clone();
    let (field, test) = match filter.name.strip_suffix("_start") {
        Some(field) => (field, Test::From(value)),
        None => (filter.name.strip_suffix("_end")?, Test::Until(value)),
    };
    call.record_field(field).is_some().then(|| (field.to_owned(), test))
}

/// The paths of the fields that a filter names: a field, a field of that name in an object, or a
/// write-only field.
fn paths(call: &CallContext<'_>, name: &str) -> Vec<Vec<String>> {
    if call.record_field(name).is_some() {
        return vec![vec![name.to_owned()]];
    }
    let known = revio::filter_paths(call.resource().name, name);
    if !known.is_empty() {
        return known;
    }
    let has_name = |ty| match ty {
        FieldType::Object(schema) => call.model.field(schema, name).is_some(),
        _ => false,
    };
    let fields = call.model.fields(call.resource().record).iter();
    let mut paths: Vec<Vec<String>> = fields
        .filter(|field| has_name(field.ty))
        .map(|field| vec![field.name.to_owned(), name.to_owned()])
        .collect();
    if call.has_open_records() || call.any_body_has(name) {
        paths.push(vec![name.to_owned()]);
    }
    paths
}

impl Condition {
    pub(super) fn holds(&self, record: &StoredRecord) -> bool {
        let mut values = self.paths.iter().filter_map(|path| value(record, path));
        values.any(|value| self.test.passes(value))
    }
}

fn value<'r>(record: &'r StoredRecord, path: &[String]) -> Option<&'r Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(record.field(first)?, |value, name| value.get(name))
}

impl Test {
    fn passes(&self, value: &Value) -> bool {
        match self {
            Self::OneOf(texts) => texts.iter().any(|text| equals(value, text)),
            Self::From(limit) => {
                compare_dates(value, limit).is_some_and(Ordering::is_ge)
            }
            Self::Until(limit) => {
                compare_dates(value, limit).is_some_and(Ordering::is_le)
            }
        }
    }
}

/// Whether a value equals a text in a query. Texts are case-sensitive.
fn equals(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => {
            own == text || compare_dates(value, text) == Some(Ordering::Equal)
        }
        Value::Bool(own) => own.to_string().eq_ignore_ascii_case(text),
        Value::Number(own) => {
            own.to_string() == text || own.as_f64() == text.trim().parse().ok()
        }
        Value::Null => text.is_empty(),
        Value::Array(_) | Value::Object(_) => false,
    }
}

fn compare_dates(value: &Value, text: &str) -> Option<Ordering> {
    match (date::parse(value.as_str()?)?, date::parse(text)?) {
        (ParsedDate::At(own), ParsedDate::At(other)) => Some(own.cmp(&other)),
        _ => None,
    }
}
