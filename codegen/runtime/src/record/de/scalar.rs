//! Scalars, and which of them a target accepts.

use serde::de::Unexpected;

use super::{ValueType, number};
use crate::record::date::{self, ParsedDate};
use crate::record::{NaiveDateTime, Target};

/// A value that is neither an array nor an object.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Bool(bool),
    Int(i64),
    Float(f64),
    /// The text of a number, with all its digits.
    Number(&'a str),
    Text(&'a str),
}

/// Whether a value was read, or a text that means "none": an empty text, a sentinel date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decoded {
    Value,
    NoValue,
}

impl Scalar<'_> {
    pub(super) fn value_type(self) -> ValueType {
        match self {
            Scalar::Bool(_) => ValueType::Bool,
            Scalar::Int(_) | Scalar::Float(_) | Scalar::Number(_) => ValueType::Number,
            Scalar::Text(_) => ValueType::Text,
        }
    }

    /// The value for an error message.
    pub(super) fn unexpected(&self) -> Unexpected<'_> {
        match *self {
            Scalar::Bool(value) => Unexpected::Bool(value),
            Scalar::Int(value) => Unexpected::Signed(value),
            Scalar::Float(value) => Unexpected::Float(value),
            Scalar::Number(text) => Unexpected::Other(text),
            Scalar::Text(text) => Unexpected::Str(text),
        }
    }

    /// Whether the value is an empty text, which means "none" in place of a number.
    fn is_empty(self) -> bool {
        matches!(self, Scalar::Text(text) if text.trim().is_empty())
    }
}

/// Stores a scalar in a target. Returns `None` if the target does not accept it.
pub(super) fn store(target: &mut Target<'_>, scalar: Scalar<'_>) -> Option<Decoded> {
    match (target, scalar) {
        (Target::Int(to), value) => store_number(*to, value, number::integer),
        (Target::Float(to), value) => store_number(*to, value, number::float),
        (Target::Decimal(to), value) => store_number(*to, value, number::decimal),
        (Target::Bool(to), Scalar::Bool(value)) => {
            **to = value;
            Some(Decoded::Value)
        }
        (Target::Text(to) | Target::Secret(to), Scalar::Text(text)) => {
            text.clone_into(to);
            Some(Decoded::Value)
        }
        (Target::OpenEnum(to), Scalar::Text(text)) => {
            to.set(text);
            Some(Decoded::Value)
        }
        (Target::DateTime(to), Scalar::Text(text)) => {
            store_date(text, |time| **to = time)
        }
        (Target::Date(to), Scalar::Text(text)) => {
            store_date(text, |time| **to = time.date())
        }
        (Target::Union(to), value) => {
            store(&mut to.select(value.value_type())?.target(), value)
        }
        _ => None,
    }
}

fn store_number<T>(
    to: &mut T,
    value: Scalar<'_>,
    convert: fn(Scalar<'_>) -> Option<T>,
) -> Option<Decoded> {
    if value.is_empty() {
        return Some(Decoded::NoValue);
    }
    *to = convert(value)?;
    Some(Decoded::Value)
}

fn store_date(text: &str, set: impl FnOnce(NaiveDateTime)) -> Option<Decoded> {
    Some(match date::parse(text)? {
        ParsedDate::None => Decoded::NoValue,
        ParsedDate::At(time) => {
            set(time);
            Decoded::Value
        }
    })
}
