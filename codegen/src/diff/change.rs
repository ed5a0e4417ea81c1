//! A change, its places and its verdicts.

use super::rust::{self, Release};
use super::wire::{self, Verdict};
use crate::source::{Files, Span};

/// Everything in which two documents differ.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes: those of the client first, then family by family, then what all share.
    pub changes: Vec<Change>,
}

impl Diff {
    /// What becomes of calls that a program of yesterday makes.
    pub fn wire(&self) -> Verdict {
        let verdicts = self.changes.iter().map(|change| change.wire.verdict);
        verdicts.max().unwrap_or(Verdict::Compatible)
    }

    /// The release that the changes ask for; none if there are none.
    pub fn release(&self) -> Option<Release> {
        self.changes.iter().map(|change| change.rust.release).max()
    }

    /// The changes by the family that they belong to, in order.
    pub fn groups(&self) -> impl Iterator<Item = (&str, &[Change])> {
        let groups = self.changes.chunk_by(|one, other| one.group == other.group);
        groups.filter_map(|group| Some((group.first()?.group.as_str(), group)))
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The family that it belongs to, by its tag; `client` and `types` for what all share.
    pub group: String,
    /// What is changed.
    pub subject: String,
    /// What has become of it.
    pub what: String,
    /// Where it stood; none if it was not there.
    pub old: Option<Place>,
    /// Where it stands; none if it is gone.
    pub new: Option<Place>,
    /// What it does on the wire.
    pub wire: &'static wire::Row,
    /// What it does to the Rust API.
    pub rust: &'static rust::Row,
}

/// A line of a file of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, relative to the folder of the document.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl Place {
    pub(super) fn of(files: &Files, span: Span) -> Self {
        Self { file: files.path(span).to_owned(), line: files.line(span) }
    }
}
