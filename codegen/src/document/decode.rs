//! Decodes nodes and reports those that cannot be decoded.

use super::narrow::{Failure, Part, decode, narrow};
use super::{Components, Item, Object};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Entry, Node};
use crate::source::Span;

pub(super) struct Decoder<'d> {
    diagnostics: &'d mut Diagnostics,
    failed: bool,
}

impl<'d> Decoder<'d> {
    pub(super) fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, failed: false }
    }

    /// Whether an error was reported.
    pub(super) fn failed(&self) -> bool {
        self.failed
    }

    /// The part under a required key.
    pub(super) fn required<'t, T: Part>(
        &mut self,
        node: &'t Node,
        key: &str,
    ) -> Option<Item<'t, T>> {
        if let Some(entry) = node.entry(key) {
            return self.entry(entry);
        }
        let why = format!("`{key}` is missing");
        self.report(&Failure { span: node.span, object: &super::DOCUMENT, why });
        None
    }

    /// The parts of a list.
    pub(super) fn list<'t, T: Part>(
        &mut self,
        list: Option<&'t Node>,
    ) -> Vec<Item<'t, T>> {
        let nodes = list.map(Node::items).unwrap_or_default();
        nodes.iter().filter_map(|node| self.item("", node.span, node)).collect()
    }

    /// The components of one section.
    pub(super) fn components<'t, T: Part>(
        &mut self,
        root: &'t Node,
        section: &str,
    ) -> Vec<Item<'t, T>> {
        let entries = root.components(section);
        entries.iter().filter_map(|entry| self.entry(entry)).collect()
    }

    /// The components of one section, then everything else of their type that a reference leads
    /// to.
    pub(super) fn referable<'t, T: Part>(
        &mut self,
        root: &'t Node,
        section: &str,
        places: &[(&'t str, &'t Node, &'static Object)],
    ) -> Components<'t, T> {
        let mut items = self.components(root, section);
        for (reference, node, object) in places {
            if std::ptr::eq(*object, T::OBJECT) {
                items.extend(self.item(reference, node.span, node));
            }
        }
        Components::new(items)
    }

    /// The part under a key.
    pub(super) fn entry<'t, T: Part>(
        &mut self,
        entry: &'t Entry,
    ) -> Option<Item<'t, T>> {
        self.item(&entry.key, entry.span, &entry.node)
    }

    fn item<'t, T: Part>(
        &mut self,
        key: &str,
        span: Span,
        node: &'t Node,
    ) -> Option<Item<'t, T>> {
        match decode(node) {
            Ok(value) => Some(Item { key: key.to_owned(), span, node, value }),
            Err(why) => {
                for failure in narrow(T::OBJECT, node, span, why) {
                    self.report(&failure);
                }
                None
            }
        }
    }

    fn report(&mut self, failure: &Failure) {
        self.failed = true;
        let title = format!("cannot decode {}", failure.object.name);
        let error = Diagnostic::error(Code::DecodeError, title)
            .at(failure.span, &*failure.why)
            .help("compare it with the OpenAPI 3.0 specification");
        self.diagnostics.push(error);
    }
}
