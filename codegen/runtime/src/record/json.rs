//! JSON in and out. Not generic, so that it is compiled here and not in the crate of the
//! records.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Error};
use serde_json::error::Category;

use super::read::Read;
use super::trail::Trail;
use super::{Cell, CellMut, Value};

/// A body that could not be read: where, and why.
#[derive(Clone, Debug)]
pub struct DecodeError {
    path: String,
    problem: String,
    category: Category,
}

impl DecodeError {
    fn new(trail: &Trail, problem: &serde_json::Error) -> Self {
        // Where the path leads to a value, line and column say nothing more.
        let text = match problem.classify() {
            Category::Data => without_position(problem),
            _ => problem.to_string(),
        };
        Self { path: trail.to_string(), problem: text, category: problem.classify() }
    }

    /// An error of a reader that keeps no path: line and column are all there is.
    pub(crate) fn without_path(problem: &serde_json::Error) -> Self {
        Self {
            path: String::new(),
            problem: problem.to_string(),
            category: problem.classify(),
        }
    }

    /// The same, as far as it may be shown.
    pub(crate) fn quoted(self, quote: impl Fn(&str) -> String) -> Self {
        Self {
            path: quote(&self.path),
            problem: quote(&self.problem),
            category: self.category,
        }
    }
}

impl DecodeError {
    /// Where in the body, such as `records[3].customer_id`; empty if that is the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the body ended too early.
    pub fn is_truncated(&self) -> bool {
        self.category == Category::Eof
    }

    /// Whether the body is JSON, but not what was expected.
    pub fn is_mismatch(&self) -> bool {
        self.category == Category::Data
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for DecodeError {}

/// What `serde_json` says, without the line and column that it adds.
pub(super) fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&position).unwrap_or(&text).to_owned()
}

/// Reads a JSON body into a cell that is still blank.
pub fn read_json(body: &[u8], cell: &mut dyn CellMut) -> Result<(), DecodeError> {
    let mut trail = Trail::default();
    // To check the text once is cheaper than to check every string in it.
    let read = match std::str::from_utf8(body) {
        Ok(text) => read_text(text, cell, &mut trail),
        Err(_) => Err(not_utf8(body)),
    };
    read.map_err(|problem| DecodeError::new(&trail, &problem))
}

fn read_text(
    text: &str,
    cell: &mut dyn CellMut,
    trail: &mut Trail,
) -> serde_json::Result<()> {
    let mut from = serde_json::Deserializer::from_str(text);
    Read { cell, trail }.deserialize(&mut from)?;
    from.end()
}

/// The error with its place; reading to a `Value` looks at every string.
fn not_utf8(body: &[u8]) -> serde_json::Error {
    match serde_json::from_slice::<Value>(body) {
        Err(error) => error,
        Ok(_) => serde_json::Error::custom("the body is not UTF-8"),
    }
}

/// Writes a JSON body.
pub fn write_json(cell: &dyn Cell) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&cell.view())
}

/// The content of a JSON string; copied only if something in it is escaped.
pub(super) fn unquote(json: &str) -> serde_json::Result<Cow<'_, str>> {
    match json.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Ok(Cow::Borrowed(text)),
        _ => serde_json::from_str(json).map(Cow::Owned),
    }
}
