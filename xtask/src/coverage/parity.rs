//! Checks the rows of `tray.csv` against the spec.

use std::fmt::Write as _;

use revio_codegen::ir::{Api, Evidence};

use super::calls::{ClientCall, RowKind};
use crate::table::Row;

/// An operation of the connector, and the calls that replace it.
#[derive(Debug)]
pub(super) struct Title {
    pub(super) name: String,
    /// At least one call.
    pub(super) calls: Vec<ClientCall>,
}

impl Title {
    /// The weakest evidence of the calls. A guess counts as unverified.
    fn evidence(&self) -> Option<Evidence> {
        let levels = self.calls.iter().filter_map(|call| {
            if call.is_guess { Some(Evidence::Unverified) } else { call.evidence }
        });
        levels.max()
    }
}

/// How the spec covers the operations of the connector.
#[derive(Debug, Default)]
pub(super) struct Parity {
    pub(super) rows: usize,
    /// The valid rows.
    pub(super) titles: Vec<Title>,
    /// A line for each error of the other rows.
    pub(super) errors: String,
}

impl Parity {
    /// Finds the calls that the rows name.
    pub(super) fn of(rows: Vec<Row<3>>, api: &Api) -> Self {
        let mut parity = Self { rows: rows.len(), ..Self::default() };
        let mut seen: Vec<(String, u64)> = Vec::new();
        for Row { line, cells: [name, kind, operations] } in rows {
            let first = seen.iter().find(|(other, _)| *other == name);
            let duplicate = first
                .map(|(_, first)| format!("duplicate title, first in line {first}"));
            let calls = calls(api, &kind, &operations);
            let mut errors: Vec<String> = duplicate.into_iter().collect();
            errors.extend(calls.as_ref().err().into_iter().flatten().cloned());
            for error in &errors {
                // Writing to a `String` cannot fail.
                let _ = writeln!(parity.errors, "tray.csv:{line}: {name}: {error}");
            }
            if let (true, Ok(calls)) = (errors.is_empty(), calls) {
                parity.titles.push(Title { name: name.clone(), calls });
            }
            seen.push((name, line));
        }
        parity
    }

    /// The names of the titles with this evidence.
    pub(super) fn titles_by_evidence(&self, level: Evidence) -> Vec<&str> {
        let titles = self.titles.iter();
        let titles = titles.filter(|title| title.evidence() == Some(level));
        titles.map(|title| title.name.as_str()).collect()
    }
}

/// The calls of a row, or all errors.
fn calls(
    api: &Api,
    kind: &str,
    operations: &str,
) -> Result<Vec<ClientCall>, Vec<String>> {
    let kind = RowKind::parse(kind).map_err(|error| vec![error])?;
    if operations.trim().is_empty() {
        return Err(vec!["no operation; expected at least one".to_owned()]);
    }
    let mut calls = Vec::new();
    let mut errors = Vec::new();
    for target in operations.split(';') {
        match ClientCall::find(api, kind, target.trim()) {
            Ok(call) => calls.push(call),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(calls) } else { Err(errors) }
}
