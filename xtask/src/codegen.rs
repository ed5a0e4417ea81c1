//! `cargo xtask codegen`: writes the client that the spec describes.
//!
//! Everything is generated in memory before anything is written. Files that are as they should
//! be are left alone, so that cargo does not build them again.

mod diff;
mod failure;
mod plan;
mod report;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::{FileTree, generate};

use crate::{print, spec};

pub use failure::Failure;
pub use plan::{Change, Plan};
pub use report::Report;

/// The folders below the crate that belong to the generator, with what it makes for them.
fn owned(tree: &FileTree) -> [(&'static str, &BTreeMap<String, String>); 2] {
    [("src", &tree.files), ("tests/generated", &tree.test_files)]
}

/// What mends a tree that `--check` finds fault with.
const REMEDY: &str = "cargo xtask codegen";

/// Writes generated/src and generated/tests/generated from spec/.
///
/// Files that are up to date are left alone, and files that are no longer generated are removed.
/// If anything fails, both folders stay as they were.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Write nothing; fail, and show the difference, if the output is not what the spec gives.
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; list what would be written and removed.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The folder of the crate that is written [default: generated of this repository]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Arguments {
    fn mode(&self) -> Mode {
        match (self.check, self.dry_run) {
            (true, _) => Mode::Check,
            (false, true) => Mode::DryRun,
            (false, false) => Mode::Write,
        }
    }
}

/// What to do about differences between the output and what the spec gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write and remove files.
    Write,
    /// Fail.
    Check,
    /// List them.
    DryRun,
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    let named = arguments.out.clone();
    let out = named.unwrap_or_else(|| crate::root().join("generated"));
    print::outcome(run(&arguments.spec.path(), &out, arguments.mode()), |report| {
        &report.warnings
    })
}

/// Generates from the folder `spec` and brings the crate in the folder `out` in line, as far as the
/// mode allows.
pub fn run(spec: &Path, out: &Path, mode: Mode) -> Result<Report, Failure> {
    let sources = spec::read(spec)?;
    let tree = generate(&sources).map_err(crate::Failure::Document)?;
    let plan = apply(&tree, out, mode)?;
    Ok(Report::new(sources.files.len(), mode, plan, tree))
}

/// Brings the crate in the folder `out` in line with generated files, as far as the mode allows.
pub fn apply(tree: &FileTree, out: &Path, mode: Mode) -> Result<Plan, Failure> {
    let plan = Plan::new(tree, out)?;
    match mode {
        Mode::DryRun => {}
        Mode::Check if plan.is_fresh() => {}
        Mode::Check => return Err(Failure::Stale(diff::show(&plan))),
        Mode::Write => write::write(&plan)?,
    }
    Ok(plan)
}
