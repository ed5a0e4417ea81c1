//! What was compared, and in what the two differ.

use revio_codegen::diagnostic::Diagnostics;
use std::collections::BTreeSet;

use super::allowed::Allowed;
use super::difference::Difference;
use super::tables::Tables;
use crate::output::{OutputFormat, Report};

/// What was compared, and in what the two differ.
#[derive(Debug)]
pub struct FactsReport {
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

impl FactsReport {
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
}

impl Report for FactsReport {
    fn render(&self, _: OutputFormat) -> String {
        let differences = self.unexplained.iter().map(ToString::to_string);
        let lines = differences.chain(self.faults.iter().cloned());
        let lines: String = lines.map(|line| line + "\n").collect();
        format!(
            "{lines}rows: {}, matching: {}; differences: {} allowed, {} unexplained\n",
            self.rows,
            self.matching,
            self.allowed,
            self.unexplained.len()
        )
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }

    /// Whether every difference is intended, and every intended one exists.
    fn is_success(&self) -> bool {
        self.unexplained.is_empty() && self.faults.is_empty()
    }
}
