//! The lint rules. `cases` and `pedantic` contain documents with findings, one snapshot each;
//! `accepted` and `pedantic_accepted` contain documents without.

#[path = "../front/mod.rs"]
mod front;

use front::{assert_accepted, case, diagnosed, findings, single};
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::source::Sources;
use revio_codegen::{analyze, bundle, generate};

/// The diagnostics that `cargo xtask lint` reports.
fn all_findings(sources: &Sources) -> Diagnostics {
    let (Ok(found) | Err(found)) = revio_codegen::lint(sources);
    found
}

#[test]
fn invalid_documents() {
    for (name, found) in diagnosed("lint/cases", findings) {
        insta::assert_snapshot!(name, found);
    }
}

#[test]
fn valid_documents() {
    assert_accepted("lint/accepted", findings);
}

#[test]
fn pedantic_rules() {
    for (name, found) in diagnosed("lint/pedantic", all_findings) {
        insta::assert_snapshot!(name, found);
    }
}

#[test]
fn documents_that_satisfy_the_pedantic_rules() {
    assert_accepted("lint/pedantic_accepted", all_findings);
}

#[test]
fn the_generator_skips_the_pedantic_rules() {
    let files = generate(&case("lint/sources/pedantic.yaml")).unwrap();
    assert!(files.warnings.is_empty(), "{}", files.warnings);
}

#[test]
fn the_generator_and_the_comparison_warn_about_unknown_formats() {
    let sources = single(
        "{openapi: 3.0.3, info: {title: T, version: v1}, security: [{basic: []}], paths: {}, \
         components: {schemas: {Day: {type: string, format: datetime}}, \
         securitySchemes: {basic: {type: http, scheme: basic}}}}",
    );
    for found in
        [generate(&sources).unwrap().warnings, analyze(&sources).unwrap().warnings]
    {
        let codes: Vec<_> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["unknown-format"], "{found}");
        assert!(found.to_string().contains("did you mean `date-time`?"), "{found}");
    }
}

/// An entry for a pedantic rule is not reported as unused.
#[test]
fn the_generator_respects_allowed_warnings() {
    let sources = case("lint/sources/allowed.yaml");
    assert!(generate(&sources).unwrap().warnings.is_empty());
    assert!(bundle(&sources).unwrap().warnings.is_empty());
}

#[test]
fn warnings_are_allowed_in_documents_with_errors() {
    let sources = case("lint/sources/allowed_with_error.yaml");
    for found in [generate(&sources).unwrap_err(), bundle(&sources).unwrap_err()] {
        let codes: Vec<_> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["invalid-enum-value"]);
    }
}

#[test]
fn json_output() {
    let missing_root = Sources { root: "openapi.yaml".to_owned(), files: [].into() };
    insta::assert_snapshot!(
        "json",
        [case("lint/pedantic/closed_enum.yaml"), missing_root, single("paths: {}")]
            .map(|sources| all_findings(&sources).to_json())
            .concat()
    );
    let valid = case("lint/pedantic_accepted/enum_openness.yaml");
    assert_eq!(all_findings(&valid).to_json(), "[]\n");
}
