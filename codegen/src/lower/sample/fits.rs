//! Examples: which of them are values of their schema, and go out as the document writes them.

use openapiv3::{
    Schema, SchemaKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};

use crate::ir::ExampleValue;
use crate::load::{Node, Value};
use crate::lower::at::At;
use crate::lower::kind::is_object;
use crate::lower::scalar::is_date_time;

/// The most digits of a number that a float keeps.
const DIGITS: usize = 15;

/// What an example says, if it is a single value of the schema. One that cannot be written as
/// it stands is none: an integer with an exponent, a date without leading zeros.
pub(super) fn fits(at: At<'_, Schema>, example: &Node) -> Option<ExampleValue> {
    match (&at.value.schema_kind, &example.value) {
        (SchemaKind::Type(Type::Boolean(_)), Value::Bool(_))
        | (SchemaKind::Type(Type::Number(_)), Value::Number(_)) => plain(example),
        (SchemaKind::Type(Type::Integer(_)), Value::Number(text)) => {
            plain(example).filter(|_| text.parse::<i64>().is_ok())
        }
        (SchemaKind::Type(Type::String(of)), Value::Text(text)) => {
            plain(example).filter(|_| takes(of, text))
        }
        (SchemaKind::Any(any), _) if !is_object(any) => plain(example),
        _ => None,
    }
}

/// A value without parts.
pub(super) fn plain(example: &Node) -> Option<ExampleValue> {
    match &example.value {
        Value::Bool(value) => Some(ExampleValue::Bool(*value)),
        Value::Number(text) if is_decimal(text) => {
            Some(ExampleValue::Number(text.clone()))
        }
        Value::Text(text) => Some(ExampleValue::Text(text.clone())),
        _ => None,
    }
}

fn takes(of: &StringType, text: &str) -> bool {
    let listed = |word: &Option<String>| word.as_deref() == Some(text);
    match &of.format {
        _ if !of.enumeration.is_empty() => of.enumeration.iter().any(listed),
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => is_date(text),
        _ if is_date_time(of) => is_time(text),
        _ => true,
    }
}

/// Whether a number is written with digits alone, and with no more than a float keeps.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    !whole.is_empty()
        && plain(whole)
        && plain(rest)
        && whole.len() + rest.len() <= DIGITS
}

/// `yyyy-MM-dd`, and such a day.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |length| number(parts.next()?, length);
    let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    parts.next().is_none() && (1..=days).contains(&day)
}

/// `yyyy-MM-ddTHH:mm:ss`, perhaps with a fraction that has no zero at its end.
fn is_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "1"));
    let mut parts = clock.split(':');
    let mut below = |limit| {
        let part = parts.next().and_then(|part| number(part, 2));
        part.is_some_and(|part| part < limit)
    };
    let clock = below(24) && below(60) && below(60) && parts.next().is_none();
    let digits = (1..=9).contains(&fraction.len())
        && fraction.bytes().all(|byte| byte.is_ascii_digit());
    is_date(date) && clock && digits && !fraction.ends_with('0')
}

/// A number of just so many digits.
fn number(text: &str, length: usize) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_decimal, is_time};

    #[test]
    fn dates_are_days_with_leading_zeros() {
        for date in ["2024-02-29", "2000-02-29", "0001-01-01", "2023-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2024-1-2",
            "2024-04-31",
            "2024-13-01",
            "2024-00-10",
            "2024-01-00",
            "24-01-02",
            "2024-01-02-03",
            "2024-01-02T00:00:00",
            "today",
            "",
        ] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn times_have_no_zone() {
        for time in
            ["2024-01-02T03:04:05", "2024-01-02T23:59:59.678", "2024-01-02T00:00:00.1"]
        {
            assert!(is_time(time), "{time}");
        }
        for text in [
            "2024-01-02",
            "2024-01-02T24:00:00",
            "2024-01-02T03:04",
            "2024-01-02T03:04:05Z",
            "2024-01-02T03:04:05.670",
            "2024-01-02T03:04:05.",
            "2024-01-02 03:04:05",
            "2024-02-30T03:04:05",
            "2024-01-02T03:04:05:06",
            "2024-01-02T3:04:05",
        ] {
            assert!(!is_time(text), "{text}");
        }
    }

    #[test]
    fn decimals_have_digits_alone() {
        for number in ["0", "107.00", "-84.38798", "123456789012345"] {
            assert!(is_decimal(number), "{number}");
        }
        for text in ["1e3", "", "-", ".5", "1234567890123456", "1.2.3", "0x1"] {
            assert!(!is_decimal(text), "{text}");
        }
    }
}
