//! A value as it is written. Writing, showing and comparing all stand on it.

use std::borrow::Cow;

use super::{Decimal, Extra, NaiveDate, NaiveDateTime, Record, Value, date};

/// A value as it is written.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the variants are the kinds that their names say")]
pub enum View<'a> {
    /// Not written at all.
    Absent,
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Decimal(&'a Decimal),
    Text(&'a str),
    /// Text that is written but never shown.
    Secret(&'a str),
    DateTime(&'a NaiveDateTime),
    Date(&'a NaiveDate),
    Value(&'a Value),
    /// An object whose members the API description does not name.
    Object(&'a Extra),
    Record(&'a dyn Record),
    List(&'a dyn List),
    Dict(&'a dyn Dict),
}

impl<'a> View<'a> {
    /// The text of a scalar, as it stands in a path or a query; nothing for null, for
    /// what has parts, and for a date whose year has no four digits.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        Some(match *self {
            View::Bool(value) => Cow::Borrowed(if value { "true" } else { "false" }),
            View::Int(value) => Cow::Owned(value.to_string()),
            View::Float(value) => Cow::Owned(value.to_string()),
            View::Decimal(value) => Cow::Owned(value.to_string()),
            View::Text(text) | View::Secret(text) => Cow::Borrowed(text),
            View::DateTime(value) if date::writable(value.date()) => {
                Cow::Owned(date::WireDateTime(value).to_string())
            }
            View::Date(value) if date::writable(*value) => {
                Cow::Owned(date::WireDate(value).to_string())
            }
            View::Value(Value::Bool(value)) => return View::Bool(*value).text(),
            View::Value(Value::Number(value)) => Cow::Owned(value.to_string()),
            View::Value(Value::String(text)) => Cow::Borrowed(text),
            _ => return None,
        })
    }
}

/// An array: `Vec<T>`.
#[allow(clippy::len_without_is_empty, reason = "nothing asks for that alone")]
pub trait List {
    /// How many elements there are.
    fn len(&self) -> usize;

    /// Shows one element.
    fn at(&self, index: usize) -> Option<View<'_>>;
}

/// An object with names of its own: `BTreeMap<String, T>`.
#[allow(clippy::len_without_is_empty, reason = "nothing asks for that alone")]
pub trait Dict {
    /// How many entries there are.
    fn len(&self) -> usize;

    /// Shows each entry in turn, until `with` says to stop by answering `false`.
    fn each<'a>(&'a self, with: &mut dyn FnMut(&'a str, View<'a>) -> bool);

    /// Shows one entry.
    fn at(&self, name: &str) -> Option<View<'_>>;
}
