//! Documentation and constraints of a value.

use std::str::FromStr;

use openapiv3::Schema;

use super::extension::{self, flag, scalar_at};
use super::schema::{chain, items};
use super::spanned::{SchemaRef, Spanned};
use crate::document::Document;
use crate::ir::{Bounds, Doc, ParameterType};
use crate::load::Node;

/// The documentation of a field or parameter: descriptions come from its own node, constraints
/// and the default from the schemas that describe its value.
pub(super) fn doc_of<'d>(
    document: &'d Document<'d>,
    node: &'d Node,
    schema: SchemaRef<'d>,
) -> Doc {
    let chain = chain(document, schema);
    let mut defaults = chain.iter().filter_map(|schema| schema.node.get("default"));
    Doc {
        default: defaults.next().map(extension::display),
        bounds: bounds(&chain),
        ..extension::doc(node)
    }
}

/// The documentation of a type, all of which is at one node.
pub(super) fn doc_of_type(node: &Node) -> Doc {
    let mut bounds = Bounds::default();
    add(&mut bounds, node);
    Doc { bounds, ..extension::doc(node) }
}

/// The constraints on a value that these schemas describe, the nearest one first.
pub(super) fn bounds(chain: &[Spanned<'_, Schema>]) -> Bounds {
    let mut bounds = Bounds::default();
    for schema in chain {
        add(&mut bounds, schema.node);
    }
    bounds.items = chain.iter().find_map(|schema| item_bounds(*schema)).map(Box::new);
    bounds
}

/// The constraints on a list's items, if there are any.
fn item_bounds(schema: Spanned<'_, Schema>) -> Option<Bounds> {
    // A named item type has its own documentation.
    let SchemaRef::Inline(item) = items(schema)? else { return None };
    Some(bounds(&[item])).filter(|bounds| *bounds != Bounds::default())
}

/// Adds the constraints of a node, except those that a nearer node has set.
fn add(bounds: &mut Bounds, node: &Node) {
    if bounds.minimum.is_none() {
        bounds.minimum = scalar_at(node, "minimum");
        bounds.exclusive_minimum = flag(node, "exclusiveMinimum");
    }
    if bounds.maximum.is_none() {
        bounds.maximum = scalar_at(node, "maximum");
        bounds.exclusive_maximum = flag(node, "exclusiveMaximum");
    }
    set(&mut bounds.multiple_of, node, "multipleOf");
    set(&mut bounds.min_length, node, "minLength");
    set(&mut bounds.max_length, node, "maxLength");
    set(&mut bounds.pattern, node, "pattern");
    set(&mut bounds.min_items, node, "minItems");
    set(&mut bounds.max_items, node, "maxItems");
    set(&mut bounds.min_properties, node, "minProperties");
    set(&mut bounds.max_properties, node, "maxProperties");
    bounds.unique_items |= flag(node, "uniqueItems");
}

fn set<T: FromStr>(bound: &mut Option<T>, node: &Node, keyword: &str) {
    if bound.is_none() {
        *bound = scalar_at(node, keyword).and_then(|text| text.parse().ok());
    }
}

/// The smallest and the largest integer that a parameter takes. Other bounds only appear in the
/// documentation.
pub(super) fn integer_range(
    bounds: &Bounds,
    ty: ParameterType,
) -> (Option<i64>, Option<i64>) {
    let limit = |text: &Option<String>, exclusive: bool, step: i64| {
        let number: i64 = text.as_ref()?.parse().ok()?;
        match (exclusive, ty) {
            (false, _) => Some(number),
            (true, ParameterType::Integer) => number.checked_add(step),
            (true, _) => None,
        }
    };
    let minimum = limit(&bounds.minimum, bounds.exclusive_minimum, 1);
    (minimum, limit(&bounds.maximum, bounds.exclusive_maximum, -1))
}
