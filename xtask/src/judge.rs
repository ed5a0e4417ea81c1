//! `cargo xtask judge`: are the verdicts of `cargo xtask diff` right?
//!
//! The corpus in `xtask/judge` has small changes of one small document, at least one for each row
//! of the table for the Rust API, and each with a snippet of a user's. The snippet has to hold
//! with the crate made from the document before the change, and with the one made from it
//! afterwards exactly when the verdict is not major. To hold is to compile; where a change shows
//! only when the program runs, it is to run without a panic.

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

use crate::{Failure, print, spec};

use case::Case;
pub use report::{Report, Sentence};

/// Lets the compiler judge the verdicts of `cargo xtask diff`.
///
/// Makes a crate of each case of the corpus, in one scratch workspace, and compiles a user's
/// snippet against it and against the crate before the change. Needs no network once the crates
/// of Cargo.lock are there.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The folder with the base document and the cases [default: xtask/judge of this repository]
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
    /// The folder of the scratch workspace [default: target/judge of this repository]
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,
}

/// A case with its two sides compared.
#[derive(Debug)]
pub struct Trial {
    /// The case.
    pub case: Case,
    /// The document after the change.
    pub changed: Sources,
    /// What the comparison found.
    pub diff: Diff,
}

impl Trial {
    /// The release that the change asks for; a patch if a user sees none.
    pub fn release(&self) -> Release {
        self.diff.release().unwrap_or(Release::Patch)
    }

    /// The client after the change.
    pub fn client(&self) -> Result<FileTree, Failure> {
        generate(&self.changed).map_err(Failure::Document)
    }
}

/// The corpus, with what the comparison says of each case.
#[derive(Debug)]
pub struct Corpus {
    /// The document before any change.
    pub base: Sources,
    /// The cases.
    pub trials: Vec<Trial>,
    /// What was found in the document and is no fault.
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

    /// The client before any change.
    pub fn client(&self) -> Result<FileTree, Failure> {
        generate(&self.base).map_err(Failure::Document)
    }
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    let root = crate::root();
    let corpus = arguments.corpus.clone().unwrap_or_else(|| root.join("xtask/judge"));
    let scratch = arguments.scratch.clone().unwrap_or_else(|| root.join("target/judge"));
    let report = run(&corpus, &scratch);
    let right = report.as_ref().is_ok_and(Report::is_right);
    let code = print::outcome(report, |report| &report.warnings);
    if right { code } else { ExitCode::FAILURE }
}

/// Judges every case of a corpus in a scratch workspace.
pub fn run(folder: &Path, scratch: &Path) -> Result<Report, Failure> {
    let start = Instant::now();
    let corpus = Corpus::read(folder)?;
    workspace::write(&corpus, scratch)?;
    let outcome = compiler::check(scratch)?;
    let running: Vec<&Case> =
        corpus.trials.iter().map(|trial| &trial.case).filter(|case| case.run).collect();
    let runs = compiler::run(scratch, &running)?;
    let sentences =
        corpus.trials.iter().map(|trial| Sentence::of(trial, &outcome, &runs));
    let sentences = sentences.collect();
    let seconds = start.elapsed().as_secs();
    Ok(Report { sentences, seconds, warnings: corpus.warnings })
}

fn trial(base: &Sources, before: &Analysis, case: Case) -> Result<Trial, Failure> {
    let failed = |why: String| Failure::Check(format!("case `{}`: {why}", case.name));
    let changed = case.changed(base).map_err(failed)?;
    let after = analyze(&changed).map_err(|found| failed(format!("\n{found}")))?;
    let diff = diff(before, &after);
    Ok(Trial { case, changed, diff })
}
