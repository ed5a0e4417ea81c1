//! Equal JSON: what a body must still say after it was read and written.
//!
//! Two bodies are equal if they have the same members with the same values, where
//!
//! - null equals absent, unless [`Absence::Strict`] says that they differ;
//! - numbers are equal as decimals, and a text that holds a number equals that number;
//! - dates are equal if they are read as the same time, and a sentinel equals null.
//!
//! Nothing else is excused. Texts are compared, not parsed values, since a parsed number may
//! have lost digits.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::{date, json, number};

/// Whether null and absent are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// In the body of an answer they are.
    Lenient,
    /// In the body of a patch or a replacement they are not.
    Strict,
}

/// Finds the first difference between two bodies: where, and what stands there.
///
/// # Errors
///
/// The difference, or that a text is not JSON.
pub fn same_json(left: &str, right: &str, absence: Absence) -> Result<(), String> {
    let parse =
        |text| serde_json::from_str::<&RawValue>(text).map_err(|e| e.to_string());
    let (left, right) = (parse(left)?, parse(right)?);
    Comparison { absence, path: String::from("$") }.values(left.get(), right.get())
}

/// A place in both bodies.
struct Comparison {
    absence: Absence,
    path: String,
}

impl Comparison {
    fn values(&self, left: &str, right: &str) -> Result<(), String> {
        let equal = match (first(left), first(right)) {
            (b'{', b'{') => return self.objects(left, right),
            (b'[', b'[') => return self.arrays(left, right),
            (b'"', b'"') => texts(left, right),
            (b'n', b'"') => is_sentinel(right),
            (b'"', b'n') => is_sentinel(left),
            (b'-' | b'0'..=b'9' | b'"', b'-' | b'0'..=b'9' | b'"') => {
                numbers(left, right)
            }
            _ => left == right,
        };
        if equal { Ok(()) } else { Err(self.differ(Some(left), Some(right))) }
    }

    fn objects(&self, left: &str, right: &str) -> Result<(), String> {
        let (left, right) = (members(left)?, members(right)?);
        for (name, value) in &left {
            self.at(&format!(".{name}"))
                .members(Some(value), right.get(name).copied())?;
        }
        for (name, value) in right.iter().filter(|(name, _)| !left.contains_key(*name)) {
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
            (None, Some(value)) | (Some(value), None) if self.excused(value) => Ok(()),
            (left, right) => Err(self.differ(left, right)),
        }
    }

    /// Whether a member with this value may be missing on the other side.
    fn excused(&self, value: &str) -> bool {
        self.absence == Absence::Lenient && (value == "null" || is_sentinel(value))
    }

    fn arrays(&self, left: &str, right: &str) -> Result<(), String> {
        let (lefts, rights) = (elements(left)?, elements(right)?);
        if lefts.len() != rights.len() {
            return Err(self.differ(Some(left), Some(right)));
        }
        for (index, (left, right)) in lefts.iter().zip(&rights).enumerate() {
            self.at(&format!("[{index}]")).values(left.get(), right.get())?;
        }
        Ok(())
    }

    fn at(&self, step: &str) -> Self {
        Self { absence: self.absence, path: format!("{}{step}", self.path) }
    }

    fn differ(&self, left: Option<&str>, right: Option<&str>) -> String {
        let show = |side: Option<&str>| side.unwrap_or("absent").to_owned();
        format!(
            "{}: {} on the left, {} on the right",
            self.path,
            show(left),
            show(right)
        )
    }
}

fn first(json: &str) -> u8 {
    json.bytes().next().unwrap_or_default()
}

fn members(json: &str) -> Result<BTreeMap<String, &RawValue>, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn elements(json: &str) -> Result<Vec<&RawValue>, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

/// Two strings: the same text or the same time.
fn texts(left: &str, right: &str) -> bool {
    let (Ok(left), Ok(right)) = (json::unquote(left), json::unquote(right)) else {
        return false;
    };
    let dates = known_date(&left) && known_date(&right);
    left == right || (dates && date::read(&left) == date::read(&right))
}

fn known_date(text: &str) -> bool {
    !text.trim().is_empty() && date::read(text).is_some()
}

fn is_sentinel(json: &str) -> bool {
    let text = json::unquote(json).unwrap_or_default();
    known_date(&text) && date::read(&text) == Some(date::Reading::Nothing)
}

/// Two numbers, one of which may be a text.
fn numbers(left: &str, right: &str) -> bool {
    let parse = |json: &str| match first(json) {
        b'"' => number::parse(json::unquote(json).ok()?.trim()),
        _ => number::parse(json),
    };
    match (parse(left), parse(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}
