//! `oneOf`: values that come in more than one JSON kind.
//!
//! Two alternatives are told apart by nothing but their JSON kind, which is seen before a byte
//! of the value is read. Alternatives of the same kind are refused.

use openapiv3::{ReferenceOr, Schema};

use super::at::{At, SchemaRef};
use super::kind::{kind_of_schema, only_part};
use super::schema::Context;
use super::{Lowering, child};
use crate::ir::{JsonType, Shape, Type, Union};

impl<'d> Lowering<'d, '_> {
    pub(super) fn one_of(
        &mut self,
        at: At<'d, Schema>,
        alternatives: &'d [ReferenceOr<Schema>],
        context: &Context,
    ) -> Shape {
        let node = child(at.node, &["oneOf"]);
        let mut variants: Vec<(JsonType, Type)> = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let schema = SchemaRef::new(alternative, child(node, &[&index.to_string()]));
            let context = context.member(&(index + 1).to_string());
            let ty = self.never_null(schema, "an alternative", &context);
            let Some(kind) = self.kind_of(schema) else {
                self.unsupported(
                    schema.span(),
                    "an alternative that may be of any JSON kind",
                    "give it a `type`",
                );
                continue;
            };
            if variants.iter().any(|(other, _)| *other == kind) {
                let what =
                    format!("a second alternative of the JSON kind {}", word(kind));
                self.unsupported(
                    schema.span(),
                    &what,
                    "keep one alternative a kind, or leave the schema open",
                );
                continue;
            }
            if variants.is_empty() && self.is_date(&ty) {
                self.unsupported(
                    schema.span(),
                    "a date as the first alternative",
                    "put it behind another kind, or leave its `format` out: users write the first alternative as a plain value",
                );
            }
            variants.push((kind, exact(ty)));
        }
        match variants.len() {
            0 => Shape::Alias(Type::Any),
            _ => Shape::Union(Union { variants }),
        }
    }

    /// Whether a text is a date, which not every text can be made into.
    fn is_date(&self, ty: &Type) -> bool {
        matches!(self.api.resolve(ty), Type::Date | Type::DateTime)
    }

    /// The JSON kind of a schema's values. It is read off the document, since the type of an
    /// alternative that leads back here is still being made.
    fn kind_of(&self, schema: SchemaRef<'d>) -> Option<JsonType> {
        let last = self.said_by(schema).pop()?;
        match only_part(last) {
            Some(_) => None,
            None => kind_of_schema(&last.value.schema_kind),
        }
    }
}

/// What was read goes back as it came, with all its digits: a float would lose some.
fn exact(ty: Type) -> Type {
    if ty == Type::Float { Type::Decimal } else { ty }
}

fn word(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Bool => "boolean",
        JsonType::Number => "number",
        JsonType::Text => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
    }
}
