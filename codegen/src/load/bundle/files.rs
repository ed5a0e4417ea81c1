//! Parses the files of a document: the root and every file that references lead to.

use std::collections::{BTreeMap, VecDeque};

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
    let mut queue = VecDeque::from([root]);
    while let Some(file) = queue.pop_front() {
        let Some(mut tree) = parse::parse(file, files, diagnostics) else { continue };
        visit(&mut tree, &mut |reference| {
            if let Some(next) = target(reference, files, diagnostics)
                && !order.contains(&next)
            {
                order.push(next);
                queue.push_back(next);
            }
        });
        trees.insert(file, tree);
    }
    unused(&order, files, diagnostics);
    (trees.len() == order.len()).then_some(Parsed { trees, order })
}

/// The target file of a reference, if it exists.
fn target(
    reference: &Node,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<u16> {
    let text = reference.text()?;
    match Target::parse(text, files.path(reference.span)) {
        Target::File { path, .. } => {
            let found = files.find(&path);
            if found.is_none() {
                diagnostics.push(missing(text, &path, reference.span));
            }
            found
        }
        Target::Remote => {
            diagnostics.push(remote(text, reference.span));
            None
        }
        Target::Outside => {
            diagnostics.push(outside(text, reference.span));
            None
        }
    }
}

fn missing(text: &str, path: &str, span: Span) -> Diagnostic {
    let title = format!("the reference `{text}` points to a missing file");
    Diagnostic::error(Code::MissingFile, title)
        .at(span, format!("`{path}` does not exist"))
        .help("references are relative to their own file; add the file or correct the path")
}

fn remote(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code::RemoteRef, format!("the reference `{text}` is a URL"))
        .at(span, "expected a file of this document")
        .help("store a copy of the target beside the document and refer to that")
}

fn outside(text: &str, span: Span) -> Diagnostic {
    let title =
        format!("the reference `{text}` points outside the document's directory");
    Diagnostic::error(Code::MissingFile, title)
        .at(span, "expected a file of this document")
        .help("move the file to the directory of the root document or below, and use a relative path")
}

/// Reports files that are never referred to, which would be ignored silently.
fn unused(order: &[u16], files: &Files, diagnostics: &mut Diagnostics) {
    for file in files.numbers().filter(|file| !order.contains(file)) {
        let title = format!("nothing refers to `{}`", files.path_of(file));
        let warning = Diagnostic::warning(Code::UnusedFile, title)
            .at(Span::new(file, 0, 0), "")
            .help("refer to its paths from the root document, or remove the file");
        diagnostics.push(warning);
    }
}
