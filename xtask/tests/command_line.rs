//! The command line itself: what it prints, and the code it ends with.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn every_command_answers_help() {
    let commands: [&[&str]; 4] =
        [&[], &["codegen"], &["conformance"], &["conformance", "prism"]];
    for command in commands {
        let arguments = &[command, &["--help"]].concat();
        let output = xtask(arguments);
        assert!(output.status.success());
        assert!(
            text(&output.stdout).contains("Usage: cargo xtask"),
            "{}",
            text(&output.stdout)
        );
    }
    let help = xtask(&["codegen", "--help"]);
    for option in ["--check", "--dry-run", "--spec <DIR>", "--out <DIR>"] {
        assert!(text(&help.stdout).contains(option), "{option}");
    }
}

#[test]
fn two_modes_at_once_are_refused() {
    let output = xtask(&["codegen", "--check", "--dry-run"]);
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).contains("cannot be used with"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_failure_is_told_on_stderr_and_by_the_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("src");
    fs::write(folder.path().join("openapi.yaml"), "openapi: 3.0.3\npaths: {}\n")
        .unwrap();
    let output = xtask(&["codegen", "--spec", path(folder.path()), "--out", path(&out)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let stderr = text(&output.stderr);
    assert!(
        stderr.contains("error[missing-key]: the document needs `info`"),
        "{stderr}"
    );
    assert!(!out.exists());
}

/// What cannot be run has a code of its own, so that nobody takes it for a success.
#[test]
fn without_npm_the_client_is_not_run_against_prism() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["conformance", "prism", "--scratch", path(folder.path())])
        .env("PATH", "")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let stdout = text(&output.stdout);
    let last = stdout.lines().last().unwrap_or_default();
    let expected = "NOT RUN: @stoplight/prism-cli@5.14.2: npm cannot be started: ";
    assert!(last.starts_with(expected), "{stdout}");
}
