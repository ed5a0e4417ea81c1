//! A place that the decoder reads a value into.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Codec, Record};
use crate::record::{DateTime, Extra, FixedOffset, NaiveDate, NaiveDateTime, RawJson};

/// How deep lists and unions are searched for secrets.
const MAX_LEVELS: usize = 8;

/// A place that the decoder reads a value into.
#[allow(missing_docs, reason = "the variants are named after their content")]
pub enum Target<'a> {
    Bool(&'a mut bool),
    Int(&'a mut i64),
    Float(&'a mut f64),
    Decimal(&'a mut Decimal),
    Text(&'a mut String),
    /// Text that no error message repeats.
    Secret(&'a mut String),
    OpenEnum(&'a mut dyn OpenEnum),
    IntegerEnum(&'a mut dyn OpenEnum<i64>),
    DecimalEnum(&'a mut dyn OpenEnum<Decimal>),
    DateTime(&'a mut NaiveDateTime),
    OffsetDateTime(&'a mut DateTime<FixedOffset>),
    Date(&'a mut NaiveDate),
    Value(&'a mut Value),
    Object(&'a mut Extra),
    Record(&'a mut dyn Record),
    List(&'a mut dyn ListMut),
    Map(&'a mut dyn MapMut),
    Union(&'a mut dyn Union),
    OneOf(&'a mut dyn OneOf),
}

/// An enum of texts or numbers that accepts any of them.
pub trait OpenEnum<T: ?Sized = str> {
    /// Becomes the variant for this value.
    fn set(&mut self, value: &T);

    /// Whether the API description lists the value.
    fn is_listed(&self) -> bool;
}

/// A number type that a union of the user's integer can hold.
pub trait FromInteger {
    /// Converts the integer.
    fn from_integer(value: i64) -> Self;
}

/// A `Vec<T>` to read into.
pub trait ListMut {
    /// Appends a placeholder and lends it.
    fn push(&mut self) -> &mut dyn Codec;
}

/// A `BTreeMap<String, T>` to read into.
pub trait MapMut {
    /// Adds a placeholder for a key and lends it. Returns `None` if the key is there already.
    fn insert(&mut self, key: String) -> Option<&mut dyn Codec>;
}

/// The type of a JSON value, as its first byte shows it. The variants of a union are named after
/// the types that they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are the types of JSON")]
pub enum ValueType {
    Bool,
    Number,
    Text,
    Array,
    Object,
}

impl ValueType {
    /// The type of a value. `None` for null.
    pub(crate) fn of(json: &Value) -> Option<Self> {
        match json {
            Value::Null => None,
            Value::Bool(_) => Some(Self::Bool),
            Value::Number(_) => Some(Self::Number),
            Value::String(_) => Some(Self::Text),
            Value::Array(_) => Some(Self::Array),
            Value::Object(_) => Some(Self::Object),
        }
    }

    /// The type as error messages name it.
    pub(in crate::record) fn describe(self) -> &'static str {
        match self {
            ValueType::Bool => "true or false",
            ValueType::Number => "a number",
            ValueType::Text => "text",
            ValueType::Array => "an array",
            ValueType::Object => "an object",
        }
    }
}

/// A value of one of several JSON types.
pub trait Union {
    /// The types that the union accepts.
    fn types(&self) -> &'static [ValueType];

    /// Becomes the variant for a type, with a placeholder in it, and lends the content.
    fn select(&mut self, ty: ValueType) -> Option<&mut dyn Codec>;
}

/// A value of one of several types that more than the JSON type tells apart.
#[allow(clippy::len_without_is_empty, reason = "a union has alternatives")]
pub trait OneOf {
    /// The property that names the alternative, if there is one.
    fn discriminator(&self) -> Option<&'static Discriminator>;

    /// The number of alternatives.
    fn len(&self) -> usize;

    /// Becomes an alternative, with a placeholder in it, and lends the content.
    fn select(&mut self, index: usize) -> Option<&mut dyn Codec>;

    /// Becomes a value that fits no alternative.
    fn set_other(&mut self, json: RawJson);
}

/// The property of an object that names its type.
#[derive(Clone, Copy, Debug)]
pub struct Discriminator {
    /// The name of the property.
    pub property: &'static str,
    /// The values, each with the index of its alternative.
    pub mapping: &'static [(&'static str, usize)],
}

impl Target<'_> {
    /// Whether the target, one of its variants or its elements hold a secret.
    ///
    /// The check overwrites the target with placeholders. Call it only when nothing is read into
    /// the target any more.
    pub(in crate::record) fn accepts_secrets(&mut self) -> bool {
        self.accepts_secrets_within(MAX_LEVELS)
    }

    /// A list may contain itself, so the check ends after some levels.
    fn accepts_secrets_within(&mut self, levels: usize) -> bool {
        let Some(levels) = levels.checked_sub(1) else { return false };
        match self {
            Target::Secret(_) => true,
            Target::Union(union) => union.types().iter().any(|ty| {
                union
                    .select(*ty)
                    .is_some_and(|value| value.target().accepts_secrets_within(levels))
            }),
            Target::OneOf(union) => (0..union.len()).any(|index| {
                let alternative = union.select(index);
                alternative.is_some_and(|it| it.target().accepts_secrets_within(levels))
            }),
            Target::List(list) => list.push().target().accepts_secrets_within(levels),
            _ => false,
        }
    }

    /// Like [`expected`](Self::expected), with the types of the variants of a union, which the
    /// check overwrites with placeholders.
    pub(in crate::record) fn expected_in_detail(&mut self) -> Cow<'static, str> {
        let Target::Union(union) = self else { return self.expected() };
        let mut types = Vec::new();
        for ty in union.types() {
            let variant = union.select(*ty).map(|value| value.target().expected());
            types.push(variant.unwrap_or(Cow::Borrowed(ty.describe())));
        }
        Cow::Owned(types.join(" or "))
    }

    /// What the target accepts, for an error message.
    pub(in crate::record) fn expected(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Target::Bool(_) => "true or false",
            Target::Int(_) | Target::IntegerEnum(_) => "an integer",
            Target::Float(_) => "a number",
            Target::Decimal(_) | Target::DecimalEnum(_) => {
                "a decimal number of at most 28 digits"
            }
            Target::Text(_) | Target::Secret(_) | Target::OpenEnum(_) => "text",
            Target::DateTime(_) => "a date and time after 1753-01-01",
            Target::OffsetDateTime(_) => "a date and time with an offset",
            Target::Date(_) => "a date after 1753-01-01",
            Target::Value(_) | Target::OneOf(_) => "a value",
            Target::List(_) => "an array",
            Target::Object(_) | Target::Map(_) => "an object",
            Target::Record(record) => {
                return Cow::Owned(format!("an object ({})", record.descriptor().name));
            }
            Target::Union(union) => {
                let types: Vec<_> =
                    union.types().iter().map(|ty| ty.describe()).collect();
                return Cow::Owned(types.join(" or "));
            }
        })
    }
}
