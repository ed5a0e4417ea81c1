//! Errors and warnings about a document: what is wrong, where, and how to fix it.
//!
//! Every step adds its diagnostics and continues, so that one run reports everything.

mod code;
mod escape;
mod json;
mod render;
mod suggest;

use std::fmt;

use crate::source::{Files, Span, TooLarge};
pub use code::Code;
pub(crate) use escape::json_string;
pub(crate) use suggest::{similar, suggest};

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The generator produces no output.
    Error,
    /// Something is suspicious.
    Warning,
}

/// An error or a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The code, which `cargo xtask explain` describes.
    pub code: Code,
    /// The severity.
    pub severity: Severity,
    /// What was found and what was expected.
    pub title: String,
    /// The locations, each with a message. The first one is the primary location.
    pub labels: Vec<(Span, String)>,
    /// How to fix it. May be empty.
    pub help: String,
}

impl Severity {
    /// The name: `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// Creates an error.
    pub fn error(code: Code, title: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, title.into())
    }

    /// Creates a warning.
    pub fn warning(code: Code, title: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, title.into())
    }

    pub(crate) fn new(code: Code, severity: Severity, title: String) -> Self {
        Self { code, severity, title, labels: Vec::new(), help: String::new() }
    }

    /// Adds a location and a message. The first one is the primary location.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push((span, text.into()));
        self
    }

    /// Sets the text that says how to fix it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = text.into();
        self
    }

    /// Whether these are its locations.
    pub(crate) fn has_spans(&self, spans: &[Span]) -> bool {
        self.labels.iter().map(|(span, _)| span).eq(spans)
    }

    /// The primary location.
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|(span, _)| *span)
    }
}

impl From<TooLarge> for Diagnostic {
    fn from(error: TooLarge) -> Self {
        Self::error(Code::TooLarge, error.to_string())
            .help("split the document, or remove what you do not need")
    }
}

/// A list of diagnostics, sorted by location, with the source texts.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    files: Files,
}

impl Diagnostics {
    /// Creates an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the source texts to quote from.
    #[must_use]
    pub fn with_files(mut self, files: Files) -> Self {
        self.files = files;
        self
    }

    pub(crate) fn set_files(&mut self, files: Files) {
        self.files = files;
    }

    /// The source texts.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Inserts a diagnostic in order, unless the list contains an equal one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let span = diagnostic.span();
        let end = self.list.partition_point(|other| other.span() <= span);
        let start = self.list.partition_point(|other| other.span() < span);
        if !self.list.iter().take(end).skip(start).any(|other| *other == diagnostic) {
            self.list.insert(end, diagnostic);
        }
    }

    /// Inserts several diagnostics.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        others.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Removes the diagnostics for which `keep` returns `false`.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// Whether the list contains an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of diagnostics with a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// The diagnostics, sorted by location.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Formats the diagnostics as JSON: an array of objects with `code`, `severity`, `title`,
    /// `file`, `line`, `column` and `help`. A value that does not apply is `null`.
    pub fn to_json(&self) -> String {
        json::print(self, &self.files)
    }

    /// The counts, such as `2 errors, 1 warning`. Empty for an empty list.
    pub fn summary(&self) -> String {
        let counts = [Severity::Error, Severity::Warning].into_iter();
        let counts = counts.filter_map(|severity| match self.count(severity) {
            0 => None,
            1 => Some(format!("1 {}", severity.as_str())),
            count => Some(format!("{count} {}s", severity.as_str())),
        });
        counts.collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.list {
            writeln!(f, "{}", render::render(diagnostic, &self.files))?;
        }
        if self.list.is_empty() { Ok(()) } else { writeln!(f, "{}", self.summary()) }
    }
}

impl std::error::Error for Diagnostics {}
