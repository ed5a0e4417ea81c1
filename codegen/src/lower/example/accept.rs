//! Accepts an `example` if it is a value of its schema and can be sent as the document writes it.

use openapiv3::{Schema, SchemaKind};

use crate::ir::ExampleValue;
use crate::load::{Node, Value};
use crate::lower::schema::{
    ValueType, format, has_alternatives, is_date_time, is_local_date_time, is_object,
    listed, value_type,
};
use crate::lower::spanned::Spanned;

/// The number of decimal digits that a float preserves.
const MAX_DIGITS: usize = 15;

/// The value of an example. `None` if the schema is not a scalar, if the type differs, or if the
/// value must be written in another way: an integer with an exponent, a date without leading
/// zeros.
pub(super) fn accept(
    schema: Spanned<'_, Schema>,
    example: &Node,
) -> Option<ExampleValue> {
    let accepts = match (&schema.value.schema_kind, &example.value) {
        (SchemaKind::Any(any), _) if is_object(any) || has_alternatives(schema) => false,
        (SchemaKind::Type(_) | SchemaKind::Any(_), value) => {
            match (value_type(schema), value) {
                (Some(ValueType::Bool), Value::Bool(_))
                | (Some(ValueType::Number), Value::Number(_))
                | (None, _) => true,
                (Some(ValueType::Integer), Value::Number(text)) => {
                    text.parse::<i64>().is_ok()
                }
                (Some(ValueType::Text), Value::Text(text)) => {
                    accepts_text(format(schema), text)
                }
                _ => false,
            }
        }
        _ => false,
    };
    let value = scalar(example).filter(|_| accepts)?;
    let mut listed = listed(schema).peekable();
    let is_listed = listed.peek().is_none()
        || listed.any(|listed| scalar(listed).as_ref() == Some(&value));
    is_listed.then_some(value)
}

/// The value of an example without items or properties.
pub(super) fn scalar(example: &Node) -> Option<ExampleValue> {
    match &example.value {
        Value::Bool(value) => Some(ExampleValue::Bool(*value)),
        Value::Number(text) if is_decimal(text) => {
            Some(ExampleValue::Number(text.clone()))
        }
        Value::Text(text) => Some(ExampleValue::Text(text.clone())),
        _ => None,
    }
}

fn accepts_text(format: Option<&str>, text: &str) -> bool {
    match format {
        Some("date") => is_date(text),
        format if is_date_time(format) => is_time_with_offset(text),
        format if is_local_date_time(format) => is_local_time(text),
        _ => true,
    }
}

/// Whether a number consists of digits only, and of no more than a float preserves.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    !whole.is_empty()
        && only_digits(whole)
        && only_digits(rest)
        && whole.len() + rest.len() <= MAX_DIGITS
}

/// Whether a text is an existing day as `yyyy-MM-dd`.
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

/// Whether a text is a time as `yyyy-MM-ddTHH:mm:ss`, possibly with a fraction that does not end
/// in zero.
fn is_local_time(text: &str) -> bool {
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

/// Whether a text is such a time with `Z`, or with an offset as `+hh:mm` that is not zero.
fn is_time_with_offset(text: &str) -> bool {
    if let Some(time) = text.strip_suffix('Z') {
        return is_local_time(time);
    }
    let parts = || {
        let (time, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        let (hours, minutes) = offset.strip_prefix(['+', '-'])?.split_once(':')?;
        Some((time, number(hours, 2)?, number(minutes, 2)?))
    };
    parts().is_some_and(|(time, hours, minutes)| {
        is_local_time(time) && hours < 24 && minutes < 60 && (hours, minutes) != (0, 0)
    })
}

/// A number with exactly the given number of digits.
fn number(text: &str, length: usize) -> Option<u32> {
    let has_length = text.len() == length;
    let only_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| has_length && only_digits)
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_decimal, is_local_time, is_time_with_offset};

    #[test]
    fn dates_exist_and_have_leading_zeros() {
        for date in ["2024-02-29", "2000-02-29", "0001-01-01", "2023-12-31"] {
            assert!(is_date(date), "{date}");
        }
        let others = "2023-02-29|1900-02-29|2024-1-2|2024-04-31|2024-13-01|2024-00-10|\
                      2024-01-00|24-01-02|2024-01-02-03|2024-01-02T00:00:00|today|";
        for text in others.split('|') {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn times_have_no_time_zone() {
        for time in
            ["2024-01-02T03:04:05", "2024-01-02T23:59:59.678", "2024-01-02T00:00:00.1"]
        {
            assert!(is_local_time(time), "{time}");
        }
        let others = "2024-01-02|2024-01-02T24:00:00|2024-01-02T03:04|\
                      2024-01-02T03:04:05Z|2024-01-02T03:04:05.670|2024-01-02T03:04:05.|\
                      2024-01-02 03:04:05|2024-02-30T03:04:05|2024-01-02T03:04:05:06|\
                      2024-01-02T3:04:05";
        for text in others.split('|') {
            assert!(!is_local_time(text), "{text}");
        }
    }

    #[test]
    fn offsets_are_written_in_one_way() {
        for time in [
            "2024-01-02T03:04:05Z",
            "2024-01-02T23:59:59.678+02:00",
            "2024-01-02T00:00:00-09:30",
        ] {
            assert!(is_time_with_offset(time), "{time}");
        }
        let others = "2024-01-02T03:04:05|2024-01-02T03:04:05z|2024-01-02T03:04:05+00:00|\
                      2024-01-02T03:04:05-00:00|2024-01-02T03:04:05+2:00|\
                      2024-01-02T03:04:05+0200|2024-01-02T03:04:05+24:00|\
                      2024-01-02T03:04:05+02:60|2024-01-02Z|+02:00|Z|";
        for text in others.split('|') {
            assert!(!is_time_with_offset(text), "{text}");
        }
    }

    #[test]
    fn decimals_consist_of_digits() {
        for number in ["0", "107.00", "-84.38798", "123456789012345"] {
            assert!(is_decimal(number), "{number}");
        }
        for text in ["1e3", "", "-", ".5", "1234567890123456", "1.2.3", "0x1"] {
            assert!(!is_decimal(text), "{text}");
        }
    }
}
