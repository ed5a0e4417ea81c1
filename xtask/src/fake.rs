//! `cargo xtask fake`: runs a fake Rev.io server on loopback, for programs in any language.
//!
//! The server is an example of the client.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{ExitCode, ExitStatus};

use clap::Args;

use crate::program::{self, Program, Target};
use crate::{Failure, output};

/// Runs a fake Rev.io server on loopback until Ctrl-C.
///
/// It stores the records that it receives, and follows the spec. Any user name with a client code
/// after an `@` is valid, with any password.
#[derive(Args, Debug)]
pub struct FakeArgs {
    /// The port on 127.0.0.1; 0 takes any free port
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// How many records of each resource to generate
    #[arg(long, value_name = "SIZE", default_value_t = 0)]
    seed: usize,
    /// A JSON file with records: an object with an array for each resource
    #[arg(long, value_name = "FILE")]
    seed_file: Option<PathBuf>,
    /// Respond with 400 to anything unknown to the spec, such as a filter
    #[arg(long)]
    strict: bool,
    /// The fraction of requests that fail, such as 0.05
    #[arg(long, value_name = "RATE", default_value_t = 0.0)]
    fault_rate: f64,
    /// The seed that selects the failing requests
    #[arg(long, value_name = "SEED", default_value_t = 0)]
    fault_seed: u64,
}

/// Runs the command until the server ends.
pub fn main(args: &FakeArgs) -> ExitCode {
    match run(args) {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        // Cargo or the server has reported the error.
        Ok(_) => ExitCode::FAILURE,
        Err(failure) => output::fail(&failure),
    }
}

/// The server, which includes unverified operations.
const FAKE: Program =
    Program { target: Target::Example, name: "fake", features: "fake,unverified" };

fn run(args: &FakeArgs) -> Result<ExitStatus, Failure> {
    FAKE.run(example_args(args)).status().map_err(program::not_started)
}

/// The arguments of the example.
fn example_args(args: &FakeArgs) -> Vec<OsString> {
    let mut line = Vec::new();
    let mut value = |name: &str, value: OsString| line.extend([name.into(), value]);
    value("--port", args.port.to_string().into());
    value("--seed", args.seed.to_string().into());
    value("--fault-rate", args.fault_rate.to_string().into());
    value("--fault-seed", args.fault_seed.to_string().into());
    if let Some(file) = &args.seed_file {
        value("--seed-file", file.into());
    }
    if args.strict {
        line.push("--strict".into());
    }
    line
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        args: FakeArgs,
    }

    #[test]
    fn the_example_gets_all_arguments() {
        for (line, expected) in [
            ("fake", "--port 8080 --seed 0 --fault-rate 0 --fault-seed 0"),
            (
                "fake --port 0 --seed 5 --seed-file a.json --strict --fault-rate 0.05 --fault-seed 7",
                "--port 0 --seed 5 --fault-rate 0.05 --fault-seed 7 --seed-file a.json --strict",
            ),
        ] {
            let args = Cli::parse_from(line.split(' ')).args;
            assert_eq!(example_args(&args).join(" ".as_ref()), expected);
        }
    }
}
