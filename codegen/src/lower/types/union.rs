//! `oneOf`: values of several JSON types.
//!
//! Only the JSON type distinguishes the alternatives, because a decoder knows it before it reads
//! the value. Two alternatives of the same JSON type are refused.

use openapiv3::{ReferenceOr, Schema};

use super::{Context, Types};
use crate::ir::{JsonType, Shape, Type, Union};
use crate::lower::schema::json_type;
use crate::lower::spanned::{SchemaRef, Spanned};

impl<'d> Types<'d, '_> {
    pub(super) fn union(
        &mut self,
        schema: Spanned<'d, Schema>,
        one_of: &'d [ReferenceOr<Schema>],
        context: &Context,
    ) -> Shape {
        let mut variants: Vec<(JsonType, Type)> = Vec::new();
        for (index, alternative) in
            SchemaRef::list(one_of, schema.node, "oneOf").enumerate()
        {
            let context = context.nested(&(index + 1).to_string());
            let variant = self.variant(alternative, &variants, &context);
            variants.extend(variant);
        }
        if variants.is_empty() {
            Shape::Alias(Type::Any)
        } else {
            Shape::Union(Union { variants })
        }
    }

    /// An alternative of a union, beside those before it.
    fn variant(
        &mut self,
        alternative: SchemaRef<'d>,
        others: &[(JsonType, Type)],
        context: &Context,
    ) -> Option<(JsonType, Type)> {
        let span = alternative.span();
        let ty = self.type_of(alternative, context);
        let Some(json) = json_type(self.document, alternative) else {
            self.unsupported(
                span,
                "an alternative without a JSON type",
                "add its `type`",
            );
            return None;
        };
        if others.iter().any(|(other, _)| *other == json) {
            self.unsupported(
                span,
                &format!("a second alternative of the JSON type {}", json.as_str()),
                "keep one alternative per JSON type, or leave the schema open",
            );
            return None;
        }
        if others.is_empty()
            && matches!(
                self.api.resolve(&ty),
                Type::Date | Type::DateTime | Type::OffsetDateTime
            )
        {
            self.unsupported(
                span,
                "a date as the first alternative",
                "move it behind another alternative, or remove its `format`: callers write \
                 the first alternative as plain text",
            );
        }
        Some((json, exact(ty)))
    }
}

/// A received value is sent back with all its digits, which a float would not preserve.
fn exact(ty: Type) -> Type {
    if ty == Type::Float { Type::Decimal } else { ty }
}
