//! Whether a value is read, and how: by the very code that reads it into a record.

use super::JsonType;
use crate::record::{
    Decimal, DecodeValue, NaiveDate, NaiveDateTime, Placeholder, date, read_json,
};
use crate::registry::FieldType;

/// What a value without parts is to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// It is what the spec says.
    Plain,
    /// It is a word, and none of those that the spec lists.
    Word,
    /// It is read, though it is not written as the spec says.
    Lenient,
    /// The same, and it stands for nothing.
    Nothing,
    /// It is a date as the spec says, of those that the API sends for none.
    Sentinel,
    /// It is not read.
    Not,
}

/// What a value without parts is to a member of a kind.
pub(super) fn reading(kind: FieldType, json: &str) -> Reading {
    let found = JsonType::of_json(json);
    match kind {
        FieldType::Any => Reading::Plain,
        FieldType::Boolean => exactly(found == Some(JsonType::Boolean)),
        FieldType::Text | FieldType::Secret => exactly(is_text(json)),
        FieldType::Enum(words) if is_text(json) => {
            if words.contains(&text(json).as_str()) {
                Reading::Plain
            } else {
                Reading::Word
            }
        }
        FieldType::Integer | FieldType::Identifier(_) => {
            read::<i64>(json, found == Some(JsonType::Integer))
        }
        FieldType::Number => read::<f64>(json, is_number(json)),
        FieldType::Decimal => read::<Decimal>(json, is_number(json)),
        FieldType::DateTime => read::<NaiveDateTime>(json, is_date_time(&text(json))),
        FieldType::Date => read::<NaiveDate>(json, has_form(&text(json), DATE)),
        _ => Reading::Not,
    }
}

fn exactly(fits: bool) -> Reading {
    if fits { Reading::Plain } else { Reading::Not }
}

/// Reads it as a record would, and tells whether that took leniency.
fn read<T: DecodeValue>(json: &str, plain: bool) -> Reading {
    let mut cell: Option<T> = Placeholder::placeholder();
    match (read_json(json.as_bytes(), &mut cell), cell) {
        (Err(_), _) => Reading::Not,
        (Ok(()), None) if plain => Reading::Sentinel,
        (Ok(()), None) => Reading::Nothing,
        (Ok(()), Some(_)) if plain => Reading::Plain,
        (Ok(()), Some(_)) => Reading::Lenient,
    }
}

/// Whether a kind of a union is meant by a value: unions go by what JSON can tell apart.
pub(super) fn takes(kind: FieldType, found: JsonType) -> bool {
    match found {
        JsonType::Boolean => matches!(kind, FieldType::Boolean),
        JsonType::Integer | JsonType::Decimal => matches!(
            kind,
            FieldType::Integer
                | FieldType::Number
                | FieldType::Decimal
                | FieldType::Identifier(_)
        ),
        JsonType::Text | JsonType::Date | JsonType::DateTime => matches!(
            kind,
            FieldType::Text
                | FieldType::Secret
                | FieldType::DateTime
                | FieldType::Date
                | FieldType::Enum(_)
        ),
        JsonType::List => matches!(kind, FieldType::List(_)),
        JsonType::Object => matches!(kind, FieldType::Object(_)),
    }
}

impl JsonType {
    /// What a value is; nothing if it is null.
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
        // An empty text is read as no date.
        if text.trim().is_empty() || date::parse(text).is_none() {
            Self::Text
        } else if text.contains(':') {
            Self::DateTime
        } else {
            Self::Date
        }
    }

    /// The same without a look at what a text says.
    pub(super) fn guarded(self) -> Self {
        match self {
            Self::Date | Self::DateTime => Self::Text,
            kind => kind,
        }
    }
}

fn is_text(json: &str) -> bool {
    json.starts_with('"')
}

fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// What a text says; nothing if it is none.
pub(super) fn text(json: &str) -> String {
    if is_text(json) {
        serde_json::from_str(json).unwrap_or_default()
    } else {
        String::new()
    }
}

const DATE: &str = "0000-00-00";
const DATE_TIME: &str = "0000-00-00T00:00:00";

/// The form in which the API sends times: `yyyy-MM-ddTHH:mm:ss`, and a fraction.
fn is_date_time(text: &str) -> bool {
    let Some((start, fraction)) = text.split_at_checked(DATE_TIME.len()) else {
        return false;
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = fraction.is_empty() || fraction.strip_prefix('.').is_some_and(digits);
    has_form(start, DATE_TIME) && fraction
}

/// Whether a text has digits where the form has them, and is otherwise the same.
fn has_form(text: &str, form: &str) -> bool {
    let same = |(byte, form): (u8, u8)| match form {
        b'0' => byte.is_ascii_digit(),
        _ => byte == form,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(same)
}
