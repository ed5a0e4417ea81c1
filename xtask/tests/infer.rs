//! `cargo xtask infer` and `cargo xtask drift` on files: output and failures.

mod support;

use serde_json::{Value, json};
use support::{SPEC, failed, succeeded, texts, xtask_with};

const INFER: [&str; 4] = ["infer", "a.json", "--schema", "Thing"];
const GAPS: [&str; 5] = ["infer", "a.json", "--schema", "Thing", "--against"];

/// A line of a log about the record of the small spec.
const LINE: &str = "{\"operation\":\"things_get\",\"pointer\":\"/color\",\"schema\":\"Thing\",\
                    \"unexpected\":\"unknown_property\",\"found\":\"text\",\"value\":null,\
                    \"count\":2}\n";

/// The edit for two of these lines.
const EDIT: &str = "        color:\n          # observed 4 times in things_get\n          \
                    type: string\n          x-revio-evidence: observed\n";

#[test]
fn invalid_arguments_and_files_are_errors() {
    let infer = |files: &[(&str, &str)], more: &[&str], code, part| {
        failed(&xtask_with(files, &[&INFER, more].concat()), code, &[part]);
    };
    infer(&[], &[], 1, "cannot read `a.json`: ");
    infer(&[("a.json", "{\"thing_id\": 1,\n}")], &[], 1, "--> a.json:2:1");
    let path = ["--operation", "/Things"];
    infer(
        &[],
        &path,
        2,
        "expected a method and a path, such as `GET /Things/{thing_id}`",
    );
    let invalid = [("a.json", "{}"), ("openapi.yaml", "openapi: 3.0.3\npaths: {}\n")];
    infer(&invalid, &[], 1, "error[missing-key]");
    failed(&xtask_with(&[], &["infer", "--schema", "Thing"]), 2, &["<FILE.json>..."]);

    failed(&xtask_with(&[], &["drift"]), 2, &["<LOG>..."]);
    failed(&xtask_with(&[], &["drift", "a.jsonl"]), 1, &["cannot read `a.jsonl`: "]);
    let log = format!("{LINE}{{\"operation\":\n");
    let output = xtask_with(&[("a.jsonl", &log)], &["drift", "a.jsonl"]);
    failed(&output, 1, &["--> a.jsonl:2:"]);
}

#[test]
fn a_spec_without_gaps_needs_no_edit() {
    let expected = "# the spec has no gaps\n";
    let output = xtask_with(&[("a.json", "{\"thing_id\": 1}")], &GAPS);
    assert_eq!(succeeded(&output), expected);
    let log = LINE.replace("color", "name");
    let output = xtask_with(&[("a.jsonl", &log)], &["drift", "a.jsonl"]);
    assert_eq!(succeeded(&output), expected);
}

#[test]
fn edits_are_printed_with_their_location() {
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
    let output = xtask_with(&samples, &[&GAPS[..], &["b.json"]].concat());
    assert_eq!(succeeded(&output), expected);

    let logs = [("a.jsonl", LINE), ("b.jsonl", LINE)];
    let output = xtask_with(&logs, &["drift", "a.jsonl", "b.jsonl"]);
    let head = "# Thing.color at openapi.yaml:27: insert before this line\n";
    assert_eq!(succeeded(&output), format!("{head}{EDIT}"));
}

#[test]
fn json_has_the_lines_to_replace() {
    let logs = [("a.jsonl", LINE), ("b.jsonl", LINE)];
    let output = xtask_with(&logs, &["drift", "a.jsonl", "b.jsonl", "--format", "json"]);
    let found: Value = serde_json::from_str(&succeeded(&output)).unwrap();
    let expected = json!([{
        "subject": "Thing.color", "file": "openapi.yaml", "line": 27, "end": 27, "yaml": EDIT,
    }]);
    assert_eq!(found, expected);
}

#[test]
fn notes_are_printed_to_standard_error() {
    let spec = SPEC.replace(
        "properties:\n        thing_id: {type: integer}\n        name: {type: string}\n",
        "properties: {thing_id: {type: integer}}\n",
    );
    let samples = [("openapi.yaml", spec.as_str()), ("a.json", "{\"color\": 1}")];
    let (stdout, stderr) = texts(&xtask_with(&samples, &GAPS));
    assert_eq!(stdout, "");
    assert!(
        stderr.contains("warning[no-insertion-point]: `Thing.color` is missing"),
        "{stderr}"
    );

    let log = LINE.replace("Thing", "Gadget");
    let output = xtask_with(&[("a.jsonl", &log)], &["drift", "a.jsonl"]);
    assert_eq!(succeeded(&output), "");
    let (_, stderr) = texts(&output);
    assert!(stderr.starts_with("warning[unknown-location]: "), "{stderr}");
}
