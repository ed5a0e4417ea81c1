//! Number literals with grouped digits.

/// The longest run of digits that is not grouped.
const UNGROUPED: usize = 4;

/// An integer.
pub(super) fn whole(text: &str) -> Option<String> {
    let number: i64 = text.parse().ok()?;
    let sign = if number < 0 { "-" } else { "" };
    Some(format!("{sign}{}", grouped(&number.unsigned_abs().to_string())))
}

/// An integer with a suffix if it exceeds `i32`, for places where its type is inferred.
pub(super) fn wide(text: &str) -> Option<String> {
    let suffix = if text.parse::<i32>().is_ok() { "" } else { "_i64" };
    whole(text).map(|number| number + suffix)
}

/// A float, which needs a point to be one.
pub(super) fn float(text: &str) -> Option<String> {
    let number: f64 = text.parse().ok().filter(|number: &f64| number.is_finite())?;
    let text = format!("{:?}", number.abs());
    let sign = if number < 0.0 { "-" } else { "" };
    let Some((whole, rest)) = text.split_once('.') else {
        return Some(format!("{sign}{text}"));
    };
    if whole.len() <= UNGROUPED && rest.len() <= UNGROUPED || rest.contains('e') {
        return Some(format!("{sign}{text}"));
    }
    Some(format!("{sign}{}.{}", in_groups(whole, true), in_groups(rest, false)))
}

/// The arguments of `Decimal::new`: the digits and the scale.
pub(super) fn decimal(text: &str) -> Option<String> {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole(&format!("{before}{after}"))?;
    Some(format!("{digits}, {}", after.len()))
}

/// Digits, grouped if there are many.
pub(super) fn grouped(digits: &str) -> String {
    if digits.len() > UNGROUPED { in_groups(digits, true) } else { digits.to_owned() }
}

/// Digits in groups of three, counted from the point.
fn in_groups(digits: &str, from_the_end: bool) -> String {
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let place = if from_the_end { digits.len() - index } else { index };
        if index > 0 && place.is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{decimal, float, whole, wide};

    #[track_caller]
    fn assert_literal(write: fn(&str) -> Option<String>, text: &str, expected: &str) {
        assert_eq!(write(text).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn integers() {
        assert_literal(whole, "9001", "9001");
        assert_literal(whole, "1312104000", "1_312_104_000");
        assert_literal(whole, "-12345", "-12_345");
        assert_literal(whole, "-9223372036854775808", "-9_223_372_036_854_775_808");
        assert_eq!(whole("1.5"), None);
    }

    #[test]
    fn large_integers_have_a_suffix() {
        assert_literal(wide, "2147483647", "2_147_483_647");
        assert_literal(wide, "2147483648", "2_147_483_648_i64");
    }

    #[test]
    fn floats_have_a_point() {
        assert_literal(float, "1", "1.0");
        assert_literal(float, "0.50", "0.5");
        assert_literal(float, "-84.38798", "-84.387_98");
        assert_literal(float, "12345.25", "12_345.25");
        assert_literal(float, "1e300", "1e300");
        assert_literal(float, "0.0000001", "1e-7");
        assert_eq!(float("1e999"), None);
        assert_eq!(float("a"), None);
    }

    /// Trailing zeros belong to an amount.
    #[test]
    fn decimals_keep_their_digits() {
        assert_literal(decimal, "107.00", "10_700, 2");
        assert_literal(decimal, "0.00", "0, 2");
        assert_literal(decimal, "-0.05", "-5, 2");
        assert_literal(decimal, "8", "8, 0");
        assert_eq!(decimal("1e3"), None);
    }
}
