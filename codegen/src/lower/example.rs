//! Example values: the document's own, or else generated ones that the schema accepts.
//!
//! The documentation and the exercise use them. The rule is simple, so that a test of the client
//! can repeat it from the document alone:
//!
//! 1. The `example` of the parameter or property, else that of its schema, through `$ref` and an
//!    `allOf` with one part. The nearest one with the schema's type counts.
//! 2. The first value of an `enum`.
//! 3. `false`, `1`, `1.5` or `text`, moved into the bounds. Some formats have their own text.
//! 4. A list has one item, or `minItems` of them. In a parameter it has two where it may.
//! 5. An object has all of its properties. One without known properties has `name`.
//! 6. A `oneOf` or `anyOf` has the value of its first alternative.

mod accept;
mod synthesize;

use openapiv3::{Schema, SchemaKind};

use super::bounds::own_bounds;
use super::schema::{
    ValueType, alternatives, chain, has_alternatives, is_object, items, map_values,
    value_type,
};
use super::spanned::{SchemaRef, Spanned};
use crate::document::Document;
use crate::ir::{Bounds, ExampleValue};
use crate::load::Node;

/// How deep schemas without records are followed. They may refer back to themselves.
const MAX_DEPTH: usize = 8;
/// The largest number of items in a generated list.
const MAX_ITEMS: usize = 16;

/// An example of a schema.
pub(super) fn example<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> ExampleValue {
    value(document, schema, 0).unwrap_or(ExampleValue::None)
}

/// An example of a parameter. A list has two items, which shows how they are separated.
pub(super) fn parameter_example<'d>(
    document: &'d Document<'d>,
    node: &'d Node,
    schema: SchemaRef<'d>,
    bounds: &Bounds,
) -> ExampleValue {
    let own = node.get("example").and_then(|node| accepted(document, schema, node, 0));
    let mut example = own.unwrap_or_else(|| example(document, schema));
    let pairs = !bounds.unique_items && bounds.max_items.is_none_or(|max| max > 1);
    if let ExampleValue::List(items) = &mut example
        && let ([only], true) = (items.as_slice(), pairs)
    {
        items.push(only.clone());
    }
    example
}

fn value<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
    depth: usize,
) -> Option<ExampleValue> {
    let chain: Vec<Spanned<'_, Schema>> = chain(document, schema).collect();
    let mut examples = chain.iter().filter_map(|schema| schema.node.get("example"));
    examples
        .find_map(|example| accepted(document, schema, example, depth))
        .or_else(|| generated(document, &chain, depth))
}

/// The value of an `example`, if the schema accepts it.
fn accepted<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
    example: &Node,
    depth: usize,
) -> Option<ExampleValue> {
    let last = chain(document, schema).last().filter(|_| depth < MAX_DEPTH)?;
    match &last.value.schema_kind {
        _ if is_of(last, ValueType::Array) => {
            let values = example.items().iter().take(2);
            let values: Option<Vec<ExampleValue>> = match items(last) {
                Some(item) => {
                    values.map(|it| accepted(document, item, it, depth + 1)).collect()
                }
                None => values.map(accept::scalar).collect(),
            };
            values.filter(|values| !values.is_empty()).map(ExampleValue::List)
        }
        _ if has_alternatives(last) => {
            let first = alternatives(last).into_iter().next()?;
            accepted(document, first, example, depth + 1)
        }
        _ => accept::accept(last, example),
    }
}

/// A value without an `example`.
fn generated<'d>(
    document: &'d Document<'d>,
    chain: &[Spanned<'d, Schema>],
    depth: usize,
) -> Option<ExampleValue> {
    let last = *chain.last().filter(|_| depth < MAX_DEPTH)?;
    let nested = |schema| value(document, schema, depth + 1);
    match &last.value.schema_kind {
        _ if is_of(last, ValueType::Array) => {
            let item = items(last).map_or_else(|| Some(synthesize::text()), nested);
            let count = own_bounds(chain).min_items.unwrap_or(1).clamp(1, MAX_ITEMS);
            Some(ExampleValue::List(
                item.map_or_else(Vec::new, |item| vec![item; count]),
            ))
        }
        SchemaKind::AllOf { .. } => Some(ExampleValue::Record),
        SchemaKind::Any(any) if is_object(any) => Some(ExampleValue::Record),
        _ if is_of(last, ValueType::Object) => {
            if !last.node.entries_of("properties").is_empty() {
                return Some(ExampleValue::Record);
            }
            let value =
                map_values(last).map_or_else(|| Some(synthesize::text()), nested);
            let entry = value.map(|value| ("name".to_owned(), value));
            Some(ExampleValue::Map(entry.into_iter().collect()))
        }
        _ if has_alternatives(last) => nested(*alternatives(last).first()?),
        _ => Some(synthesize::scalar(last, &own_bounds(chain))),
    }
}

/// Whether a schema without alternatives has values of a type.
fn is_of(schema: Spanned<'_, Schema>, ty: ValueType) -> bool {
    let plain = match &schema.value.schema_kind {
        SchemaKind::Type(_) => true,
        SchemaKind::Any(any) => !is_object(any) && !has_alternatives(schema),
        _ => false,
    };
    plain && value_type(schema) == Some(ty)
}
