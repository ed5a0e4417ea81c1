//! `cargo xtask conformance`: checks the document and the requests of the client with tools of
//! others.
//!
//! The client runs as a separate program, because this crate does not depend on it.

mod client;
mod documents;
mod node;
mod prism;
mod python;
mod server;
mod validators;

use std::convert::Infallible;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::output::{self, OutputFormat, Report};
use crate::{Failure, spec};

/// Checks the document and the client with tools of others.
#[derive(Args, Debug)]
pub struct ConformanceArgs {
    #[command(subcommand)]
    tool: Tool,
}

#[derive(Debug, Subcommand)]
enum Tool {
    Documents(documents::DocumentsArgs),
    Prism(PrismArgs),
    Validators(ValidatorsArgs),
}

/// Calls every operation of the client against Prism, a mock server for the document.
///
/// Prism rejects requests that the document does not allow, and builds its responses from schemas and
/// examples; all of them must decode. Needs Node.js and npm. The exit code is 1 for a failure, and 3
/// if Prism cannot be installed, so that nothing was run.
#[derive(Args, Debug)]
struct PrismArgs {
    #[command(flatten)]
    scratch: Scratch,
}

/// Checks the bundled document with openapi-spec-validator and Redocly CLI.
///
/// Needs Python, Node.js and npm. The exit code is 1 for an error or a warning, and 3 if a tool
/// cannot be installed, so that nothing was run.
#[derive(Args, Debug)]
struct ValidatorsArgs {
    #[command(flatten)]
    spec: spec::Folder,
    #[command(flatten)]
    scratch: Scratch,
}

#[derive(Args, Debug)]
struct Scratch {
    /// The folder to install to [default: target/conformance of this repository]
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,
}

impl Scratch {
    fn path(&self) -> PathBuf {
        self.scratch.clone().unwrap_or_else(|| crate::root().join("target/conformance"))
    }
}

/// Runs the command and prints its result.
pub fn main(args: &ConformanceArgs) -> ExitCode {
    match &args.tool {
        Tool::Documents(args) => finish(documents::run(args)),
        Tool::Prism(PrismArgs { scratch }) => {
            finish(prism::run(&crate::root(), &scratch.path()))
        }
        Tool::Validators(ValidatorsArgs { spec, scratch }) => {
            finish(validators::run(&spec.path(), &scratch.path()))
        }
    }
}

/// A check that was not run is neither a success nor a failure.
fn finish(result: Result<impl Report, Failure>) -> ExitCode {
    match result {
        Ok(report) => output::finish(Ok::<_, Infallible>(report), OutputFormat::Text),
        Err(failure) => {
            output::progress(&failure);
            ExitCode::from(if matches!(failure, Failure::NotRun(_)) { 3 } else { 1 })
        }
    }
}
