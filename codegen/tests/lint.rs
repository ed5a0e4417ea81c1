//! Keys, kinds and words: what the table of objects refuses, and in which order it is told.

mod front;

use front::{
    HEAD, assert_clean, findings, only_warnings, operation, paths, schemas, single,
    sources,
};

/// Compares everything found in a document with the snapshot of that name.
fn check(name: &str, text: &str) {
    let found = findings(&single(text));
    assert!(!found.is_empty(), "{name}: nothing found");
    insta::assert_snapshot!(name, found);
}

#[test]
fn unknown_key() {
    check(
        "unknown_key",
        &schemas("A:\n  type: object\n  propertees: {a: {type: string}}"),
    );
}

#[test]
fn unknown_key_of_another_version() {
    check(
        "unknown_key_of_another_version",
        &schemas("A:\n  const: 1\n  examples: [1]\n  if: {}"),
    );
}

#[test]
fn unknown_key_without_a_near_one() {
    check(
        "unknown_key_without_a_near_one",
        &operation("requestBody: {content: {}, schema: {}}"),
    );
}

#[test]
fn missing_keys() {
    check("missing_keys", "openapi: 3.0.3\ninfo: {title: Test}\n");
}

#[test]
fn missing_description_of_a_response() {
    let text = "/A:\n  get:\n    operationId: a_get\n    responses:\n      200:\n        content: {}";
    check("missing_description_of_a_response", &paths(text));
}

#[test]
fn missing_responses() {
    check("missing_responses", &paths("/A:\n  get: {operationId: a_get}"));
}

#[test]
fn wrong_type_word() {
    check(
        "wrong_type_word",
        &schemas("A: {type: strng}\nB: {type: date}\nC: {type: whatever}"),
    );
}

#[test]
fn a_list_of_types() {
    check("a_list_of_types", &schemas("A: {type: [string, 'null']}"));
}

#[test]
fn wrong_kinds() {
    let text = "
A:
  description: 12
  title: null
  deprecated: 'true'
  required: a
  minLength: -1
  maxLength: 1.5
  minimum: '0'
  exclusiveMinimum: 5
  properties: [a]
  additionalProperties: maybe
B: text
C: {description: true}
";
    check("wrong_kinds", &schemas(text));
}

#[test]
fn description_no_is_a_warning() {
    let text =
        schemas("A: {description: no}\nB: {type: string, enum: [Off, 'on', \"yes\"]}");
    assert!(only_warnings(&findings(&single(&text))));
    check("description_no", &text);
}

#[test]
fn an_unquoted_key_of_another_meaning_is_a_warning() {
    let text =
        schemas("A: {properties: {on: {type: string}, 'no': {type: string}, y: {}}}");
    assert!(only_warnings(&findings(&single(&text))));
    check("ambiguous_key", &text);
}

#[test]
fn json_has_no_ambiguous_words() {
    let text = r#"{"openapi": "3.0.3", "info": {"title": "no", "version": "yes"}, "paths": {}}"#;
    assert_clean(&sources(&[("openapi.json", text)]));
}

#[test]
fn unsupported_versions() {
    for (name, version) in
        [("version_3_1", "3.1.0"), ("version_short", "'3.0'"), ("version_number", "3.0")]
    {
        check(
            name,
            &format!(
                "openapi: {version}\ninfo: {{title: Test, version: v1}}\npaths: {{}}\n"
            ),
        );
    }
    check("version_2", "swagger: '2.0'\ninfo: {title: Test, version: v1}\npaths: {}\n");
}

#[test]
fn faults_are_told_in_the_order_of_the_document() {
    let text =
        schemas("A: {type: strng}\nB: {tpye: string}\nC: {type: string, enum: [a, a]}");
    let found = findings(&single(&text));
    let codes: Vec<_> = found.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, ["unknown-word", "unknown-key", "duplicate-enum-value"]);
    assert_eq!(found.summary(), "3 errors");
}

#[test]
fn a_fault_in_a_shared_path_is_told_once() {
    let root = format!(
        "{HEAD}paths:\n  /A: {{$ref: 'a.yaml#/'}}\n  /B: {{$ref: 'a.yaml#/'}}\n"
    );
    let root = root.replace("a.yaml#/", "a.yaml");
    let found = findings(&sources(&[
        ("openapi.yaml", &root),
        (
            "a.yaml",
            "get:\n  operationId: a\n  responses: {'200': {descr: ok, description: ok}}\n",
        ),
    ]));
    let codes: Vec<_> = found.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(
        codes.iter().filter(|code| **code == "unknown-key").count(),
        1,
        "{found}"
    );
}
