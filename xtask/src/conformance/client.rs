//! The client, as a program that makes every call: the example `exercise` of `revio`.

use std::process::Stdio;

use super::Failure;
use crate::example::Example;

/// The example with everything that the client has.
const EXAMPLE: Example = Example { name: "exercise", features: "__exercise,unverified" };

/// Builds it, so that its faults are told before anything is started.
pub(super) fn build() -> Result<(), Failure> {
    let status = EXAMPLE.build().status().map_err(|error| broken(&error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Broken("the client cannot be built; see above".to_owned()))
}

/// Runs it against a server, and gives what it prints.
pub(super) fn run(base_url: &str) -> Result<String, Failure> {
    let output = EXAMPLE
        .run(Vec::new())
        .env("REVIO_USERNAME", "api_user")
        .env("REVIO_CLIENT_CODE", "acme")
        .env("REVIO_PASSWORD", "password")
        .env("REVIO_SUBSCRIPTION_KEY", "key")
        .env("REVIO_BASE_URL", base_url)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| broken(&error))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn broken(error: &std::io::Error) -> Failure {
    Failure::Broken(format!("cargo cannot be started: {error}"))
}
