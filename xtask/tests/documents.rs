//! `cargo xtask conformance documents`, without compiling anything.

mod support;

use std::process::Output;

use support::{Folder, SPEC, texts, xtask};

const INVALID: &str = "openapi: 3.0.3
info: {title: Test, version: v1}
paths:
  /things/{id}:
    get:
      operationId: things_get
      responses: {'200': {description: Done.}}
";

fn documents(folder: &Folder, table: &str) -> Output {
    folder.write("refused.csv", &format!("path,code,line\n{table}"));
    let table = folder.path.join("refused.csv");
    let arguments = ["conformance", "documents", "--no-build", "--refused"];
    xtask(&[&arguments[..], &[table.to_str().unwrap(), folder.text()]].concat())
}

#[track_caller]
fn check(files: &[(&str, &str)], table: &str, code: i32, expected: &str) {
    let output = documents(&Folder::with(files), table);
    let (stdout, stderr) = texts(&output);
    assert_eq!(stdout, expected, "{stderr}");
    assert_eq!(output.status.code(), Some(code));
}

#[test]
fn each_document_has_a_line() {
    check(
        &[("a/valid.yml", SPEC), ("invalid.yaml", INVALID), ("notes.md", "# Notes")],
        "invalid.yaml,missing-path-parameter,4\n",
        0,
        "ok a/valid.yml: 1 operation, 1 schema; 0 warnings about the document\n\
         ok invalid.yaml: refused: missing-path-parameter in line 4\n\
         2 documents; 1 generated; 1 refused as expected; 0 failed\n",
    );
}

#[test]
fn a_valid_document_must_not_be_refused() {
    check(
        &[("invalid.yaml", INVALID)],
        "",
        1,
        "FAILED invalid.yaml: refused: missing-path-parameter in line 4: GET `/things/{id}` \
         does not declare `id`\n1 document; 1 failed\n",
    );
}

#[test]
fn an_invalid_document_must_be_refused_at_its_fault() {
    check(
        &[("invalid.yaml", INVALID)],
        "invalid.yaml,missing-path-parameter,5\n",
        1,
        "FAILED invalid.yaml: lacks missing-path-parameter in line 5; missing-path-parameter in \
         line 4: GET `/things/{id}` does not declare `id`\n1 document; 1 failed\n",
    );
    check(
        &[("valid.yaml", SPEC)],
        "valid.yaml,missing-key,1\n",
        1,
        "FAILED valid.yaml: not refused, although it is invalid\n1 document; 1 failed\n",
    );
}

#[test]
fn a_folder_without_documents_is_a_failure() {
    let output = documents(&Folder::with(&[("a.md", "")]), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(texts(&output).0.contains("there is no document below"));
}
