//! Inlines the path items that the root document refers to.

use std::collections::BTreeSet;

use super::super::{Entry, Node, Value};
use super::Bundler;
use crate::diagnostic::{Code, Diagnostic};

/// The root keys of a file other than the root document. The first two are for other tools.
const ROOT_KEYS: [&str; 4] = ["openapi", "info", "paths", "components"];

impl Bundler<'_> {
    /// Replaces every reference to a path item by the path item and makes its references
    /// internal.
    pub(super) fn inline_paths(&mut self, document: &mut Node) {
        let Value::Map(entries) = &mut document.value else { return };
        let Some(paths) = entries.iter_mut().find(|entry| entry.key == "paths") else {
            return;
        };
        let Value::Map(paths) = &mut paths.node.value else { return };
        let mut paths: Vec<&mut Entry> =
            paths.iter_mut().filter(|path| !path.key.starts_with("x-")).collect();
        for path in &mut paths {
            if path.node.get("$ref").is_some() {
                self.inline(path);
            }
        }
        for path in paths {
            self.rewrite(&mut path.node, "");
        }
    }

    fn inline(&mut self, path: &mut Entry) {
        if let Some(item) = self.path_item(path) {
            path.node = item;
        } else {
            // The invalid reference was reported; an empty path item avoids further errors.
            path.node.value = Value::Map(Vec::new());
        }
    }

    /// The path item at the end of a chain of references.
    fn path_item(&mut self, path: &Entry) -> Option<Node> {
        let mut seen = BTreeSet::from([path.node.span]);
        let mut node = &path.node;
        while let Some(reference) = node.get("$ref") {
            self.check_alone(node, reference);
            let destination = self.follow(reference)?;
            if !may_be_path_item(&destination.pointer) {
                self.diagnostics.push(not_a_path_item(reference));
                return None;
            }
            let next = destination.node;
            if !seen.insert(next.span) {
                self.diagnostics.push(circular(reference));
                return None;
            }
            self.paths.insert(next.span, path.key.clone());
            node = next;
        }
        Some(node.clone())
    }

    fn check_alone(&mut self, node: &Node, reference: &Node) {
        if reference.text().is_none() {
            let error =
                Diagnostic::error(Code::TypeMismatch, "expected `$ref` to be a string")
                    .at(reference.span, "")
                    .help("write `<file>#/paths/~1…` in quotes");
            self.diagnostics.push(error);
        }
        for sibling in node.entries().iter().filter(|entry| entry.key != "$ref") {
            let title = format!("`{}` beside `$ref` has no effect", sibling.key);
            let error = Diagnostic::error(Code::RefSibling, title)
                .at(sibling.span, "this is ignored")
                .help("move it to the path item that the reference points to");
            self.diagnostics.push(error);
        }
    }

    /// Reports the parts of the other files that the document does not use.
    pub(super) fn report_unused(&mut self) {
        let (root, parsed) = (self.root, self.parsed);
        for file in parsed.order.iter().filter(|file| **file != root) {
            let Some(tree) = parsed.tree(*file) else { continue };
            self.unlisted_paths(tree);
            if tree.get("paths").is_some() || tree.get("components").is_some() {
                self.unused_keys(*file, tree);
            }
        }
    }

    fn unlisted_paths(&mut self, tree: &Node) {
        for path in tree.entries_of("paths") {
            if self.paths.contains_key(&path.node.span) {
                continue;
            }
            let root = self.files.path_of(self.root);
            let reference = format!(
                "{}#/paths/{}",
                self.files.path(path.span),
                super::pointer::escape(&path.key)
            );
            let title = format!("the path `{}` is not part of the document", path.key);
            let error = Diagnostic::error(Code::UnlistedPath, title)
                .at(path.span, format!("`{root}` does not refer to it"))
                .help(format!(
                    "add `{}: {{$ref: '{reference}'}}` to `paths` in it",
                    path.key
                ));
            self.diagnostics.push(error);
        }
    }

    fn unused_keys(&mut self, file: u16, tree: &Node) {
        let unused = |entry: &&Entry| {
            !ROOT_KEYS.contains(&&*entry.key) && !entry.key.starts_with("x-")
                || entry.key.starts_with("x-revio-")
        };
        for entry in tree.entries().iter().filter(unused) {
            if self.has_moved_from(file, &entry.key) {
                continue;
            }
            let root = self.files.path_of(self.root);
            let title =
                format!("`{}` has no effect outside the root document", entry.key);
            let error = Diagnostic::error(Code::UnusedKey, title)
                .at(entry.span, "only `paths` and `components` of this file are used")
                .help(format!("move it to `{root}`"));
            self.diagnostics.push(error);
        }
    }
}

/// Whether a pointer can lead to a path item: to a path, an expression of a callback, a whole
/// file, or anything in a file of another structure.
fn may_be_path_item(pointer: &str) -> bool {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    match segments.as_slice() {
        ["components", section, ..] => *section == "callbacks" && segments.len() == 4,
        ["paths", rest @ ..] => rest.len() == 1,
        [first] => {
            !matches!(*first, "info" | "servers" | "tags" | "security" | "components")
        }
        _ => true,
    }
}

fn not_a_path_item(reference: &Node) -> Diagnostic {
    Diagnostic::error(Code::MismatchedRef, "expected a reference to a path item")
        .at(reference.span, "leads to something else")
        .help("refer to `<file>#/paths/~1…`")
}

fn circular(reference: &Node) -> Diagnostic {
    Diagnostic::error(Code::CircularRef, "circular references")
        .at(reference.span, "this refers back to an earlier reference")
        .help("write the path item in one of these places")
}
