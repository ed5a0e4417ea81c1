//! What the rows of `tray.csv` say, held against the spec.

use std::fmt::Write as _;

use revio_codegen::ir::{Api, Evidence};

use super::calls::Call;
use crate::table::Row;

/// What kind of operation a title of the connector is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It calls an endpoint.
    Api,
    /// It feeds a drop-down.
    Ddl,
    /// It sends whatever it is given.
    Raw,
}

impl Kind {
    fn from_word(word: &str) -> Result<Self, String> {
        match word {
            "api" => Ok(Self::Api),
            "ddl" => Ok(Self::Ddl),
            "raw" => Ok(Self::Raw),
            _ => Err(format!(
                "`{word}` is no kind of operation; expected `api`, `ddl` or `raw`"
            )),
        }
    }
}

/// An operation of the connector, and the calls that do the same.
#[derive(Debug)]
pub struct Title {
    /// Its name in the connector.
    pub name: String,
    /// The calls, at least one.
    pub calls: Vec<Call>,
}

impl Title {
    /// How well the least known of its operations is known. A call that is guessed counts as a
    /// guess.
    pub fn evidence(&self) -> Option<Evidence> {
        let levels = self.calls.iter().filter_map(|call| {
            if call.is_guess { Some(Evidence::Unverified) } else { call.evidence }
        });
        levels.max()
    }
}

/// What is wrong with a row.
#[derive(Debug)]
pub struct Fault {
    line: u64,
    text: String,
}

/// How the operations of the connector are covered.
#[derive(Debug, Default)]
pub struct Parity {
    /// How many rows there are.
    pub rows: usize,
    /// Those without a fault.
    pub titles: Vec<Title>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
}

impl Parity {
    /// Finds the calls that the rows name.
    pub(super) fn of(rows: Vec<Row<3>>, api: &Api) -> Self {
        let mut parity = Self { rows: rows.len(), ..Self::default() };
        let mut seen: Vec<(String, u64)> = Vec::new();
        for Row { line, cells: [name, kind, operations] } in rows {
            let twice = seen.iter().find(|(other, _)| *other == name);
            let twice = twice.map(|(_, first)| {
                format!("the title stands twice, first in line {first}")
            });
            let faults = match (twice, calls(api, &kind, &operations)) {
                (None, Ok(calls)) => {
                    parity.titles.push(Title { name: name.clone(), calls });
                    Vec::new()
                }
                (twice, calls) => {
                    twice.into_iter().chain(calls.err().unwrap_or_default()).collect()
                }
            };
            let fault = |why| Fault { line, text: format!("{name}: {why}") };
            parity.faults.extend(faults.into_iter().map(fault));
            seen.push((name, line));
        }
        parity
    }

    /// The faults as text, if there are any.
    pub(super) fn sound(&self) -> Result<(), String> {
        if self.faults.is_empty() { Ok(()) } else { Err(self.faults()) }
    }

    /// A line for each fault.
    pub(super) fn faults(&self) -> String {
        self.faults.iter().fold(String::new(), |mut out, fault| {
            // Writing to a `String` cannot fail.
            let _ = writeln!(out, "tray.csv:{}: {}", fault.line, fault.text);
            out
        })
    }

    /// The names of the titles that rest on this level.
    pub(super) fn resting_on(&self, level: Evidence) -> Vec<&str> {
        let titles = self.titles.iter();
        let titles = titles.filter(|title| title.evidence() == Some(level));
        titles.map(|title| title.name.as_str()).collect()
    }
}

/// The calls of a row, or all that is wrong with it.
fn calls(api: &Api, kind: &str, operations: &str) -> Result<Vec<Call>, Vec<String>> {
    let kind = Kind::from_word(kind).map_err(|why| vec![why])?;
    if operations.trim().is_empty() {
        return Err(vec!["no operation is named; expected at least one".to_owned()]);
    }
    let mut calls = Vec::new();
    let mut faults = Vec::new();
    for target in operations.split(';') {
        match Call::find(api, kind, target.trim()) {
            Ok(call) => calls.push(call),
            Err(why) => faults.push(why),
        }
    }
    if faults.is_empty() { Ok(calls) } else { Err(faults) }
}
