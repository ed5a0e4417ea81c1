//! Types of values, as far as a schema distinguishes them.

use crate::load::{Node, Value};

/// The type of a value: JSON's types, with numbers and texts divided by format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ValueType {
    Null,
    Boolean,
    /// A whole number that 64 bits hold.
    Integer,
    /// Any other number that a decimal of 28 digits holds.
    Decimal,
    /// A number that no decimal holds.
    Huge,
    /// An empty text, which says nothing about the format of other values.
    Empty,
    /// A text that is a number.
    Digits,
    Date,
    DateTime,
    /// A date with a time and an offset from UTC.
    OffsetDateTime,
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
            Value::Number(text) if is_decimal(text) => Self::Decimal,
            Value::Number(_) => Self::Huge,
            Value::Text(text) => Self::of_text(text.trim()),
            Value::List(_) => Self::List,
            Value::Map(_) => Self::Object,
        }
    }

    fn of_text(text: &str) -> Self {
        match date(text) {
            _ if text.is_empty() => Self::Empty,
            Some("" | "Z" | "z") => Self::Date,
            Some(rest) if time(rest) == Some("") => Self::DateTime,
            Some(rest) if time(rest).is_some_and(is_offset) => Self::OffsetDateTime,
            _ if is_number(text) => Self::Digits,
            _ => Self::Text,
        }
    }

    /// The JSON type, or `None` for null.
    pub(super) fn json_type(self) -> Option<JsonType> {
        match self {
            Self::Null => None,
            Self::Boolean => Some(JsonType::Boolean),
            Self::Integer | Self::Decimal | Self::Huge => Some(JsonType::Number),
            Self::Empty
            | Self::Digits
            | Self::Date
            | Self::DateTime
            | Self::OffsetDateTime
            | Self::Text => Some(JsonType::Text),
            Self::List => Some(JsonType::List),
            Self::Object => Some(JsonType::Object),
        }
    }

    /// The type without the format of a text.
    pub(super) fn as_enum_value(self) -> Self {
        match self.json_type() {
            Some(JsonType::Text) => Self::Text,
            _ => self,
        }
    }

    /// The type in a comment of the spec.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "true or false",
            Self::Integer => "a whole number",
            Self::Decimal => "a number",
            Self::Huge => "a number that no decimal holds",
            Self::Empty => "empty text",
            Self::Digits => "digits as text",
            Self::Date => "a date",
            Self::DateTime => "a date with a time",
            Self::OffsetDateTime => "a date with a time and an offset",
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

/// Returns what follows `THH:mm:ss` with an optional fraction.
fn time(text: &str) -> Option<&str> {
    let (_, rest) = number(text.strip_prefix(['T', 't', ' '])?, 2, 2, 23)?;
    let (_, rest) = number(rest.strip_prefix(':')?, 2, 2, 59)?;
    let (_, rest) = number(rest.strip_prefix(':')?, 2, 2, 59)?;
    let Some(fraction) = rest.strip_prefix('.') else { return Some(rest) };
    Some(fraction.trim_start_matches(|letter: char| letter.is_ascii_digit()))
}

/// Whether a decimal holds the number: 96 bits, and at most 28 digits after the point.
fn is_decimal(text: &str) -> bool {
    const MAX: u128 = (1 << 96) - 1;
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{}{fraction}", whole.trim_start_matches('-'));
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    let (Ok(mut value), Ok(exponent)) =
        (significant.parse::<u128>(), exponent.parse::<i64>())
    else {
        return significant.is_empty();
    };
    let dropped = all.len() - all.trim_end_matches('0').len();
    let length = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
    let scale =
        length(fraction.len()).saturating_sub(length(dropped)).saturating_sub(exponent);
    for _ in scale.clamp(-30, 0)..0 {
        value = value.saturating_mul(10);
    }
    scale <= 28 && value <= MAX
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
        let times = "2024-01-02T03:04:05|2024-01-02T03:04:05.678|0001-01-01T00:00:00";
        let offsets =
            "2024-01-02T03:04:05+02:00|2024-01-02T03:04:05.1Z|2024-1-2 03:04:05-05";
        let texts = "2024-13-01|2024-01-00|2024-01-02-03|2024-01|2024-01-02T25:00:00|\
                     2024-01-02 at noon|24-01-02|2024-01-02T03:04:05+1|\
                     2024-01-02T03:04:05.x|1.|1e5|1,000|-|5555-0100";
        let cases = [
            (ValueType::Empty, "|  "),
            (ValueType::Digits, "1001|-1.50|0030"),
            (ValueType::Date, "2024-01-02|2024-1-2|2024-01-02Z"),
            (ValueType::DateTime, times),
            (ValueType::OffsetDateTime, offsets),
            (ValueType::Text, texts),
        ];
        for (expected, texts) in cases {
            for text in texts.split('|') {
                assert_eq!(ValueType::of_text(text.trim()), expected, "{text}");
            }
        }
    }
    #[test]
    fn numbers_that_no_decimal_holds_are_huge() {
        let cases = [
            (ValueType::Integer, "0|-0|9223372036854775807"),
            (
                ValueType::Decimal,
                "1.0|1E5|9223372036854775808|79228162514264337593543950335|-1.50e-3|0e999|\
                 0.0000000000000000000000000001|7.0000000000000000000000000000000|1e28",
            ),
            (
                ValueType::Huge,
                "79228162514264337593543950336|123456789012345678901234567890|1e400|1e29|\
                 0.00000000000000000000000000001|1e-29|0.1234567890123456789012345678901|\
                 1e99999999999999999999|10000000000000000000000000000000000000000",
            ),
        ];
        for (expected, texts) in cases {
            for text in texts.split('|') {
                let value = Value::Number(text.to_owned());
                let node = Node { span: crate::source::Span::new(0, 0, 0), value };
                assert_eq!(ValueType::of(&node), expected, "{text}");
            }
        }
    }
}
