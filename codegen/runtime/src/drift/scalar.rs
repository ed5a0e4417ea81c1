//! Whether a scalar decodes, and how: decided by the decoder of records.

use super::finding::JsonType;
use super::json_type::text;
use crate::record::{
    Codec, DateTime, Decimal, FixedOffset, NaiveDate, NaiveDateTime, parse_exact,
    read_json,
};
use crate::registry::FieldType;

/// How a scalar decodes as a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScalarReading {
    /// In the form that the spec describes.
    Exact,
    /// A text outside of the enum.
    UnknownEnumValue,
    /// In another form.
    Coerced,
    /// In another form, as none.
    CoercedToNone,
    /// A date in the form that the spec describes which means "none".
    Sentinel,
    /// Not at all.
    Unreadable,
}

/// Decodes a scalar as a field of a type.
pub(super) fn read_scalar(ty: FieldType, json: &str) -> ScalarReading {
    let found = JsonType::of_json(json);
    let is_text = json.starts_with('"');
    let is_number = matches!(found, Some(JsonType::Integer | JsonType::Decimal));
    match ty {
        FieldType::Any => ScalarReading::Exact,
        FieldType::Boolean => decode::<bool>(json, found == Some(JsonType::Boolean)),
        FieldType::Enum(values) if is_text => {
            let known = values.contains(&text(json).as_str());
            if known { ScalarReading::Exact } else { ScalarReading::UnknownEnumValue }
        }
        FieldType::NumberEnum(values) if is_number => {
            let number = parse_exact(json);
            let is_known = |value: &&str| parse_exact(value) == number;
            let known = number.is_some() && values.iter().any(is_known);
            if known { ScalarReading::Exact } else { ScalarReading::UnknownEnumValue }
        }
        FieldType::NumberEnum(_) => decode::<Decimal>(json, false),
        FieldType::Text
        | FieldType::TextIdentifier(_)
        | FieldType::Secret
        | FieldType::Enum(_) => decode::<String>(json, is_text),
        FieldType::Integer | FieldType::Identifier(_) => {
            decode::<i64>(json, found == Some(JsonType::Integer))
        }
        FieldType::Number => decode::<f64>(json, is_number),
        FieldType::Decimal => {
            decode::<Decimal>(json, is_number && parse_exact(json).is_some())
        }
        FieldType::DateTime => decode::<NaiveDateTime>(json, is_date_time(&text(json))),
        FieldType::OffsetDateTime => {
            decode::<DateTime<FixedOffset>>(json, is_offset_date_time(&text(json)))
        }
        FieldType::Date => {
            decode::<NaiveDate>(json, matches_pattern(&text(json), "0000-00-00"))
        }
        _ => ScalarReading::Unreadable,
    }
}

/// Decodes a value. `exact` says whether it has the form of the spec.
fn decode<T: Codec>(json: &str, exact: bool) -> ScalarReading {
    let mut value: Option<T> = None;
    match (read_json(json.as_bytes(), &mut value), value) {
        (Err(_), _) => ScalarReading::Unreadable,
        (Ok(()), None) if exact => ScalarReading::Sentinel,
        (Ok(()), None) => ScalarReading::CoercedToNone,
        (Ok(()), Some(_)) if exact => ScalarReading::Exact,
        (Ok(()), Some(_)) => ScalarReading::Coerced,
    }
}

/// Whether a text has the form `yyyy-MM-ddTHH:mm:ss` with an optional fraction, and is neither the
/// end of a day nor a leap second.
fn is_date_time(text: &str) -> bool {
    let (start, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fits = matches_pattern(start, "0000-00-00T00:00:00");
    let is_special = start.ends_with("T24:00:00") || start.ends_with(":60");
    fits && !is_special && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is such a time with `Z` or an offset, as in RFC 3339.
fn is_offset_date_time(text: &str) -> bool {
    let zone = text.strip_suffix(['Z', 'z']).or_else(|| {
        let (time, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        let is_offset =
            ["+00:00", "-00:00"].iter().any(|pattern| matches_pattern(offset, pattern));
        is_offset.then_some(time)
    });
    zone.is_some_and(|time| is_date_time(&time.replacen('t', "T", 1)))
}

/// Whether a text is like the pattern, where `0` matches any digit.
fn matches_pattern(text: &str, pattern: &str) -> bool {
    let same = |(byte, pattern): (u8, u8)| match pattern {
        b'0' => byte.is_ascii_digit(),
        _ => byte == pattern,
    };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(same)
}
