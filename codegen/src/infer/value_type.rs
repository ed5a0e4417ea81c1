//! Types of values, as far as a schema distinguishes them.

use crate::load::{Node, Value};

/// The type of a value: JSON's types, with numbers and texts divided by format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ValueType {
    Null,
    Boolean,
    /// A whole number that 64 bits hold.
    Integer,
    /// Any other number.
    Decimal,
    /// An empty text, which says nothing about the format of other values.
    Empty,
    /// A text that is a number.
    Digits,
    Date,
    DateTime,
    /// Any other text.
    Text,
    List,
    Object,
}

/// The type of a JSON value other than null, which is how a `oneOf` distinguishes alternatives.
/// The order is that of alternatives in a proposal: the type that is easiest to write comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum JsonType {
    Text,
    Number,
    Boolean,
    List,
    Object,
}

impl ValueType {
    pub(super) fn of(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(text) if text.parse::<i64>().is_ok() => Self::Integer,
            Value::Number(_) => Self::Decimal,
            Value::Text(text) => Self::of_text(text.trim()),
            Value::List(_) => Self::List,
            Value::Map(_) => Self::Object,
        }
    }

    fn of_text(text: &str) -> Self {
        match date(text) {
            _ if text.is_empty() => Self::Empty,
            Some("" | "Z" | "z") => Self::Date,
            Some(rest) if is_time(rest) => Self::DateTime,
            _ if is_number(text) => Self::Digits,
            _ => Self::Text,
        }
    }

    /// The JSON type, or `None` for null.
    pub(super) fn json_type(self) -> Option<JsonType> {
        match self {
            Self::Null => None,
            Self::Boolean => Some(JsonType::Boolean),
            Self::Integer | Self::Decimal => Some(JsonType::Number),
            Self::Empty | Self::Digits | Self::Date | Self::DateTime | Self::Text => {
                Some(JsonType::Text)
            }
            Self::List => Some(JsonType::List),
            Self::Object => Some(JsonType::Object),
        }
    }

    /// The type in a comment of the spec.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "true or false",
            Self::Integer => "a whole number",
            Self::Decimal => "a number",
            Self::Empty => "empty text",
            Self::Digits => "digits as text",
            Self::Date => "a date",
            Self::DateTime => "a date with a time",
            Self::Text => "text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// Returns what follows `yyyy-M-d`, zero-padded or not.
fn date(text: &str) -> Option<&str> {
    let (_, rest) = number(text, 4, 4, 9999)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 1, 2, 12)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 1, 2, 31)?;
    (month > 0 && day > 0).then_some(rest)
}

/// Whether the text is `THH:mm:ss`, with an optional fraction and offset.
fn is_time(text: &str) -> bool {
    let offset = || {
        let (_, rest) = number(text.strip_prefix(['T', 't', ' '])?, 2, 2, 23)?;
        let (_, rest) = number(rest.strip_prefix(':')?, 2, 2, 59)?;
        let (_, rest) = number(rest.strip_prefix(':')?, 2, 2, 59)?;
        Some(rest.strip_prefix('.').map_or(rest, |fraction| {
            fraction.trim_start_matches(|letter: char| letter.is_ascii_digit())
        }))
    };
    offset().is_some_and(is_offset)
}

fn is_offset(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return matches!(text, "" | "Z" | "z");
    };
    let digits = offset.replace(':', "");
    matches!(digits.len(), 2 | 4) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Splits off a number that has `min` to `max` digits and is not above `limit`.
fn number(text: &str, min: usize, max: usize, limit: u32) -> Option<(u32, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count().min(max);
    let (digits, rest) = text.split_at_checked(count)?;
    let number = digits.parse().ok()?;
    (count >= min && number <= limit).then_some((number, rest))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_type_of_their_format() {
        let times = "2024-01-02T03:04:05|2024-01-02T03:04:05.678|0001-01-01T00:00:00|\
                     2024-01-02T03:04:05+02:00";
        let texts = "2024-13-01|2024-01-00|2024-01-02-03|2024-01|2024-01-02T25:00:00|\
                     2024-01-02 at noon|24-01-02|2024-01-02T03:04:05+1|\
                     2024-01-02T03:04:05.x|1.|1e5|1,000|-|5555-0100";
        let cases = [
            (ValueType::Empty, "|  "),
            (ValueType::Digits, "1001|-1.50|0030"),
            (ValueType::Date, "2024-01-02|2024-1-2|2024-01-02Z"),
            (ValueType::DateTime, times),
            (ValueType::Text, texts),
        ];
        for (expected, texts) in cases {
            for text in texts.split('|') {
                assert_eq!(ValueType::of_text(text.trim()), expected, "{text}");
            }
        }
    }
}
