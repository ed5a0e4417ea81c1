//! A part of the document together with the node that it was read from, so that whatever is
//! said about it can name its place.

use openapiv3::{ReferenceOr, Schema};

use crate::load::Node;
use crate::source::Span;

/// A decoded part and its node.
#[derive(Debug)]
pub(super) struct At<'d, T> {
    pub(super) value: &'d T,
    pub(super) node: &'d Node,
}

impl<T> Clone for At<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for At<'_, T> {}

impl<'d, T> At<'d, T> {
    pub(super) fn new(value: &'d T, node: &'d Node) -> Self {
        Self { value, node }
    }

    pub(super) fn span(&self) -> Span {
        self.node.span
    }

    /// Another part below this one, reached by the keys.
    pub(super) fn below<U>(&self, value: &'d U, keys: &[&str]) -> At<'d, U> {
        At { value, node: child(self.node, keys) }
    }
}

/// The node below the keys; the last one that exists, so that there always is a place.
pub(super) fn child<'d>(node: &'d Node, keys: &[&str]) -> &'d Node {
    let mut at = node;
    for key in keys {
        let next = match key.parse::<usize>() {
            Ok(index) if !at.items().is_empty() => at.items().get(index),
            _ => at.get(key),
        };
        let Some(next) = next else { break };
        at = next;
    }
    at
}

/// A schema, or the name of one.
#[derive(Clone, Copy, Debug)]
pub(super) enum SchemaRef<'d> {
    /// The name of a component, and the place that names it.
    Named(&'d str, Span),
    /// A schema of its own.
    Inline(At<'d, Schema>),
}

impl<'d> SchemaRef<'d> {
    pub(super) fn new(reference: &'d ReferenceOr<Schema>, node: &'d Node) -> Self {
        match reference {
            ReferenceOr::Reference { reference } => {
                Self::Named(component(reference), node.span)
            }
            ReferenceOr::Item(schema) => Self::Inline(At::new(schema, node)),
        }
    }

    pub(super) fn boxed(
        reference: &'d ReferenceOr<Box<Schema>>,
        node: &'d Node,
    ) -> Self {
        match reference {
            ReferenceOr::Reference { reference } => {
                Self::Named(component(reference), node.span)
            }
            ReferenceOr::Item(schema) => Self::Inline(At::new(schema.as_ref(), node)),
        }
    }

    pub(super) fn span(&self) -> Span {
        match self {
            Self::Named(_, span) => *span,
            Self::Inline(at) => at.span(),
        }
    }
}

/// The name that a reference ends in. Loading has made every reference internal, and the lint
/// has shown that it points to something.
pub(super) fn component(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}
