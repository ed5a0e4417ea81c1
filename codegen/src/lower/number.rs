//! Bounds of integers.

use std::cmp::Ordering;

use crate::ir::Bounds;

/// Changes the bounds of an integer to integers that 64 bits hold. A bound beyond them limits
/// nothing.
pub(super) fn keep_integers(bounds: &mut Bounds) {
    let (low, high) = (i128::from(i64::MIN), i128::from(i64::MAX));
    if let Some(minimum) = bounds.minimum.take()
        && let Some((number, is_exact)) = rounded(&minimum, Ordering::Greater)
        && number > low
    {
        bounds.exclusive_minimum &= is_exact;
        bounds.minimum = Some(number.min(high).to_string());
    }
    if let Some(maximum) = bounds.maximum.take()
        && let Some((number, is_exact)) = rounded(&maximum, Ordering::Less)
        && number < high
    {
        bounds.exclusive_maximum &= is_exact;
        bounds.maximum = Some(number.max(low).to_string());
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
    use super::keep_integers;
    use crate::ir::Bounds;
    use crate::load::plain_number;

    /// The bounds of an integer, as OpenAPI means them.
    fn integers(minimum: &str, maximum: &str, exclusive: bool) -> String {
        let bound = |text: &str| (!text.is_empty()).then(|| plain_number(text));
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
