//! Findings, and their form in a log.

use serde_json::Value;

/// A difference between a response and the API description, with the number of its occurrences.
///
/// A finding contains names and types. It contains a value only for a property with an enum, and
/// only if the value looks like a name: see [`pointer`](Self::pointer) and
/// [`value`](Self::value).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The location in the body as a JSON pointer, such as `/records/*/name`. `*` matches the
    /// elements of an array, and for the properties of an unknown object with more than 40.
    ///
    /// The name of an unknown property is `?` unless it looks like a name: at most 64 ASCII
    /// letters, digits, `_`, `-` and `.`, starting with a letter or `_`, with at most five
    /// digits.
    pub pointer: String,
    /// The schema of the property. Empty below a property without a schema.
    pub schema: &'static str,
    /// The kind of difference.
    pub unexpected: Unexpected,
    /// The type of the value. `None` for null and for a missing property.
    pub found: Option<JsonType>,
    /// The value, for [`Unexpected::UnknownEnumValue`], if it looks like a name.
    pub value: Option<String>,
    /// The number of occurrences in the response.
    pub count: u64,
}

/// A kind of difference between a response and the API description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unexpected {
    /// The spec does not have the property. The contents of an unknown object or array are
    /// reported too, to a depth of four levels.
    UnknownProperty,
    /// The spec does not list the value in the enum of the property.
    UnknownEnumValue,
    /// A required value is null, or a text that decodes as none, such as an empty text for a
    /// number.
    UnexpectedNull,
    /// The value decodes, but has another form than in the API description: text as a number, an
    /// integer with a point, a number or a boolean for a text, a text for a boolean, an amount that
    /// is rounded, an empty text for a number or a date, one object for an array, a date in another
    /// format.
    ///
    /// A date that means "none", such as `0001-01-01T00:00:00`, is not reported.
    Coerced,
    /// The value has another type than in the API description, or is a number or date that cannot
    /// be parsed. A record with it does not decode.
    TypeMismatch,
    /// A required property is missing.
    MissingProperty,
    /// A response has more than 1000 different findings. [`count`](Finding::count) is the number
    /// of occurrences that were dropped.
    Truncated,
}

impl Unexpected {
    /// The name in a log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownProperty => "unknown_property",
            Self::UnknownEnumValue => "unknown_enum_value",
            Self::UnexpectedNull => "unexpected_null",
            Self::Coerced => "coerced",
            Self::TypeMismatch => "type_mismatch",
            Self::MissingProperty => "missing_property",
            Self::Truncated => "truncated",
        }
    }
}

/// The type of a JSON value, with more detail than JSON has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A number without a point or an exponent.
    Integer,
    /// Any other number.
    Decimal,
    /// Text that is not a date.
    Text,
    /// A date in a text.
    Date,
    /// A date and time in a text.
    DateTime,
    /// An array.
    List,
    /// An object.
    Object,
}

impl JsonType {
    /// The name in a log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Text => "text",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

impl Finding {
    /// Formats the finding as [`JsonLinesLog`](super::JsonLinesLog) writes it, without the line
    /// break: an object that always has the same seven members.
    ///
    /// | member | content |
    /// |---|---|
    /// | `operation` | the identifier of the operation |
    /// | `pointer` | [`pointer`](Self::pointer) |
    /// | `schema` | [`schema`](Self::schema) |
    /// | `unexpected` | `unknown_property`, `unknown_enum_value`, `unexpected_null`, `coerced`, `type_mismatch`, `missing_property` or `truncated` |
    /// | `found` | `boolean`, `integer`, `decimal`, `text`, `date`, `date-time`, `list`, `object` or null |
    /// | `value` | an enum value that the API description does not list, or null |
    /// | `count` | [`count`](Self::count) |
    ///
    /// The format is stable: later versions may add members and values, but do not rename or
    /// remove any.
    pub fn line(&self, operation: &str) -> String {
        let found = self.found.map(JsonType::as_str);
        format!(
            r#"{{"operation":{},"pointer":{},"schema":{},"unexpected":{},"found":{},"value":{},"count":{}}}"#,
            Value::from(operation),
            Value::from(&*self.pointer),
            Value::from(self.schema),
            Value::from(self.unexpected.as_str()),
            Value::from(found),
            Value::from(self.value.as_deref()),
            self.count,
        )
    }
}
