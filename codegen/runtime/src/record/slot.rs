//! A place that a value is read into.

use std::borrow::Cow;

use super::{CellMut, Decimal, Extra, NaiveDate, NaiveDateTime, RecordMut, Value};

/// A place that a value is read into.
#[allow(missing_docs, reason = "the variants are the kinds that their names say")]
pub enum Slot<'a> {
    Bool(&'a mut bool),
    Int(&'a mut i64),
    Float(&'a mut f64),
    Decimal(&'a mut Decimal),
    Text(&'a mut String),
    /// Text that no error message repeats.
    Secret(&'a mut String),
    Token(&'a mut dyn Token),
    DateTime(&'a mut NaiveDateTime),
    Date(&'a mut NaiveDate),
    Value(&'a mut Value),
    Object(&'a mut Extra),
    Record(&'a mut dyn RecordMut),
    List(&'a mut dyn ListMut),
    Dict(&'a mut dyn DictMut),
    Union(&'a mut dyn Union),
}

/// An open enum: any text makes a value.
pub trait Token {
    /// Becomes the value that this text stands for.
    fn set(&mut self, text: &str);
}

/// `Vec<T>`, being read.
pub trait ListMut {
    /// Adds a blank element and lends it.
    fn push(&mut self) -> &mut dyn CellMut;
}

/// `BTreeMap<String, T>`, being read.
pub trait DictMut {
    /// Sets the entry of this name to a blank and lends it.
    fn entry(&mut self, name: String) -> &mut dyn CellMut;
}

/// What a JSON value is, as far as its first byte tells. The variants of a union are named
/// after the kinds that they take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are the kinds that their names say")]
pub enum Kind {
    Bool,
    Number,
    Text,
    Array,
    Object,
}

impl Kind {
    /// As an error message calls it.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Kind::Bool => "true or false",
            Kind::Number => "a number",
            Kind::Text => "text",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

/// A value that comes in more than one kind.
pub trait Union {
    /// The kinds that it takes.
    fn kinds(&self) -> &'static [Kind];

    /// Becomes the variant for this kind, blank, and lends its content.
    fn choose(&mut self, kind: Kind) -> Option<&mut dyn CellMut>;
}

impl Slot<'_> {
    /// Whether a secret belongs here, in one of its kinds or as an element. To find out, a blank
    /// is put here: this is for a slot that nothing is read into any more.
    pub(super) fn takes_secrets(&mut self) -> bool {
        match self {
            Slot::Secret(_) => true,
            Slot::Union(union) => union.kinds().iter().any(|kind| {
                union.choose(*kind).is_some_and(|cell| cell.slot().takes_secrets())
            }),
            Slot::List(list) => list.push().slot().takes_secrets(),
            _ => false,
        }
    }

    /// What should have come, for an error message.
    pub(super) fn expected(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Slot::Bool(_) => "true or false",
            Slot::Int(_) => "a whole number",
            Slot::Float(_) => "a number",
            Slot::Decimal(_) => "a decimal number of at most 28 digits",
            Slot::Text(_) | Slot::Secret(_) | Slot::Token(_) => "text",
            Slot::DateTime(_) => "a date and time after 1753-01-01",
            Slot::Date(_) => "a date after 1753-01-01",
            Slot::Value(_) => "a value",
            Slot::List(_) => "an array",
            Slot::Object(_) | Slot::Dict(_) => "an object",
            Slot::Record(record) => {
                return Cow::Owned(format!("an object ({})", record.shape().name));
            }
            Slot::Union(union) => return Cow::Owned(one_of(union.kinds())),
        })
    }
}

fn one_of(kinds: &[Kind]) -> String {
    let words: Vec<_> = kinds.iter().map(|kind| kind.describe()).collect();
    words.join(" or ")
}
