//! The command line: help, output streams and exit codes.

mod support;

use std::process::Stdio;

use support::{Folder, command, failed, succeeded, texts, xtask};

/// A document without `info`.
const INVALID: &str = "openapi: 3.0.3\npaths: {}\n";

/// A spec with a warning and no error.
const WARNING: &str = "openapi: 3.0.3\ninfo: {title: Tiny, version: v1}\npaths: {}\ncomponents:\n  \
                       schemas:\n    Size: {type: string, enum: [small]}\n";

#[test]
fn every_command_has_help() {
    for (command, parts) in [
        (
            "",
            "bench bundle codegen conformance coverage diff drift explain fake infer judge lint \
             release verify",
        ),
        ("bench", "compile generate plot"),
        ("bench compile", "--part models crate first --rounds --base --format"),
        ("bench generate", "--copies --rounds --format"),
        ("bench plot", "[FILE]... --machine --check --folder"),
        ("bundle", "--format --spec"),
        ("codegen", "--check --dry-run --spec --out"),
        ("conformance", "prism validators"),
        ("conformance prism", "--scratch"),
        ("conformance validators", "--scratch --spec"),
        ("coverage", "--check --write --spec --guide"),
        ("diff", "[REV] --format --check --spec --manifest"),
        ("drift", "<LOG>... --widen --format --spec"),
        ("explain", "[CODE]"),
        ("fake", "--port --seed --seed-file --strict --fault-rate --fault-seed"),
        (
            "infer",
            "FILE.json --fields --schema --operation --against --write --force --spec",
        ),
        ("judge", "--corpus --scratch"),
        ("lint", "--deny-warnings --format --spec x-revio-allow"),
        (
            "verify",
            "--base-url --only --per-minute --log --format --check --spec REVIO_PASSWORD",
        ),
    ] {
        let args: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
        let help = succeeded(&xtask(&args));
        assert!(help.contains("Usage: cargo xtask"), "{help}");
        for part in parts.split_whitespace() {
            assert!(help.contains(part), "{part} in {help}");
        }
    }
}

#[test]
fn failures_are_reported_on_stderr_and_by_the_exit_code() {
    let folder = Folder::with_spec(INVALID);
    let (spec, out) = (folder.text(), folder.path.join("src"));
    let modes = ["codegen", "--check", "--dry-run"];
    failed(&xtask(&modes), 2, &["cannot be used with"]);
    let codegen = ["codegen", "--spec", spec, "--out", out.to_str().unwrap()];
    failed(&xtask(&codegen), 1, &["error[missing-key]: the document needs `info`"]);
    assert!(!out.exists());
    failed(&xtask(&["bundle", "--spec", spec]), 1, &["error[missing-key]"]);
    failed(&xtask(&["lint", "--spec", "nowhere"]), 1, &["cannot read `nowhere`"]);
    failed(&xtask(&["coverage", "--check", "--guide", "nowhere.md"]), 1, &[]);
    failed(
        &xtask(&["explain", "duplicate-schem"]),
        1,
        &["error: no diagnostic has the code `duplicate-schem`\n  = help: did you mean"],
    );
    let unknown = ["verify", "--only", "contacts,bill"];
    failed(&xtask(&unknown), 1, &["the spec has no resource `bill`; "]);
    let unknown = ["bench", "compile", "--part", "first", "--base", "v0.0.0-none"];
    failed(&xtask(&unknown), 1, &["`v0.0.0-none` is not a revision of this repository"]);
    for (option, value, error) in [
        ("--rounds", "0", "0 is not in 1..=100"),
        ("--part", "docs", "possible values: models, crate, first"),
        ("--format", "yaml", "possible values: text, json"),
    ] {
        failed(&xtask(&["bench", "compile", option, value]), 2, &[error]);
    }
    for (rate, error) in [("501", "501 is not in 1..=500"), ("0", "0 is not in 1..=500")]
    {
        failed(&xtask(&["verify", "--per-minute", rate]), 2, &[error]);
    }
    failed(
        &xtask(&["lint", "--format", "markdown"]),
        2,
        &["possible values: text, json"],
    );
}

/// As when the built program is started without cargo.
#[test]
fn outside_the_repository_the_missing_folder_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().canonicalize().unwrap();
    for (name, missing) in [
        ("bundle", "spec"),
        ("codegen", "spec"),
        ("coverage", "spec"),
        ("lint", "spec"),
        ("judge", "xtask/judge/base"),
        ("verify", "spec"),
    ] {
        let mut outside = command(&[name]);
        outside.env_remove("CARGO_MANIFEST_DIR").current_dir(&place);
        let error = format!("cannot read `{}`: ", place.join(missing).display());
        failed(&outside.output().unwrap(), 1, &[&error]);
    }
    assert_eq!(std::fs::read_dir(&place).unwrap().count(), 0);
}

/// As `2>&1 | head` does.
#[test]
fn a_closed_pipe_is_not_a_panic() {
    let mut lint = command(&["lint", "--spec", "nowhere"]);
    let mut child = lint.stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn the_lint_fails_for_errors_and_on_request_for_warnings() {
    for (spec, args, code, part) in [
        (WARNING, &[][..], 0, "warning[closed-enum]"),
        (WARNING, &["--deny-warnings"], 1, "warning[closed-enum]"),
        (WARNING, &[], 0, "for more, see `cargo xtask explain closed-enum`\n"),
        (INVALID, &[], 1, "error[missing-key]"),
        (INVALID, &["--format", "json"], 1, "\"code\": \"missing-key\""),
    ] {
        let folder = Folder::with_spec(spec);
        let output = xtask(&[&["lint", "--spec", folder.text()], args].concat());
        let (stdout, stderr) = texts(&output);
        assert_eq!(output.status.code(), Some(code), "{stdout}");
        assert!(stdout.contains(part), "{stdout}");
        assert_eq!(stderr, "");
    }
}

/// A tool that cannot be installed has its own exit code.
#[test]
fn a_conformance_check_that_cannot_run_is_not_a_success() {
    for (tool, expected) in [
        ("validators", "NOT RUN: openapi-spec-validator=="),
        ("prism", "NOT RUN: @stoplight/prism-cli@5.14.2: npm cannot be started: "),
    ] {
        let folder = Folder::with(&[]);
        let mut conformance =
            command(&["conformance", tool, "--scratch", folder.text()]);
        let output = conformance.env("PATH", "").output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        let (stdout, _) = texts(&output);
        let last = stdout.lines().last().unwrap_or_default();
        assert!(last.starts_with(expected), "{stdout}");
    }
}
