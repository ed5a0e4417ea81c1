//! `cargo xtask coverage`: how much of Rev.io's API the spec describes, how well it is known, and
//! whether everything is there that users of the Tray.io connector are used to.
//!
//! `spec/parity/tray.csv` names the calls for each operation of the connector. The table in the guide
//! "Coming from Tray" is made from it, with the names that the generator gives to the calls.

mod calls;
mod census;
mod guide;
mod parity;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::{Analysis, analyze};

use crate::{Failure, print, spec, table};

use census::Census;
use parity::Parity;
pub use report::Report;

/// The command that fixes an outdated table.
const REMEDY: &str = "cargo xtask coverage --write";

/// Counts the operations of the spec, and compares them with those of the Tray.io connector.
///
/// The connector's operations stand in parity/tray.csv in the folder of the spec, each with the
/// calls that do the same.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Write nothing; fail if a row of tray.csv is invalid or the guide is out of date.
    #[arg(long, conflicts_with = "write")]
    check: bool,
    /// Update the table in the guide.
    #[arg(long)]
    write: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The guide with the table [default: generated/docs/tray.md of this repository]
    #[arg(long, value_name = "FILE")]
    guide: Option<PathBuf>,
}

impl Arguments {
    fn mode(&self) -> Mode {
        match (self.check, self.write) {
            (true, _) => Mode::Check,
            (false, true) => Mode::Write,
            (false, false) => Mode::Print,
        }
    }
}

/// What to do beside counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing.
    Print,
    /// Fail on any fault.
    Check,
    /// Write the table in the guide.
    Write,
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    let named = arguments.guide.clone();
    let guide = named.unwrap_or_else(|| crate::root().join("generated/docs/tray.md"));
    print::outcome(run(&arguments.spec.path(), &guide, arguments.mode()), |report| {
        &report.warnings
    })
}

/// Counts what the folder `spec` describes, and checks or writes the table in the file `guide`.
pub fn run(spec: &Path, guide: &Path, mode: Mode) -> Result<Report, Failure> {
    let sources = spec::read(spec)?;
    let Analysis { api, warnings, .. } = analyze(&sources).map_err(Failure::Document)?;
    let path = spec.join("parity/tray.csv");
    let rows = table::read(&path, ["title", "kind", "operations"])?;
    let parity = Parity::of(rows, &api);
    if mode != Mode::Print {
        parity.sound().map_err(|faults| refused(&path, &faults))?;
    }
    let written = match mode {
        Mode::Print => None,
        Mode::Check => guide::check(guide, &parity.titles).map(|()| None)?,
        Mode::Write => Some(guide::write(guide, &parity.titles)?),
    };
    Ok(Report { census: Census::of(&api), parity, written, warnings })
}

fn refused(path: &Path, faults: &str) -> Failure {
    Failure::Check(format!("{faults}\nmend `{}`, or the spec", path.display()))
}
