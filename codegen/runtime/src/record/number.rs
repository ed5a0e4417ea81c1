//! Numbers: read exactly, from whichever form they come in.

use rust_decimal::Decimal;

use super::scalar::Scalar;

/// Below it, each whole number has a float of its own.
const EXACT_IN_FLOAT: f64 = 9_007_199_254_740_992.0;

/// The most digits after the point that a decimal has.
const MAX_SCALE: i64 = 28;

/// A whole number, also as text or with nothing but zeros after the point.
pub(super) fn whole(value: Scalar<'_>) -> Option<i64> {
    match value {
        Scalar::Int(value) => Some(value),
        Scalar::Float(value) => whole_float(value),
        Scalar::Number(text) | Scalar::Text(text) => whole_text(text.trim()),
        Scalar::Bool(_) => None,
    }
}

#[allow(clippy::cast_possible_truncation, reason = "within the bounds it is exact")]
fn whole_float(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < EXACT_IN_FLOAT).then_some(value as i64)
}

fn whole_text(text: &str) -> Option<i64> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let value = parse(text)?;
    if value.is_integer() { value.try_into().ok() } else { None }
}

/// A float; never one that JSON cannot write.
pub(super) fn float(value: Scalar<'_>) -> Option<f64> {
    let value = match value {
        Scalar::Int(value) => from_int(value),
        Scalar::Float(value) => value,
        Scalar::Number(text) | Scalar::Text(text) => text.trim().parse().ok()?,
        Scalar::Bool(_) => return None,
    };
    value.is_finite().then_some(value)
}

#[allow(clippy::cast_precision_loss, reason = "whoever asks for a float gets one")]
fn from_int(value: i64) -> f64 {
    value as f64
}

/// A decimal with every digit that came; `None` if there are too many.
pub(super) fn decimal(value: Scalar<'_>) -> Option<Decimal> {
    match value {
        Scalar::Int(value) => Some(value.into()),
        // A format that hands over floats: their shortest digits are what was written.
        Scalar::Float(value) => parse(&value.to_string()),
        Scalar::Number(text) | Scalar::Text(text) => parse(text.trim()),
        Scalar::Bool(_) => None,
    }
}

/// Reads digits with an optional sign, point and exponent, and never rounds.
pub(super) fn parse(text: &str) -> Option<Decimal> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (negative, digits) = match digits.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (mantissa, scale) = mantissa(digits)?;
    let mantissa = if negative { -mantissa } else { mantissa };
    scaled(mantissa, scale.checked_sub(exponent.into())?)
}

/// The digits as one number, and how many of them stand after the point.
fn mantissa(digits: &str) -> Option<(i128, i64)> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    // Zeros at the end say nothing beyond what a decimal can hold.
    let held = fraction.trim_end_matches('0').len().max(fraction.len().min(28));
    let mut mantissa = 0i128;
    for byte in whole.bytes().chain(fraction.bytes().take(held)) {
        let digit = byte.is_ascii_digit().then(|| i128::from(byte - b'0'))?;
        mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
    }
    Some((mantissa, i64::try_from(held).ok()?))
}

/// `mantissa / 10^scale` as a decimal, if it can be had without rounding.
fn scaled(mut mantissa: i128, mut scale: i64) -> Option<Decimal> {
    if mantissa == 0 {
        scale = scale.clamp(0, MAX_SCALE);
    }
    while scale < 0 {
        mantissa = mantissa.checked_mul(10)?;
        scale += 1;
    }
    loop {
        let held = u32::try_from(scale).ok()?;
        match Decimal::try_from_i128_with_scale(mantissa, held) {
            Ok(value) => return Some(value),
            Err(_) if mantissa % 10 == 0 && scale > 0 => {
                mantissa /= 10;
                scale -= 1;
            }
            Err(_) => return None,
        }
    }
}

/// What a number variant of a union can be made of: a whole number of the user's.
pub trait FromWhole {
    /// This number.
    fn from_whole(value: i64) -> Self;
}

impl FromWhole for i64 {
    fn from_whole(value: i64) -> Self {
        value
    }
}

impl FromWhole for f64 {
    fn from_whole(value: i64) -> Self {
        from_int(value)
    }
}

impl FromWhole for Decimal {
    fn from_whole(value: i64) -> Self {
        value.into()
    }
}
