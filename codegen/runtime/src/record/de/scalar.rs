//! Scalars of a format.

use std::borrow::Cow;

use serde::de::Unexpected;

use super::ValueType;

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

    /// The value as text. A number keeps its digits if they are known.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match *self {
            Scalar::Text(text) | Scalar::Number(text) => Cow::Borrowed(text),
            Scalar::Bool(value) => Cow::Borrowed(if value { "true" } else { "false" }),
            Scalar::Int(value) => Cow::Owned(value.to_string()),
            Scalar::Float(value) => Cow::Owned(value.to_string()),
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
    pub(super) fn is_empty(self) -> bool {
        matches!(self, Scalar::Text(text) if text.trim().is_empty())
    }
}
