//! A borrowed value. The encoder, `Debug`, `Display` and `PartialEq` work on it.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Codec, Record, date};
use crate::record::{DateTime, Extra, FixedOffset, NaiveDate, NaiveDateTime, RawJson};

/// A borrowed value.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the variants are named after their content")]
pub enum ValueRef<'a> {
    /// Left out of the output.
    Absent,
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Decimal(&'a Decimal),
    Text(&'a str),
    /// Text that is written, but redacted in `Debug` and `Display`.
    Secret(&'a str),
    DateTime(&'a NaiveDateTime),
    OffsetDateTime(&'a DateTime<FixedOffset>),
    Date(&'a NaiveDate),
    Value(&'a Value),
    /// An object without described fields.
    Object(&'a Extra),
    Record(&'a dyn Record),
    List(&'a dyn List),
    Map(&'a dyn Map),
    /// JSON of an undescribed type.
    Json(&'a RawJson),
}

impl<'a> ValueRef<'a> {
    /// A scalar as it is written in a path or a query.
    ///
    /// Returns `None` for null, arrays and objects, and for a date whose year does not have
    /// four digits.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        Some(match *self {
            ValueRef::Bool(value) => Cow::Borrowed(if value { "true" } else { "false" }),
            ValueRef::Int(value) => Cow::Owned(value.to_string()),
            ValueRef::Float(value) => Cow::Owned(value.to_string()),
            ValueRef::Decimal(value) => Cow::Owned(value.to_string()),
            ValueRef::Text(text) | ValueRef::Secret(text) => Cow::Borrowed(text),
            ValueRef::DateTime(value) => Cow::Owned(date::format_date_time(value)?),
            ValueRef::OffsetDateTime(value) => {
                Cow::Owned(date::format_with_offset(value)?)
            }
            ValueRef::Date(value) => Cow::Owned(date::format_date(*value)?),
            ValueRef::Value(Value::Bool(value)) => return ValueRef::Bool(*value).text(),
            ValueRef::Value(Value::Number(value)) => Cow::Owned(value.to_string()),
            ValueRef::Value(Value::String(text)) => Cow::Borrowed(text),
            _ => return None,
        })
    }
}

/// The map of the fields without a name, which follows the values of the others.
pub(in crate::record) fn rest<'v>(
    values: &[&'v dyn Codec],
    names: &[&str],
) -> Option<&'v dyn Map> {
    match values.get(names.len())?.value_ref() {
        ValueRef::Map(map) => Some(map),
        _ => None,
    }
}

/// An array: `Vec<T>`.
#[allow(clippy::len_without_is_empty, reason = "no caller needs `is_empty`")]
pub trait List {
    /// The number of elements.
    fn len(&self) -> usize;

    /// The element at an index.
    fn get(&self, index: usize) -> Option<ValueRef<'_>>;
}

impl dyn List + '_ {
    /// All elements in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = ValueRef<'_>> {
        (0..self.len()).filter_map(|index| self.get(index))
    }
}

/// An object with arbitrary keys: `BTreeMap<String, T>`.
#[allow(clippy::len_without_is_empty, reason = "no caller needs `is_empty`")]
pub trait Map {
    /// The number of entries.
    fn len(&self) -> usize;

    /// Calls `with` for each entry until it returns `false`.
    fn visit<'a>(&'a self, with: &mut dyn FnMut(&'a str, ValueRef<'a>) -> bool);

    /// The entry of a key.
    fn get(&self, key: &str) -> Option<ValueRef<'_>>;
}

impl RawJson {
    #[doc(hidden)]
    pub fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(self)
    }
}

impl Extra {
    /// All fields in the order of [`pairs`](Self::pairs), for writing compact JSON. What is still
    /// text is not parsed.
    pub(in crate::record) fn value_refs(
        &self,
    ) -> impl Iterator<Item = (&String, ValueRef<'_>)> {
        let (values, texts) = self.parts();
        let values = values.iter().map(|(name, value)| (name, ValueRef::Value(value)));
        values.chain(texts.map(|(name, text)| {
            let line = text.line().map(ValueRef::Json);
            (name, line.unwrap_or_else(|| ValueRef::Value(text.value())))
        }))
    }
}
