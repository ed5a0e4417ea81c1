//! `cargo xtask draft` on files: what it prints, and how it fails.

mod support;

use std::process::{Command, Output};

use support::{Folder, SPEC};

/// What comes of a command line, run in a folder with a small spec and these samples.
fn run(samples: &[(&str, &str)], arguments: &[&str]) -> Output {
    let folder = Folder::with(&[("openapi.yaml", SPEC)]);
    for (name, text) in samples {
        folder.write(name, text);
    }
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("draft")
        .args(arguments)
        .args(["--spec", "."])
        .current_dir(&folder.path)
        .output()
        .unwrap()
}

#[track_caller]
fn refused(samples: &[(&str, &str)], arguments: &[&str], expected: &str) {
    let output = run(samples, arguments);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains(expected), "{error}");
}

#[track_caller]
fn check(samples: &[(&str, &str)], arguments: &[&str], expected: &str) {
    let output = run(samples, arguments);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{error}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn a_file_that_is_not_there_is_refused() {
    refused(&[], &["a.json", "--schema", "Thing"], "cannot read `a.json`: ");
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let samples = [("a.json", "{\"thing_id\": 1,\n}")];
    refused(&samples, &["a.json", "--schema", "Thing"], "--> a.json:2:1");
}

#[test]
fn no_file_is_refused() {
    refused(&[], &["--schema", "Thing"], "<FILE.json>...");
}

#[test]
fn an_operation_that_is_none_is_refused() {
    let samples = [("a.json", "{\"thing_id\": 1}")];
    let arguments = ["a.json", "--schema", "Thing", "--operation", "/Things"];
    refused(
        &samples,
        &arguments,
        "expected a method and a path, such as `GET /Things/{thing_id}`",
    );
}

#[test]
fn a_faulty_spec_is_told() {
    let samples = [("a.json", "{}"), ("openapi.yaml", "openapi: 3.0.3\npaths: {}\n")];
    refused(&samples, &["a.json", "--schema", "Thing"], "error[missing-key]");
}

#[test]
fn nothing_is_lacking() {
    let samples = [("a.json", "{\"thing_id\": 1}")];
    let expected = "# the spec has all that the samples show\n";
    check(&samples, &["a.json", "--schema", "Thing", "--against"], expected);
}

/// The place is that of the file as it is.
#[test]
fn a_member_is_lacking() {
    let samples = [("a.json", "{\"color\": 1}"), ("b.json", "{\"color\": \"private\"}")];
    let expected = "\
# Thing.color at openapi.yaml:27: insert before this line
        color:
          oneOf:
            # text in b.json
            - type: string
            # a whole number in a.json
            - type: integer
          x-revio-evidence: observed
";
    check(&samples, &["a.json", "b.json", "--schema", "Thing", "--against"], expected);
}

/// What no line can be given for is told beside what can be printed.
#[test]
fn what_cannot_be_placed_is_told_on_stderr() {
    let spec = SPEC.replace(
        "properties:\n        thing_id: {type: integer}\n        name: {type: string}\n",
        "properties: {thing_id: {type: integer}}\n",
    );
    let samples = [("openapi.yaml", spec.as_str()), ("a.json", "{\"color\": 1}")];
    let output = run(&samples, &["a.json", "--schema", "Thing", "--against"]);
    assert!(output.status.success() && output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("warning[no-line]: `Thing.color` is not there"), "{error}");
}
