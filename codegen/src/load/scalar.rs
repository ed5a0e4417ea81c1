//! Resolves plain (unquoted) scalars by the core schema of YAML 1.2.

use super::Value;

/// Whether YAML 1.1 reads a plain scalar as a boolean that is a string in YAML 1.2.
pub(crate) fn is_yaml_1_1_boolean(text: &str) -> bool {
    const SPELLINGS: [&str; 12] =
        ["yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF"];
    SPELLINGS.contains(&text)
}

/// The reason why a number is rejected.
pub(super) enum InvalidNumber {
    /// Infinity or NaN.
    NotFinite,
    /// A decimal number beyond the range of `f64`, or a hexadecimal or octal one beyond `u64`.
    TooLarge,
}

/// The value of a plain scalar.
pub(super) fn plain(text: &str) -> Result<Value, InvalidNumber> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Ok(Value::Null),
        "true" | "True" | "TRUE" => Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => Ok(Value::Bool(false)),
        _ => number(text),
    }
}

fn number(text: &str) -> Result<Value, InvalidNumber> {
    if is_special(text) {
        return Err(InvalidNumber::NotFinite);
    }
    let radix = |prefix, radix| {
        text.strip_prefix(prefix).map(|digits| based(text, digits, radix))
    };
    if let Some(value) = radix("0x", 16).or_else(|| radix("0o", 8)) {
        return value;
    }
    match decimal(text) {
        // Decoding would turn it into infinity, which the later steps do not expect.
        Some(number) if number.parse().is_ok_and(f64::is_infinite) => {
            Err(InvalidNumber::TooLarge)
        }
        Some(number) => Ok(Value::Number(number)),
        None => Ok(Value::Text(text.to_owned())),
    }
}

fn based(text: &str, digits: &str, radix: u32) -> Result<Value, InvalidNumber> {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Ok(Value::Text(text.to_owned()));
    }
    let number =
        u64::from_str_radix(digits, radix).map_err(|_| InvalidNumber::TooLarge)?;
    Ok(Value::Number(number.to_string()))
}

fn is_special(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF")
        || matches!(text, ".nan" | ".NaN" | ".NAN")
}

/// Normalizes a decimal number to JSON: no plus sign, no bare point, no leading zeros.
fn decimal(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let signed =
        exponent.map(|exponent| exponent.strip_prefix(['-', '+']).unwrap_or(exponent));
    let digits = [whole, fraction, signed.unwrap_or("0")];
    let is_number =
        digits.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_number || (whole.is_empty() && fraction.is_empty()) || signed == Some("") {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let point = if mantissa.contains('.') { "." } else { "" };
    let fraction = if !point.is_empty() && fraction.is_empty() { "0" } else { fraction };
    let exponent = exponent.map(|exponent| format!("e{exponent}")).unwrap_or_default();
    Some(format!("{sign}{whole}{point}{fraction}{exponent}"))
}
