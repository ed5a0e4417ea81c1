//! The client as a program that calls every operation: the test target `exercise` of `revio`.

use std::process::Stdio;

use crate::Failure;
use crate::program::{self, Program, Target};

/// The program with all operations.
const EXERCISE: Program =
    Program { target: Target::Test, name: "exercise", features: "unverified" };

/// Builds the program, so that its errors are reported before a server is started.
pub(super) fn build() -> Result<(), Failure> {
    let status = EXERCISE.build().status().map_err(program::not_started)?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Check("the client cannot be built; see above".to_owned()))
}

/// Runs the client against a server, and returns its output.
pub(super) fn run(base_url: &str) -> Result<String, Failure> {
    let output = EXERCISE
        .run(vec!["--base-url".into(), base_url.into()])
        .stderr(Stdio::inherit())
        .output()
        .map_err(program::not_started)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
