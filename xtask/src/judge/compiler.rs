//! Compiles the scratch workspace, and runs its programs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::case::Case;
use super::workspace::{TARGET, new_program, old_program};
use crate::{Failure, program};

/// The results of compiling each library and program.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    targets: BTreeMap<String, Target>,
}

#[derive(Debug, Default)]
struct Target {
    compiled: bool,
    errors: String,
    program: Option<PathBuf>,
}

impl Outcome {
    /// The errors of a target that did not compile; `None` if it did.
    pub(super) fn errors(&self, target: &str) -> Option<&str> {
        match self.targets.get(target) {
            Some(Target { compiled: true, .. }) => None,
            Some(target) => Some(&target.errors),
            None => Some("it was not compiled"),
        }
    }

    /// Reads a message of cargo about a target.
    pub(super) fn read(&mut self, message: &Value) {
        let name = message["target"]["name"].as_str().unwrap_or_default();
        let target = self.targets.entry(name.to_owned()).or_default();
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                target.compiled = true;
                target.program = message["executable"].as_str().map(PathBuf::from);
            }
            Some("compiler-message") if message["message"]["level"] == "error" => {
                let rendered = message["message"]["rendered"].as_str();
                target.errors.push_str(rendered.unwrap_or_default());
            }
            _ => {}
        }
    }
}

/// Whether each program succeeded.
pub(super) type Runs = BTreeMap<String, bool>;

/// Checks everything, and continues after errors.
pub(super) fn check(scratch: &Path) -> Result<Outcome, Failure> {
    cargo(scratch, &["check", "--workspace", "--keep-going"])
}

/// Runs the programs of the cases that need it.
pub(super) fn run(scratch: &Path, cases: &[&Case]) -> Result<Runs, Failure> {
    let mut runs = Runs::new();
    if cases.is_empty() {
        return Ok(runs);
    }
    let programs: Vec<String> =
        cases.iter().flat_map(|case| [old_program(case), new_program(case)]).collect();
    let mut arguments = vec!["build", "--workspace", "--keep-going"];
    for program in &programs {
        arguments.extend(["--bin", program]);
    }
    let built = cargo(scratch, &arguments)?;
    for name in programs {
        let target = built.targets.get(&name);
        let Some(path) = target.and_then(|target| target.program.clone()) else {
            continue;
        };
        let mut command = Command::new(&path);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let status = command.status().map_err(|error| Failure::Start(path, error))?;
        runs.insert(name, status.success());
    }
    Ok(runs)
}

/// Runs cargo in the workspace, and collects its messages. Some targets are expected not to compile;
/// without any target, the run failed.
fn cargo(scratch: &Path, arguments: &[&str]) -> Result<Outcome, Failure> {
    let mut command = program::cargo();
    command.current_dir(scratch).args(arguments);
    command.args([
        "--offline",
        "--quiet",
        "--message-format",
        "json",
        "--target-dir",
        TARGET,
    ]);
    command.stdin(Stdio::null()).stderr(Stdio::piped());
    let output = command.output().map_err(program::not_started)?;
    let mut outcome = Outcome::default();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        if let Ok(message) = serde_json::from_slice::<Value>(line)
            && message.get("target").is_some()
        {
            outcome.read(&message);
        }
    }
    if outcome.targets.is_empty() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::Check(format!(
            "cargo compiled nothing in `{}`: {}\n\
             if crates are missing, run `cargo fetch --locked` once",
            scratch.display(),
            said.trim()
        )));
    }
    Ok(outcome)
}
