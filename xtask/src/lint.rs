//! `cargo xtask lint`: is the spec right, and is it what was meant?
//!
//! `codegen` tells what stops it and what is likely a slip. This asks further rules besides, for
//! which a client need not wait, and writes nothing.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::lint;

use crate::{Failure, print, spec};

/// Tells all errors and warnings in the spec, more warnings than `codegen` gives.
///
/// A warning about what is meant as it stands is allowed under `x-revio-allow` in openapi.yaml.
/// Fails if there is an error.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Fail if there is a warning, too.
    #[arg(long)]
    deny_warnings: bool,
    /// How the findings are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    spec: spec::Folder,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines that they speak of, for people.
    Text,
    /// A list of objects with code, severity, title, file, line, column and help, for programs.
    Json,
}

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// How many files of the spec were read.
    pub read: usize,
    /// Errors, or warnings, or both; the further rules are asked about a sound document only.
    pub findings: Diagnostics,
    /// How it is written.
    pub format: Format,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.format {
            Format::Json => f.write_str(&self.findings.to_json()),
            Format::Text if self.findings.is_empty() => {
                writeln!(f, "read {} files: nothing found", self.read)
            }
            Format::Text => f.write_str(&print::findings(&self.findings)),
        }
    }
}

impl Report {
    /// Whether there is no error and, if warnings are denied, no warning either.
    pub fn is_good(&self, deny_warnings: bool) -> bool {
        if deny_warnings {
            self.findings.is_empty()
        } else {
            !self.findings.has_errors()
        }
    }
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    let report = run(&arguments.spec.path(), arguments.format);
    print::verdict(report, |report| report.is_good(arguments.deny_warnings))
}

/// Asks all rules about the spec in the folder `spec`.
pub fn run(spec: &Path, format: Format) -> Result<Report, Failure> {
    let sources = spec::read(spec)?;
    let (Ok(findings) | Err(findings)) = lint(&sources);
    Ok(Report { read: sources.files.len(), findings, format })
}
