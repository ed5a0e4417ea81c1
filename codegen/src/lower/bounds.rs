//! Documentation and constraints of a value.

use std::collections::BTreeSet;
use std::str::FromStr;

use openapiv3::Schema;

use super::extension::{self, flag, scalar_at};
use super::number;
use super::schema::{self, chain, items, json_type, map_values};
use super::spanned::{SchemaRef, Spanned};
use crate::document::Document;
use crate::ir::{Bounds, Doc};
use crate::load::{Node, plain_number};

/// The documentation of a field or parameter: descriptions come from its own node, constraints
/// and the default from the schemas that describe its value.
pub(super) fn doc_of<'d>(
    document: &'d Document<'d>,
    node: &'d Node,
    schema: SchemaRef<'d>,
) -> Doc {
    let mut defaults =
        chain(document, schema).filter_map(|schema| schema.node.get("default"));
    Doc {
        default: defaults.next().map(extension::display),
        bounds: bounds(document, schema),
        ..extension::doc(node)
    }
}

/// The documentation of a type, all of which is at one node.
pub(super) fn doc_of_type(node: &Node) -> Doc {
    let mut bounds = Bounds::default();
    add(&mut bounds, node);
    keep_applicable(&mut bounds, node);
    Doc { bounds, ..extension::doc(node) }
}

/// How deep the constraints of items and alternatives are followed: a schema can contain itself.
const MAX_DEPTH: usize = 4;

/// The constraints on a value.
pub(super) fn bounds<'d>(document: &'d Document<'d>, schema: SchemaRef<'d>) -> Bounds {
    bounds_at(document, schema, 0)
}

/// The constraints on a value that these schemas state, the nearest one first, without those on
/// its parts.
pub(super) fn own_bounds(chain: &[Spanned<'_, Schema>]) -> Bounds {
    let mut bounds = Bounds::default();
    for schema in chain {
        add(&mut bounds, schema.node);
    }
    if let Some(last) = chain.last() {
        keep_applicable(&mut bounds, last.node);
    }
    bounds
}

/// Removes the constraints that no value of the schema's type can violate. Without a type, all of
/// them may apply.
fn keep_applicable(bounds: &mut Bounds, node: &Node) {
    let ty = node.text_of("type");
    let Some(ty) = ty else { return };
    let all = std::mem::take(bounds);
    *bounds = match ty {
        "integer" | "number" => Bounds {
            minimum: all.minimum,
            exclusive_minimum: all.exclusive_minimum,
            maximum: all.maximum,
            exclusive_maximum: all.exclusive_maximum,
            multiple_of: all.multiple_of,
            ..Bounds::default()
        },
        "string" => Bounds {
            min_length: all.min_length,
            max_length: all.max_length,
            pattern: all.pattern,
            ..Bounds::default()
        },
        "array" => Bounds {
            min_items: all.min_items,
            max_items: all.max_items,
            unique_items: all.unique_items,
            ..Bounds::default()
        },
        "object" => Bounds {
            min_properties: all.min_properties,
            max_properties: all.max_properties,
            ..Bounds::default()
        },
        _ => Bounds::default(),
    };
    if ty == "integer" {
        number::keep_integers(bounds);
    }
}

fn bounds_at<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
    depth: usize,
) -> Bounds {
    let chain: Vec<Spanned<'_, Schema>> = chain(document, schema).collect();
    let mut bounds = own_bounds(&chain);
    let Some(last) = chain.last().filter(|_| depth < MAX_DEPTH) else { return bounds };
    let nested = |schema| bounds_at(document, schema, depth + 1);
    let items =
        chain.iter().find_map(|schema| items(*schema)).or_else(|| map_values(*last));
    let items = items.map(nested).filter(|items| *items != Bounds::default());
    bounds.items = items.map(Box::new);
    for alternative in alternatives(document, *last) {
        bounds.add(nested(alternative));
    }
    bounds
}

/// The alternatives of a union. If their JSON types differ, so do the keywords that apply to
/// them, and a value has the constraints of all.
fn alternatives<'d>(
    document: &'d Document<'d>,
    schema: Spanned<'d, Schema>,
) -> Vec<SchemaRef<'d>> {
    let all = schema::alternatives(schema);
    let types: BTreeSet<_> = all.iter().map(|it| json_type(document, *it)).collect();
    if types.len() == all.len() { all } else { Vec::new() }
}

/// Adds the constraints of a node, except those that a nearer node has set.
fn add(bounds: &mut Bounds, node: &Node) {
    if bounds.minimum.is_none() {
        bounds.minimum = scalar_at(node, "minimum").map(|text| plain_number(&text));
        bounds.exclusive_minimum = flag(node, "exclusiveMinimum");
    }
    if bounds.maximum.is_none() {
        bounds.maximum = scalar_at(node, "maximum").map(|text| plain_number(&text));
        bounds.exclusive_maximum = flag(node, "exclusiveMaximum");
    }
    set(&mut bounds.multiple_of, node, "multipleOf");
    set(&mut bounds.min_length, node, "minLength");
    set(&mut bounds.max_length, node, "maxLength");
    if bounds.pattern.is_none() {
        bounds.pattern = scalar_at(node, "pattern");
    }
    set(&mut bounds.min_items, node, "minItems");
    set(&mut bounds.max_items, node, "maxItems");
    set(&mut bounds.min_properties, node, "minProperties");
    set(&mut bounds.max_properties, node, "maxProperties");
    bounds.unique_items |= flag(node, "uniqueItems");
}

fn set<T: FromStr>(bound: &mut Option<T>, node: &Node, keyword: &str) {
    if bound.is_none() {
        let text = scalar_at(node, keyword);
        *bound = text.and_then(|text| plain_number(&text).parse().ok());
    }
}
