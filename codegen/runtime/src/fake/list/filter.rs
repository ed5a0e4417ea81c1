//! Filters: a member equals one of the values, or a date lies in a range.

use std::cmp::Ordering;

use serde_json::Value;

use super::super::context::CallContext;
use super::super::query::{Given, bare};
use super::super::rejection::Rejection;
use super::super::revio;
use super::super::store::{Entry, Members};
use super::sort;
use crate::record::date::{self, ParsedDate};
use crate::registry::{FieldType, ParameterType};

/// What a record must be to be listed.
#[derive(Debug)]
pub(super) struct Condition {
    /// The places to look at, each a member or a path to one. One that fits is enough.
    places: Vec<Vec<String>>,
    test: Test,
}

#[derive(Debug)]
enum Test {
    /// It is one of these.
    OneOf(Vec<String>),
    /// It is this date or later.
    From(String),
    /// It is this date or earlier.
    Until(String),
}

/// The conditions that a query states. What the document lists as a filter is one; all else was
/// left out when the query was read.
pub(super) fn conditions(
    call: &mut CallContext<'_>,
) -> Result<Vec<Condition>, Rejection> {
    let mut conditions = Vec::new();
    let given: Vec<Given> = call
        .query
        .iter()
        .filter(|given| !is_control(call, given.name))
        .cloned()
        .collect();
    for given in given {
        match condition(call, &given) {
            Some(condition) => conditions.push(condition),
            None => {
                call.warn(format!("nothing is known to filter by `{}`", given.name))?;
            }
        }
    }
    Ok(conditions)
}

/// Whether a parameter says how to list, and not what.
fn is_control(call: &CallContext<'_>, name: &str) -> bool {
    let conventions = call.model.api.conventions;
    let paging = conventions.paging.map(|paging| [paging.page, paging.page_size]);
    let mut words = paging.into_iter().flatten();
    name == sort::PARAMETER
        || words.any(|word| bare(conventions.filter_prefix, word) == name)
}

fn condition(call: &CallContext<'_>, given: &Given) -> Option<Condition> {
    if let Some((member, test)) = range(call, given) {
        return Some(Condition { places: vec![vec![member]], test });
    }
    let places = places(call, given.name);
    let test = Test::OneOf(given.values.clone());
    (!places.is_empty()).then_some(Condition { places, test })
}

/// A date from which or until which.
fn range(call: &CallContext<'_>, given: &Given) -> Option<(String, Test)> {
    let dates = [ParameterType::DateTime, ParameterType::Date];
    if !dates.contains(&given.parameter.ty) {
        return None;
    }
    let value = given.values.first()?.clone();
    let (member, test) = if let Some(member) = given.name.strip_suffix("_start") {
        (member, Test::From(value))
    } else {
        (given.name.strip_suffix("_end")?, Test::Until(value))
    };
    call.record_member(member).is_some().then(|| (member.to_owned(), test))
}

/// Where to find what a filter names: the member, one of that name further down, or what was
/// sent and is not shown.
fn places(call: &CallContext<'_>, name: &str) -> Vec<Vec<String>> {
    if call.record_member(name).is_some() {
        return vec![vec![name.to_owned()]];
    }
    let known = revio::places(call.resource().name, name);
    if !known.is_empty() {
        return known;
    }
    let members = call.model.members(call.resource().record);
    let mut places: Vec<Vec<String>> = members
        .iter()
        .filter(|member| match member.ty {
            FieldType::Object(schema) => call.model.member(schema, name).is_some(),
            _ => false,
        })
        .map(|member| vec![member.name.to_owned(), name.to_owned()])
        .collect();
    let sent = call.model.api.operations.iter().any(|operation| {
        operation.resource == call.resource().name
            && operation.body.is_some_and(|body| body.fields.contains(&name))
    });
    if sent || members.is_empty() {
        places.push(vec![name.to_owned()]);
    }
    places
}

impl Condition {
    pub(super) fn holds(&self, entry: &Entry) -> bool {
        let mut values = self.places.iter().filter_map(|place| value(entry, place));
        values.any(|value| self.test.passes(value))
    }
}

/// The value at a place.
fn value<'e>(entry: &'e Entry, place: &[String]) -> Option<&'e Value> {
    let (first, rest) = place.split_first()?;
    let step = |value: &'e Value, name: &String| {
        value.as_object().and_then(|members: &Members| members.get(name))
    };
    rest.iter().try_fold(entry.member(first)?, step)
}

impl Test {
    fn passes(&self, value: &Value) -> bool {
        match self {
            Self::OneOf(texts) => texts.iter().any(|text| equal(value, text)),
            Self::From(limit) => compared(value, limit).is_some_and(Ordering::is_ge),
            Self::Until(limit) => compared(value, limit).is_some_and(Ordering::is_le),
        }
    }
}

/// Whether a value is what a text in a query says. Texts have to agree letter by letter.
fn equal(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) if own == text => true,
        Value::String(_) => compared(value, text) == Some(Ordering::Equal),
        Value::Bool(own) => own.to_string().eq_ignore_ascii_case(text),
        Value::Number(own) => {
            own.to_string() == text || own.as_f64() == text.trim().parse().ok()
        }
        Value::Null => text.is_empty(),
        Value::Array(_) | Value::Object(_) => false,
    }
}

/// The order of two dates, if both are dates.
fn compared(value: &Value, text: &str) -> Option<Ordering> {
    match (date::parse(value.as_str()?)?, date::parse(text)?) {
        (ParsedDate::At(own), ParsedDate::At(other)) => Some(own.cmp(&other)),
        _ => None,
    }
}
