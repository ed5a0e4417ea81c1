//! `cargo xtask codegen`: generates the client from the spec.
//!
//! Everything is generated in memory before anything is written. Files that are up to date are not
//! touched, so that cargo does not rebuild them.

mod diff;
mod failure;
mod plan;
mod report;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::{FileTree, generate_with_twin};

use crate::output::{self, Mode, OutputFormat};
use crate::spec;

pub use failure::CodegenFailure;
pub use plan::{FileChange, Plan};
pub use report::CodegenReport;

/// The command that updates stale files.
const REMEDY: &str = "cargo xtask codegen";

/// The resources whose records the benchmark `decode` reads.
const BENCHED: [&str; 5] =
    ["charges", "contacts", "customers", "service_products", "services"];

/// The folders of the crate that belong to the generator, with their files.
fn owned(tree: &FileTree) -> [(&'static str, &BTreeMap<String, String>); 3] {
    [
        ("src", &tree.files),
        ("tests/generated", &tree.test_files),
        ("benches/generated", &tree.bench_files),
    ]
}

/// Generates generated/src, generated/tests/generated, and generated/benches/generated from spec/.
///
/// Files that are up to date are left alone, and files that are no longer generated are removed.
/// If anything fails, the folders stay as they were.
#[derive(Args, Debug)]
pub struct CodegenArgs {
    /// Write nothing; show the difference and fail if files are out of date
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; list the files that would be written and removed
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The folder of the crate [default: generated of this repository]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl CodegenArgs {
    fn mode(&self) -> Mode {
        match (self.check, self.dry_run) {
            (true, _) => Mode::Check,
            (false, true) => Mode::DryRun,
            (false, false) => Mode::Write,
        }
    }
}

/// Runs the command and prints its result.
pub fn main(args: &CodegenArgs) -> ExitCode {
    let out = args.out.clone().unwrap_or_else(|| crate::root().join("generated"));
    output::finish(run(&args.spec.path(), &out, args.mode()), OutputFormat::Text)
}

/// Generates from the folder `spec`, and updates the crate in the folder `out` as the mode allows.
pub fn run(
    spec: &Path,
    out: &Path,
    mode: Mode,
) -> Result<CodegenReport, CodegenFailure> {
    let sources = spec::read(spec)?;
    let tree =
        generate_with_twin(&sources, &BENCHED).map_err(crate::Failure::Document)?;
    let plan = apply(&tree, out, mode)?;
    Ok(CodegenReport::new(sources.files.len(), mode, plan, tree))
}

/// Updates the crate in the folder `out` with generated files as the mode allows.
pub fn apply(tree: &FileTree, out: &Path, mode: Mode) -> Result<Plan, CodegenFailure> {
    let plan = Plan::new(tree, out)?;
    match mode {
        Mode::DryRun => {}
        Mode::Check if plan.is_fresh() => {}
        Mode::Check => return Err(CodegenFailure::Stale(diff::show(&plan))),
        Mode::Write => write::write(&plan)?,
    }
    Ok(plan)
}
