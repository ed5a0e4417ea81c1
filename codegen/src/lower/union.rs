//! `oneOf`: values that come in more than one JSON kind.
//!
//! Two alternatives are told apart by nothing but their JSON kind, which is seen before a byte
//! of the value is read. Alternatives of the same kind are refused.

use openapiv3::{ReferenceOr, Schema};

use super::at::{At, SchemaRef};
use super::schema::Context;
use super::{Lowering, child};
use crate::ir::{Shape, Type, Union, UnionKind};

impl<'d> Lowering<'d, '_> {
    pub(super) fn one_of(
        &mut self,
        at: At<'d, Schema>,
        alternatives: &'d [ReferenceOr<Schema>],
        context: &Context,
    ) -> Shape {
        if at.value.schema_data.discriminator.is_some() {
            let span = child(at.node, &["discriminator"]).span;
            self.unsupported(
                span,
                "`discriminator`",
                "leave the schema open, or give the alternatives one schema",
            );
            return Shape::Alias(Type::Any);
        }
        let node = child(at.node, &["oneOf"]);
        let mut variants: Vec<(UnionKind, Type)> = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let schema = SchemaRef::new(alternative, child(node, &[&index.to_string()]));
            let ty = self.type_of(schema, &context.member(&format!("{}", index + 1)));
            let Some(kind) = self.kind_of(&ty) else {
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
            variants.push((kind, ty));
        }
        match variants.len() {
            0 => Shape::Alias(Type::Any),
            _ => Shape::Union(Union { variants }),
        }
    }

    /// The JSON kind of a type's values.
    fn kind_of(&self, ty: &Type) -> Option<UnionKind> {
        match ty {
            Type::Bool => Some(UnionKind::Bool),
            Type::Integer | Type::Float | Type::Decimal => Some(UnionKind::Number),
            Type::Text | Type::Secret | Type::DateTime | Type::Date => {
                Some(UnionKind::Text)
            }
            Type::List(_) => Some(UnionKind::Array),
            Type::Object | Type::Map(_) => Some(UnionKind::Object),
            Type::Any => None,
            Type::Named(id) => match &self.api.definition(*id)?.shape {
                Shape::Identifier(_) => Some(UnionKind::Number),
                Shape::Enum(_) => Some(UnionKind::Text),
                Shape::Record(_) | Shape::Collection(_) => Some(UnionKind::Object),
                Shape::Alias(ty) => self.kind_of(ty),
                Shape::Union(_) => None,
            },
        }
    }
}

fn word(kind: UnionKind) -> &'static str {
    match kind {
        UnionKind::Bool => "boolean",
        UnionKind::Number => "number",
        UnionKind::Text => "string",
        UnionKind::Array => "array",
        UnionKind::Object => "object",
    }
}
