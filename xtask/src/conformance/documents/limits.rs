//! The table of calls that Prism finds invalid, although they are what the document asks for, and of
//! documents that Prism does not load.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::Failure;

const PATH: &str = "xtask/src/conformance/prism.csv";
const TABLE: &str = include_str!("../prism.csv");

/// The call of a row about a whole document.
const ALL: &str = "*";

/// The document and the call of each row: its operation, or its method and path.
#[derive(Debug)]
pub(super) struct Limits(BTreeSet<(String, String)>);

#[derive(Debug, Deserialize)]
struct Row {
    path: String,
    call: String,
}

impl Limits {
    pub(super) fn new() -> Result<Self, Failure> {
        Self::parse(TABLE)
    }

    pub(super) fn parse(table: &str) -> Result<Self, Failure> {
        let rows = csv::Reader::from_reader(table.as_bytes()).into_deserialize();
        let rows = rows.map(|row| row.map(|Row { path, call }| (path, call)));
        let rows: Result<_, csv::Error> = rows.collect();
        rows.map(Self).map_err(|error| Failure::Table(PATH.into(), error.to_string()))
    }

    pub(super) fn contains(&self, path: &str, call: &str) -> bool {
        self.0.contains(&(path.to_owned(), call.to_owned()))
    }

    /// Whether Prism does not load the document.
    pub(super) fn contains_all(&self, path: &str) -> bool {
        self.contains(path, ALL)
    }
}
