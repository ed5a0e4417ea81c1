//! `cargo xtask lint` on small specs, and on the spec of this repository.

mod support;

use revio_codegen::diagnostic::Severity;
use support::{Folder, SPEC};
use xtask::lint::{LintReport, run};
use xtask::{OutputFormat, Report};

fn lint(text: &str) -> LintReport {
    run(&Folder::with_spec(text).path, false).unwrap()
}

/// The small spec with an identifier type, which has no findings.
fn clean() -> String {
    let text = SPEC.replace("{type: integer}", "{$ref: '#/components/schemas/ThingId'}");
    text.replace(
        "  schemas:\n",
        "  schemas:\n    ThingId: {type: integer, x-revio-identifier: true}\n",
    )
}

/// `x-revio-allow` has an entry, with a reason, for each intended finding.
#[test]
fn the_spec_of_this_repository_has_no_findings() {
    let report = run(&xtask::root().join("spec"), true).unwrap();
    assert!(report.is_success(), "{}", report.render(OutputFormat::Text));
    assert!(report.read > 60, "{}", report.read);
}

#[test]
fn a_spec_without_findings_says_so() {
    let report = lint(&clean());
    assert_eq!(report.render(OutputFormat::Text), "read 1 files: no findings\n");
    assert_eq!(report.render(OutputFormat::Json), "[]\n");
}

#[test]
fn warnings_that_codegen_does_not_give_are_reported() {
    let report = lint(SPEC);
    let text = report.render(OutputFormat::Text);
    assert_eq!(report.findings.count(Severity::Warning), 2, "{text}");
    assert!(report.is_success());
    assert!(!LintReport { deny_warnings: true, ..report }.is_success());
    assert!(text.contains("warning[untyped-identifier]: "), "{text}");
    assert!(text.contains("\n2 warnings\n"), "{text}");
}

#[test]
fn errors_and_warnings_come_together() {
    let invalid =
        clean().replace("description: A thing.", "title: no\n      type_: thing");
    let report = lint(&invalid);
    assert!(report.findings.has_errors(), "{}", report.findings);
    assert_eq!(report.findings.count(Severity::Warning), 1, "{}", report.findings);
}

#[test]
fn json_has_the_same_findings() {
    let text = lint(SPEC).render(OutputFormat::Json);
    assert_eq!(text.matches("\"code\": \"untyped-identifier\"").count(), 2, "{text}");
    let place = "\"file\": \"openapi.yaml\", \"line\": 13, \"column\": 18";
    assert!(text.contains(place), "{text}");
}

/// Asserts that a mistake in one file of the real spec is the only finding.
#[track_caller]
fn mistake(path: &str, text: &str, instead: &str, code: &str) {
    let mut sources = xtask::spec::read(&xtask::root().join("spec")).unwrap();
    let file = sources.files.get_mut(path).unwrap();
    assert!(file.contains(text), "{path} has no {text}");
    *file = file.replacen(text, instead, 1);
    let (Ok(found) | Err(found)) = revio_codegen::lint(&sources);
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, [code], "{found}");
}

#[test]
fn mistakes_in_the_spec_of_this_repository_are_found() {
    let page_size = "        - $ref: '../common.yaml#/components/parameters/PageSize'\n";
    mistake("resources/agents.yaml", page_size, "", "list-without-paging");
    mistake("common.yaml", "      x-revio-enum: open\n", "", "closed-enum");
    let example = "          example: \"2024-01-02T03:04:05.678\"\n";
    mistake("resources/notes.yaml", example, "", "missing-example");
    let identifier = "$ref: '../common.yaml#/components/schemas/CustomerId'";
    mistake(
        "resources/addresses.yaml",
        identifier,
        "type: integer",
        "untyped-identifier",
    );
    let description = "description: The operation.";
    mistake(
        "common.yaml",
        description,
        "title: n\n      description: The operation.",
        "yaml-boolean-like",
    );
    let required = "      x-revio-evidence: unverified\n      required: [id]\n";
    mistake("resources/inventory_items.yaml", required, "", "unused-allow");
}
