//! What an observer is told, and the line that is written of it.

use serde_json::Value;

/// Something that the spec does not lead to expect, and how often it is in one answer.
///
/// It holds names and kinds, and a value only where the spec lists the values of a member. What
/// is not like a name is not told either: see [`pointer`](Self::pointer) and
/// [`value`](Self::value).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Where it is, as a JSON pointer into the body, such as `/records/*/name`. Elements of a
    /// list are `*`, and so are the members of an unknown object that has more than 40.
    ///
    /// The name of an unknown member is written if it is like a name: at most 64 of ASCII
    /// letters, digits, `_`, `-` and `.`, of which the first is a letter or `_` and no more than
    /// five are digits. Else it is `?`.
    pub pointer: String,
    /// The schema that the member belongs to; empty below a member that no schema has.
    pub schema: &'static str,
    /// What about it is unexpected.
    pub unexpected: Unexpected,
    /// What was found; nothing for null, and for what is missing.
    pub found: Option<JsonType>,
    /// The word that the spec does not list, where [`unexpected`](Self::unexpected) is
    /// [`Unexpected::UnknownEnumValue`]. It is left out if it is not like a name.
    pub value: Option<String>,
    /// How often it is in this answer.
    pub count: u64,
}

/// What is unexpected about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unexpected {
    /// The spec has no such member. Of an object or a list, what is in it is told as well, down
    /// to four levels.
    UnknownProperty,
    /// The spec lists words for the member, and this is none of them.
    UnknownEnumValue,
    /// It is null, or a text that stands for nothing, such as an empty one for a number, and must
    /// have a value.
    UnexpectedNull,
    /// It was read, but is not written as the spec says: a number as text, a whole one with a
    /// point, an empty text for a number or a date, one object for a list, a date in another form.
    ///
    /// A date that means none, such as `0001-01-01T00:00:00`, is not told of: any member may have
    /// it.
    Coerced,
    /// It is of another kind than the spec says, or a number or date that cannot be read. A
    /// record with it does not decode.
    TypeMismatch,
    /// It must be there, and is not.
    MissingProperty,
    /// No more than 1000 different findings of an answer are kept. This stands for all further
    /// ones, with their number.
    Truncated,
}

impl Unexpected {
    /// The word for it in a line.
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

/// What a value is, as far as one can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A number without a point.
    Integer,
    /// Any other number.
    Decimal,
    /// Text.
    Text,
    /// Text that is a date.
    Date,
    /// Text that is a date and time.
    DateTime,
    /// A list.
    List,
    /// An object.
    Object,
}

impl JsonType {
    /// The word for it in a line.
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
    /// The line that [`JsonLinesLog`](super::JsonLinesLog) writes of it, without the line break: an
    /// object that always has the same seven members.
    ///
    /// | member | holds |
    /// |---|---|
    /// | `operation` | the operation's identifier |
    /// | `pointer` | [`pointer`](Self::pointer) |
    /// | `schema` | [`schema`](Self::schema) |
    /// | `unexpected` | `unknown_property`, `unknown_enum_value`, `unexpected_null`, `coerced`, `type_mismatch`, `missing_property` or `truncated` |
    /// | `found` | `boolean`, `integer`, `decimal`, `text`, `date`, `date-time`, `list`, `object` or null |
    /// | `value` | a word that the spec does not list, or null |
    /// | `count` | [`count`](Self::count) |
    ///
    /// Members and words may be added, but none is renamed or taken away.
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
