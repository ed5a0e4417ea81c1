//! `cargo xtask lint` on small specs, and on that of this repository.

mod support;

use revio_codegen::diagnostic::Severity;
use support::{Folder, SPEC};
use xtask::lint::{Format, Report, run};

fn lint(format: Format, text: &str) -> Report {
    run(&Folder::with(&[("openapi.yaml", text)]).path, format).unwrap()
}

/// The small spec with an identifier of its own type, so that nothing is left to say.
fn clean() -> String {
    let text = SPEC.replace("{type: integer}", "{$ref: '#/components/schemas/ThingId'}");
    text.replace("  schemas:\n", "  schemas:\n    ThingId: {type: integer}\n")
}

/// What is meant as it stands has an entry under `x-revio-allow`, with its reason.
#[test]
fn nothing_is_found_in_the_spec_of_this_repository() {
    let report = run(&xtask::root().join("spec"), Format::Text).unwrap();
    assert!(report.is_good(true), "{report}");
    assert!(report.read > 60, "{}", report.read);
}

#[test]
fn a_spec_without_findings_says_so() {
    let report = lint(Format::Text, &clean());
    assert_eq!(report.to_string(), "read 1 files: nothing found\n");
    assert_eq!(lint(Format::Json, &clean()).to_string(), "[]\n");
}

#[test]
fn warnings_that_the_generator_does_not_give_are_told() {
    let report = lint(Format::Text, SPEC);
    assert_eq!(report.findings.count(Severity::Warning), 2, "{report}");
    assert!(report.is_good(false) && !report.is_good(true));
    let text = report.to_string();
    assert!(
        text.contains("warning[untyped-identifier]: the property `thing_id`"),
        "{text}"
    );
    assert!(text.contains("\n2 warnings\n"), "{text}");
}

#[test]
fn errors_and_warnings_come_together() {
    let faulty =
        clean().replace("description: A thing.", "title: no\n      type_: thing");
    let report = lint(Format::Text, &faulty);
    assert!(report.findings.has_errors(), "{report}");
    assert_eq!(report.findings.count(Severity::Warning), 1, "{report}");
}

#[test]
fn json_has_the_same_findings() {
    let report = lint(Format::Json, SPEC);
    let text = report.to_string();
    assert_eq!(text.matches("\"code\": \"untyped-identifier\"").count(), 2, "{text}");
    assert!(
        text.contains("\"file\": \"openapi.yaml\", \"line\": 13, \"column\": 18"),
        "{text}"
    );
}

/// Asserts that a slip in one file of the real spec is found, and nothing else.
#[track_caller]
fn slip(path: &str, text: &str, instead: &str, code: &str) {
    let mut sources = xtask::spec::read(&xtask::root().join("spec")).unwrap();
    let file = sources.files.get_mut(path).unwrap();
    assert!(file.contains(text), "{path} has no {text}");
    *file = file.replacen(text, instead, 1);
    let (Ok(found) | Err(found)) = revio_codegen::lint(&sources);
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, [code], "{found}");
}

#[test]
fn slips_in_the_spec_of_this_repository_are_found() {
    let page_size = "        - $ref: '../common.yaml#/components/parameters/PageSize'\n";
    slip("resources/agents.yaml", page_size, "", "list-without-paging");
    slip("common.yaml", "      x-revio-enum: open\n", "", "closed-enum");
    let example = "          example: \"2024-01-02T03:04:05.678\"\n";
    slip("resources/notes.yaml", example, "", "missing-example");
    let identifier = "$ref: '../common.yaml#/components/schemas/CustomerId'";
    slip("resources/addresses.yaml", identifier, "type: integer", "untyped-identifier");
    let description = "description: The operation.";
    slip(
        "common.yaml",
        description,
        "title: n\n      description: The operation.",
        "yaml-boolean-like",
    );
    let required = "      x-revio-evidence: unverified\n      required: [id]\n";
    slip("resources/inventory_items.yaml", required, "", "unused-allow");
}
