//! Components: those of all files become those of one document.

use super::super::reference::Target;
use super::super::{Entry, Node, Span, Value};
use super::Bundler;
use crate::diagnostic::{Code, Diagnostic};

impl Bundler<'_> {
    /// Gives the document the components of all files, in the order in which the files were
    /// first referred to.
    pub(super) fn merge_components(&mut self, document: &mut Node) {
        let parsed = self.parsed;
        let mut merged: Option<Entry> = None;
        for file in &parsed.order {
            let Some(components) =
                parsed.tree(*file).and_then(|tree| tree.entry("components"))
            else {
                continue;
            };
            match &mut merged {
                None => merged = Some(self.first(components)),
                Some(merged) => self.merge(&mut merged.node, &components.node),
            }
        }
        let Value::Map(entries) = &mut document.value else { return };
        let Some(merged) = merged else { return };
        match entries.iter_mut().find(|entry| entry.key == "components") {
            Some(entry) => *entry = merged,
            None => entries.push(merged),
        }
    }

    /// The components of the first file that has any.
    fn first(&mut self, components: &Entry) -> Entry {
        let mut first = components.clone();
        if let Value::Map(kinds) = &mut first.node.value {
            for kind in kinds {
                if let Value::Map(entries) = &mut kind.node.value {
                    entries.retain(|entry| !self.is_alias(&kind.key, entry));
                    for entry in entries {
                        self.rewrite(&mut entry.node);
                    }
                }
            }
        }
        first
    }

    fn merge(&mut self, merged: &mut Node, components: &Node) {
        let Value::Map(kinds) = &mut merged.value else { return };
        if !matches!(components.value, Value::Map(_)) {
            self.diagnostics.push(not_a_map("components", components.span));
        }
        for kind in components.entries() {
            if let Some(known) = kinds.iter_mut().find(|entry| entry.key == kind.key) {
                self.merge_kind(known, kind);
                continue;
            }
            let mut new = kind.clone();
            new.node.value = Value::Map(Vec::new());
            self.merge_kind(&mut new, kind);
            kinds.push(new);
        }
    }

    fn merge_kind(&mut self, merged: &mut Entry, kind: &Entry) {
        let Value::Map(entries) = &mut merged.node.value else { return };
        if !matches!(kind.node.value, Value::Map(_)) {
            self.diagnostics.push(not_a_map(&kind.key, kind.node.span));
        }
        for entry in kind.node.entries() {
            if self.is_alias(&kind.key, entry) {
                continue;
            }
            if let Some(first) = entries.iter().find(|first| first.key == entry.key) {
                self.diagnostics.push(collision(&kind.key, first, entry));
                continue;
            }
            let mut entry = entry.clone();
            self.rewrite(&mut entry.node);
            entries.push(entry);
        }
    }

    /// Whether a component only repeats the one of the same name in another file.
    fn is_alias(&self, kind: &str, entry: &Entry) -> bool {
        let from = self.files.path(entry.span);
        let Some(reference) = entry.node.get("$ref").and_then(Node::text) else {
            return false;
        };
        let same = format!("/components/{kind}/{}", super::pointer::escape(&entry.key));
        match Target::of(reference, from) {
            Target::File { path, pointer } => path != from && pointer == same,
            _ => false,
        }
    }
}

fn not_a_map(key: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code::WrongKind, format!("`{key}` has to be a map"))
        .at(span, "")
        .help("write one `name: …` a line below it")
}

fn collision(kind: &str, first: &Entry, second: &Entry) -> Diagnostic {
    let title = format!("two files have a component `{}` under `{kind}`", second.key);
    Diagnostic::error(Code::ComponentCollision, title)
        .at(second.span, "again here")
        .at(first.span, "first here")
        .help("rename one of the two, or keep one and refer to it from the other file")
}
