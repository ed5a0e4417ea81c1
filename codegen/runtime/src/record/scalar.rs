//! Values without parts, and which of them a slot takes.

use serde::de::Unexpected;

use super::date::Reading;
use super::slot::{Kind, Slot};
use super::{NaiveDateTime, date, number};

/// A value that is neither an array nor an object.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Bool(bool),
    Int(i64),
    Float(f64),
    /// A number's own text.
    Number(&'a str),
    Text(&'a str),
}

/// Whether a value was read, or one that stands for none: an empty date, a sentinel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Value,
    Nothing,
}

impl Scalar<'_> {
    pub(super) fn kind(self) -> Kind {
        match self {
            Scalar::Bool(_) => Kind::Bool,
            Scalar::Int(_) | Scalar::Float(_) | Scalar::Number(_) => Kind::Number,
            Scalar::Text(_) => Kind::Text,
        }
    }

    /// The value as an error message shows it.
    pub(super) fn unexpected(&self) -> Unexpected<'_> {
        match *self {
            Scalar::Bool(value) => Unexpected::Bool(value),
            Scalar::Int(value) => Unexpected::Signed(value),
            Scalar::Float(value) => Unexpected::Float(value),
            Scalar::Number(text) => Unexpected::Other(text),
            Scalar::Text(text) => Unexpected::Str(text),
        }
    }

    /// A text in place of a number that holds nothing stands for no value.
    fn is_empty(self) -> bool {
        matches!(self, Scalar::Text(text) if text.trim().is_empty())
    }
}

impl Slot<'_> {
    /// Takes a scalar; `None` if it does not fit.
    pub(super) fn put(&mut self, scalar: Scalar<'_>) -> Option<Found> {
        match (self, scalar) {
            (Slot::Int(to), value) => number_or_nothing(*to, value, number::whole),
            (Slot::Float(to), value) => number_or_nothing(*to, value, number::float),
            (Slot::Decimal(to), value) => number_or_nothing(*to, value, number::decimal),
            (Slot::Bool(to), Scalar::Bool(value)) => {
                **to = value;
                Some(Found::Value)
            }
            (Slot::Text(to) | Slot::Secret(to), Scalar::Text(text)) => {
                text.clone_into(to);
                Some(Found::Value)
            }
            (Slot::Token(to), Scalar::Text(text)) => {
                to.set(text);
                Some(Found::Value)
            }
            (Slot::DateTime(to), Scalar::Text(text)) => {
                Some(date_or_nothing(date::read(text)?, |time| **to = time))
            }
            (Slot::Date(to), Scalar::Text(text)) => {
                Some(date_or_nothing(date::read(text)?, |time| **to = time.date()))
            }
            (Slot::Union(to), value) => to.choose(value.kind())?.slot().put(value),
            _ => None,
        }
    }
}

fn number_or_nothing<T>(
    to: &mut T,
    value: Scalar<'_>,
    read: fn(Scalar<'_>) -> Option<T>,
) -> Option<Found> {
    if value.is_empty() {
        return Some(Found::Nothing);
    }
    *to = read(value)?;
    Some(Found::Value)
}

fn date_or_nothing(reading: Reading, set: impl FnOnce(NaiveDateTime)) -> Found {
    match reading {
        Reading::Nothing => Found::Nothing,
        Reading::At(time) => {
            set(time);
            Found::Value
        }
    }
}
