//! Merges the components of all files.

use super::super::reference::{Target, section_of};
use super::super::{Entry, Node, Value};
use super::Bundler;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

impl Bundler<'_> {
    /// Adds the components of all files to the document, in the order of the first reference to
    /// each file.
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
        if merged.is_none() && self.has_moved() {
            let (span, value) = (document.span, Value::Map(Vec::new()));
            let node = Node { span, value };
            merged = Some(Entry { key: "components".to_owned(), span, node });
        }
        let Some(mut merged) = merged else { return };
        self.add_moved(&mut merged.node);
        match entries.iter_mut().find(|entry| entry.key == "components") {
            Some(entry) => *entry = merged,
            None => entries.push(merged),
        }
    }

    /// The components of the first file that contains any.
    fn first(&mut self, components: &Entry) -> Entry {
        let mut first = components.clone();
        if let Value::Map(sections) = &mut first.node.value {
            for section in sections {
                if let Value::Map(entries) = &mut section.node.value {
                    entries.retain(|entry| !self.is_alias(&section.key, entry));
                    for entry in entries {
                        self.rewrite(&mut entry.node, section_of(&section.key));
                    }
                }
            }
        }
        first
    }

    fn merge(&mut self, merged: &mut Node, components: &Node) {
        let Value::Map(sections) = &mut merged.value else { return };
        if !matches!(components.value, Value::Map(_)) {
            self.diagnostics.push(not_a_map("components", components.span));
        }
        for section in components.entries() {
            if let Some(known) =
                sections.iter_mut().find(|entry| entry.key == section.key)
            {
                self.merge_section(known, section);
                continue;
            }
            let mut new = section.clone();
            new.node.value = Value::Map(Vec::new());
            self.merge_section(&mut new, section);
            sections.push(new);
        }
    }

    fn merge_section(&mut self, merged: &mut Entry, section: &Entry) {
        let Value::Map(entries) = &mut merged.node.value else { return };
        if !matches!(section.node.value, Value::Map(_)) {
            self.diagnostics.push(not_a_map(&section.key, section.node.span));
        }
        for entry in section.node.entries() {
            if self.is_alias(&section.key, entry) {
                continue;
            }
            if let Some(first) = entries.iter().find(|first| first.key == entry.key) {
                self.diagnostics.push(duplicate(&section.key, first, entry));
                continue;
            }
            let mut entry = entry.clone();
            self.rewrite(&mut entry.node, section_of(&section.key));
            entries.push(entry);
        }
    }

    /// Whether a component is only a reference to the one with the same name in another file.
    fn is_alias(&self, section: &str, entry: &Entry) -> bool {
        let from = self.files.path(entry.span);
        let Some(reference) = entry.node.text_of("$ref") else {
            return false;
        };
        let same =
            format!("/components/{section}/{}", super::pointer::escape(&entry.key));
        match Target::parse(reference, from) {
            Target::File { path, pointer } => path != from && pointer == same,
            _ => false,
        }
    }
}

fn not_a_map(key: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code::TypeMismatch, format!("expected `{key}` to be a map"))
        .at(span, "")
        .help("write one `name: …` entry per line below it")
}

fn duplicate(section: &str, first: &Entry, second: &Entry) -> Diagnostic {
    let title =
        format!("two files define the component `{}` under `{section}`", second.key);
    Diagnostic::error(Code::DuplicateComponent, title)
        .at(second.span, "defined again here")
        .at(first.span, "first defined here")
        .help("rename one of them, or remove one and refer to the other")
}
