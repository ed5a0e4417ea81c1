//! JSON values as those of an Arrow type. A value is read only if the type holds all of it.

use std::borrow::Cow;

use arrow_schema::{DataType, TimeUnit};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::fields::FieldType;
use crate::flat::columns::row::text_of;
use crate::record::{Decimal, ValueRef, parse_exact};

/// The digits of a decimal.
const PRECISION: u8 = 38;

/// Those after the point: 28 are left for those before it.
const SCALE: i8 = 10;

const MICROSECONDS: i64 = 1_000_000;

/// The type of a column.
pub(super) fn data_type(ty: FieldType) -> DataType {
    match ty {
        FieldType::OrNull(ty) => data_type(*ty),
        FieldType::Integer | FieldType::Identifier(_) => DataType::Int64,
        FieldType::Number => DataType::Float64,
        FieldType::Decimal | FieldType::NumberEnum(_) => {
            DataType::Decimal128(PRECISION, SCALE)
        }
        FieldType::Boolean => DataType::Boolean,
        FieldType::Date => DataType::Date32,
        FieldType::DateTime => DataType::Timestamp(TimeUnit::Microsecond, None),
        FieldType::OffsetDateTime => {
            DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
        }
        _ => DataType::Utf8,
    }
}

pub(super) fn text(json: &str) -> Option<Cow<'_, str>> {
    text_of(json).ok()
}

pub(super) fn boolean(json: &str) -> Option<bool> {
    text(json)?.parse().ok()
}

pub(super) fn integer(json: &str) -> Option<i64> {
    let number = number(json)?;
    if number.is_integer() { number.try_into().ok() } else { None }
}

/// The number in units of the last decimal place.
pub(super) fn decimal(json: &str) -> Option<i128> {
    let number = number(json)?.normalize();
    let places = SCALE.unsigned_abs().into();
    let missing = u32::checked_sub(places, number.scale())?;
    let units = number.mantissa().checked_mul(10_i128.checked_pow(missing)?)?;
    let limit = 10_u128.checked_pow(PRECISION.into())?;
    (units.unsigned_abs() < limit).then_some(units)
}

/// A float whose shortest digits are those of the number.
pub(super) fn float(json: &str) -> Option<f64> {
    let number = number(json)?;
    let float: f64 = text(json)?.parse().ok()?;
    (parse_exact(&float.to_string()) == Some(number)).then_some(float)
}

/// A number, or a text that is nothing but its digits: `"007"` is not a number.
fn number(json: &str) -> Option<Decimal> {
    let text = text(json)?;
    let number = parse_exact(&text)?;
    let is_exact = !json.starts_with('"') || number.to_string() == text;
    is_exact.then_some(number)
}

/// Days since 1970.
pub(super) fn date(json: &str) -> Option<i32> {
    let time = local(&text(json)?).filter(|time| time.time() == NaiveTime::MIN)?;
    Some(time.date().to_epoch_days())
}

/// Microseconds since 1970.
pub(super) fn date_time(json: &str) -> Option<i64> {
    microseconds(local(&text(json)?)?)
}

/// Microseconds since 1970 in UTC.
pub(super) fn instant(json: &str) -> Option<i64> {
    let text = text(json)?;
    let offset = DateTime::parse_from_rfc3339(&text).ok()?.offset().local_minus_utc();
    let (time, _) = text.split_at(text.rfind(['Z', 'z', '+', '-'])?);
    Some(microseconds(local(time)?)? - i64::from(offset) * MICROSECONDS)
}

fn microseconds(time: NaiveDateTime) -> Option<i64> {
    let is_exact = time.nanosecond().is_multiple_of(1000);
    is_exact.then(|| time.and_utc().timestamp_micros())
}

/// A date and time, or a date at midnight. `None` if chrono has rounded the time.
fn local(text: &str) -> Option<NaiveDateTime> {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        let time = date.and_time(NaiveTime::MIN);
        return (ValueRef::Date(&date).text()? == text).then_some(time);
    }
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    let has_fraction = text.contains('.');
    let digits = if has_fraction { text.trim_end_matches('0') } else { text };
    let without_zeros = digits.trim_end_matches('.');
    (ValueRef::DateTime(&time).text()? == without_zeros).then_some(time)
}
