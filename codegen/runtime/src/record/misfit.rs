//! How well a value fits a type of a union.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::date::{self, ParsedDate};

/// How many unions may directly contain one another.
pub(crate) const MAX_NESTED: usize = 4;

/// What keeps a value from fitting a type perfectly, the worst first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Misfit {
    /// Enum values that are not listed, and optional fields of another type.
    pub(crate) mismatches: usize,
    /// Fields that are not described.
    pub(crate) unknown: usize,
    /// How little the matching types say: any text matches more values than a date.
    pub(crate) vagueness: usize,
}

impl Misfit {
    pub(crate) const MISMATCH: Self = Self { mismatches: 1, unknown: 0, vagueness: 0 };

    fn vague(vagueness: usize) -> Self {
        Self { vagueness, ..Self::default() }
    }

    pub(crate) fn listed(is_listed: bool) -> Self {
        if is_listed { Self::default() } else { Self::MISMATCH }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.mismatches += other.mismatches;
        self.unknown += other.unknown;
        self.vagueness += other.vagueness;
    }

    /// How well all values fit one type. `None` if one of them is not of the type.
    pub(crate) fn of_all<'v>(
        all: impl IntoIterator<Item = &'v Value>,
        mut fit: impl FnMut(&Value) -> Option<Self>,
    ) -> Option<Self> {
        let mut misfit = Self::default();
        for json in all {
            misfit.add(fit(json)?);
        }
        Some(misfit)
    }

    /// The misfit of a map with these values.
    pub(crate) fn of_map(mut values: Self, len: usize) -> Self {
        values.vagueness += len;
        values
    }
}

/// A type whose values have no parts, or parts of any type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Plain {
    Boolean,
    Integer,
    Number,
    Text,
    Date,
    DateTime,
    OffsetDateTime,
    /// An object with any fields.
    Object,
    Any,
}

impl Plain {
    /// How well a value fits. `None` if it is not of the type.
    pub(crate) fn fit(self, json: &Value) -> Option<Misfit> {
        match (self, json) {
            (Self::Boolean, Value::Bool(_)) | (Self::Any, Value::Null) => {
                Some(Misfit::default())
            }
            (Self::Integer, Value::Number(number)) => whole(number),
            (Self::Number, Value::Number(_)) => Some(Misfit::vague(2)),
            (Self::Text, Value::String(_)) => Some(Misfit::vague(3)),
            (Self::Date, Value::String(text)) => {
                fit_date(&date::parse(text)?, !text.contains(':'))
            }
            (Self::DateTime, Value::String(text)) => {
                fit_date(&date::parse(text)?, text.contains(':'))
            }
            (Self::OffsetDateTime, Value::String(text)) => {
                fit_date(&date::parse_with_offset(text)?, text.contains(':'))
            }
            (Self::Object, Value::Object(object)) => {
                Some(Misfit { unknown: object.len(), ..Misfit::vague(1) })
            }
            (Self::Any, json) => {
                let unknown = json.as_object().map_or(0, Map::len);
                Some(Misfit { unknown, ..Misfit::vague(4) })
            }
            _ => None,
        }
    }
}

/// How well a number fits an integer. One with a decimal point fits less well.
pub(crate) fn whole(number: &Number) -> Option<Misfit> {
    if number.is_i64() {
        return Some(Misfit::vague(1));
    }
    let is_whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
    (is_whole && !number.is_u64()).then(|| Misfit::vague(3))
}

fn fit_date<T>(parsed: &ParsedDate<T>, has_form: bool) -> Option<Misfit> {
    match parsed {
        ParsedDate::At(_) => Some(Misfit::vague(if has_form { 1 } else { 2 })),
        ParsedDate::None => None,
    }
}

/// The index of the alternative that the discriminator of an object names.
pub(crate) fn named(
    property: &str,
    mapping: &[(&str, usize)],
    object: &Map<String, Value>,
) -> Option<usize> {
    let name = match object.get(property)? {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        value @ (Value::Number(_) | Value::Bool(_)) => Cow::Owned(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    mapping.iter().find(|(value, _)| *value == name).map(|(_, index)| *index)
}
