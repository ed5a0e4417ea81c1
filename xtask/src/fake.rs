//! `cargo xtask fake`: serves a fake Rev.io on loopback, for programs in whatever language.
//!
//! The server is an example of the client.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{ExitCode, ExitStatus};

use clap::Args;

use crate::program::{self, Program, Target};
use crate::{Failure, print};

/// Serves a fake Rev.io on loopback until Ctrl-C ends it.
///
/// It keeps what it is sent, and knows what the spec knows. Any login with a client code behind an
/// `@`, and any password, will do.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Where to listen on 127.0.0.1; 0 takes any free port.
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// How many records of each kind to make up.
    #[arg(long, value_name = "SIZE", default_value_t = 0)]
    seed: usize,
    /// Takes records from JSON: an object with an array for each resource.
    #[arg(long, value_name = "FILE")]
    seed_file: Option<PathBuf>,
    /// Answers 400 to what the spec does not know, such as a filter.
    #[arg(long)]
    strict: bool,
    /// Lets something go wrong with so many of 1 requests, such as 0.05.
    #[arg(long, value_name = "RATE", default_value_t = 0.0)]
    fault_rate: f64,
    /// Which requests those are: the same seed meets the same ones.
    #[arg(long, value_name = "SEED", default_value_t = 0)]
    fault_seed: u64,
}

/// Runs the command until the server ends.
pub fn main(arguments: &Arguments) -> ExitCode {
    match run(arguments) {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        // What went wrong has been told by cargo or by the server.
        Ok(_) => ExitCode::FAILURE,
        Err(failure) => print::failed(&failure),
    }
}

/// The server. It serves the guesses as well.
const FAKE: Program =
    Program { target: Target::Example, name: "fake", features: "fake,unverified" };

fn run(arguments: &Arguments) -> Result<ExitStatus, Failure> {
    FAKE.run(passed_on(arguments)).status().map_err(program::not_started)
}

/// What the example is called with.
fn passed_on(arguments: &Arguments) -> Vec<OsString> {
    let mut line = Vec::new();
    let mut value = |name: &str, value: OsString| line.extend([name.into(), value]);
    value("--port", arguments.port.to_string().into());
    value("--seed", arguments.seed.to_string().into());
    value("--fault-rate", arguments.fault_rate.to_string().into());
    value("--fault-seed", arguments.fault_seed.to_string().into());
    if let Some(file) = &arguments.seed_file {
        value("--seed-file", file.into());
    }
    if arguments.strict {
        line.push("--strict".into());
    }
    line
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    /// What the example is called with for some arguments.
    fn words(arguments: &[&str]) -> String {
        let line = ["fake"].iter().chain(arguments);
        let words = passed_on(&Line::parse_from(line).arguments);
        let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap()).collect();
        words.join(" ")
    }

    #[test]
    fn the_example_gets_what_is_not_said() {
        assert_eq!(words(&[]), "--port 8080 --seed 0 --fault-rate 0 --fault-seed 0");
    }

    #[test]
    fn the_example_gets_what_is_said() {
        let line = "--port 0 --seed 5 --seed-file a.json --strict --fault-rate 0.05 --fault-seed 7";
        let line: Vec<&str> = line.split(' ').collect();
        assert_eq!(
            words(&line),
            "--port 0 --seed 5 --fault-rate 0.05 --fault-seed 7 --seed-file a.json --strict"
        );
    }
}
