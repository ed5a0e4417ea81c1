//! What a text looks like: a date in one of the forms that Rev.io uses, a number, or neither.

use super::observed::Kind;

/// The kind of a text.
pub(super) fn of(text: &str) -> Kind {
    let text = text.trim();
    if text.is_empty() {
        return Kind::Empty;
    }
    match date(text) {
        Some("" | "Z" | "z") => Kind::Date,
        Some(rest) if is_time(rest) => Kind::DateTime,
        _ if is_number(text) => Kind::Digits,
        _ => Kind::Text,
    }
}

/// What follows `yyyy-M-d`, padded or not.
fn date(text: &str) -> Option<&str> {
    let (_, rest) = number(text, 4, 4, 9999)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 1, 2, 12)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 1, 2, 31)?;
    (month > 0 && day > 0).then_some(rest)
}

/// `THH:mm:ss`, with a fraction and a zone or without.
fn is_time(text: &str) -> bool {
    let time = || {
        let (_, rest) = number(text.strip_prefix(['T', 't', ' '])?, 2, 2, 23)?;
        let (_, rest) = number(rest.strip_prefix(':')?, 2, 2, 59)?;
        let (_, rest) = number(rest.strip_prefix(':')?, 2, 2, 59)?;
        let fraction = |rest: &'_ str| {
            rest.trim_start_matches(|digit: char| digit.is_ascii_digit()).len()
        };
        Some(match rest.strip_prefix('.') {
            Some(digits) => digits.get(digits.len() - fraction(digits)..)?,
            None => rest,
        })
    };
    time().is_some_and(is_zone)
}

fn is_zone(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return matches!(text, "" | "Z" | "z");
    };
    let digits: String = offset.chars().filter(|letter| *letter != ':').collect();
    matches!(digits.len(), 2 | 4) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number of so many digits and no larger than `top`, and what follows.
fn number(text: &str, least: usize, most: usize, top: u32) -> Option<(u32, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count().min(most);
    let (digits, rest) = text.split_at_checked(count)?;
    let number = digits.parse().ok()?;
    (count >= least && number <= top).then_some((number, rest))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: Kind, texts: &[&str]) {
        for text in texts {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn what_only_begins_like_a_date_is_text() {
        check(Kind::Text, &["2024-13-01", "2024-01-00", "2024-01-02-03", "2024-01"]);
        check(Kind::Text, &["2024-01-02T25:00:00", "2024-01-02 at noon", "24-01-02"]);
        check(Kind::Text, &["2024-01-02T03:04:05+1", "2024-01-02T03:04:05.x"]);
    }

    #[test]
    fn bare_dates() {
        check(Kind::Date, &["2024-01-02", "2024-1-2", "2024-01-02Z"]);
    }

    #[test]
    fn dates_with_a_time() {
        check(Kind::DateTime, &["2024-01-02T03:04:05", "2024-01-02T03:04:05.678"]);
        check(Kind::DateTime, &["0001-01-01T00:00:00", "2024-01-02T03:04:05+02:00"]);
    }

    #[test]
    fn numbers_as_text() {
        check(Kind::Digits, &["1001", "-1.50", "0030"]);
        check(Kind::Text, &["1.", "1e5", "1,000", "-", "5555-0100"]);
    }

    #[test]
    fn nothing_in_it() {
        check(Kind::Empty, &["", "  "]);
    }
}
