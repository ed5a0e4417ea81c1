//! What a run read and wrote.

use std::fmt;

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::{FileTree, Summary};

use super::{Mode, Plan};

/// What a run read and wrote, or would have written.
#[derive(Debug)]
pub struct Report {
    /// How many files of the spec were read.
    pub read: usize,
    /// What they describe.
    pub summary: Summary,
    /// What was done about differences.
    pub mode: Mode,
    /// What happened, or would happen, to each file.
    pub plan: Plan,
    /// What was found in the spec and did not stop the run.
    pub warnings: Diagnostics,
}

impl Report {
    pub(super) fn new(read: usize, mode: Mode, plan: Plan, tree: FileTree) -> Self {
        Self { read, summary: tree.summary, mode, plan, warnings: tree.warnings }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Summary { operations, schemas, resources } = self.summary;
        let read = count(self.read, "file");
        let (operations, schemas) =
            (count(operations, "operation"), count(schemas, "schema"));
        let resources = count(resources, "resource");
        writeln!(f, "read {read}: {operations}, {schemas}, {resources}")?;
        let unchanged = self.plan.unchanged().count();
        let (write, remove) = match self.mode {
            Mode::Write => ("wrote", "removed"),
            Mode::DryRun => ("would write", "would remove"),
            Mode::Check => {
                return writeln!(f, "{} up to date", count(unchanged, "file"));
            }
        };
        for path in self.plan.written() {
            writeln!(f, "{write} {path}")?;
        }
        for path in self.plan.removed() {
            writeln!(f, "{remove} {path}")?;
        }
        let written = self.plan.written().count();
        let removed = self.plan.removed().count();
        writeln!(f, "{write} {written}, {remove} {removed}, left {unchanged} unchanged")
    }
}

fn count(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
