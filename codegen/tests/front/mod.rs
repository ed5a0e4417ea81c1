//! What the tests of the first steps share: documents in, findings and trees out.

#![allow(dead_code, reason = "each test binary uses its own part of this")]

use std::collections::BTreeMap;

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::document::document;
use revio_codegen::lint::lint;
use revio_codegen::load::{Sources, Tree, load};

/// The head of a document of which only the rest matters.
pub(crate) const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Test, version: v1}\n";

/// A document of several files; the first one is the root.
pub(crate) fn sources(files: &[(&str, &str)]) -> Sources {
    let root = files[0].0.to_owned();
    let files =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    Sources { root, files: files.collect::<BTreeMap<_, _>>() }
}

/// A document of one file.
pub(crate) fn single(text: &str) -> Sources {
    sources(&[("openapi.yaml", text)])
}

/// The tree, and what was found on the way to it.
pub(crate) fn loaded(sources: &Sources) -> (Option<Tree>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let tree = load(sources, &mut diagnostics);
    (tree, diagnostics)
}

/// Everything that the first two steps find.
pub(crate) fn findings(sources: &Sources) -> Diagnostics {
    let (tree, mut diagnostics) = loaded(sources);
    if let Some(tree) = tree {
        lint(&tree, &mut diagnostics);
    }
    diagnostics
}

/// Runs all three steps whatever they find, as no careful caller would.
pub(crate) fn endure(sources: &Sources) -> Diagnostics {
    let (tree, mut diagnostics) = loaded(sources);
    if let Some(tree) = tree {
        lint(&tree, &mut diagnostics);
        document(&tree, &mut diagnostics);
        let _ = tree.to_json();
    }
    let _ = diagnostics.to_string();
    diagnostics
}

/// Asserts that a document has no finding at all.
pub(crate) fn assert_clean(sources: &Sources) {
    let found = findings(sources);
    assert!(found.is_empty(), "{found}");
}

/// A document with these schemas.
pub(crate) fn schemas(text: &str) -> String {
    format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{}", indented(text, 4))
}

/// A document with these paths.
pub(crate) fn paths(text: &str) -> String {
    format!("{HEAD}paths:\n{}", indented(text, 2))
}

/// A document with one operation that has these keys beside its id and response.
pub(crate) fn operation(text: &str) -> String {
    let rest = "    operationId: a_get\n    responses: {'200': {description: Done.}}\n";
    paths(&format!("/A:\n  get:\n{}{rest}", indented(text, 4)))
}

fn indented(text: &str, width: usize) -> String {
    let lines = text.trim_matches('\n').lines();
    lines
        .map(|line| format!("{}{line}\n", " ".repeat(width)))
        .collect::<Vec<_>>()
        .concat()
}

/// Whether something was found, and nothing that stops the generator.
pub(crate) fn only_warnings(found: &Diagnostics) -> bool {
    !found.is_empty() && !found.has_errors()
}
