//! The result of a run.

use revio_codegen::Summary;
use revio_codegen::diagnostic::Diagnostics;

use super::{Generated, Plan};
use crate::output::{Mode, OutputFormat, Report, count};

/// What a run read and wrote, or would have written.
#[derive(Debug)]
pub struct CodegenReport {
    mode: Mode,
    crates: Vec<Generated>,
}

impl CodegenReport {
    pub(super) fn new(crates: Vec<Generated>, mode: Mode) -> Self {
        Self { mode, crates }
    }

    fn part(&self, generated: &Generated) -> String {
        let Summary { operations, schemas, resources } = generated.tree.summary;
        let plan = &generated.plan;
        let changes = match self.mode {
            Mode::Write => changes(plan, "wrote", "removed"),
            Mode::DryRun => changes(plan, "would write", "would remove"),
            Mode::Check => {
                format!("{} up to date\n", count(plan.unchanged().count(), "file"))
            }
        };
        format!(
            "read {}: {}, {}, {}\n{changes}",
            count(generated.sources, "file"),
            count(operations, "operation"),
            count(schemas, "schema"),
            count(resources, "resource")
        )
    }
}

impl Report for CodegenReport {
    fn render(&self, _: OutputFormat) -> String {
        match self.crates.as_slice() {
            [only] => self.part(only),
            all => {
                let part = |it: &Generated| {
                    format!("{}\n{}", it.plan.out.display(), self.part(it))
                };
                all.iter().map(part).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The warnings of the first crate. The kitchen-sink document causes warnings on purpose.
    fn warnings(&self) -> Option<&Diagnostics> {
        self.crates.first().map(|generated| &generated.tree.warnings)
    }
}

fn changes(plan: &Plan, write: &str, remove: &str) -> String {
    let written: Vec<String> =
        plan.written().map(|path| format!("{write} {path}\n")).collect();
    let removed: Vec<String> =
        plan.removed().map(|path| format!("{remove} {path}\n")).collect();
    format!(
        "{}{}{write} {}, {remove} {}, left {} unchanged\n",
        written.concat(),
        removed.concat(),
        written.len(),
        removed.len(),
        plan.unchanged().count()
    )
}
