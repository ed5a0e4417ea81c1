//! Parses the files of a document: the root and every file that references lead to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::reference::{Target, visit};
use super::super::{Node, parse};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Files, Span};

/// The trees of all files of the document.
pub(super) struct Parsed {
    trees: BTreeMap<u16, Node>,
    /// The files in the order of the first reference to each, starting with the root.
    pub(super) order: Vec<u16>,
}

impl Parsed {
    pub(super) fn tree(&self, file: u16) -> Option<&Node> {
        self.trees.get(&file)
    }
}

/// Parses the root and every file that it refers to; `None` if one of them is invalid.
pub(super) fn parse_all(
    root: u16,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<Parsed> {
    let mut trees = BTreeMap::new();
    let mut order = vec![root];
    let mut known = BTreeSet::from([root]);
    let mut queue = VecDeque::from([root]);
    while let Some(file) = queue.pop_front() {
        let Some(mut tree) = parse::parse(file, files, diagnostics) else { continue };
        visit(&mut tree, "", &mut |reference| match target(reference.node, files) {
            Ok(next) if known.insert(next) => {
                order.push(next);
                queue.push_back(next);
            }
            Ok(_) => {}
            Err(error) => diagnostics.push(error),
        });
        trees.insert(file, tree);
    }
    unused(&known, files, diagnostics);
    (trees.len() == order.len()).then_some(Parsed { trees, order })
}

/// The paths that the given files refer to without being among them.
pub(in crate::load) fn missing(files: &Files) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    for file in files.numbers() {
        // What is wrong with a file is reported when the document is loaded.
        let tree = parse::parse(file, files, &mut Diagnostics::new());
        let Some(mut tree) = tree else { continue };
        visit(&mut tree, "", &mut |reference| {
            let text = reference.node.text().unwrap_or_default();
            match Target::parse(text, files.path(reference.node.span)) {
                Target::File { path, .. } if files.find(&path).is_none() => {
                    missing.insert(path);
                }
                Target::File { .. } | Target::Remote | Target::Outside => {}
            }
        });
    }
    missing
}

/// The target file of a reference.
fn target(reference: &Node, files: &Files) -> Result<u16, Diagnostic> {
    let text = reference.text().unwrap_or_default();
    let (code, title, label, help) = match Target::parse(
        text,
        files.path(reference.span),
    ) {
        Target::File { path, .. } => match files.find(&path) {
            Some(file) => return Ok(file),
            None => (
                Code::MissingFile,
                "points to a missing file",
                format!("`{path}` does not exist"),
                "references are relative to their own file; add the file or correct the path",
            ),
        },
        Target::Remote => (
            Code::RemoteRef,
            "is a URL",
            "expected a file of this document".to_owned(),
            "store a copy of the target beside the document and refer to that",
        ),
        Target::Outside => (
            Code::MissingFile,
            "points outside the document's directory",
            "expected a file of this document".to_owned(),
            "move the file to the directory of the root document or below",
        ),
    };
    let title = format!("the reference `{text}` {title}");
    Err(Diagnostic::error(code, title).at(reference.span, label).help(help))
}

/// Reports files that are never referred to, which would be ignored silently.
fn unused(known: &BTreeSet<u16>, files: &Files, diagnostics: &mut Diagnostics) {
    for file in files.numbers().filter(|file| !known.contains(file)) {
        let title = format!("nothing refers to `{}`", files.path_of(file));
        let warning = Diagnostic::warning(Code::UnusedFile, title)
            .at(Span::new(file, 0, 0), "")
            .help("refer to its paths from the root document, or remove the file");
        diagnostics.push(warning);
    }
}
