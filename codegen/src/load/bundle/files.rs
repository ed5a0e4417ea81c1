//! Reads the files that a document consists of: the root, and whatever references lead to.

use std::collections::{BTreeMap, VecDeque};

use super::super::reference::{Target, visit};
use super::super::{Files, Node, Span, parse};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// The trees of all files that are part of the document.
pub(super) struct Parsed {
    trees: BTreeMap<u16, Node>,
    /// The files in the order in which they were first referred to, the root first.
    pub(super) order: Vec<u16>,
}

impl Parsed {
    pub(super) fn tree(&self, file: u16) -> Option<&Node> {
        self.trees.get(&file)
    }
}

/// Parses the root and every file it leads to; `None` if one of them cannot be read.
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

/// The file that a reference leads to, if there is one.
fn target(
    reference: &Node,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<u16> {
    let text = reference.text()?;
    match Target::of(text, files.path(reference.span)) {
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
    Diagnostic::error(Code::MissingFile, format!("the reference `{text}` leads to no file"))
        .at(span, format!("`{path}` is not there"))
        .help("references are relative to the file they stand in; add the file or correct the path")
}

fn remote(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::RemoteRef,
        format!("the reference `{text}` leads to the network"),
    )
    .at(span, "only files of this document can be referred to")
    .help("store what it refers to beside the document, and refer to that")
}

fn outside(text: &str, span: Span) -> Diagnostic {
    let title = format!("the reference `{text}` leaves the folder of the document");
    Diagnostic::error(Code::MissingFile, title)
        .at(span, "only files of this document can be referred to")
        .help("move the file beside or below the root document, and use a relative path")
}

/// A file that nothing leads to would be ignored in silence.
fn unused(order: &[u16], files: &Files, diagnostics: &mut Diagnostics) {
    for file in files.numbers().filter(|file| !order.contains(file)) {
        let title = format!("nothing refers to `{}`", files.path_of(file));
        let warning = Diagnostic::warning(Code::UnusedFile, title)
            .at(Span::new(file, 0, 0), "")
            .help("refer to its paths from the root document, or remove the file");
        diagnostics.push(warning);
    }
}
