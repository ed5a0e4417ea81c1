//! `cargo xtask coverage`: counts the operations of the spec by evidence, and checks that it covers
//! the Tray.io connector.
//!
//! `spec/parity/tray.csv` names the operations that replace each operation of the connector. The
//! table in the guide "Coming from Tray" is generated from it.

mod calls;
mod census;
mod guide;
mod parity;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::ir::Evidence;
use revio_codegen::{Analysis, analyze};

use crate::output::{self, Mode, OutputFormat, Report};
use crate::{Failure, spec, table};

use census::Census;
use parity::Parity;

/// The command that updates the table.
const REMEDY: &str = "cargo xtask coverage --write";

/// Counts the operations of the spec, and compares them with those of the Tray.io connector.
///
/// parity/tray.csv in the folder of the spec lists the operations of the connector, each with the
/// operations that replace it.
#[derive(Args, Debug)]
pub struct CoverageArgs {
    /// Write nothing; fail if a row of tray.csv is invalid or the guide is out of date
    #[arg(long, conflicts_with = "write")]
    check: bool,
    /// Update the table in the guide
    #[arg(long)]
    write: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The guide with the table [default: generated/docs/tray.md of this repository]
    #[arg(long, value_name = "FILE")]
    guide: Option<PathBuf>,
}

impl CoverageArgs {
    fn mode(&self) -> Mode {
        match (self.check, self.write) {
            (true, _) => Mode::Check,
            (false, true) => Mode::Write,
            (false, false) => Mode::DryRun,
        }
    }
}

/// The counts of a spec.
#[derive(Debug)]
pub struct CoverageReport {
    census: Census,
    parity: Parity,
    /// Whether the table was out of date, if it was to be written.
    written: Option<bool>,
    warnings: Diagnostics,
}

impl Report for CoverageReport {
    fn render(&self, _: OutputFormat) -> String {
        let listed = |level| match self.parity.titles_by_evidence(level).as_slice() {
            [] => "0".to_owned(),
            titles => format!("{} ({})", titles.len(), titles.join(", ")),
        };
        let written = match self.written {
            Some(true) => "the table in the guide was updated\n",
            Some(false) => "the table in the guide is up to date\n",
            None => "",
        };
        format!(
            "{}\nTray connector: {} of {} titles\nunverified: {}\ninferred: {}\n{}{written}",
            self.census,
            self.parity.titles.len(),
            self.parity.rows,
            listed(Evidence::Unverified),
            listed(Evidence::Inferred),
            self.parity.errors,
        )
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }
}

/// Runs the command and prints its result.
pub fn main(args: &CoverageArgs) -> ExitCode {
    let guide = args.guide.clone();
    let guide = guide.unwrap_or_else(|| crate::root().join("generated/docs/tray.md"));
    output::finish(run(&args.spec.path(), &guide, args.mode()), OutputFormat::Text)
}

/// Counts the operations in the folder `spec`, and checks or writes the table in the file `guide`.
pub fn run(spec: &Path, guide: &Path, mode: Mode) -> Result<CoverageReport, Failure> {
    let sources = spec::read(spec)?;
    let Analysis { api, warnings, .. } = analyze(&sources).map_err(Failure::Document)?;
    let path = spec.join("parity/tray.csv");
    let rows = table::read(&path, ["title", "kind", "operations"])?;
    let parity = Parity::of(rows, &api);
    if mode != Mode::DryRun && !parity.errors.is_empty() {
        let (errors, path) = (&parity.errors, path.display());
        return Err(Failure::Check(format!("{errors}\nfix `{path}`, or the spec")));
    }
    let written = match mode {
        Mode::DryRun => None,
        Mode::Check => guide::check(guide, &parity.titles).map(|()| None)?,
        Mode::Write => Some(guide::write(guide, &parity.titles)?),
    };
    Ok(CoverageReport { census: Census::of(&api), parity, written, warnings })
}
