//! Numbers of the document, which may be written in several ways.

use std::cmp::Ordering;

use crate::ir::Bounds;

/// The longest number that is written out.
const MAX_DIGITS: usize = 40;

/// A number in digits without an exponent and needless zeros: `1e3` is `1000`, and `-0` is `0`. A
/// number that would be long stays as it is.
pub(super) fn plain(text: &str) -> String {
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

/// Changes the bounds of an integer to integers that 64 bits hold. A bound beyond them limits
/// nothing.
pub(super) fn keep_integers(bounds: &mut Bounds) {
    let (least, most) = (i128::from(i64::MIN), i128::from(i64::MAX));
    if let Some(minimum) = bounds.minimum.take()
        && let Some((number, is_exact)) = rounded(&minimum, Ordering::Greater)
        && number > least
    {
        bounds.exclusive_minimum &= is_exact;
        bounds.minimum = Some(number.min(most).to_string());
    }
    if let Some(maximum) = bounds.maximum.take()
        && let Some((number, is_exact)) = rounded(&maximum, Ordering::Less)
        && number < most
    {
        bounds.exclusive_maximum &= is_exact;
        bounds.maximum = Some(number.max(least).to_string());
    }
    bounds.exclusive_minimum &= bounds.minimum.is_some();
    bounds.exclusive_maximum &= bounds.maximum.is_some();
}

/// The number, or else the next integer in a direction, and whether they are the same. `None` for a
/// number that is not written out, which is beyond any integer.
fn rounded(text: &str, to: Ordering) -> Option<(i128, bool)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let whole: i128 = whole.parse().ok()?;
    let is_negative = text.starts_with('-');
    let next = match (fraction.is_empty(), to) {
        (false, Ordering::Greater) if !is_negative => 1,
        (false, Ordering::Less) if is_negative => -1,
        _ => 0,
    };
    Some((whole + next, fraction.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::{keep_integers, plain};
    use crate::ir::Bounds;

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

    /// The bounds of an integer, as OpenAPI means them.
    fn integers(minimum: &str, maximum: &str, exclusive: bool) -> String {
        let bound = |text: &str| (!text.is_empty()).then(|| plain(text));
        let mut bounds = Bounds {
            minimum: bound(minimum),
            maximum: bound(maximum),
            exclusive_minimum: exclusive,
            exclusive_maximum: exclusive,
            ..Bounds::default()
        };
        keep_integers(&mut bounds);
        let part = |bound: Option<String>, exclusive| {
            format!(
                "{}{}",
                if exclusive { "not " } else { "" },
                bound.unwrap_or_default()
            )
        };
        let low = part(bounds.minimum, bounds.exclusive_minimum);
        let high = part(bounds.maximum, bounds.exclusive_maximum);
        format!("{low}..{high}")
    }

    #[test]
    fn bounds_of_integers_are_integers_of_64_bits() {
        assert_eq!(integers("1.0", "1e3", false), "1..1000");
        assert_eq!(integers("0.5", "2.5", true), "1..2");
        assert_eq!(integers("-2.5", "-0.5", false), "-2..-1");
        assert_eq!(integers("1", "9", true), "not 1..not 9");
        assert_eq!(integers("0", "18446744073709551615", false), "0..");
        assert_eq!(integers("-1e30", "1.7976931348623157e+308", true), "..");
        assert_eq!(integers("9223372036854775807", "", false), "9223372036854775807..");
    }
}
