//! The command on files: what it prints, and how it fails.

use crate::support::files::Beside;

/// A line of a log about the record of the small spec.
const LINE: &str = "{\"operation\":\"things_get\",\"pointer\":\"/color\",\"schema\":\"Thing\",\
                    \"unexpected\":\"member\",\"found\":\"text\",\"value\":null,\"count\":2}\n";

const DRIFT: Beside = Beside("drift");

#[test]
fn no_log_is_refused() {
    DRIFT.refused(&[], &[], "<LOG>...");
}

#[test]
fn a_file_that_is_not_there_is_refused() {
    DRIFT.refused(&[], &["a.jsonl"], "cannot read `a.jsonl`: ");
}

#[test]
fn a_line_that_is_none_is_refused_with_its_place() {
    let log = format!("{LINE}{{\"operation\":\n");
    DRIFT.refused(&[("a.jsonl", &log)], &["a.jsonl"], "--> a.jsonl:2:14");
}

#[test]
fn nothing_is_proposed_where_the_spec_has_all() {
    let log = LINE.replace("color", "name");
    let expected = "# the spec has all that the logs tell of\n";
    DRIFT.check(&[("a.jsonl", &log)], &["a.jsonl"], expected);
}

#[test]
fn a_member_is_printed_with_its_place_and_the_count_of_all_logs() {
    let expected = "# Thing.color at openapi.yaml:27: insert before this line\n        \
                    color:\n          # observed 4 times in things_get\n          \
                    type: string\n          x-revio-evidence: observed\n";
    DRIFT.check(
        &[("a.jsonl", LINE), ("b.jsonl", LINE)],
        &["a.jsonl", "b.jsonl"],
        expected,
    );
}

#[test]
fn programs_get_the_lines_and_the_range_that_they_replace() {
    let output = DRIFT.run(&[("a.jsonl", LINE)], &["a.jsonl", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let yaml = "        color:\n          # observed 2 times in things_get\n          \
                type: string\n          x-revio-evidence: observed\n";
    let expected = serde_json::json!([{
        "subject": "Thing.color", "file": "openapi.yaml", "line": 27, "end": 27, "yaml": yaml,
    }]);
    assert_eq!(found, expected);
}

#[test]
fn what_has_no_lines_is_told_beside_the_output() {
    let log = LINE.replace("Thing", "Gadget");
    let output = DRIFT.run(&[("a.jsonl", &log)], &["a.jsonl"]);
    assert!(output.status.success() && output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.starts_with("warning[unknown-location]: "), "{error}");
}
