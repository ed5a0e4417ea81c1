//! `cargo xtask verify`: the table, the counts and the evidence for the output of the program, which
//! `generated/tests/fake/verify.rs` tests.

mod support;

use std::path::Path;

use revio_codegen::{Analysis, analyze};
use support::{Folder, SPEC};
use xtask::spec;
use xtask::verify::{VerifyReport, report};
use xtask::{OutputFormat, Report};

/// Lines that the program prints in its own test.
const LINES: &str = include_str!("../../generated/tests/fake/verify/lines.jsonl");

/// The server of the small spec.
const SERVER: &str = "https://tiny.test";

fn meaning(spec: &Path) -> Analysis {
    analyze(&spec::read(spec).unwrap()).unwrap()
}

/// A report about the operation of the small spec with this evidence.
fn reported(evidence: &str, server: &str, line: &str) -> Result<VerifyReport, String> {
    let folder = Folder::with_spec(&SPEC.replace("official", evidence));
    report(&meaning(&folder.path), server.to_owned(), line).map_err(|it| it.to_string())
}

fn about(evidence: &str, server: &str, line: &str) -> VerifyReport {
    reported(evidence, server, line).unwrap()
}

const OK: &str =
    r#"{"operation":"things_get","result":"ok","status":200,"differences":[]}"#;
const MISSING: &str = r#"{"operation":"things_get","result":"missing","status":404,
    "detail":"GET /Things/7: 404 Not Found"}"#;
const MISMATCH: &str = r#"{"operation":"things_get","result":"mismatch","status":200,
    "differences":[{"operation":"things_get","pointer":"/size","schema":"Thing",
    "unexpected":"unknown_property","found":"text","value":null,"count":1}]}"#;

/// A line as the program prints it.
fn line(text: &str) -> String {
    text.replace('\n', " ")
}

#[test]
fn the_report_shows_results_and_evidence() {
    for (evidence, outcome, expected) in [
        (
            "inferred",
            OK,
            "\
operation   evidence    result     request
things_get  inferred    ok         GET /Things/{thing_id}

operations: 1 (ok: 1)

changes of the evidence:
  openapi.yaml:11: things_get: inferred → observed
  unchanged: 0
",
        ),
        (
            "observed",
            MISSING,
            "\
operation   evidence    result     request
things_get  observed    404        GET /Things/{thing_id}
  GET /Things/7: 404 Not Found

operations: 1 (404: 1)

changes of the evidence:
  openapi.yaml:11: things_get: observed; 404: the path is probably different
  unchanged: 0
",
        ),
        (
            "official",
            MISMATCH,
            "\
operation   evidence    result     request
things_get  official    mismatch   GET /Things/{thing_id}
  /size of Thing: unknown property (text)

operations: 1 (mismatch: 1)

changes of the evidence:
  unchanged: 1
properties: with `--log LOG`, `cargo xtask drift LOG` infers the changes of the spec
",
        ),
    ] {
        let report = about(evidence, SERVER, &line(outcome));
        assert_eq!(report.render(OutputFormat::Text), expected);
    }
}

/// Asserts whether the responses of a server are evidence.
#[track_caller]
fn check_server(server: &str, is_evidence: bool) {
    let text = about("inferred", server, OK).render(OutputFormat::Text);
    let no_evidence =
        format!("`{server}` is not a server of the spec, so this is not evidence\n");
    assert_eq!(text.contains(&no_evidence), !is_evidence, "{text}");
    assert!(text.contains("things_get: inferred → observed"), "{text}");
}

#[test]
fn other_servers_give_no_evidence() {
    check_server("http://127.0.0.1:8080/v1", false);
    check_server("https://tiny.test.example", false);
    check_server("https://tiny.test/v2", false);
    check_server("", false);
}

#[test]
fn a_trailing_slash_does_not_matter() {
    check_server("https://tiny.test", true);
    check_server("https://tiny.test/", true);
}

#[test]
fn mismatches_fail_a_check_only() {
    let skipped = r#"{"operation":"things_get","result":"skipped","detail":"a file"}"#;
    for (outcome, is_good) in
        [(OK, true), (skipped, true), (MISMATCH, false), (MISSING, false)]
    {
        let mut report = about("official", SERVER, &line(outcome));
        assert!(report.is_success());
        report.is_check = true;
        assert_eq!(report.is_success(), is_good, "{outcome}");
    }
}

/// The program has reported why.
#[test]
fn a_run_that_ends_early_fails() {
    for (lines, expected) in
        [(OK, "\noperations: 1 (ok: 1)\nthe run ended early\n"), ("", "")]
    {
        let mut report = about("official", SERVER, lines);
        report.complete = false;
        assert!(!report.is_success());
        let text = report.render(OutputFormat::Text);
        assert!(
            text.contains(expected) && text.is_empty() == lines.is_empty(),
            "{text}"
        );
    }
}

#[test]
fn invalid_lines_and_clients_of_another_spec_are_errors() {
    for (line, expected) in [
        (
            OK.replace("things_get", "things_list").as_str(),
            "the client has an operation `things_list`, which the spec lacks: run `cargo xtask codegen`",
        ),
        (
            "Finished in 3 s",
            "the program printed \"Finished in 3 s\", expected an outcome as JSON",
        ),
    ] {
        assert_eq!(reported("official", SERVER, line).unwrap_err(), expected);
    }
}

#[test]
fn the_lines_of_the_program_become_a_table() {
    let meaning = meaning(&xtask::root().join("spec"));
    let report = report(&meaning, String::new(), LINES).unwrap();
    let text = report.render(OutputFormat::Text);
    let rows = text.lines().filter_map(|line| {
        let mut words = line.split("  ").filter(|word| !word.is_empty());
        let row = (words.next()?, words.nth(1)?.trim());
        (!line.starts_with(' ')).then_some(row)
    });
    let expected = [
        ("operation", "result"),
        ("bills_list", "403"),
        ("bills_get", "skipped"),
        ("contacts_list", "ok"),
        ("contacts_get", "mismatch"),
        ("files_list", "404"),
        ("files_get", "skipped"),
        ("note_types_list", "ok"),
        ("note_types_get", "mismatch"),
        ("reports_list", "ok"),
        ("reports_get", "ok"),
        ("reports_run", "skipped"),
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    let counts = "operations: 11 (ok: 4, mismatch: 2, 404: 1, 403: 1, skipped: 3)\n";
    assert!(text.contains(counts), "{text}");
    let difference = "\n  /shoe_size of Contact: unknown property (integer)\n";
    assert!(text.contains(difference), "{text}");
    let place =
        text.lines().find(|line| line.contains("files_list: inferred;")).unwrap();
    assert!(place.starts_with("  resources/files.yaml:"), "{place}");
}

#[test]
fn json_has_the_same_content() {
    let report = about("inferred", SERVER, OK);
    let expected = r#"{
  "base_url": "https://tiny.test",
  "calls": [
    {
      "detail": null,
      "differences": [],
      "evidence": {
        "doubt": null,
        "now": "inferred",
        "then": "observed"
      },
      "file": "openapi.yaml",
      "line": 11,
      "method": "GET",
      "operation": "things_get",
      "path": "/Things/{thing_id}",
      "result": "ok",
      "status": 200
    }
  ],
  "complete": true,
  "format": 1,
  "is_evidence": true
}
"#;
    assert_eq!(report.render(OutputFormat::Json), expected);
}
