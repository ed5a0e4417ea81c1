//! What was compared, and in what the two differ.

use std::collections::BTreeSet;
use std::fmt;

use revio_codegen::diagnostic::Diagnostics;

use super::allowed::Allowed;
use super::difference::Difference;
use super::tables::Tables;

/// What was compared, and in what the two differ.
#[derive(Debug)]
pub struct Report {
    /// How many rows the tables have.
    pub rows: usize,
    /// How many of them the spec agrees with in everything.
    pub matching: usize,
    /// Differences that `differences.csv` does not explain.
    pub unexplained: Vec<Difference>,
    /// How many it does explain.
    pub allowed: usize,
    /// What is wrong with `differences.csv` itself.
    pub faults: Vec<String>,
    /// What was found in the spec and did not stop the run.
    pub warnings: Diagnostics,
}

impl Report {
    pub(super) fn new(
        tables: &Tables,
        found: Vec<Difference>,
        allowed: &Allowed,
        warnings: Diagnostics,
    ) -> Self {
        let rows = tables.endpoints.len() + tables.fields.len();
        let differing: BTreeSet<&str> =
            found.iter().map(|it| &*it.at).filter(|at| !at.is_empty()).collect();
        let matching = rows - differing.len();
        let faults = allowed.faults(&found);
        let (explained, unexplained): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|it| allowed.explains(it));
        let allowed = explained.len();
        Self { rows, matching, unexplained, allowed, faults, warnings }
    }

    /// Whether every difference is meant, and every one that is meant is there.
    pub fn is_explained(&self) -> bool {
        self.unexplained.is_empty() && self.faults.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in &self.unexplained {
            writeln!(f, "{difference}")?;
        }
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        let (rows, matching) = (self.rows, self.matching);
        let (allowed, unexplained) = (self.allowed, self.unexplained.len());
        write!(f, "rows: {rows}, matching: {matching}; ")?;
        writeln!(f, "differences: {allowed} allowed, {unexplained} unexplained")
    }
}
