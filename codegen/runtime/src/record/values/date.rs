//! Dates: parsed from every form that can be read in one way only, written in one.
//!
//! A date and time without a zone is what the text says. If the text has a zone (`Z`, `+02:00`), the
//! parser keeps the local time and drops the zone. Shifting the time would move some dates to the
//! day before. Where the API has zones, the offset is kept, and a text without one is in UTC.
//!
//! `02/03/2026` is in February in one country and in March in another. Such a form is not read at
//! all: if it were read for the days after the 12th, the error would come with the next month.

use std::ops::RangeInclusive;

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta,
    TimeZone, Timelike,
};

/// Dates up to this one mean "none". It is the smallest date of SQL Server; .NET's is smaller.
const LAST_SENTINEL: Option<NaiveDate> = NaiveDate::from_ymd_opt(1753, 1, 1);

/// A parsed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParsedDate<T = NaiveDateTime> {
    /// An empty text or a sentinel.
    None,
    At(T),
}

/// A local time, and its offset from UTC in minutes if the text has a zone.
type Zoned = (NaiveDateTime, Option<i32>);

/// Parses a date with or without a time. Returns `None` if the text is neither.
pub(crate) fn parse(text: &str) -> Option<ParsedDate> {
    let time = if let Some(time) = plain_iso(text.as_bytes()) {
        time
    } else {
        let text = text.trim();
        if text.is_empty() {
            return Some(ParsedDate::None);
        }
        zoned(text)?.0
    };
    if !has_four_digit_year(time.date()) {
        return None;
    }
    let sentinel = Some(time.date()) <= LAST_SENTINEL;
    Some(if sentinel { ParsedDate::None } else { ParsedDate::At(time) })
}

/// Parses a date and time with an offset. Without an offset, the time is in UTC. No date stands for
/// "none": servers that send offsets have null.
pub(crate) fn parse_with_offset(
    text: &str,
) -> Option<ParsedDate<DateTime<FixedOffset>>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(ParsedDate::None);
    }
    let (time, minutes) = zoned(text)?;
    if !has_four_digit_year(time.date()) {
        return None;
    }
    let offset = FixedOffset::east_opt(minutes.unwrap_or(0) * 60)?;
    offset.from_local_datetime(&time).single().map(ParsedDate::At)
}

fn zoned(text: &str) -> Option<Zoned> {
    iso(text).or_else(|| dot_net(text)).or_else(|| rfc_2822(text))
}

/// `yyyy-MM-ddTHH:mm:ss`, the form of nearly all dates: [`iso`] reads it too, but more slowly.
fn plain_iso(text: &[u8]) -> Option<NaiveDateTime> {
    let text = <&[u8; 19]>::try_from(text).ok()?;
    if [text[4], text[7], text[10], text[13], text[16]] != *b"--T::" {
        return None;
    }
    let two_digits = |at: usize| {
        let (tens, ones) =
            (text[at].wrapping_sub(b'0'), text[at + 1].wrapping_sub(b'0'));
        (tens < 10 && ones < 10).then(|| u32::from(tens) * 10 + u32::from(ones))
    };
    let year = i32::try_from(two_digits(0)? * 100 + two_digits(2)?).ok()?;
    let date = NaiveDate::from_ymd_opt(year, two_digits(5)?, two_digits(8)?)?;
    date.and_hms_opt(two_digits(11)?, two_digits(14)?, two_digits(17)?)
}

/// ISO 8601: a date, a time if there is one, and a zone if there is one.
fn iso(text: &str) -> Option<Zoned> {
    let (date, rest) = date(text)?;
    let (time, rest) = match rest.strip_prefix(['T', 't', ' ']) {
        Some(rest) => time(date, rest)?,
        None => (date.and_time(NaiveTime::MIN), rest),
    };
    Some((time, zone(rest)?))
}

/// `/Date(1770076800000)/`, as older .NET serializers write it: milliseconds since 1970 in UTC.
/// An offset such as `+0200` shifts them to the local time.
fn dot_net(text: &str) -> Option<Zoned> {
    let text = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let sign = text.rfind(['+', '-']).filter(|at| *at > 0).unwrap_or(text.len());
    let (milliseconds, offset) = text.split_at_checked(sign)?;
    let digits = milliseconds.strip_prefix('-').unwrap_or(milliseconds);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let minutes = if offset.is_empty() { 0 } else { offset_minutes(offset)? };
    let utc = DateTime::from_timestamp_millis(milliseconds.parse().ok()?)?.naive_utc();
    Some((utc.checked_add_signed(TimeDelta::minutes(minutes.into()))?, Some(minutes)))
}

/// `Tue, 03 Feb 2026 08:30:00 GMT`.
fn rfc_2822(text: &str) -> Option<Zoned> {
    let time = DateTime::parse_from_rfc2822(text).ok()?;
    Some((without_leap(time.naive_local()), Some(time.offset().local_minus_utc() / 60)))
}

/// `yyyy-M-d` or `yyyy/M/d`, padded or not, and the rest of the text.
fn date(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = digits(text, 4..=4)?;
    let separator = if rest.starts_with('/') { '/' } else { '-' };
    let (month, rest) = digits(rest.strip_prefix(separator)?, 1..=2)?;
    let (day, rest) = digits(rest.strip_prefix(separator)?, 1..=2)?;
    Some((NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?, rest))
}

