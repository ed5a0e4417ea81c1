//! The client, as a program that makes every call: the test target `exercise` of `revio`.

use std::process::Stdio;

use super::Failure;
use crate::program::{Program, Target};

/// The program, with every operation that the client has.
const EXERCISE: Program =
    Program { target: Target::Test, name: "exercise", features: "unverified" };

/// Builds it, so that its faults are told before anything is started.
pub(super) fn build() -> Result<(), Failure> {
    let status = EXERCISE.build().status().map_err(|error| broken(&error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Broken("the client cannot be built; see above".to_owned()))
}

/// Runs it against a server, and gives what it prints.
pub(super) fn run(base_url: &str) -> Result<String, Failure> {
    let output = EXERCISE
        .run(vec!["--base-url".into(), base_url.into()])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| broken(&error))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn broken(error: &std::io::Error) -> Failure {
    Failure::Broken(format!("cargo cannot be started: {error}"))
}
