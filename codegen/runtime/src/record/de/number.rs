//! Exact numbers, from each form in which they come.

use rust_decimal::Decimal;

use super::scalar::Scalar;
use crate::record::FromInteger;

/// 2^53. A float holds every integer below it exactly.
const EXACT_IN_FLOAT: f64 = 9_007_199_254_740_992.0;

/// The largest number of digits after the point in a `Decimal`.
const MAX_SCALE: i64 = 28;

/// An integer, also as text or with only zeros after the point.
pub(super) fn integer(value: Scalar<'_>) -> Option<i64> {
    match value {
        Scalar::Int(value) => Some(value),
        Scalar::Float(value) => integer_from_float(value),
        Scalar::Number(text) | Scalar::Text(text) => integer_from_text(text.trim()),
        Scalar::Bool(_) => None,
    }
}

#[allow(clippy::cast_possible_truncation, reason = "exact within the bounds")]
fn integer_from_float(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < EXACT_IN_FLOAT).then_some(value as i64)
}

fn integer_from_text(text: &str) -> Option<i64> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let value = parse(text)?;
    if value.is_integer() { value.try_into().ok() } else { None }
}

/// A finite float: JSON has no others.
pub(super) fn float(value: Scalar<'_>) -> Option<f64> {
    let value = match value {
        Scalar::Int(value) => f64::from_integer(value),
        Scalar::Float(value) => value,
        Scalar::Number(text) | Scalar::Text(text) => text.trim().parse().ok()?,
        Scalar::Bool(_) => return None,
    };
    value.is_finite().then_some(value)
}

/// A decimal with all its digits. Returns `None` if there are too many.
pub(super) fn decimal(value: Scalar<'_>) -> Option<Decimal> {
    match value {
        Scalar::Int(value) => Some(value.into()),
        // The shortest digits of a float are the ones that were written.
        Scalar::Float(value) => parse(&value.to_string()),
        Scalar::Number(text) | Scalar::Text(text) => parse(text.trim()),
        Scalar::Bool(_) => None,
    }
}

/// Parses digits with an optional sign, point and exponent, without rounding.
///
/// `Decimal::from_scientific` rounds, and `Decimal::from_str_exact` refuses zeros beyond the
/// 28th digit.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (mantissa, scale) = mantissa_and_scale(digits)?;
    decimal_from_parts(sign * mantissa, scale.checked_sub(exponent.into())?)
}

/// The digits as one integer, and how many of them follow the point.
fn mantissa_and_scale(digits: &str) -> Option<(i128, i64)> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    // Keep trailing zeros as far as a decimal can hold them.
    let kept = fraction.trim_end_matches('0').len().max(fraction.len().min(28));
    let mut mantissa = 0i128;
    for byte in whole.bytes().chain(fraction.bytes().take(kept)) {
        let digit = byte.is_ascii_digit().then(|| i128::from(byte - b'0'))?;
        mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
    }
    Some((mantissa, i64::try_from(kept).ok()?))
}

/// `mantissa / 10^scale`, if a decimal can represent it exactly.
fn decimal_from_parts(mut mantissa: i128, mut scale: i64) -> Option<Decimal> {
    if mantissa == 0 {
        scale = scale.clamp(0, MAX_SCALE);
    }
    while scale < 0 {
        mantissa = mantissa.checked_mul(10)?;
        scale += 1;
    }
    loop {
        match Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale).ok()?) {
            Ok(value) => return Some(value),
            Err(_) if mantissa % 10 == 0 && scale > 0 => {
                mantissa /= 10;
                scale -= 1;
            }
            Err(_) => return None,
        }
    }
}
