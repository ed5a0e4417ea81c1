//! Joins the files into one document.
//!
//! Path items replace the references to them. The components of all files become the components
//! of the one document, and all other references are rewritten to point to them.

mod components;
mod files;
mod moved;
mod paths;

use std::collections::BTreeMap;

use self::moved::Moved;
use super::reference::{Reference, Target, visit};
use super::{Node, Tree, Value, pointer};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, suggest};
use crate::source::{Files, Span};
use files::Parsed;
pub(super) use files::missing;

/// Builds the document whose root is the file `root`.
///
/// Dangling references are reported and kept, so that the rest of the document is still checked.
pub(super) fn bundle(
    root: u16,
    files: Files,
    diagnostics: &mut Diagnostics,
) -> Option<Tree> {
    let parsed = files::parse_all(root, &files, diagnostics)?;
    let mut bundler = Bundler {
        root,
        parsed: &parsed,
        files: &files,
        paths: BTreeMap::new(),
        moved: Moved::default(),
        diagnostics,
    };
    let mut document = parsed.tree(root)?.clone();
    bundler.inline_paths(&mut document);
    bundler.rewrite_document(&mut document);
    bundler.merge_components(&mut document);
    bundler.report_unused();
    Some(Tree { root: document, files })
}

struct Bundler<'b> {
    root: u16,
    parsed: &'b Parsed,
    files: &'b Files,
    /// The path in the document by the span of a path item in any file.
    paths: BTreeMap<Span, String>,
    moved: Moved<'b>,
    diagnostics: &'b mut Diagnostics,
}

/// The target of a reference.
struct Destination<'b> {
    file: u16,
    pointer: String,
    node: &'b Node,
}

impl<'b> Bundler<'b> {
    /// Rewrites the references of the root document outside of path items and components, which
    /// are rewritten separately.
    fn rewrite_document(&mut self, document: &mut Node) {
        let Value::Map(entries) = &mut document.value else { return };
        for entry in entries {
            if !matches!(&*entry.key, "paths" | "components") {
                self.rewrite(&mut entry.node, "");
            }
        }
    }

    /// Makes every reference below a node internal. References are relative to the file that
    /// contains them.
    fn rewrite(&mut self, node: &mut Node, section: &'static str) {
        visit(node, section, &mut |Reference { node, section }| {
            let text =
                self.internal(node, section).unwrap_or_else(|| self.with_file(node));
            node.value = Value::Text(text);
        });
    }

    /// Qualifies a dangling reference with its file, so that it does not accidentally match
    /// something in the joined document.
    fn with_file(&self, reference: &Node) -> String {
        let text = reference.text().unwrap_or_default();
        let from =
            if text.starts_with('#') { self.files.path(reference.span) } else { "" };
        format!("{from}{text}")
    }

    /// The internal form of a reference.
    fn internal(&mut self, reference: &Node, section: &'static str) -> Option<String> {
        let destination = self.follow(reference)?;
        let pointer =
            if destination.file == self.root || is_in_component(&destination.pointer) {
                destination.pointer
            } else if let Some(pointer) = self.in_path(&destination) {
                pointer
            } else {
                self.move_to_components(destination, reference, section)?
            };
        Some(format!("#{}", pointer.replace('%', "%25")))
    }

    /// The pointer to something in a path item of another file, if the document has the path.
    fn in_path(&self, destination: &Destination) -> Option<String> {
        let rest = destination.pointer.strip_prefix("/paths/")?;
        let (path, rest) = rest.split_once('/').unwrap_or((rest, ""));
        let tree = self.parsed.tree(destination.file)?;
        let item = pointer::follow(tree, &format!("/paths/{path}"))?;
        let path = pointer::escape(self.paths.get(&item.span)?);
        Some(format!("/paths/{path}/{rest}"))
    }

    /// Resolves a reference, or reports why it cannot be resolved.
    fn follow(&mut self, reference: &Node) -> Option<Destination<'b>> {
        let span = reference.span;
        let text = reference.text()?;
        // Missing files were reported when the files were read.
        let Target::File { path, pointer } = Target::parse(text, self.files.path(span))
        else {
            return None;
        };
        let file = self.files.find(&path)?;
        let tree = self.parsed.tree(file)?;
        let node = pointer::follow(tree, &pointer);
        if node.is_none() {
            let elsewhere = self.component_elsewhere(&pointer, self.files.path(span));
            self.diagnostics
                .push(dangling(text, span, tree, &pointer, &path, elsewhere));
        }
        Some(Destination { file, pointer, node: node? })
    }

    /// A reference to the component with this pointer in another file than the one it is missing in.
    fn component_elsewhere(&self, pointer: &str, from: &str) -> Option<String> {
        let has = |file: &u16| {
            let tree = self.parsed.tree(*file);
            tree.is_some_and(|tree| pointer::follow(tree, pointer).is_some())
        };
        let file =
            self.files.numbers().find(has).filter(|_| is_in_component(pointer))?;
        Some(format!("{}#{pointer}", relative(self.files.path_of(file), from)))
    }
}

/// The path of a file, relative to another file.
fn relative(path: &str, from: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let path: Vec<&str> = path.split('/').collect();
    let common = path.iter().zip(&from).take_while(|(a, b)| a == b).count();
    let up = from.iter().skip(common).map(|_| "..");
    let parts: Vec<&str> = up.chain(path.iter().skip(common).copied()).collect();
    parts.join("/")
}

/// Whether a pointer is that of a named component or leads into one. The document has the
/// components of all files.
fn is_in_component(pointer: &str) -> bool {
    pointer.strip_prefix("/components/").is_some_and(|rest| rest.contains('/'))
}

fn dangling(
    text: &str,
    span: Span,
    tree: &Node,
    pointer: &str,
    path: &str,
    elsewhere: Option<String>,
) -> Diagnostic {
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    let siblings = pointer::follow(tree, parent).map(Node::entries).unwrap_or_default();
    let keys = siblings.iter().map(|entry| &*entry.key);
    let otherwise = format!("add it to `{path}`, or correct the reference");
    Diagnostic::error(Code::DanglingRef, format!("the reference `{text}` has no target"))
        .at(span, format!("`{path}` has nothing at `#{pointer}`"))
        .help(match elsewhere {
            Some(reference) => format!("did you mean `{reference}`?"),
            None => suggest(&pointer::unescape(name), keys, otherwise),
        })
}
