//! The command line `revio`: every operation of the client, for people and scripts.

use std::process::ExitCode;

use revio::Collection;
use revio_runtime::RawJson;
use revio_runtime::cli::Program;

fn main() -> ExitCode {
    let program = Program {
        name: env!("CARGO_BIN_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        api: &revio::fields::API,
    };
    program.main::<Collection<RawJson>>()
}
