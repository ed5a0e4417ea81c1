//! What is wrong with a document, where, and what to do about it.
//!
//! Every step collects its findings here and goes on, so that one run shows them all.

mod code;
mod escape;
mod json;
mod render;
mod suggest;

use std::fmt;

use crate::load::{Files, Span};
pub use code::Code;
pub(crate) use suggest::{near, nearest};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is likely not what was meant.
    Warning,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// A short name for this kind of finding, in kebab case.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What was found and what was expected.
    pub title: String,
    /// The places it concerns, each with a remark; the first is where it went wrong.
    pub labels: Vec<(Span, String)>,
    /// The remedy; empty if there is nothing to say.
    pub help: String,
}

impl Severity {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// A finding that stops the generator.
    pub fn error(code: Code, title: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, title.into())
    }

    /// A finding that does not stop the generator.
    pub fn warning(code: Code, title: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, title.into())
    }

    fn new(code: Code, severity: Severity, title: String) -> Self {
        Self { code, severity, title, labels: Vec::new(), help: String::new() }
    }

    /// Adds a place and a remark on it. The first one is the primary place.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push((span, text.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = text.into();
        self
    }

    /// The primary place.
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|(span, _)| *span)
    }
}

/// All findings, sorted by place, with the texts they speak of.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    files: Files,
}

impl Diagnostics {
    /// No findings.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same findings, printed with the lines of these files.
    #[must_use]
    pub fn with_files(mut self, files: Files) -> Self {
        self.files = files;
        self
    }

    pub(crate) fn set_files(&mut self, files: Files) {
        self.files = files;
    }

    /// The texts that the findings speak of.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Adds a finding at its place in the order. The same finding is kept once.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let span = diagnostic.span();
        let end = self.list.partition_point(|other| other.span() <= span);
        let start = self.list.partition_point(|other| other.span() < span);
        if !self.list.iter().take(end).skip(start).any(|other| *other == diagnostic) {
            self.list.insert(end, diagnostic);
        }
    }

    /// Adds all findings of another list.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        others.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Keeps those findings only that are wanted.
    pub(crate) fn retain(&mut self, wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(wanted);
    }

    /// Whether anything was found that stops the generator.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many findings of this severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// The findings, sorted by place.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The findings as text without colour, each with the lines it concerns.
    pub fn render(&self, files: &Files) -> String {
        let blocks =
            self.list.iter().map(|diagnostic| render::render(diagnostic, files));
        blocks.collect::<Vec<_>>().join("\n")
    }

    /// The findings as JSON: a list of objects with `code`, `severity`, `title`, `file`, `line`,
    /// `column` and `help`. What does not apply is null. Ends in a line break.
    pub fn to_json(&self) -> String {
        json::print(self, &self.files)
    }

    /// `2 errors, 1 warning`; empty if there is nothing to count.
    pub fn summary(&self) -> String {
        let counts = [(Severity::Error, "error"), (Severity::Warning, "warning")];
        let parts =
            counts.iter().filter_map(|(severity, word)| match self.count(*severity) {
                0 => None,
                1 => Some(format!("1 {word}")),
                count => Some(format!("{count} {word}s")),
            });
        parts.collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.list.is_empty() {
            return Ok(());
        }
        writeln!(f, "{}\n{}", self.render(&self.files), self.summary())
    }
}

impl std::error::Error for Diagnostics {}
