//! Why a body cannot be read.

use std::fmt;

use serde::de::Error;
use serde_json::error::Category;

use super::path::DecodePath;

/// A body that does not decode: where and why.
#[derive(Clone, Debug)]
pub struct DecodeError {
    path: String,
    message: String,
    category: Category,
}

impl DecodeError {
    pub(super) fn new(path: &DecodePath, error: &serde_json::Error) -> Self {
        // The path locates a wrong value better than line and column.
        let message = match error.classify() {
            Category::Data => without_position(error),
            _ => error.to_string(),
        };
        Self { path: path.to_string(), message, category: error.classify() }
    }

    /// Wraps an error of a parser that tracks no path.
    pub(crate) fn without_path(error: &serde_json::Error) -> Self {
        let (path, message) = (String::new(), error.to_string());
        Self { path, message, category: error.classify() }
    }

    /// A text with bytes that are not UTF-8.
    pub(crate) fn not_utf8() -> Self {
        Self::without_path(&serde_json::Error::custom("invalid UTF-8"))
    }

    /// Applies functions to the texts of the error, to redact and shorten them.
    pub(crate) fn quoted(
        self,
        path: impl Fn(&str) -> String,
        message: impl Fn(&str) -> String,
    ) -> Self {
        Self { path: path(&self.path), message: message(&self.message), ..self }
    }

    /// The location in the body, such as `records[3].customer_id`. Empty for the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the body ended early.
    pub fn is_truncated(&self) -> bool {
        self.category == Category::Eof
    }

    /// Whether the body is valid JSON of another type than expected.
    pub fn is_mismatch(&self) -> bool {
        self.category == Category::Data
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// The message of `serde_json` without the line and column at its end.
pub(super) fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&position).unwrap_or(&text).to_owned()
}

/// The error of an object with two members of one name, of which one would be lost.
pub(super) fn duplicate<E: Error>(name: &str) -> E {
    E::custom(format_args!("duplicate field `{name}`"))
}
