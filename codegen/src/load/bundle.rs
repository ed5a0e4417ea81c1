//! Joins the files into one document.
//!
//! Path items are put in the place of the reference to them. The components of all files
//! become those of the one document, and every other reference is rewritten to point there.

mod components;
mod files;
mod paths;

use super::reference::{Target, visit};
use super::{Files, Node, Span, Tree, Value, pointer};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use files::Parsed;

/// The document that starts in the file `root`.
///
/// References that lead nowhere are reported and left as they are, so that the rest of the
/// document can still be looked at.
pub(super) fn bundle(
    root: u16,
    files: Files,
    diagnostics: &mut Diagnostics,
) -> Option<Tree> {
    let parsed = files::parse_all(root, &files, diagnostics)?;
    let mut bundler = Bundler { root, parsed: &parsed, files: &files, diagnostics };
    let mut document = parsed.tree(root)?.clone();
    let used = bundler.inline_paths(&mut document);
    bundler.rewrite_document(&mut document);
    bundler.merge_components(&mut document);
    bundler.report_unused(&used);
    Some(Tree { root: document, files })
}

struct Bundler<'b> {
    root: u16,
    parsed: &'b Parsed,
    files: &'b Files,
    diagnostics: &'b mut Diagnostics,
}

/// Where a reference leads.
struct Destination<'b> {
    file: u16,
    pointer: String,
    node: &'b Node,
}

impl<'b> Bundler<'b> {
    /// Rewrites the references of the root document, path items aside: those are done already,
    /// and so are components.
    fn rewrite_document(&mut self, document: &mut Node) {
        let Value::Map(entries) = &mut document.value else { return };
        for entry in entries {
            if !matches!(&*entry.key, "paths" | "components") {
                self.rewrite(&mut entry.node);
            }
        }
    }

    /// Makes every reference below a node internal. The file that a reference is relative to is
    /// the one that it stands in.
    fn rewrite(&mut self, node: &mut Node) {
        visit(node, &mut |reference| {
            let text =
                self.internal(reference).unwrap_or_else(|| self.with_file(reference));
            reference.value = Value::Text(text);
        });
    }

    /// A reference that leads nowhere, written so that it does not lead somewhere by chance once
    /// the files are joined.
    fn with_file(&self, reference: &Node) -> String {
        let text = reference.text().unwrap_or_default();
        let from =
            if text.starts_with('#') { self.files.path(reference.span) } else { "" };
        format!("{from}{text}")
    }

    /// The internal form of a reference.
    fn internal(&mut self, reference: &Node) -> Option<String> {
        let destination = self.follow(reference)?;
        if destination.file != self.root && !is_component(&destination.pointer) {
            self.diagnostics.push(not_a_component(reference));
            return None;
        }
        Some(format!("#{}", destination.pointer))
    }

    /// Finds what a reference leads to, or says why it leads nowhere.
    fn follow(&mut self, reference: &Node) -> Option<Destination<'b>> {
        let span = reference.span;
        let text = reference.text()?;
        // Where the file is missing, that has been said when the files were read.
        let Target::File { path, pointer } = Target::of(text, self.files.path(span))
        else {
            return None;
        };
        let file = self.files.find(&path)?;
        let tree = self.parsed.tree(file)?;
        let node = pointer::follow(tree, &pointer);
        if node.is_none() {
            self.diagnostics.push(dangling(text, span, tree, &pointer, &path));
        }
        Some(Destination { file, pointer, node: node? })
    }
}

/// Whether a pointer leads to a named component, the one kind of part that is carried over.
fn is_component(pointer: &str) -> bool {
    pointer.strip_prefix("/components/").is_some_and(|rest| rest.split('/').count() == 2)
}

fn not_a_component(reference: &Node) -> Diagnostic {
    let title = "a reference into another file that does not lead to a component";
    Diagnostic::error(Code::UnsupportedRef, title)
        .at(reference.span, "only `<file>#/components/<kind>/<name>` can be joined")
        .help("move what it refers to below `components` of its file")
}

fn dangling(
    text: &str,
    span: Span,
    tree: &Node,
    pointer: &str,
    path: &str,
) -> Diagnostic {
    let help = match near(tree, pointer) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add it to `{path}`, or correct the reference"),
    };
    Diagnostic::error(Code::DanglingRef, format!("the reference `{text}` leads nowhere"))
        .at(span, format!("`{path}` has nothing at `#{pointer}`"))
        .help(help)
}

/// A name like the last step of the pointer, beside the place it should lead to.
fn near<'t>(tree: &'t Node, pointer: &str) -> Option<&'t str> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let siblings = pointer::follow(tree, parent)?.entries();
    nearest(&pointer::unescape(name), siblings.iter().map(|entry| &*entry.key))
}
