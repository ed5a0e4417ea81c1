//! Parts of other files that are neither components nor in a path: they become components.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Entry, Node, Value, pointer};
use super::{Bundler, Destination};
use crate::diagnostic::{Code, Diagnostic};

/// The parts that became components.
#[derive(Default)]
pub(super) struct Moved<'b> {
    /// The name of each part, by section, file and pointer.
    names: BTreeMap<(&'static str, u16, String), String>,
    /// The parts whose references are not rewritten yet.
    open: Vec<(&'static str, String, &'b Node)>,
}

impl<'b> Bundler<'b> {
    /// The pointer to the component that a part of another file becomes.
    pub(super) fn move_to_components(
        &mut self,
        destination: Destination<'b>,
        reference: &Node,
        section: &'static str,
    ) -> Option<String> {
        let Destination { file, pointer, node } = destination;
        let is_document = ["openapi", "paths", "components"];
        if section.is_empty() || is_document.iter().any(|key| node.get(key).is_some()) {
            self.diagnostics.push(not_a_part(reference));
            return None;
        }
        let key = (section, file, pointer);
        if let Some(name) = self.moved.names.get(&key) {
            return Some(format!("/components/{section}/{name}"));
        }
        let name = self.free_name(&key);
        let moved = format!("/components/{section}/{name}");
        self.moved.names.insert(key, name.clone());
        self.moved.open.push((section, name, node));
        Some(moved)
    }

    /// Adds the parts that became components to those of the document.
    pub(super) fn add_moved(&mut self, components: &mut Node) {
        while let Some((section, name, node)) = self.moved.open.pop() {
            let mut moved = node.clone();
            self.rewrite(&mut moved, section);
            let span = moved.span;
            let Value::Map(sections) = &mut components.value else { continue };
            let index = sections.iter().position(|entry| entry.key == section);
            let index = index.unwrap_or_else(|| {
                let node = Node { span, value: Value::Map(Vec::new()) };
                sections.push(Entry { key: section.to_owned(), span, node });
                sections.len() - 1
            });
            if let Some(Value::Map(entries)) =
                sections.get_mut(index).map(|section| &mut section.node.value)
            {
                entries.push(Entry { key: name, span, node: moved });
            }
        }
    }

    pub(super) fn has_moved(&self) -> bool {
        !self.moved.open.is_empty()
    }

    /// Whether something below a key at the root of a file became a component.
    pub(super) fn has_moved_from(&self, file: u16, key: &str) -> bool {
        let mut names = self.moved.names.keys();
        names.any(|(_, other, pointer)| {
            let first = pointer.split('/').nth(1).unwrap_or(key);
            *other == file && pointer::unescape(first) == key
        })
    }

    /// A name that no component has: the last name in the pointer or that of the file, with the
    /// name of the file or a number before it if it is taken.
    fn free_name(&self, key: &(&'static str, u16, String)) -> String {
        let (section, file, pointer) = key;
        let mut taken: BTreeSet<&str> = BTreeSet::new();
        for tree in self.parsed.order.iter().filter_map(|file| self.parsed.tree(*file)) {
            taken
                .extend(tree.components(section).iter().map(|entry| entry.key.as_str()));
        }
        let moved = self.moved.names.iter().filter(|((known, ..), _)| known == section);
        taken.extend(moved.map(|(_, name)| name.as_str()));
        let path = self.files.path_of(*file);
        let stem = path.rsplit('/').next().and_then(|name| name.split('.').next());
        let stem = sanitized(stem.unwrap_or(path));
        let own = pointer.rsplit_once('/').map(|(_, last)| pointer::unescape(last));
        let own = own.map_or_else(|| stem.clone(), |own| sanitized(&own));
        let numbered = (2..).map(|number| format!("{stem}_{own}{number}"));
        let mut names =
            [own.clone(), format!("{stem}_{own}")].into_iter().chain(numbered);
        names.find(|name| !taken.contains(name.as_str())).unwrap_or_default()
    }
}

/// A text as the name of a component.
fn sanitized(text: &str) -> String {
    let is_valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    text.replace(|c: char| !is_valid(c), "_")
}

fn not_a_part(reference: &Node) -> Diagnostic {
    let title = "a reference to something that cannot be taken from another file";
    Diagnostic::error(Code::UnsupportedRef, title)
        .at(reference.span, "expected a component, or a part of one")
        .help("refer to `<file>#/components/<type>/<name>`")
}
