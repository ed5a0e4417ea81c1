//! The command line itself: what it prints, and the code it ends with.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Asserts that a command says how it is used, and names these words.
#[track_caller]
fn help(arguments: &[&str], words: &[&str]) {
    let output = xtask(arguments);
    assert!(output.status.success());
    let help = text(&output.stdout);
    for word in ["Usage: cargo xtask"].iter().chain(words) {
        assert!(help.contains(word), "{word} in {help}");
    }
}

#[test]
fn every_command_answers_help() {
    help(
        &["--help"],
        &[
            "bundle",
            "codegen",
            "conformance",
            "coverage",
            "diff",
            "draft",
            "drift",
            "explain",
            "facts",
            "fake",
            "judge",
            "lint",
            "verify",
        ],
    );
    help(&["bundle", "--help"], &["--format <FORMAT>", "--spec <DIR>"]);
    help(
        &["codegen", "--help"],
        &["--check", "--dry-run", "--spec <DIR>", "--out <DIR>"],
    );
    help(&["conformance", "--help"], &["prism", "validators"]);
    help(&["conformance", "prism", "--help"], &["--scratch <DIR>"]);
    help(&["conformance", "validators", "--help"], &["--scratch <DIR>", "--spec <DIR>"]);
    help(
        &["coverage", "--help"],
        &["--check", "--write", "--spec <DIR>", "--guide <FILE>"],
    );
    help(
        &["diff", "--help"],
        &["[REV]", "--format <FORMAT>", "--check", "--spec <DIR>", "--manifest <FILE>"],
    );
    help(
        &["draft", "--help"],
        &[
            "<FILE.json>...",
            "--schema <NAME>",
            "--operation <METHOD PATH>",
            "--against",
            "--spec <DIR>",
        ],
    );
    help(
        &["drift", "--help"],
        &["<LOG>...", "--widen", "--format <FORMAT>", "--spec <DIR>"],
    );
    help(&["explain", "--help"], &["[CODE]"]);
    help(&["facts", "--help"], &["<ENDPOINTS.csv>", "<FIELDS.csv>", "--spec <DIR>"]);
    help(
        &["fake", "--help"],
        &[
            "--port <PORT>",
            "--seed <SIZE>",
            "--seed-file <FILE>",
            "--strict",
            "--fault-rate <RATE>",
            "--fault-seed <SEED>",
        ],
    );
    help(&["judge", "--help"], &["--corpus <DIR>", "--scratch <DIR>"]);
    help(
        &["lint", "--help"],
        &["--deny-warnings", "--format <FORMAT>", "--spec <DIR>", "x-revio-allow"],
    );
    help(
        &["verify", "--help"],
        &[
            "--base-url <URL>",
            "--only <FAMILY>",
            "--per-minute <CALLS>",
            "--log <FILE>",
            "--format <FORMAT>",
            "--check",
            "--spec <DIR>",
            "REVIO_PASSWORD",
        ],
    );
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

#[test]
fn a_faulty_document_is_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("openapi.yaml"), "openapi: 3.0.3\npaths: {}\n")
        .unwrap();
    let output = xtask(&["bundle", "--spec", path(folder.path())]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(text(&output.stderr).contains("error[missing-key]"));
}

/// As `2>&1 | head` does.
#[test]
fn who_stops_reading_what_is_wrong_makes_no_panic() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let command = command.args(["lint", "--spec", "nowhere"]).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

/// Runs the lint on a spec that has a warning and no error.
fn lint_of_a_warning(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let spec = "openapi: 3.0.3\ninfo: {title: Tiny, version: v1}\npaths: {}\ncomponents:\n  \
                schemas:\n    Size: {type: string, enum: [small]}\n";
    fs::write(folder.path().join("openapi.yaml"), spec).unwrap();
    xtask(&[&["lint", "--spec", path(folder.path())], arguments].concat())
}

#[test]
fn a_warning_fails_the_lint_only_where_warnings_are_denied() {
    let output = lint_of_a_warning(&[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("warning[closed-enum]"));
    let output = lint_of_a_warning(&["--deny-warnings"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("warning[closed-enum]"));
    assert!(output.stderr.is_empty());
}

#[test]
fn findings_lead_to_their_explanation() {
    let output = lint_of_a_warning(&[]);
    let stdout = text(&output.stdout);
    assert!(
        stdout.ends_with("for more, see `cargo xtask explain closed-enum`\n"),
        "{stdout}"
    );
}

#[test]
fn an_error_fails_the_lint_in_either_form() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("openapi.yaml"), "openapi: 3.0.3\npaths: {}\n")
        .unwrap();
    for (format, word) in
        [("text", "error[missing-key]"), ("json", "\"code\": \"missing-key\"")]
    {
        let output = xtask(&["lint", "--format", format, "--spec", path(folder.path())]);
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stdout).contains(word), "{format}");
        assert!(output.stderr.is_empty());
    }
}

#[test]
fn a_folder_that_is_not_there_cannot_be_linted() {
    let output = xtask(&["lint", "--spec", "nowhere"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(text(&output.stderr).starts_with("cannot read `nowhere`"));
}

#[test]
fn an_unknown_code_is_told_on_stderr_with_the_nearest() {
    let output = xtask(&["explain", "circular-rf"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let expected = "error: no diagnostic has the code `circular-rf`\n  = help: did you mean `circular-ref`?\n";
    assert_eq!(text(&output.stderr), expected);
}

/// Asserts that `verify` refuses its arguments with this code and words, before it asks anybody.
#[track_caller]
fn refused(arguments: &[&str], code: i32, words: &str) {
    let output = xtask(&[&["verify"], arguments].concat());
    assert_eq!(output.status.code(), Some(code));
    assert!(output.stdout.is_empty());
    let stderr = text(&output.stderr);
    assert!(stderr.contains(words), "{stderr}");
}

#[test]
fn a_family_that_the_spec_has_not_is_not_asked_for() {
    refused(&["--only", "contact"], 1, "the spec has no family `contact`; ");
    refused(&["--only", "contacts,bill"], 1, "the spec has no family `bill`; ");
}

#[test]
fn more_calls_a_minute_than_are_allowed_are_not_made() {
    refused(&["--per-minute", "501"], 2, "501 is not in 1..=500");
    refused(&["--per-minute", "0"], 2, "0 is not in 1..=500");
}

#[test]
fn a_table_at_fault_fails_a_check() {
    let output = xtask(&["coverage", "--check", "--guide", "nowhere.md"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(!output.stderr.is_empty());
}

#[test]
fn facts_are_told_on_stdout_and_unexplained_ones_by_the_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let (operations, members) =
        (folder.path().join("operations.csv"), folder.path().join("members.csv"));
    let head = "method,path,resource,operation,evidence,query_parameters,request_body,\
                success_status,response,notes\n";
    fs::write(&operations, head).unwrap();
    let head = "schema,field,json_type,format,max_length,min,max,enum,write,\
                required_on_create,nullable,evidence,notes\n";
    fs::write(&members, head).unwrap();
    let output = xtask(&["facts", path(&operations), path(&members)]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains(": extra: nothing in the table, "));
}

/// What cannot be run has a code of its own, so that nobody takes it for a success.
#[test]
fn without_python_the_document_is_not_validated() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["conformance", "validators", "--scratch", path(folder.path())])
        .env("PATH", "")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let stdout = text(&output.stdout);
    let last = stdout.lines().last().unwrap_or_default();
    assert!(last.starts_with("NOT RUN: openapi-spec-validator=="), "{stdout}");
}

/// The same for a mock server from npm.
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
