//! `cargo xtask draft` on files: what it prints, and how it fails.

mod support;

use support::SPEC;
use support::files::Beside;

const DRAFT: Beside = Beside("draft");

#[test]
fn a_file_that_is_not_there_is_refused() {
    DRAFT.refused(&[], &["a.json", "--schema", "Thing"], "cannot read `a.json`: ");
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let samples = [("a.json", "{\"thing_id\": 1,\n}")];
    DRAFT.refused(&samples, &["a.json", "--schema", "Thing"], "--> a.json:2:1");
}

#[test]
fn no_file_is_refused() {
    DRAFT.refused(&[], &["--schema", "Thing"], "<FILE.json>...");
}

#[test]
fn an_operation_that_is_none_is_refused() {
    let samples = [("a.json", "{\"thing_id\": 1}")];
    let arguments = ["a.json", "--schema", "Thing", "--operation", "/Things"];
    DRAFT.refused(
        &samples,
        &arguments,
        "expected a method and a path, such as `GET /Things/{thing_id}`",
    );
}

#[test]
fn a_faulty_spec_is_told() {
    let samples = [("a.json", "{}"), ("openapi.yaml", "openapi: 3.0.3\npaths: {}\n")];
    DRAFT.refused(&samples, &["a.json", "--schema", "Thing"], "error[missing-key]");
}

#[test]
fn nothing_is_lacking() {
    let samples = [("a.json", "{\"thing_id\": 1}")];
    let expected = "# the spec has all that the samples show\n";
    DRAFT.check(&samples, &["a.json", "--schema", "Thing", "--against"], expected);
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
    DRAFT.check(
        &samples,
        &["a.json", "b.json", "--schema", "Thing", "--against"],
        expected,
    );
}

/// What no line can be given for is told beside what can be printed.
#[test]
fn what_cannot_be_placed_is_told_on_stderr() {
    let spec = SPEC.replace(
        "properties:\n        thing_id: {type: integer}\n        name: {type: string}\n",
        "properties: {thing_id: {type: integer}}\n",
    );
    let samples = [("openapi.yaml", spec.as_str()), ("a.json", "{\"color\": 1}")];
    let output = DRAFT.run(&samples, &["a.json", "--schema", "Thing", "--against"]);
    assert!(output.status.success() && output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("warning[no-line]: `Thing.color` is not there"), "{error}");
}