/// `HH:mm`, with seconds and a fraction or without, on a day; and the rest of the text.
fn time(date: NaiveDate, text: &str) -> Option<(NaiveDateTime, &str)> {
    let (hour, rest) = digits(text, 1..=2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2..=2)?;
    let (second, nano, rest) = match rest.strip_prefix(':') {
        Some(rest) => seconds(rest)?,
        None => (0, 0, rest),
    };
    let time = match (hour, minute, second) {
        // The end of a day is the start of the next.
        (24, 0, 0) if nano == 0 => date.succ_opt()?.and_time(NaiveTime::MIN),
        // A leap second, read as the second before it, as it is written.
        (_, 59, 60) => date.and_hms_nano_opt(hour, minute, 59, nano)?,
        _ => date.and_hms_nano_opt(hour, minute, second, nano)?,
    };
    Some((time, rest))
}

/// Seconds, the nanoseconds of their fraction, and the rest of the text.
fn seconds(text: &str) -> Option<(u32, u32, &str)> {
    let (second, rest) = digits(text, 2..=2)?;
    let (nano, rest) = match rest.strip_prefix(['.', ',']) {
        Some(rest) => fraction(rest)?,
        None => (0, rest),
    };
    Some((second, nano, rest))
}

/// A fraction in nanoseconds. Digits beyond the ninth are dropped.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (kept, _) = text.split_at_checked(length.min(9))?;
    let scale = 10u32.pow(9 - u32::try_from(kept.len()).ok()?);
    Some((kept.parse::<u32>().ok()? * scale, text.get(length..)?))
}

/// The minutes of a zone: `Z`, `UTC`, `GMT` or an offset, perhaps after a space. Empty text is none.
#[expect(
    clippy::option_option,
    reason = "text that is not a zone, and text without one"
)]
fn zone(text: &str) -> Option<Option<i32>> {
    match text.strip_prefix(' ').unwrap_or(text) {
        _ if text.is_empty() => Some(None),
        "Z" | "z" | "UTC" | "GMT" => Some(Some(0)),
        offset => offset_minutes(offset).map(Some),
    }
}

/// The minutes of an offset: `+hh`, `+hhmm` or `+hh:mm`.
fn offset_minutes(text: &str) -> Option<i32> {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, rest) = digits(text.strip_prefix(['+', '-'])?, 2..=2)?;
    let minutes = match rest {
        "" => 0,
        rest => match digits(rest.strip_prefix(':').unwrap_or(rest), 2..=2)? {
            (minutes, "") => minutes,
            _ => return None,
        },
    };
    let total = i32::try_from(hours * 60 + minutes).ok()?;
    (hours < 24 && minutes < 60).then_some(sign * total)
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

/// chrono stores a leap second as a fraction above one; the API has no leap seconds.
fn without_leap(value: NaiveDateTime) -> NaiveDateTime {
    value.with_nanosecond(value.nanosecond() % 1_000_000_000).unwrap_or(value)
}

/// `yyyy-MM-ddTHH:mm:ss` with a fraction if there is one. Returns `None` for a year without
/// exactly four digits.
pub(in crate::record) fn format_date_time(value: &NaiveDateTime) -> Option<String> {
    let value = without_leap(*value);
    let mut text = format_date(value.date())?;
    for (separator, number) in
        [('T', value.hour()), (':', value.minute()), (':', value.second())]
    {
        text.push(separator);
        push_two_digits(&mut text, number);
    }
    if value.nanosecond() > 0 {
        let fraction = format!(".{:09}", value.nanosecond());
        text.push_str(fraction.trim_end_matches('0'));
    }
    Some(text)
}

/// The same with `Z` or the offset. An offset that has seconds, which RFC 3339 does not, becomes UTC.
pub(in crate::record) fn format_with_offset(
    value: &DateTime<FixedOffset>,
) -> Option<String> {
    let seconds = value.offset().local_minus_utc();
    let minutes = if seconds % 60 == 0 { seconds / 60 } else { 0 };
    if minutes == 0 {
        return Some(format_date_time(&value.naive_utc())? + "Z");
    }
    let mut text = format_date_time(&value.naive_local())?;
    text.push(if minutes < 0 { '-' } else { '+' });
    push_two_digits(&mut text, minutes.unsigned_abs() / 60);
    text.push(':');
    push_two_digits(&mut text, minutes.unsigned_abs() % 60);
    Some(text)
}

/// `yyyy-MM-dd`. Returns `None` for a year without exactly four digits.
pub(in crate::record) fn format_date(value: NaiveDate) -> Option<String> {
    let year = u32::try_from(value.year()).ok().filter(|year| *year <= 9999)?;
    let mut text = String::with_capacity("yyyy-MM-ddTHH:mm:ss".len());
    push_two_digits(&mut text, year / 100);
    push_two_digits(&mut text, year % 100);
    for number in [value.month(), value.day()] {
        text.push('-');
        push_two_digits(&mut text, number);
    }
    Some(text)
}

fn push_two_digits(text: &mut String, number: u32) {
    text.extend(
        [number / 10, number % 10]
            .map(|digit| char::from_digit(digit, 10).unwrap_or('0')),
    );
}

fn has_four_digit_year(date: NaiveDate) -> bool {
    (0..=9999).contains(&date.year())
}
