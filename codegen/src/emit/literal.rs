//! Literals of numbers, as a person writes them: with their digits in groups where there are
//! many.

/// How many digits stand together without a line between them.
const ALONE: usize = 4;

/// A whole number.
pub(super) fn whole(text: &str) -> Option<String> {
    let number: i64 = text.parse().ok()?;
    let sign = if number < 0 { "-" } else { "" };
    Some(format!("{sign}{}", grouped(&number.unsigned_abs().to_string())))
}

/// A whole number where nothing but the literal says how wide it is.
pub(super) fn wide(text: &str) -> Option<String> {
    let suffix = if text.parse::<i32>().is_ok() { "" } else { "_i64" };
    whole(text).map(|number| number + suffix)
}

/// A float, which needs a point to be one.
pub(super) fn float(text: &str) -> Option<String> {
    let number: f64 = text.parse().ok().filter(|number: &f64| number.is_finite())?;
    let shown = format!("{:?}", number.abs());
    let sign = if number < 0.0 { "-" } else { "" };
    let Some((whole, rest)) = shown.split_once('.') else {
        return Some(format!("{sign}{shown}"));
    };
    if whole.len() <= ALONE && rest.len() <= ALONE || rest.contains('e') {
        return Some(format!("{sign}{shown}"));
    }
    Some(format!("{sign}{}.{}", parted(whole, true), parted(rest, false)))
}

/// The arguments of `Decimal::new`: the digits, and how many of them stand behind the point.
pub(super) fn decimal(text: &str) -> Option<String> {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole(&format!("{before}{after}"))?;
    Some(format!("{digits}, {}", after.len()))
}

/// Digits in groups, if there are many.
pub(super) fn grouped(digits: &str) -> String {
    if digits.len() > ALONE { parted(digits, true) } else { digits.to_owned() }
}

/// Digits in groups of three, counted from the point.
fn parted(digits: &str, from_the_end: bool) -> String {
    let mut parted = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let place = if from_the_end { digits.len() - index } else { index };
        if index > 0 && place.is_multiple_of(3) {
            parted.push('_');
        }
        parted.push(digit);
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::{decimal, float, whole, wide};

    #[track_caller]
    fn check(write: fn(&str) -> Option<String>, text: &str, expected: &str) {
        assert_eq!(write(text).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn whole_numbers() {
        check(whole, "9001", "9001");
        check(whole, "1312104000", "1_312_104_000");
        check(whole, "-12345", "-12_345");
        check(whole, "-9223372036854775808", "-9_223_372_036_854_775_808");
        assert_eq!(whole("1.5"), None);
    }

    #[test]
    fn wide_numbers_say_so() {
        check(wide, "2147483647", "2_147_483_647");
        check(wide, "2147483648", "2_147_483_648_i64");
    }

    #[test]
    fn floats_have_a_point() {
        check(float, "1", "1.0");
        check(float, "0.50", "0.5");
        check(float, "-84.38798", "-84.387_98");
        check(float, "12345.25", "12_345.25");
        check(float, "1e300", "1e300");
        check(float, "0.0000001", "1e-7");
        assert_eq!(float("1e999"), None);
        assert_eq!(float("a"), None);
    }

    /// Zeros behind the point are digits of an amount.
    #[test]
    fn decimals_keep_their_digits() {
        check(decimal, "107.00", "10_700, 2");
        check(decimal, "0.00", "0, 2");
        check(decimal, "-0.05", "-5, 2");
        check(decimal, "8", "8, 0");
        assert_eq!(decimal("1e3"), None);
    }
}
