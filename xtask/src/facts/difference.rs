//! What the tables say and the spec does not, or the other way round.

use std::collections::BTreeSet;
use std::fmt;

use revio_codegen::source::Span;

/// In what a row and the spec differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// The spec does not have it.
    Missing,
    /// No row has it.
    Extra,
    /// The tag of an operation.
    Tag,
    /// The id of an operation.
    OperationId,
    /// How well it is known.
    Evidence,
    /// The query parameters of an operation.
    Parameters,
    /// What an operation sends.
    Body,
    /// The status of success.
    Status,
    /// What an operation answers.
    Response,
    /// The JSON type of a member.
    Type,
    /// The format of a member.
    Format,
    /// What values a member takes.
    Bounds,
    /// The words of a member, and whether they are all.
    Enum,
    /// Which calls write a member.
    Write,
    /// Whether a member must be there.
    Required,
    /// Whether a member may be null.
    Nullable,
    /// Whether a schema of which nothing is known has members.
    Placeholder,
}

impl Aspect {
    const ALL: [Self; 17] = [
        Self::Missing,
        Self::Extra,
        Self::Tag,
        Self::OperationId,
        Self::Evidence,
        Self::Parameters,
        Self::Body,
        Self::Status,
        Self::Response,
        Self::Type,
        Self::Format,
        Self::Bounds,
        Self::Enum,
        Self::Write,
        Self::Required,
        Self::Nullable,
        Self::Placeholder,
    ];

    /// The word that stands for it in `differences.csv`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Tag => "tag",
            Self::OperationId => "operation_id",
            Self::Evidence => "evidence",
            Self::Parameters => "parameters",
            Self::Body => "body",
            Self::Status => "status",
            Self::Response => "response",
            Self::Type => "type",
            Self::Format => "format",
            Self::Bounds => "bounds",
            Self::Enum => "enum",
            Self::Write => "write",
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Placeholder => "placeholder",
        }
    }

    /// The aspect that a word stands for.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.word() == word)
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The row, as `differences.csv` calls it: `Charge.geocode` or `GET /Files`.
    pub row: String,
    /// Where the row stands; empty if there is none.
    pub at: String,
    /// In what the two differ.
    pub aspect: Aspect,
    /// What the table says; empty if nothing.
    pub table: String,
    /// What the spec says; empty if nothing.
    pub spec: String,
    /// Where the spec says it; empty if nowhere.
    pub place: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        write!(f, "{}: {}: ", self.row, self.aspect.word())?;
        let (table, spec) = (said(&self.table), said(&self.spec));
        write!(f, "{table} in the table, {spec} in the spec")?;
        if self.place.is_empty() { Ok(()) } else { write!(f, " ({})", self.place) }
    }
}

fn said(text: &str) -> String {
    if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") }
}

/// What was found so far.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// All differences.
    pub(super) differences: Vec<Difference>,
    /// The members of the spec that some row has, by their places.
    pub(super) known: BTreeSet<Span>,
}

impl Findings {
    /// For the differences of one row at one place of the spec.
    pub(super) fn of(&mut self, row: String, at: &str, place: String) -> Subject<'_> {
        Subject { row, at: at.to_owned(), place, differences: &mut self.differences }
    }
}

/// A row, and the place of the spec that it is compared with.
pub(super) struct Subject<'f> {
    row: String,
    at: String,
    place: String,
    differences: &'f mut Vec<Difference>,
}

impl Subject<'_> {
    /// Notes a difference unless both say the same.
    pub(super) fn same(&mut self, aspect: Aspect, table: &str, spec: &str) {
        if table != spec {
            self.differ(aspect, table, spec);
        }
    }

    /// Notes a difference.
    pub(super) fn differ(&mut self, aspect: Aspect, table: &str, spec: &str) {
        self.differences.push(Difference {
            row: self.row.clone(),
            at: self.at.clone(),
            aspect,
            table: table.to_owned(),
            spec: spec.to_owned(),
            place: self.place.clone(),
        });
    }
}
