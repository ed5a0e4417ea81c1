//! Exact numbers, from each form in which they come.

use rust_decimal::Decimal;

use super::scalar::Scalar;
use crate::record::FromInteger;

/// 2^53. A float holds every integer below it exactly.
const EXACT_IN_FLOAT: f64 = 9_007_199_254_740_992.0;

/// Any integer of this many digits is an `i128`.
const SAFE_DIGITS: usize = 38;

/// Any integer of this many digits is an `i64`.
const SHORT_DIGITS: usize = 18;

/// The largest number of digits after the point in a `Decimal`.
const MAX_SCALE: i64 = 28;

/// A number that is 0 or 1, or a text that means true or false.
pub(super) fn boolean(value: Scalar<'_>) -> Option<bool> {
    match value {
        Scalar::Bool(value) => return Some(value),
        Scalar::Text(text) if text.trim().eq_ignore_ascii_case("true") => {
            return Some(true);
        }
        Scalar::Text(text) if text.trim().eq_ignore_ascii_case("false") => {
            return Some(false);
        }
        _ => {}
    }
    match integer(value)? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

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
    let value = parse_exact(text)?;
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

/// A decimal. Returns `None` if it has more digits than a `Decimal` holds.
pub(super) fn decimal(value: Scalar<'_>) -> Option<Decimal> {
    match value {
        Scalar::Int(value) => Some(value.into()),
        // The shortest digits of a float are the ones that were written.
        Scalar::Float(value) => parse(&value.to_string()),
        Scalar::Number(text) | Scalar::Text(text) => parse(text.trim()),
        Scalar::Bool(_) => None,
    }
}

/// Parses digits with an optional sign, point and exponent. Digits below 10⁻²⁸ are rounded, half
/// to even: they are the noise of a float.
///
/// `Decimal::from_scientific` also rounds digits above, and `Decimal::from_str_exact` refuses
/// zeros beyond the 28th digit.
pub(crate) fn parse(text: &str) -> Option<Decimal> {
    round(text).map(|(value, _)| value)
}

/// Like [`parse`], but returns `None` where that would round.
pub(crate) fn parse_exact(text: &str) -> Option<Decimal> {
    round(text).and_then(|(value, exact)| exact.then_some(value))
}

/// The decimal, and whether it is exact.
fn round(text: &str) -> Option<(Decimal, bool)> {
    if let Some(value) = plain(text.as_bytes()) {
        return Some((value, true));
    }
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let length = whole.len() + fraction.len();
    if length == 0 {
        return None;
    }
    let scale = i64::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
    let beyond = usize::try_from(scale.saturating_sub(MAX_SCALE)).unwrap_or(0);
    let (mut mantissa, mut dropped) = (0i128, Dropped::default());
    for (index, byte) in whole.bytes().chain(fraction.bytes()).enumerate() {
        let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
        if index + beyond < length && index < SAFE_DIGITS {
            mantissa = mantissa * 10 + i128::from(digit);
        } else if index + beyond < length {
            mantissa = mantissa.checked_mul(10)?.checked_add(digit.into())?;
        } else {
            dropped.add(digit, index + beyond == length);
        }
    }
    if dropped.rounds_up(mantissa) {
        mantissa += 1;
    }
    let value = decimal_from_parts(sign * mantissa, scale.min(MAX_SCALE))?;
    Some((value, !dropped.any))
}

/// At most 18 digits with an optional minus and point, the form of nearly all numbers: [`round`]
/// reads it too, but more slowly.
fn plain(text: &[u8]) -> Option<Decimal> {
    let (is_negative, text) = match text {
        [b'-', text @ ..] => (true, text),
        text => (false, text),
    };
    if text.len() > SHORT_DIGITS {
        return None;
    }
    let (mut mantissa, mut digits, mut point) = (0i64, 0, None);
    for byte in text {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa * 10 + i64::from(byte - b'0');
                digits += 1;
            }
            b'.' if point.is_none() => point = Some(digits),
            _ => return None,
        }
    }
    if digits == 0 {
        return None;
    }
    let scale = point.map_or(0, |point| digits - point);
    Some(Decimal::new(if is_negative { -mantissa } else { mantissa }, scale))
}

/// The digits below the last place.
#[derive(Default)]
struct Dropped {
    /// The first of them.
    first: u8,
    /// Whether one after the first is not zero.
    rest: bool,
    /// Whether any is not zero.
    any: bool,
}

impl Dropped {
    fn add(&mut self, digit: u8, first: bool) {
        if first {
            self.first = digit;
        } else {
            self.rest |= digit != 0;
        }
        self.any |= digit != 0;
    }

    fn rounds_up(&self, mantissa: i128) -> bool {
        self.first > 5 || (self.first == 5 && (self.rest || mantissa % 2 == 1))
    }
}

/// `mantissa / 10^scale`, if a decimal can represent it exactly.
fn decimal_from_parts(mut mantissa: i128, mut scale: i64) -> Option<Decimal> {
    if mantissa == 0 {
        scale = scale.max(0);
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
