//! A change with its locations and verdicts.

use super::rust::{self, Release};
use super::wire::{self, Verdict};
use crate::source::{Files, Span};

/// The differences between two documents.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes of the client, then those of each resource, then those of shared types.
    pub changes: Vec<Change>,
}

impl Diff {
    /// The worst effect on calls of existing programs.
    pub fn wire(&self) -> Verdict {
        let verdicts = self.changes.iter().map(|change| change.wire.verdict);
        verdicts.max().unwrap_or(Verdict::Compatible)
    }

    /// The release that the changes need, or `None` without changes.
    pub fn release(&self) -> Option<Release> {
        self.changes.iter().map(|change| change.rust.release).max()
    }

    /// The changes grouped by resource, in order.
    pub fn groups(&self) -> impl Iterator<Item = (&str, &[Change])> {
        let groups = self.changes.chunk_by(|one, other| one.group == other.group);
        groups.filter_map(|group| Some((group.first()?.group.as_str(), group)))
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The tag of the resource; `client` or `types` for what resources share.
    pub group: String,
    /// The part of the API that changed.
    pub subject: String,
    /// The change in a few words.
    pub what: String,
    /// The location in the old document.
    pub old: Option<Place>,
    /// The location in the new document.
    pub new: Option<Place>,
    /// The effect on the wire.
    pub wire: &'static wire::Row,
    /// The effect on the Rust API.
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
