//! Comparing JSON bodies, for tests that read a body and write it again.
//!
//! Two bodies are equal if they have the same members with the same values, where
//!
//! - null equals absent, unless [`Absence::Strict`] distinguishes them;
//! - numbers are compared as decimals, and a text with a number equals that number;
//! - dates are compared as times, and a sentinel equals null.
//!
//! The comparison uses the texts of the values, because a parsed number may have lost digits.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::date::{self, ParsedDate};
use super::de::parse_decimal;
use super::raw::unquote;

/// Whether null equals absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Yes, as in responses.
    Lenient,
    /// No, as in patches and replacements.
    Strict,
}

/// Compares two JSON texts.
///
/// # Errors
///
/// The location and both values of the first difference, or why a text is not JSON.
pub fn same_json(left: &str, right: &str, absence: Absence) -> Result<(), String> {
    let (left, right): (&RawValue, &RawValue) = (parse(left)?, parse(right)?);
    Comparison { absence, path: String::from("$") }.values(left.get(), right.get())
}

fn parse<'a, T: serde::Deserialize<'a>>(json: &'a str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

struct Comparison {
    absence: Absence,
    path: String,
}

impl Comparison {
    fn values(&self, left: &str, right: &str) -> Result<(), String> {
        let equal = match (first(left), first(right)) {
            (b'{', b'{') => return self.objects(left, right),
            (b'[', b'[') => return self.arrays(left, right),
            (b'"', b'"') => same_text(left, right),
            (b'n', b'"') => is_sentinel(right),
            (b'"', b'n') => is_sentinel(left),
            (b'-' | b'0'..=b'9' | b'"', b'-' | b'0'..=b'9' | b'"') => {
                same_number(left, right)
            }
            _ => left == right,
        };
        if equal { Ok(()) } else { Err(self.difference(Some(left), Some(right))) }
    }

    fn objects(&self, left: &str, right: &str) -> Result<(), String> {
        let left: BTreeMap<String, &RawValue> = parse(left)?;
        let mut right: BTreeMap<String, &RawValue> = parse(right)?;
        for (name, value) in &left {
            self.at(&format!(".{name}")).members(Some(value), right.remove(name))?;
        }
        for (name, value) in &right {
            self.at(&format!(".{name}")).members(None, Some(value))?;
        }
        Ok(())
    }

    fn members(
        &self,
        left: Option<&RawValue>,
        right: Option<&RawValue>,
    ) -> Result<(), String> {
        match (left.map(RawValue::get), right.map(RawValue::get)) {
            (Some(left), Some(right)) => self.values(left, right),
            (None, Some(value)) | (Some(value), None) if self.may_be_absent(value) => {
                Ok(())
            }
            (left, right) => Err(self.difference(left, right)),
        }
    }

    fn may_be_absent(&self, value: &str) -> bool {
        self.absence == Absence::Lenient && (value == "null" || is_sentinel(value))
    }

    fn arrays(&self, left: &str, right: &str) -> Result<(), String> {
        let (lefts, rights): (Vec<&RawValue>, Vec<&RawValue>) =
            (parse(left)?, parse(right)?);
        if lefts.len() != rights.len() {
            return Err(self.difference(Some(left), Some(right)));
        }
        for (index, (left, right)) in lefts.iter().zip(&rights).enumerate() {
            self.at(&format!("[{index}]")).values(left.get(), right.get())?;
        }
        Ok(())
    }

    fn at(&self, segment: &str) -> Self {
        Self { absence: self.absence, path: format!("{}{segment}", self.path) }
    }

    fn difference(&self, left: Option<&str>, right: Option<&str>) -> String {
        let (left, right) = (left.unwrap_or("absent"), right.unwrap_or("absent"));
        format!("{}: {left} on the left, {right} on the right", self.path)
    }
}

fn first(json: &str) -> u8 {
    json.bytes().next().unwrap_or_default()
}

/// The same text or the same time.
fn same_text(left: &str, right: &str) -> bool {
    let (Ok(left), Ok(right)) = (unquote(left), unquote(right)) else { return false };
    left == right
        || (parse_date(&left).is_some() && parse_date(&left) == parse_date(&right))
}

fn parse_date(text: &str) -> Option<ParsedDate> {
    if text.trim().is_empty() { None } else { date::parse(text) }
}

fn is_sentinel(json: &str) -> bool {
    unquote(json).is_ok_and(|text| parse_date(&text) == Some(ParsedDate::None))
}

/// Two numbers, of which either may be a text.
fn same_number(left: &str, right: &str) -> bool {
    let parse = |json: &str| match first(json) {
        b'"' => parse_decimal(unquote(json).ok()?.trim()),
        _ => parse_decimal(json),
    };
    match (parse(left), parse(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}
