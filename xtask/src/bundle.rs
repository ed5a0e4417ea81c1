//! `cargo xtask bundle`: prints the spec as one document, for tools that want a single file.
//!
//! It is the document that the client is generated from: everything in the order of the source,
//! every extension kept, every `$ref` leading to a place inside of it.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use revio_codegen::bundle;
use revio_codegen::diagnostic::Diagnostics;

use crate::{Failure, print, spec};

/// Prints the spec as one self-contained document.
///
/// The order is that of the source, and extensions are kept. A spec with faults is not printed;
/// its diagnostics are.
#[derive(Args, Debug)]
pub struct Arguments {
    /// How the document is written.
    #[arg(long, value_enum, default_value_t = Format::Yaml)]
    format: Format,
    #[command(flatten)]
    spec: spec::Folder,
}

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// YAML, which people read with less effort.
    Yaml,
    /// JSON, byte for byte as in generated/tests/generated/openapi.json.
    Json,
}

/// A document that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// The document.
    pub text: String,
    /// What was found in the spec and is no reason to hold the document back.
    pub warnings: Diagnostics,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    print::outcome(run(&arguments.spec.path(), arguments.format), |report| {
        &report.warnings
    })
}

/// Joins the files in the folder `spec` into one document.
pub fn run(spec: &Path, format: Format) -> Result<Report, Failure> {
    let sources = spec::read(spec)?;
    let found = bundle(&sources).map_err(Failure::Document)?;
    let text = match format {
        Format::Yaml => found.tree.to_yaml(),
        Format::Json => found.tree.to_json(),
    };
    Ok(Report { text, warnings: found.warnings })
}
