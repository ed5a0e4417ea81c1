//! `cargo xtask conformance`: what others make of the document, and of the client's requests.
//!
//! The client is only ever run as a program of its own: this crate does not depend on it.

mod client;
mod failure;
mod node;
mod prism;
mod python;
mod server;
mod validators;
mod verdict;

use std::fmt::Display;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

pub use failure::Failure;
pub use verdict::Verdict;

use crate::spec;

/// Holds the document, and the client made from it, against what others have written.
#[derive(Args, Debug)]
pub struct Arguments {
    #[command(subcommand)]
    other: Other,
}

#[derive(Debug, Subcommand)]
enum Other {
    Prism(PrismArguments),
    Validators(ValidatorsArguments),
}

/// Makes every call of the client against Prism, a mock server that knows nothing but the
/// document. It refuses a request that the document does not allow, and makes its answers from
/// schemas and examples; each of them has to decode.
///
/// Needs Node.js and npm. Ends with code 1 if anything failed, and with code 3 if Prism could
/// not be had, so that nothing was run.
#[derive(Args, Debug)]
struct PrismArguments {
    #[command(flatten)]
    scratch: Scratch,
}

/// Holds the bundled document against openapi-spec-validator and Redocly CLI.
///
/// Needs Python, Node.js and npm. Ends with code 1 if either of them found an error or a
/// warning, and with code 3 if one could not be had, so that nothing was run.
#[derive(Args, Debug)]
struct ValidatorsArguments {
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

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    match &arguments.other {
        Other::Prism(PrismArguments { scratch }) => {
            let verdict = prism::run(&crate::root(), &scratch.path());
            told(verdict, Verdict::is_good)
        }
        Other::Validators(ValidatorsArguments { spec, scratch }) => {
            let verdict = validators::run(&spec.path(), &scratch.path());
            told(verdict, validators::Verdict::is_good)
        }
    }
}

/// Prints a verdict, or why there is none.
fn told<V: Display>(
    verdict: Result<V, Failure>,
    is_good: impl FnOnce(&V) -> bool,
) -> ExitCode {
    match verdict {
        Ok(verdict) => {
            print!("{verdict}");
            if is_good(&verdict) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            println!("{failure}");
            failure.code()
        }
    }
}
