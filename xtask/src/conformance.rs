//! `cargo xtask conformance`: the client against what others make of the document.
//!
//! The client is only ever run as a program of its own: this crate does not depend on it.

mod client;
mod failure;
mod node;
mod prism;
mod server;
mod verdict;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

pub use failure::Failure;
pub use verdict::Verdict;

/// Runs the client against a validator that somebody else has written.
#[derive(Args, Debug)]
pub struct Arguments {
    #[command(subcommand)]
    validator: Validator,
}

#[derive(Debug, Subcommand)]
enum Validator {
    Prism(PrismArguments),
}

/// Makes every call of the client against Prism, a mock server that knows nothing but the
/// document. It refuses a request that the document does not allow, and makes its answers from
/// schemas and examples; each of them has to decode.
///
/// Needs Node.js and npm. Ends with code 1 if anything failed, and with code 3 if Prism could
/// not be had, so that nothing was run.
#[derive(Args, Debug)]
struct PrismArguments {
    /// The folder that Prism is installed to [default: target/conformance of this repository]
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    let Validator::Prism(PrismArguments { scratch }) = &arguments.validator;
    let root = crate::root();
    let scratch = scratch.clone().unwrap_or_else(|| root.join("target/conformance"));
    match prism::run(&root, &scratch) {
        Ok(verdict) => {
            print!("{verdict}");
            if verdict.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            println!("{failure}");
            failure.code()
        }
    }
}
