//! `cargo xtask judge`: checks the verdicts of `cargo xtask diff` with the compiler.
//!
//! The corpus in `xtask/judge` has small changes of one small document, at least one for each row of
//! the table for the Rust API, each with a snippet of user code. The snippet must compile with the
//! client of the old document, and with the client of the new document exactly when the verdict is
//! not major. If a change shows only at run time, the snippet must run without a panic.

pub mod case;
mod compiler;
mod report;
mod workspace;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::diff::rust::Release;
use revio_codegen::diff::{Diff, diff};
use revio_codegen::source::Sources;
use revio_codegen::{Analysis, FileTree, analyze, generate};

use crate::output::{self, OutputFormat};
use crate::{Failure, spec};

use case::Case;
pub use report::{CaseResult, JudgeReport};

/// Checks the verdicts of `cargo xtask diff` with the compiler.
///
/// Generates a crate for each case of the corpus in one scratch workspace, and compiles a snippet of
/// user code with it and with the crate of the unchanged document. Needs no network once the crates
/// of Cargo.lock are downloaded.
#[derive(Args, Debug)]
pub struct JudgeArgs {
    /// The folder with the base document and the cases [default: xtask/judge of this repository]
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
    /// The folder of the scratch workspace [default: target/judge of this repository]
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,
}

/// A case with its comparison.
#[derive(Debug)]
pub struct Trial {
    /// The case.
    pub case: Case,
    /// The document after the change.
    pub changed: Sources,
    /// The comparison.
    pub diff: Diff,
}

impl Trial {
    /// The release that the change needs; a patch if nothing changed.
    pub fn release(&self) -> Release {
        self.diff.release().unwrap_or(Release::Patch)
    }

    /// The client after the change.
    pub fn client(&self) -> Result<FileTree, Failure> {
        generate(&self.changed).map_err(Failure::Document)
    }
}

/// The corpus with the comparison of each case.
#[derive(Debug)]
pub struct Corpus {
    /// The unchanged document.
    pub base: Sources,
    /// The cases.
    pub trials: Vec<Trial>,
    /// The warnings of the document.
    pub warnings: Diagnostics,
}

impl Corpus {
    /// Reads the corpus and compares each case with the base.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let base = spec::read(&folder.join("base"))?;
        let before = analyze(&base).map_err(Failure::Document)?;
        let cases = case::read(&folder.join("cases"))?;
        let trials = cases.into_iter().map(|case| trial(&base, &before, case));
        let trials = trials.collect::<Result<_, _>>()?;
        Ok(Self { trials, base, warnings: before.warnings })
    }

    /// The client of the unchanged document.
    pub fn client(&self) -> Result<FileTree, Failure> {
        generate(&self.base).map_err(Failure::Document)
    }
}

/// Runs the command and prints its result.
pub fn main(args: &JudgeArgs) -> ExitCode {
    let root = crate::root();
    let corpus = args.corpus.clone().unwrap_or_else(|| root.join("xtask/judge"));
    let scratch = args.scratch.clone().unwrap_or_else(|| root.join("target/judge"));
    output::finish(run(&corpus, &scratch), OutputFormat::Text)
}

/// Checks every case of a corpus in a scratch workspace.
pub fn run(folder: &Path, scratch: &Path) -> Result<JudgeReport, Failure> {
    let start = Instant::now();
    let corpus = Corpus::read(folder)?;
    workspace::write(&corpus, scratch)?;
    let outcome = compiler::check(scratch)?;
    let running: Vec<&Case> =
        corpus.trials.iter().map(|trial| &trial.case).filter(|case| case.run).collect();
    let runs = compiler::run(scratch, &running)?;
    let results = corpus.trials.iter();
    let results = results.map(|trial| CaseResult::of(trial, &outcome, &runs)).collect();
    let seconds = start.elapsed().as_secs();
    Ok(JudgeReport { results, seconds, warnings: corpus.warnings })
}

fn trial(base: &Sources, before: &Analysis, case: Case) -> Result<Trial, Failure> {
    let failed = |why: String| Failure::Check(format!("case `{}`: {why}", case.name));
    let changed = case.changed(base).map_err(failed)?;
    let after = analyze(&changed).map_err(|found| failed(format!("\n{found}")))?;
    let diff = diff(before, &after);
    Ok(Trial { case, changed, diff })
}
