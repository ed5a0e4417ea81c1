//! `cargo xtask infer` and `cargo xtask drift` on files: output and failures.

mod support;

use serde_json::{Value, json};
use std::process::Output;

use support::{Folder, SPEC, command, failed, succeeded, texts, xtask_with};

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

    for name in ["", "$x", "@Type", "A b", "../A"] {
        let name = ["infer", "a.json", "--schema", name];
        let output = xtask_with(&[("a.json", "{}")], &name);
        failed(&output, 1, &["error[invalid-schema-name]"]);
    }

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

/// As an editor or PowerShell may save it.
#[test]
fn a_log_may_have_a_byte_order_mark_and_other_line_ends() {
    let drift =
        |log: &str| succeeded(&xtask_with(&[("a.jsonl", log)], &["drift", "a.jsonl"]));
    let expected = drift(LINE);
    assert!(expected.starts_with("# Thing."), "{expected}");
    assert_eq!(drift(&format!("\u{feff}{}\r\n\r\n", LINE.trim_end())), expected);
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

/// A repository with a small spec and a body that has two properties more.
fn repository(spec: &str) -> Folder {
    let folder = Folder::with(&[
        ("spec/openapi.yaml", spec),
        ("body.json", r#"{"id": 1, "a.b": 1, "pin": "1234", "part": {"name": "x"}}"#),
    ]);
    folder.git(&["init", "--quiet"]);
    folder.git(&["config", "core.autocrlf", "false"]);
    folder.commit();
    folder
}

fn infer(folder: &Folder, args: &[&str]) -> Output {
    let mut infer = command(&["infer", "body.json", "--schema", "Thing", "--against"]);
    infer.args(["--spec", "spec"]).args(args).current_dir(&folder.path).output().unwrap()
}

#[test]
fn edits_are_written_and_nothing_is_missing_afterwards() {
    for ending in ["\n", "\r\n"] {
        let spec = SPEC.replace('\n', ending);
        for spec in [spec.clone(), spec.trim_end().to_owned()] {
            let folder = repository(&spec);
            let report = succeeded(&infer(&folder, &["--write"]));
            assert!(report.starts_with("openapi.yaml: Thing"), "{report}");
            let after = folder.read("spec/openapi.yaml");
            assert!(after.contains("        a.b:"), "{after}");
            assert_eq!(after.contains("\r\n"), ending == "\r\n");
            assert_eq!(after.matches('\n').count(), after.matches(ending).count());
            assert_eq!(after.ends_with('\n'), spec.ends_with('\n'));
            assert_eq!(succeeded(&infer(&folder, &[])), "# the spec has no gaps\n");
        }
    }
}

#[test]
fn a_file_with_uncommitted_changes_is_refused() {
    let folder = repository(SPEC);
    let changed = format!("# mine\n{SPEC}");
    folder.write("spec/openapi.yaml", &changed);
    let parts = ["has uncommitted changes", "nothing was written", "`--force`"];
    failed(&infer(&folder, &["--write"]), 1, &parts);
    folder.git(&["add", "--all"]);
    failed(&infer(&folder, &["--write"]), 1, &parts);
    assert_eq!(folder.read("spec/openapi.yaml"), changed);
    succeeded(&infer(&folder, &["--write", "--force"]));
    assert!(folder.read("spec/openapi.yaml").contains("a.b"));

    folder.git(&["rm", "--quiet", "--force", "--cached", "spec/openapi.yaml"]);
    folder.write(".gitignore", "spec\n");
    folder.commit();
    folder.write("body.json", r#"{"id": 1, "color": "red"}"#);
    failed(&infer(&folder, &["--write"]), 1, &parts);
}

#[test]
fn outside_of_a_repository_edits_are_written() {
    let body = r#"{"id": 1, "color": "red"}"#;
    let folder = Folder::with(&[("spec/openapi.yaml", SPEC), ("body.json", body)]);
    succeeded(&infer(&folder, &["--write"]));
    assert!(folder.read("spec/openapi.yaml").contains("color"));
}

#[test]
fn force_needs_write() {
    failed(&infer(&repository(SPEC), &["--force"]), 2, &["--write"]);
}
