//! A value for every place: what the document shows there, or else one that the schema takes.
//!
//! The examples in the documentation and the exercise are made of these. The rule is simple, so
//! that a test of the client can repeat it from the document alone:
//!
//! 1. The `example` of the parameter or member, else that of its schema, through `$ref` and an
//!    `allOf` of one part; the nearest that is of the schema's type.
//! 2. The first word of an `enum`.
//! 3. `false`, `1`, `1.5` or `text`, moved into the bounds; for some formats a text of their own.
//! 4. A list has one item, or as many as it must have. A parameter has two, where it may.
//! 5. An object has all of its members, each by this rule. One without known members has `name`.
//! 6. Of alternatives, the first.

mod fits;
mod made;

use openapiv3::{AdditionalProperties, Schema, SchemaKind, Type};

use self::fits::plain;
use super::Lowering;
use super::at::{At, SchemaRef, child};
use super::kind::is_object;
use crate::ir::{Bounds, ExampleValue};
use crate::load::Node;

/// How far schemas are followed that hold no record: they may lead back to themselves.
const DEEPEST: usize = 8;
/// The most items of a list that are made, whatever it must have.
const MOST: usize = 16;

impl<'d> Lowering<'d, '_> {
    /// A value of a schema.
    pub(super) fn sample(&self, schema: SchemaRef<'d>) -> ExampleValue {
        self.value(schema, 0).unwrap_or(ExampleValue::None)
    }

    /// A value of a parameter. A list has two items, so that it shows how they are written.
    pub(super) fn sample_of_parameter(
        &self,
        node: &'d Node,
        schema: SchemaRef<'d>,
        bounds: &Bounds,
    ) -> ExampleValue {
        let own = node.get("example").and_then(|shown| self.shown(schema, shown, 0));
        match own.unwrap_or_else(|| self.sample(schema)) {
            ExampleValue::List(items) => ExampleValue::List(twice(items, bounds)),
            sample => sample,
        }
    }

    fn value(&self, schema: SchemaRef<'d>, depth: usize) -> Option<ExampleValue> {
        let said = self.said_by(schema);
        let mut examples = said.iter().filter_map(|at| at.node.get("example"));
        let shown = examples.find_map(|example| self.shown(schema, example, depth));
        shown.or_else(|| self.made(schema, *said.last()?, depth))
    }

    /// What an example says, if it is a value of the schema.
    fn shown(
        &self,
        schema: SchemaRef<'d>,
        example: &Node,
        depth: usize,
    ) -> Option<ExampleValue> {
        let last = self.said_by(schema).pop().filter(|_| depth < DEEPEST)?;
        match &last.value.schema_kind {
            SchemaKind::Type(Type::Array(_)) => {
                let items = example.items().iter().take(2);
                let items = match items_of(last) {
                    Some(of) => {
                        items.map(|item| self.shown(of, item, depth + 1)).collect()
                    }
                    None => items.map(plain).collect::<Option<Vec<_>>>(),
                };
                items.filter(|items| !items.is_empty()).map(ExampleValue::List)
            }
            SchemaKind::OneOf { .. } => self.shown(first_of(last)?, example, depth + 1),
            _ => fits::fits(last, example),
        }
    }

    /// A value that no example shows.
    fn made(
        &self,
        schema: SchemaRef<'d>,
        last: At<'d, Schema>,
        depth: usize,
    ) -> Option<ExampleValue> {
        if depth >= DEEPEST {
            return None;
        }
        match &last.value.schema_kind {
            SchemaKind::Type(Type::Array(_)) => {
                let item = match items_of(last) {
                    Some(items) => self.value(items, depth + 1),
                    None => Some(made::text()),
                };
                let count = self.bounds_of(schema).min_items.unwrap_or(1).clamp(1, MOST);
                Some(ExampleValue::List(
                    item.map_or_else(Vec::new, |item| vec![item; count]),
                ))
            }
            SchemaKind::Type(Type::Object(object)) if object.properties.is_empty() => {
                let values = object.additional_properties.as_ref();
                let value = match values {
                    Some(AdditionalProperties::Schema(values)) => {
                        let node = child(last.node, &["additionalProperties"]);
                        self.value(SchemaRef::new(values.as_ref(), node), depth + 1)
                    }
                    _ => Some(made::text()),
                };
                let entry = value.map(|value| ("name".to_owned(), value));
                Some(ExampleValue::Map(entry.into_iter().collect()))
            }
            SchemaKind::Type(Type::Object(_)) | SchemaKind::AllOf { .. } => {
                Some(ExampleValue::Record)
            }
            SchemaKind::Any(any) if is_object(any) => Some(ExampleValue::Record),
            SchemaKind::OneOf { .. } => self.value(first_of(last)?, depth + 1),
            _ => Some(made::made(last, &self.bounds_of(schema))),
        }
    }

    fn bounds_of(&self, schema: SchemaRef<'d>) -> Bounds {
        self.bounds(&self.said_by(schema))
    }
}

fn items_of(at: At<'_, Schema>) -> Option<SchemaRef<'_>> {
    let SchemaKind::Type(Type::Array(array)) = &at.value.schema_kind else {
        return None;
    };
    Some(SchemaRef::boxed(array.items.as_ref()?, child(at.node, &["items"])))
}

/// The alternative that users send.
fn first_of(at: At<'_, Schema>) -> Option<SchemaRef<'_>> {
    let SchemaKind::OneOf { one_of } = &at.value.schema_kind else { return None };
    Some(SchemaRef::new(one_of.first()?, child(at.node, &["oneOf", "0"])))
}

/// Two items in place of one, if there may be two.
fn twice(mut items: Vec<ExampleValue>, bounds: &Bounds) -> Vec<ExampleValue> {
    let may_be_two =
        !bounds.unique_items && bounds.max_items.is_none_or(|most| most > 1);
    if let ([only], true) = (items.as_slice(), may_be_two) {
        let again = only.clone();
        items.push(again);
    }
    items
}
