//! `cargo xtask verify`: the table, the counts and the evidence, from what the program that asks
//! has printed. That program is tested where it stands, in `generated/tests/fake/verify.rs`.

mod support;

use std::path::Path;

use revio_codegen::{Analysis, analyze};
use support::{Folder, SPEC};
use xtask::spec;
use xtask::verify::{Format, Report, report};

/// Lines that the program has printed in a test of its own.
const LINES: &str = include_str!("../../generated/tests/fake/verify/lines.jsonl");

/// The server of the small spec.
const SERVER: &str = "https://tiny.test";

fn meaning(spec: &Path) -> Analysis {
    analyze(&spec::read(spec).unwrap()).unwrap()
}

/// A report about the one call of the small spec, which has this evidence.
fn about(evidence: &str, server: &str, line: &str) -> Report {
    let spec = SPEC.replace("official", evidence);
    let folder = Folder::with(&[("openapi.yaml", &spec)]);
    let meaning = meaning(&folder.path);
    report(&meaning, server.to_owned(), line, Format::Text).unwrap()
}

const WORKS: &str =
    r#"{"operation":"things_get","result":"works","status":200,"differences":[]}"#;
const MISSING: &str = r#"{"operation":"things_get","result":"missing","status":404,
    "detail":"GET /Things/7: 404 Not Found"}"#;
const DIFFERS: &str = r#"{"operation":"things_get","result":"differs","status":200,
    "differences":[{"operation":"things_get","pointer":"/size","schema":"Thing",
    "unexpected":"unknown_property","found":"text","value":null,"count":1}]}"#;

/// A line as the program prints it.
fn line(text: &str) -> String {
    text.replace('\n', " ")
}

#[track_caller]
fn check(report: &Report, expected: &[&str]) {
    assert_eq!(report.to_string(), format!("{}\n", expected.join("\n")));
}

#[test]
fn a_call_that_works_is_observed() {
    check(
        &about("inferred", SERVER, WORKS),
        &[
            "operation   evidence    result     call",
            "things_get  inferred    works      GET /Things/{thing_id}",
            "",
            "calls: 1 (works: 1)",
            "",
            "what this would change in the evidence:",
            "  openapi.yaml:11: things_get: inferred → observed",
            "  keep their level: 0",
        ],
    );
}

#[test]
fn a_call_that_is_missing_is_in_doubt_and_says_why() {
    check(
        &about("observed", SERVER, &line(MISSING)),
        &[
            "operation   evidence    result     call",
            "things_get  observed    404        GET /Things/{thing_id}",
            "  GET /Things/7: 404 Not Found",
            "",
            "calls: 1 (404: 1)",
            "",
            "what this would change in the evidence:",
            "  openapi.yaml:11: things_get: observed; 404: the path is likely another one",
            "  keep their level: 0",
        ],
    );
}

#[test]
fn an_answer_that_differs_says_in_what_and_leads_to_the_log() {
    check(
        &about("official", SERVER, &line(DIFFERS)),
        &[
            "operation   evidence    result     call",
            "things_get  official    differs    GET /Things/{thing_id}",
            "  /size of Thing: the spec has no such member (text)",
            "",
            "calls: 1 (differs: 1)",
            "",
            "what this would change in the evidence:",
            "  keep their level: 1",
            "members: `cargo xtask drift LOG` makes changes of what `--log LOG` keeps",
        ],
    );
}

/// Asserts whether a server's answers are taken for evidence.
#[track_caller]
fn check_server(server: &str, is_evidence: bool) {
    let text = about("inferred", server, WORKS).to_string();
    let no_evidence =
        format!("this is no evidence: `{server}` is no server of the spec\n");
    assert_eq!(text.contains(&no_evidence), !is_evidence, "{text}");
    assert!(text.contains("things_get: inferred → observed"), "{text}");
}

