//! Decoded parts of the document together with their nodes, so that every diagnostic has a
//! source location.

use std::borrow::Borrow;

use openapiv3::{ReferenceOr, Schema};

use crate::document::{Components, component_name};
use crate::load::Node;
use crate::source::Span;

/// A decoded part and the node that it was decoded from.
#[derive(Debug)]
pub(super) struct Spanned<'d, T> {
    pub(super) value: &'d T,
    pub(super) node: &'d Node,
}

impl<T> Clone for Spanned<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Spanned<'_, T> {}

impl<'d, T> Spanned<'d, T> {
    pub(super) fn new(value: &'d T, node: &'d Node) -> Self {
        Self { value, node }
    }

    /// The part behind a reference to a component, or the inline part.
    pub(super) fn resolve(
        reference: &'d ReferenceOr<T>,
        node: &'d Node,
        components: &'d Components<'d, ReferenceOr<T>>,
    ) -> Option<Self> {
        let (mut reference, mut node) = (reference, node);
        // Each step follows one component, so a cycle ends.
        for _ in 0..=components.len() {
            match reference {
                ReferenceOr::Item(value) => return Some(Self::new(value, node)),
                ReferenceOr::Reference { reference: target } => {
                    let name = component_name(target);
                    let item = components.named(name)?;
                    (reference, node) = (&item.value, item.node);
                }
            }
        }
        None
    }

    pub(super) fn span(&self) -> Span {
        self.node.span
    }

    /// The location of a keyword. The location of the whole part if it lacks the keyword.
    pub(super) fn keyword_span(&self, keyword: &str) -> Span {
        self.node.entry(keyword).map_or(self.span(), |entry| entry.span)
    }
}

/// The node below the keys. The deepest one that exists, so there always is a location.
pub(super) fn child<'d>(node: &'d Node, keys: &[&str]) -> &'d Node {
    let mut deepest = node;
    for key in keys {
        let next = match key.parse::<usize>() {
            Ok(index) if !deepest.items().is_empty() => deepest.items().get(index),
            _ => deepest.get(key),
        };
        let Some(next) = next else { break };
        deepest = next;
    }
    deepest
}

/// A reference to a component schema, or an inline schema.
#[derive(Clone, Copy, Debug)]
pub(super) enum SchemaRef<'d> {
    /// The name of the component or the place of the schema, and the location of the reference.
    Named(&'d str, Span),
    /// The inline schema.
    Inline(Spanned<'d, Schema>),
}

impl<'d> SchemaRef<'d> {
    pub(super) fn new<S: Borrow<Schema>>(
        reference: &'d ReferenceOr<S>,
        node: &'d Node,
    ) -> Self {
        match reference {
            ReferenceOr::Reference { reference } => {
                Self::Named(component_name(reference), node.span)
            }
            ReferenceOr::Item(schema) => {
                Self::Inline(Spanned::new(schema.borrow(), node))
            }
        }
    }

    /// The schemas in the list below a keyword such as `allOf`.
    pub(super) fn list(
        schemas: &'d [ReferenceOr<Schema>],
        node: &'d Node,
        keyword: &str,
    ) -> impl Iterator<Item = Self> + use<'d> {
        let list = child(node, &[keyword]);
        schemas.iter().enumerate().map(move |(index, schema)| {
            Self::new(schema, list.items().get(index).unwrap_or(list))
        })
    }

    pub(super) fn span(&self) -> Span {
        match self {
            Self::Named(_, span) => *span,
            Self::Inline(schema) => schema.span(),
        }
    }

    /// The name of the component.
    pub(super) fn component(&self) -> Option<&'d str> {
        match self {
            Self::Named(name, _) => Some(name),
            Self::Inline(_) => None,
        }
    }
}
