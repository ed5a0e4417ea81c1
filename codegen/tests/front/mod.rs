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