#[test]
fn what_is_no_server_of_the_spec_gives_no_evidence() {
    check_server("http://127.0.0.1:8080/v1", false);
    check_server("https://tiny.test.example", false);
    check_server("https://tiny.test/v2", false);
    check_server("", false);
}

#[test]
fn a_slash_at_the_end_makes_no_other_server() {
    check_server("https://tiny.test", true);
    check_server("https://tiny.test/", true);
}

#[test]
fn everything_that_was_asked_works_or_does_not() {
    assert!(about("official", SERVER, WORKS).all_work());
    assert!(!about("official", SERVER, &line(DIFFERS)).all_work());
    assert!(!about("official", SERVER, &line(MISSING)).all_work());
    let left_alone =
        r#"{"operation":"things_get","result":"not_asked","detail":"a file"}"#;
    assert!(about("official", SERVER, left_alone).all_work());
}

#[test]
fn a_run_that_ends_early_says_so() {
    let mut report = about("official", SERVER, WORKS);
    report.complete = false;
    let text = report.to_string();
    assert!(text.contains("\ncalls: 1 (works: 1)\nthe run has ended early\n"), "{text}");
}

/// The program has told why.
#[test]
fn a_run_that_does_not_begin_has_no_table() {
    let mut report = about("official", SERVER, "");
    report.complete = false;
    assert_eq!(report.to_string(), "");
}

/// What is told of lines that cannot be made a report of.
fn refused(line: &str) -> String {
    let folder = Folder::with(&[("openapi.yaml", SPEC)]);
    let meaning = meaning(&folder.path);
    report(&meaning, SERVER.to_owned(), line, Format::Text).unwrap_err().to_string()
}

#[test]
fn a_client_of_another_spec_is_told() {
    assert_eq!(
        refused(&WORKS.replace("things_get", "things_list")),
        "the client has a call `things_list` that the spec has not: run `cargo xtask codegen`"
    );
}

#[test]
fn what_is_no_line_of_the_program_is_told() {
    assert_eq!(
        refused("Finished in 3 s"),
        "the program that asks has printed \"Finished in 3 s\", expected an outcome as JSON"
    );
}

/// The other side of the seam, with the spec as it is.
#[test]
fn the_lines_of_the_program_become_a_table() {
    let meaning = meaning(&xtask::root().join("spec"));
    let report = report(&meaning, String::new(), LINES, Format::Text).unwrap();
    let text = report.to_string();
    let rows = text.lines().filter_map(|line| {
        let mut words = line.split("  ").filter(|word| !word.is_empty());
        let row = (words.next()?, words.nth(1)?.trim());
        (!line.starts_with(' ')).then_some(row)
    });
    let expected = [
        ("operation", "result"),
        ("bills_list", "403"),
        ("bills_get", "not asked"),
        ("contacts_list", "works"),
        ("contacts_get", "differs"),
        ("files_list", "404"),
        ("files_get", "not asked"),
        ("note_types_list", "works"),
        ("note_types_get", "differs"),
        ("reports_list", "works"),
        ("reports_get", "works"),
        ("reports_run", "not asked"),
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    let counts = "calls: 11 (works: 4, differs: 2, 404: 1, 403: 1, not asked: 3)\n";
    assert!(text.contains(counts), "{text}");
    let difference =
        "\n  /shoe_size of Contact: the spec has no such member (integer)\n";
    assert!(text.contains(difference), "{text}");
    let place =
        text.lines().find(|line| line.contains("files_list: inferred;")).unwrap();
    assert!(place.starts_with("  resources/files.yaml:"), "{place}");
}

#[test]
fn the_form_for_programs_says_the_same() {
    let folder =
        Folder::with(&[("openapi.yaml", &SPEC.replace("official", "inferred"))]);
    let meaning = meaning(&folder.path);
    let report = report(&meaning, SERVER.to_owned(), WORKS, Format::Json).unwrap();
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
      "result": "works",
      "status": 200
    }
  ],
  "complete": true,
  "format": 1,
  "is_evidence": true
}
"#;
    assert_eq!(report.to_string(), expected);
}
