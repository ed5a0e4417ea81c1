//! Dates: read from every form that Rev.io and its clients are known to use, written in one.
//!
//! The API keeps no time zone. Where a text names one all the same (`Z`, `+02:00`), the
//! clock's reading is kept as written and the zone is dropped: shifting it would move a date
//! to the day before.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// Up to this day a date stands for "none": .NET's and SQL Server's smallest.
const LAST_SENTINEL: Option<NaiveDate> = NaiveDate::from_ymd_opt(1753, 1, 1);

/// What a text says that is a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// It is empty or a sentinel.
    Nothing,
    At(NaiveDateTime),
}

/// Reads a date with or without a time; `None` if it is neither.
pub(crate) fn read(text: &str) -> Option<Reading> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Reading::Nothing);
    }
    let (date, rest) = date(text)?;
    let (time, rest) = match rest.strip_prefix(['T', 't', ' ']) {
        Some(rest) => time(rest)?,
        None => (NaiveTime::MIN, rest),
    };
    if !zone(rest) {
        return None;
    }
    let known = Some(date) > LAST_SENTINEL;
    Some(if known { Reading::At(date.and_time(time)) } else { Reading::Nothing })
}

/// `yyyy-M-d`, padded or not, and what follows.
fn date(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = digits(text, 4..=4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 1..=2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 1..=2)?;
    Some((NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?, rest))
}

/// `HH:mm:ss` with an optional fraction, and what follows.
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

/// The digits of a fraction as nanoseconds; further ones are dropped.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (held, _) = text.split_at_checked(length.min(9))?;
    let nano =
        held.parse::<u32>().ok()? * 10u32.pow(9 - u32::try_from(held.len()).ok()?);
    Some((nano, text.get(length..)?))
}

/// Whether this is the end, `Z`, or an offset as `+hh`, `+hhmm` or `+hh:mm`.
fn zone(text: &str) -> bool {
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

/// Takes as many digits as there are, if their number is allowed.
fn digits(text: &str, allowed: std::ops::RangeInclusive<usize>) -> Option<(u32, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    let most = (*allowed.end()).min(count);
    if !allowed.contains(&most) {
        return None;
    }
    let (digits, rest) = text.split_at_checked(most)?;
    Some((digits.parse().ok()?, rest))
}

/// A date and time as it is sent: `yyyy-MM-ddTHH:mm:ss`, and a fraction if there is one.
pub(super) struct WireDateTime<'a>(pub(super) &'a NaiveDateTime);

impl fmt::Display for WireDateTime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"T00:00:00";
        put(&mut text[1..3], self.0.hour());
        put(&mut text[4..6], self.0.minute());
        put(&mut text[7..9], self.0.second());
        WireDate(&self.0.date()).fmt(f)?;
        f.write_str(str::from_utf8(&text).unwrap_or_default())?;
        // chrono counts a leap second as a fraction above one; the API has none.
        match self.0.nanosecond() % 1_000_000_000 {
            0 => Ok(()),
            nano => write_fraction(nano, f),
        }
    }
}

fn write_fraction(nano: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = *b".000000000";
    put(&mut text[1..], nano);
    f.write_str(str::from_utf8(&text).unwrap_or_default().trim_end_matches('0'))
}

/// A date as it is sent: `yyyy-MM-dd`. See [`writable`] for its year.
pub(super) struct WireDate<'a>(pub(super) &'a NaiveDate);

impl fmt::Display for WireDate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00";
        put(&mut text[..4], self.0.year().unsigned_abs());
        put(&mut text[5..7], self.0.month());
        put(&mut text[8..], self.0.day());
        f.write_str(str::from_utf8(&text).unwrap_or_default())
    }
}

/// Fills the place with the last digits of a number.
fn put(place: &mut [u8], mut number: u32) {
    for digit in place.iter_mut().rev() {
        *digit = b"0123456789"[(number % 10) as usize];
        number /= 10;
    }
}

/// Whether the year has the four digits that the form has room for.
pub(super) fn writable(date: NaiveDate) -> bool {
    (0..=9999).contains(&date.year())
}
