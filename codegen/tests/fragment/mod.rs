//! Helpers for the tests of the later steps: a test writes only the lines of a document that matter,
//! and these functions add the rest.

#![allow(dead_code, reason = "each test binary uses its own part of this")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::document::{document, merge};
use revio_codegen::ir::Api;
use revio_codegen::lint::lint;
use revio_codegen::load::load;
use revio_codegen::lower::lower;
use revio_codegen::source::Sources;
use revio_codegen::{FileTree, generate};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Test API, version: v1}\n";

/// The envelopes, as component schemas.
pub(crate) const ENVELOPES: &str = "
CollectionEnvelope:
  type: object
  x-revio-envelope: collection
  required: [has_more, records]
  properties:
    ok: {type: boolean}
    has_more: {type: boolean}
    record_count: {type: integer}
    records: {type: array, items: {type: object}}
SingleEnvelope:
  type: object
  x-revio-envelope: single
  properties:
    ok: {type: boolean}
    links: {type: array, items: {type: object}}
CreatedResponse:
  type: object
  x-revio-envelope: created
  properties: {ok: {type: boolean}, id: {type: integer}}
OkResponse:
  type: object
  x-revio-envelope: done
  properties: {ok: {type: boolean}}
";

/// A document of one file. Its types belong to the resource that the file is named after.
pub(crate) fn file(path: &str, text: &str) -> Sources {
    let files = BTreeMap::from([(path.to_owned(), text.to_owned())]);
    Sources { root: path.to_owned(), files }
}

/// A document of one file that several resources share.
pub(crate) fn shared(text: &str) -> Sources {
    file("openapi.yaml", text)
}

/// A document with these paths and these component schemas.
pub(crate) fn document_of(paths: &str, schemas: &str) -> String {
    let paths = if paths.trim().is_empty() {
        "paths: {}\n".to_owned()
    } else {
        format!("paths:\n{}", indented(paths, "  "))
    };
    let schemas = if schemas.trim().is_empty() {
        String::new()
    } else {
        format!("components:\n  schemas:\n{}", indented(schemas, "    "))
    };
    format!("{HEAD}{paths}{schemas}")
}

/// A document with these component schemas.
pub(crate) fn schemas(text: &str) -> String {
    document_of("", text)
}

/// A document with these paths and no schemas.
pub(crate) fn paths(text: &str) -> String {
    document_of(text, "")
}

/// A document with one GET whose parameters these are.
pub(crate) fn parameters(text: &str) -> String {
    let operation = "/a:\n  get:\n    operationId: a_list\n    tags: [a]\n    \
                     responses: {'200': {description: Done.}}\n    parameters:\n";
    paths(&format!("{operation}{}", indented(text, "      ")))
}

/// A document with one POST to `/a` whose body this schema is.
pub(crate) fn body(schema: &str, components: &str) -> String {
    let operation = "/a:\n  post:\n    operationId: a_create\n    tags: [a]\n    \
                     responses: {'200': {description: Done.}}\n    requestBody:\n      \
                     required: true\n      content:\n        application/json:\n          \
                     schema:\n";
    document_of(&format!("{operation}{}", indented(schema, "            ")), components)
}

pub(crate) fn indented(text: &str, by: &str) -> String {
    let lines = text.trim_matches('\n').lines();
    lines
        .map(
            |line| {
                if line.is_empty() { "\n".to_owned() } else { format!("{by}{line}\n") }
            },
        )
        .collect()
}

/// The API that a document describes, before it has Rust names.
pub(crate) fn lowered(text: &str) -> (Api, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let tree = load(&shared(text), &mut diagnostics).expect("the document loads");
    lint(&tree, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    let tree = merge(&tree, &mut diagnostics);
    if diagnostics.has_errors() {
        return (Api::default(), diagnostics);
    }
    let document = document(&tree, &mut diagnostics).expect("the document decodes");
    let api = lower(&document, &mut diagnostics);
    (api, diagnostics)
}

/// The documents in a folder of this directory, with their file names.
pub(crate) fn cases(folder: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = fs::read_dir(folder).expect("the folder exists");
    let paths = entries.map(|entry| entry.expect("the folder is readable").path());
    let case = |path: PathBuf| {
        let stem = path.file_stem().expect("a file has a name");
        let text = fs::read_to_string(&path).expect("the file is readable");
        (stem.to_string_lossy().into_owned(), text)
    };
    let cases: BTreeMap<String, String> = paths.map(case).collect();
    assert!(!cases.is_empty(), "the folder has documents");
    cases
}

/// The files made from a document that is sound.
#[track_caller]
pub(crate) fn client(sources: &Sources) -> FileTree {
    generate(sources).unwrap_or_else(|found| panic!("{found}"))
}

/// Everything that is said about a document, whether or not it stops the generator.
pub(crate) fn findings(text: &str) -> Diagnostics {
    match generate(&shared(text)) {
        Ok(tree) => tree.warnings,
        Err(found) => found,
    }
}

/// The items of a file, each with its attributes.
pub(crate) fn items(text: &str) -> Vec<String> {
    let mut items: Vec<String> = vec![String::new()];
    let mut blank = false;
    for line in text.lines() {
        if blank && !line.starts_with([' ', '}']) && !line.is_empty() {
            items.push(String::new());
        }
        blank = line.is_empty();
        if let Some(item) = items.last_mut() {
            item.push_str(line);
            item.push('\n');
        }
    }
    items.iter().map(|item| item.trim_end().to_owned() + "\n").collect()
}

/// The items of a file that contain one of the texts, in order.
#[track_caller]
pub(crate) fn items_with(text: &str, wanted: &[&str]) -> String {
    let items = items(text);
    for wanted in wanted {
        assert!(
            items.iter().any(|item| item.contains(wanted)),
            "no item has `{wanted}`"
        );
    }
    let chosen =
        items.iter().filter(|item| wanted.iter().any(|word| item.contains(word)));
    chosen.cloned().collect::<Vec<_>>().join("\n")
}

/// The files of a client that are Rust, by path.
pub(crate) fn rust_files(tree: &FileTree) -> impl Iterator<Item = (&String, &String)> {
    let tests = tree.test_files.iter().filter(|(path, _)| *path != "openapi.json");
    tree.files.iter().chain(tests)
}

/// A text as a double-quoted scalar of YAML.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            _ if letter.is_ascii_graphic() || letter == ' ' => out.push(letter),
            _ => out.extend(["\\U", &format!("{:08x}", u32::from(letter))]),
        }
    }
    out + "\""
}
