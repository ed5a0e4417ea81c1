//! Helpers for the tests of the steps `load`, `lint` and `document`.

#![allow(dead_code, reason = "not every test binary uses everything")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::document::document;
use revio_codegen::lint::lint;
use revio_codegen::load::{Tree, load};
use revio_codegen::source::Sources;

/// The cases in a directory below `tests`, by name. A case is a file, or a directory of files
/// whose root is `openapi.yaml`.
pub(crate) fn cases(directory: &str) -> BTreeMap<String, Sources> {
    let directory = tests().join(directory);
    let paths = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let cases: BTreeMap<_, _> = paths.map(|path| (name(&path), read(&path))).collect();
    assert!(!cases.is_empty());
    cases
}

/// The case at a path below `tests`.
pub(crate) fn case(path: &str) -> Sources {
    read(&tests().join(path))
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(path: &Path) -> Sources {
    if path.is_file() {
        return single(&fs::read_to_string(path).unwrap());
    }
    let mut files = BTreeMap::new();
    read_directory(path, "", &mut files);
    Sources { root: "openapi.yaml".to_owned(), files }
}

fn read_directory(path: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read_directory(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// A document in several files; the first one is the root.
pub(crate) fn sources(files: &[(&str, &str)]) -> Sources {
    let root = files[0].0.to_owned();
    let files = files.iter().map(|(path, text)| ((*path).into(), (*text).into()));
    Sources { root, files: files.collect() }
}

/// A document in a single file.
pub(crate) fn single(text: &str) -> Sources {
    Sources::single("openapi.yaml", text)
}

/// The result of the step `load`.
pub(crate) fn loaded(sources: &Sources) -> (Option<Tree>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let tree = load(sources, &mut diagnostics);
    (tree, diagnostics)
}

/// The tree of a document without errors.
#[track_caller]
pub(crate) fn tree(sources: &Sources) -> Tree {
    let (tree, found) = loaded(sources);
    assert!(!found.has_errors(), "{found}");
    tree.unwrap()
}

/// The diagnostics of the steps `load` and `lint`.
pub(crate) fn findings(sources: &Sources) -> Diagnostics {
    let (tree, mut diagnostics) = loaded(sources);
    if let Some(tree) = tree {
        lint(&tree, &mut diagnostics);
    }
    diagnostics
}

/// Runs all three steps, even after errors.
pub(crate) fn run_all_steps(sources: &Sources) -> Diagnostics {
    let (tree, mut diagnostics) = loaded(sources);
    if let Some(tree) = tree {
        lint(&tree, &mut diagnostics);
        document(&tree, &mut diagnostics);
        let _ = tree.to_json();
    }
    let _ = diagnostics.to_string();
    diagnostics
}

/// The diagnostics of each case in a directory, by name. No case may be without any.
pub(crate) fn diagnosed(
    directory: &str,
    run: impl Fn(&Sources) -> Diagnostics,
) -> impl Iterator<Item = (String, Diagnostics)> {
    cases(directory).into_iter().map(move |(name, sources)| {
        let found = run(&sources);
        assert!(!found.is_empty(), "{name}: no diagnostics");
        (name, found)
    })
}

/// Asserts that no case in a directory has a diagnostic.
pub(crate) fn assert_accepted(directory: &str, run: impl Fn(&Sources) -> Diagnostics) {
    for (name, sources) in cases(directory) {
        let found = run(&sources);
        assert!(found.is_empty(), "{name}: {found}");
    }
}

/// The location of the node at a pointer, and its source text.
pub(crate) fn location(tree: &Tree, pointer: &str) -> (String, String) {
    let span = tree.root.pointer(pointer).unwrap().span;
    (tree.files.location(span), tree.files.text(span).to_owned())
}
