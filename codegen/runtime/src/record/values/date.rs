//! Dates: parsed from every form that Rev.io and its clients are known to use, written in one.
//!
//! The API has no time zones. If a text has one (`Z`, `+02:00`), the parser keeps the local time
//! and drops the zone. Shifting the time would move some dates to the day before.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// Dates up to this one mean "none". It is the smallest date of SQL Server; .NET's is smaller.
const LAST_SENTINEL: Option<NaiveDate> = NaiveDate::from_ymd_opt(1753, 1, 1);

/// A parsed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParsedDate {
    /// An empty text or a sentinel.
    None,
    At(NaiveDateTime),
}

/// Parses a date with or without a time. Returns `None` if the text is neither.
pub(crate) fn parse(text: &str) -> Option<ParsedDate> {
    let text = text.trim();
    if text.is_empty() {
        return Some(ParsedDate::None);
    }
    let (date, rest) = date(text)?;
    let (time, rest) = match rest.strip_prefix(['T', 't', ' ']) {
        Some(rest) => time(rest)?,
        None => (NaiveTime::MIN, rest),
    };
    if !is_zone(rest) {
        return None;
    }
    let sentinel = Some(date) <= LAST_SENTINEL;
    Some(if sentinel { ParsedDate::None } else { ParsedDate::At(date.and_time(time)) })
}

/// `yyyy-M-d`, padded or not, and the rest of the text.
fn date(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = digits(text, 4..=4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 1..=2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 1..=2)?;
    Some((NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?, rest))
}

/// `HH:mm:ss` with an optional fraction, and the rest of the text.
fn time(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = digits(text, 2..=2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2..=2)?;
    let (second, rest) = digits(rest.strip_prefix(':')?, 2..=2)?;
    let (nano, rest) = match rest.strip_prefix('.') {
        Some(rest) => fraction(rest)?,
        None => (0, rest),
    };
    Some((NaiveTime::from_hms_nano_opt(hour, minute, second, nano)?, rest))
}

/// A fraction in nanoseconds. Digits beyond the ninth are dropped.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (kept, _) = text.split_at_checked(length.min(9))?;
    let scale = 10u32.pow(9 - u32::try_from(kept.len()).ok()?);
    Some((kept.parse::<u32>().ok()? * scale, text.get(length..)?))
}

/// Whether the text is empty, `Z`, or an offset such as `+hh`, `+hhmm` or `+hh:mm`.
fn is_zone(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return matches!(text, "" | "Z" | "z");
    };
    let Some((hours, rest)) = digits(offset, 2..=2) else { return false };
    let minutes = match rest.strip_prefix(':').unwrap_or(rest) {
        "" => rest.is_empty().then_some(0),
        minutes => {
            digits(minutes, 2..=2).filter(|(_, rest)| rest.is_empty()).map(|it| it.0)
        }
    };
    hours < 24 && minutes.is_some_and(|minutes| minutes < 60)
}

/// Splits off as many digits as there are, if their number is allowed.
fn digits(text: &str, allowed: RangeInclusive<usize>) -> Option<(u32, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    let count = count.min(*allowed.end());
    if !allowed.contains(&count) {
        return None;
    }
    let (digits, rest) = text.split_at_checked(count)?;
    Some((digits.parse().ok()?, rest))
}

/// `yyyy-MM-ddTHH:mm:ss` with a fraction if there is one. Returns `None` for a year without
/// exactly four digits.
pub(in crate::record) fn format_date_time(value: &NaiveDateTime) -> Option<String> {
    // chrono stores a leap second as a fraction above one; the API has no leap seconds.
    let value = value.with_nanosecond(value.nanosecond() % 1_000_000_000)?;
    let text = has_four_digit_year(value.date()).then(|| format!("{value:?}"))?;
    let fraction = text.contains('.');
    Some(if fraction { text.trim_end_matches('0').to_owned() } else { text })
}

/// `yyyy-MM-dd`. Returns `None` for a year without exactly four digits.
pub(in crate::record) fn format_date(value: NaiveDate) -> Option<String> {
    has_four_digit_year(value).then(|| value.to_string())
}

fn has_four_digit_year(date: NaiveDate) -> bool {
    (0..=9999).contains(&date.year())
}
