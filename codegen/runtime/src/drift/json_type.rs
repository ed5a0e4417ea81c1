//! The type of a JSON text.

use super::finding::JsonType;
use crate::record::{ValueType, date};
use crate::registry::FieldType;

impl JsonType {
    /// The type of a value, `None` for null.
    pub(super) fn of_json(json: &str) -> Option<Self> {
        Some(match json.bytes().next()? {
            b'n' => return None,
            b't' | b'f' => Self::Boolean,
            b'"' => Self::of_text(&text(json)),
            b'[' => Self::List,
            b'{' => Self::Object,
            _ if json.contains(['.', 'e', 'E']) => Self::Decimal,
            _ => Self::Integer,
        })
    }

    fn of_text(text: &str) -> Self {
        if text.trim().is_empty() || date::parse(text).is_none() {
            Self::Text
        } else if text.contains([':', '(']) {
            Self::DateTime
        } else {
            Self::Date
        }
    }

    /// The type without information about the content of a text.
    pub(super) fn without_dates(self) -> Self {
        match self {
            Self::Date | Self::DateTime => Self::Text,
            other => other,
        }
    }

    /// The alternative as which a union reads a value of this type. Like the decoder, it looks for
    /// one of another type if no alternative has the type of a scalar.
    pub(super) fn alternative(self, types: &'static [FieldType]) -> Option<FieldType> {
        let others = [Self::Text, Self::Integer, Self::Boolean];
        let is_scalar = !matches!(self, Self::List | Self::Object);
        let others = others.into_iter().filter(|_| is_scalar);
        let mut order = std::iter::once(self).chain(others);
        let selected =
            order.find_map(|found| types.iter().find(|ty| found.selects(**ty)));
        selected.or_else(|| types.iter().find(|ty| ty.is_open_union())).copied()
    }

    fn selects(self, ty: FieldType) -> bool {
        ty.json_type() == Some(self.value_type())
    }

    fn value_type(self) -> ValueType {
        match self {
            Self::Boolean => ValueType::Bool,
            Self::Integer | Self::Decimal => ValueType::Number,
            Self::Text | Self::Date | Self::DateTime => ValueType::Text,
            Self::List => ValueType::Array,
            Self::Object => ValueType::Object,
        }
    }
}

/// The content of a JSON string. Empty for other values.
pub(super) fn text(json: &str) -> String {
    serde_json::from_str(json).unwrap_or_default()
}
