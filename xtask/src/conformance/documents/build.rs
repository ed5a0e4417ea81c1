//! Compiles the crates, and reads the messages of the compiler.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::Failure;
use crate::output::count;
use crate::program::{cargo, not_started};

/// The features that every generated crate has and whose code is checked too.
const FEATURES: &str = "drift,fake";

/// What the compiler reported about a crate.
#[derive(Clone, Debug, Default)]
pub(super) struct Messages {
    pub(super) errors: usize,
    warnings: usize,
    /// The first error, or else the first warning.
    first: String,
}

impl Messages {
    pub(super) fn failure(&self) -> Option<String> {
        if self.errors + self.warnings == 0 {
            return None;
        }
        let (errors, warnings) =
            (count(self.errors, "error"), count(self.warnings, "warning"));
        Some(format!("{errors} and {warnings} from rustc: {}", self.first))
    }

    fn add(&mut self, message: &Message) {
        let is_error = message.level.starts_with("error");
        // The last message only counts the others.
        if message.spans.is_empty() && message.code.is_none() && self.errors > 0 {
            return;
        }
        if self.first.is_empty() || is_error && self.errors == 0 {
            self.first = message.line();
        }
        if is_error {
            self.errors += 1;
        } else {
            self.warnings += 1;
        }
    }
}

/// A line of cargo's output.
#[derive(Deserialize)]
struct Line {
    reason: String,
    target: Option<Target>,
    manifest_path: Option<String>,
    executable: Option<PathBuf>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    code: Option<LintCode>,
    #[serde(default)]
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct LintCode {
    code: String,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

impl Message {
    fn line(&self) -> String {
        let code = self.code.as_ref().map(|it| format!("{}: ", it.code));
        let at = self.spans.iter().find(|span| span.is_primary);
        let at = at.map(|it| format!(" ({}:{})", it.file_name, it.line_start));
        let first = self.message.lines().next().unwrap_or_default();
        format!("{}{first}{}", code.unwrap_or_default(), at.unwrap_or_default())
    }
}

/// The messages about each crate of the workspace, by the name of its folder. TLS takes most of the
/// time, and only a client needs it.
pub(super) fn check(
    scratch: &Path,
    has_tls: bool,
) -> Result<BTreeMap<String, Messages>, Failure> {
    let mut command = in_workspace(scratch, "check");
    if !has_tls {
        command.arg("--no-default-features");
    }
    command.args(["--workspace", "--exclude", super::PROGRAM]);
    command.args(["--examples", "--lib", "--keep-going", "--message-format", "json"]);
    let output = command.stderr(Stdio::inherit()).output().map_err(not_started)?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut found: BTreeMap<String, Messages> = BTreeMap::new();
    for line in text.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()) {
        let (Some(message), Some(path)) = (&line.message, &line.manifest_path) else {
            continue;
        };
        let is_build = line.target.is_some_and(|it| it.kind == ["custom-build"]);
        let folder = Path::new(path).parent().and_then(Path::file_name);
        if line.reason == "compiler-message"
            && !is_build
            && let Some(name) = folder
        {
            found.entry(name.to_string_lossy().into_owned()).or_default().add(message);
        }
    }
    if output.status.success() || found.values().any(|it| it.errors > 0) {
        return Ok(found);
    }
    Err(Failure::Check("the clients cannot be compiled; see above".to_owned()))
}

/// Builds the program of a package, and returns its path, on which the user's configuration of cargo
/// decides too.
pub(super) fn program(scratch: &Path, package: &str) -> Result<PathBuf, Failure> {
    let mut command = in_workspace(scratch, "build");
    command.args(["--package", package, "--message-format", "json-render-diagnostics"]);
    let output = command.stderr(Stdio::inherit()).output().map_err(not_started)?;
    let built = executable(&String::from_utf8_lossy(&output.stdout));
    built.filter(|_| output.status.success()).ok_or_else(|| {
        let error = "the program with all clients cannot be built; see above";
        Failure::Check(error.to_owned())
    })
}

/// The program that cargo has built.
fn executable(output: &str) -> Option<PathBuf> {
    let lines = output.lines().filter_map(|line| serde_json::from_str(line).ok());
    lines.filter_map(|line: Line| line.executable).next_back()
}

/// Cargo in the scratch workspace.
fn in_workspace(scratch: &Path, verb: &str) -> Command {
    let mut command = cargo();
    command.args([verb, "--quiet", "--manifest-path"]).arg(scratch.join("Cargo.toml"));
    command.args(["--features", FEATURES]);
    // A lint that is set there would fail the run, not the document.
    command.env_remove("RUSTFLAGS");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_the_program_is_what_cargo_reports() {
        let output = r#"{"reason":"compiler-artifact","target":{"kind":["lib"]},"executable":null}
{"reason":"compiler-artifact","target":{"kind":["bin"]},"executable":"/build/x86/program.exe"}
{"reason":"build-finished","success":true}
"#;
        assert_eq!(executable(output), Some(PathBuf::from("/build/x86/program.exe")));
        assert_eq!(executable(""), None);
    }

    #[test]
    fn errors_and_warnings_are_counted() {
        let message = |level: &str| {
            let message = format!(
                r#"{{"level": "{level}", "message": "{level} here", "code": {{"code": "E1"}}}}"#
            );
            serde_json::from_str::<Message>(&message).unwrap()
        };
        let mut messages = Messages::default();
        assert_eq!(messages.failure(), None);
        for level in ["warning", "error", "warning"] {
            messages.add(&message(level));
        }
        let expected = "1 error and 2 warnings from rustc: E1: error here";
        assert_eq!(messages.failure().as_deref(), Some(expected));
    }
}
