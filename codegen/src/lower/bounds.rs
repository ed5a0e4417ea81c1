//! What a schema says about its values beyond their type.

use openapiv3::Schema;

use super::at::{At, SchemaRef, child};
use super::kind::only_part;
use super::{Lowering, extension};
use crate::ir::{Bounds, Doc, ParameterType};
use crate::load::Node;

impl<'d> Lowering<'d, '_> {
    /// The schemas that say something about a value: its own, and the one that it does nothing
    /// but refer to, and so on. The nearest comes first; the last is the one with a type.
    pub(super) fn said_by(&self, schema: SchemaRef<'d>) -> Vec<At<'d, Schema>> {
        let mut schema = schema;
        let mut said = Vec::new();
        // Every step leads to a component or into a part, so that a circle ends.
        for _ in 0..=2 * self.document.schemas.len() {
            schema = match schema {
                SchemaRef::Named(name, _) => match self.component(name) {
                    Some((value, node)) => SchemaRef::new(value, node),
                    None => break,
                },
                SchemaRef::Inline(at) => {
                    said.push(at);
                    match only_part(at) {
                        Some(only) => only,
                        None => break,
                    }
                }
            };
        }
        said
    }

    /// What is known of a member or parameter: what stands at `node`, and what its schema says
    /// about the values, wherever that is written.
    pub(super) fn doc_of(&self, node: &'d Node, schema: SchemaRef<'d>) -> Doc {
        let said = self.said_by(schema);
        Doc {
            bounds: self.bounds(&said),
            default: said
                .iter()
                .find_map(|at| at.node.get("default"))
                .map(extension::shown),
            ..extension::doc(node)
        }
    }

    pub(super) fn bounds(&self, said: &[At<'d, Schema>]) -> Bounds {
        let mut bounds = Bounds::default();
        for at in said {
            add(&mut bounds, at.node);
        }
        bounds.items = said.iter().find_map(|at| self.items_of(*at)).map(Box::new);
        bounds
    }

    /// What is known of the items of a list, if that is anything.
    fn items_of(&self, at: At<'d, Schema>) -> Option<Bounds> {
        let openapiv3::SchemaKind::Type(openapiv3::Type::Array(array)) =
            &at.value.schema_kind
        else {
            return None;
        };
        // Items with a name have documentation of their own.
        let items = SchemaRef::boxed(array.items.as_ref()?, child(at.node, &["items"]));
        let SchemaRef::Inline(at) = items else { return None };
        let bounds = self.bounds(&[at]);
        (bounds != Bounds::default()).then_some(bounds)
    }
}

/// What is known of a thing that is described at one node and nowhere else.
pub(super) fn doc_at(node: &Node) -> Doc {
    let mut bounds = Bounds::default();
    add(&mut bounds, node);
    Doc { bounds, ..extension::doc(node) }
}

/// Adds what a node says and a nearer one did not.
fn add(bounds: &mut Bounds, node: &Node) {
    let text = |key| extension::scalar_at(node, key);
    let count = |key| text(key).and_then(|text| text.parse().ok());
    if bounds.minimum.is_none() {
        bounds.minimum = text("minimum");
        bounds.exclusive_minimum = extension::flag(node, "exclusiveMinimum");
    }
    if bounds.maximum.is_none() {
        bounds.maximum = text("maximum");
        bounds.exclusive_maximum = extension::flag(node, "exclusiveMaximum");
    }
    let keep =
        |known: &mut Option<usize>, key| *known = known.take().or_else(|| count(key));
    keep(&mut bounds.min_length, "minLength");
    keep(&mut bounds.max_length, "maxLength");
    keep(&mut bounds.min_items, "minItems");
    keep(&mut bounds.max_items, "maxItems");
    keep(&mut bounds.min_properties, "minProperties");
    keep(&mut bounds.max_properties, "maxProperties");
    bounds.multiple_of = bounds.multiple_of.take().or_else(|| text("multipleOf"));
    bounds.pattern = bounds.pattern.take().or_else(|| text("pattern"));
    bounds.unique_items |= extension::flag(node, "uniqueItems");
}

/// The least and the greatest whole number that a parameter's values may be. A bound that is
/// no such number is in the documentation alone.
pub(super) fn range(bounds: &Bounds, kind: ParameterType) -> (Option<i64>, Option<i64>) {
    let whole = |text: &Option<String>, excluded: bool, step: i64| {
        let number: i64 = text.as_ref()?.parse().ok()?;
        match (excluded, kind) {
            (false, _) => Some(number),
            (true, ParameterType::Integer) => number.checked_add(step),
            (true, _) => None,
        }
    };
    let least = whole(&bounds.minimum, bounds.exclusive_minimum, 1);
    (least, whole(&bounds.maximum, bounds.exclusive_maximum, -1))
}
