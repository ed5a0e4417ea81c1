//! The client, as a program that makes every call: the example `exercise` of `revio`.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Failure;

/// The example with everything that the client has.
const EXAMPLE: [&str; 6] = [
    "--package",
    "revio",
    "--example",
    "exercise",
    "--features",
    "__exercise,unverified",
];

/// Builds it, so that its faults are told before anything is started.
pub(super) fn build(root: &Path) -> Result<(), Failure> {
    let status = cargo(root, "build").status().map_err(|error| broken(&error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Broken("the client cannot be built; see above".to_owned()))
}

/// Runs it against a server, and gives what it prints.
pub(super) fn run(root: &Path, base_url: &str) -> Result<String, Failure> {
    let output = cargo(root, "run")
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

fn cargo(root: &Path, verb: &str) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args([verb, "--quiet"]).args(EXAMPLE).current_dir(root);
    command
}

fn broken(error: &std::io::Error) -> Failure {
    Failure::Broken(format!("cargo cannot be started: {error}"))
}
