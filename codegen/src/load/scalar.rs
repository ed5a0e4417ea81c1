//! What an unquoted word means: the core schema of YAML 1.2.

use super::Value;

/// How far an unquoted scalar can be trusted to mean the same to every reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    /// The same in all versions of YAML.
    Sure,
    /// Text in YAML 1.2, a truth value in YAML 1.1.
    OldBoolean,
}

impl Plain {
    /// Judges a text that stands unquoted in the source.
    pub(crate) fn of(text: &str) -> Self {
        let word = text.to_ascii_lowercase();
        let same_case =
            text == word || text == text.to_ascii_uppercase() || is_capitalised(text);
        if same_case && matches!(&*word, "yes" | "no" | "on" | "off") {
            Self::OldBoolean
        } else {
            Self::Sure
        }
    }
}

/// Why an unquoted scalar has no value.
pub(super) enum Refused {
    /// Infinity or not a number.
    NotFinite,
    /// A number that no float or, in hexadecimal or octal, no integer of 64 bits holds.
    TooLarge,
}

/// The value of an unquoted scalar.
pub(super) fn plain(text: &str) -> Result<Value, Refused> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Ok(Value::Null),
        "true" | "True" | "TRUE" => Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => Ok(Value::Bool(false)),
        _ => number(text),
    }
}

fn number(text: &str) -> Result<Value, Refused> {
    if is_special(text) {
        return Err(Refused::NotFinite);
    }
    let radix = |prefix, radix| {
        text.strip_prefix(prefix).map(|digits| based(text, digits, radix))
    };
    if let Some(value) = radix("0x", 16).or_else(|| radix("0o", 8)) {
        return value;
    }
    match decimal(text) {
        // Decoding would turn it into infinity, which nothing after that expects.
        Some(number) if number.parse().is_ok_and(f64::is_infinite) => {
            Err(Refused::TooLarge)
        }
        Some(number) => Ok(Value::Number(number)),
        None => Ok(Value::Text(text.to_owned())),
    }
}

fn based(text: &str, digits: &str, radix: u32) -> Result<Value, Refused> {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Ok(Value::Text(text.to_owned()));
    }
    let number = u64::from_str_radix(digits, radix).map_err(|_| Refused::TooLarge)?;
    Ok(Value::Number(number.to_string()))
}

fn is_special(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF")
        || matches!(text, ".nan" | ".NaN" | ".NAN")
}

/// A decimal number in JSON's form: no plus sign, no bare point, no leading zero.
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

fn is_capitalised(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.all(char::is_lowercase)
}
