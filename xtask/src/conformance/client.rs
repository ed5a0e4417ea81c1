//! The client as a program that calls every operation: the example `exercise` of `revio`.

use std::process::Stdio;

use super::ConformanceFailure;
use crate::example::Example;

/// The example with all operations.
const EXAMPLE: Example = Example { name: "exercise", features: "__exercise,unverified" };

/// Builds the client, so that its errors are reported before a server is started.
pub(super) fn build() -> Result<(), ConformanceFailure> {
    let status = EXAMPLE.build().status().map_err(|error| broken(&error))?;
    if status.success() {
        return Ok(());
    }
    Err(ConformanceFailure::Broken("the client cannot be built; see above".to_owned()))
}

/// Runs the client against a server, and returns its output.
pub(super) fn run(base_url: &str) -> Result<String, ConformanceFailure> {
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

fn broken(error: &std::io::Error) -> ConformanceFailure {
    ConformanceFailure::Broken(format!("cargo cannot be started: {error}"))
}
