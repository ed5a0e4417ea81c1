//! Numbers, which may be written in several ways.

use std::cmp::Ordering;

/// The longest number that is written out.
const MAX_DIGITS: usize = 40;

/// A number in digits without an exponent and needless zeros: `1e3` is `1000`, and `-0` is `0`. A
/// number that would be long stays as it is.
pub(crate) fn plain(text: &str) -> String {
    written_out(text).unwrap_or_else(|| text.to_owned())
}

fn written_out(text: &str) -> Option<String> {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().ok()?;
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let (whole, fraction) = match usize::try_from(point) {
        Ok(point) if point > MAX_DIGITS => return None,
        Ok(point) => {
            let whole: String =
                all.chars().chain(std::iter::repeat('0')).take(point).collect();
            (whole, all.get(point..).unwrap_or_default().to_owned())
        }
        Err(_) => {
            let zeros = usize::try_from(point.unsigned_abs()).ok()?;
            if zeros > MAX_DIGITS {
                return None;
            }
            (String::new(), format!("{}{all}", "0".repeat(zeros)))
        }
    };
    let (whole, fraction) =
        (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(match (sign, whole, fraction) {
        (_, "0", "") => "0".to_owned(),
        (sign, whole, "") => format!("{sign}{whole}"),
        (sign, whole, fraction) => format!("{sign}{whole}.{fraction}"),
    })
}

/// The order of two numbers. `None` if one of the texts is not a number.
pub(crate) fn compare(left: &str, right: &str) -> Option<Ordering> {
    let (left, right) = (plain(left), plain(right));
    match (left.parse::<i128>(), right.parse::<i128>()) {
        _ if left == right => Some(Ordering::Equal),
        (Ok(left), Ok(right)) => Some(left.cmp(&right)),
        _ => left.parse::<f64>().ok()?.partial_cmp(&right.parse::<f64>().ok()?),
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{compare, plain};

    #[test]
    fn numbers_are_written_out() {
        let cases = [
            ("1", "1"),
            ("1.0", "1"),
            ("1e3", "1000"),
            ("1.5E2", "150"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("0.50", "0.5"),
            ("5e-3", "0.005"),
            ("-12.5e-1", "-1.25"),
            ("007", "7"),
            ("1e+2", "100"),
            ("18446744073709551615", "18446744073709551615"),
            ("1.7976931348623157e+308", "1.7976931348623157e+308"),
            ("1e-99", "1e-99"),
            ("x", "x"),
            ("", ""),
            ("e", "e"),
            ("1e99999999999", "1e99999999999"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_compared_by_value() {
        let cases = [
            ("1", "1.0", Some(Ordering::Equal)),
            ("1e3", "1000", Some(Ordering::Equal)),
            ("9007199254740993", "9007199254740992", Some(Ordering::Greater)),
            ("-0.5", "0.25", Some(Ordering::Less)),
            ("x", "1", None),
        ];
        for (left, right, expected) in cases {
            assert_eq!(compare(left, right), expected, "{left} {right}");
        }
    }
}
