//! The result of a run.

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::{FileTree, Summary};

use super::Plan;
use crate::output::{Mode, OutputFormat, Report};

/// What a run read and wrote, or would have written.
#[derive(Debug)]
pub struct CodegenReport {
    read: usize,
    summary: Summary,
    mode: Mode,
    plan: Plan,
    warnings: Diagnostics,
}

impl CodegenReport {
    pub(super) fn new(read: usize, mode: Mode, plan: Plan, tree: FileTree) -> Self {
        Self { read, summary: tree.summary, mode, plan, warnings: tree.warnings }
    }

    fn changes(&self, write: &str, remove: &str) -> String {
        let written: Vec<String> =
            self.plan.written().map(|path| format!("{write} {path}\n")).collect();
        let removed: Vec<String> =
            self.plan.removed().map(|path| format!("{remove} {path}\n")).collect();
        format!(
            "{}{}{write} {}, {remove} {}, left {} unchanged\n",
            written.concat(),
            removed.concat(),
            written.len(),
            removed.len(),
            self.plan.unchanged().count()
        )
    }
}

impl Report for CodegenReport {
    fn render(&self, _: OutputFormat) -> String {
        let Summary { operations, schemas, resources } = self.summary;
        let changes = match self.mode {
            Mode::Write => self.changes("wrote", "removed"),
            Mode::DryRun => self.changes("would write", "would remove"),
            Mode::Check => {
                format!("{} up to date\n", count(self.plan.unchanged().count(), "file"))
            }
        };
        format!(
            "read {}: {}, {}, {}\n{changes}",
            count(self.read, "file"),
            count(operations, "operation"),
            count(schemas, "schema"),
            count(resources, "resource")
        )
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }
}

fn count(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
