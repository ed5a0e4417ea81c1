//! The shape of a schema: which Rust type its keywords describe.

use openapiv3::{AnySchema, Schema, SchemaKind};

use super::{Context, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Shape, Type};
use crate::lower::schema::{
    ValueType, has_alternatives, is_object, items, map_values, needs_type, only_part,
    type_keywords, value_type,
};
use crate::lower::spanned::{SchemaRef, Spanned};

impl<'d> Types<'d, '_> {
    pub(super) fn shape_of(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        match &schema.value.schema_kind {
            SchemaKind::Type(_) => self.shape_of_typed(schema, context),
            SchemaKind::AllOf { .. } => match only_part(schema) {
                Some(part) => self.shape_of_part(part, context),
                None => self.record(schema, context, context.direction.role()),
            },
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => {
                self.shape_of_alternatives(schema, context)
            }
            // The keyword only excludes values.
            SchemaKind::Not { .. } => Shape::Alias(Type::Any),
            SchemaKind::Any(any) => self.shape_of_untyped(schema, any, context),
        }
    }

    fn shape_of_typed(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        let any = Shape::Alias(Type::Any);
        value_type(schema).map_or(any, |ty| self.shape_of_type(schema, ty, context))
    }

    fn shape_of_type(
        &mut self,
        schema: Spanned<'d, Schema>,
        ty: ValueType,
        context: &Context,
    ) -> Shape {
        let plain = match ty {
            ValueType::Text => return self.text(schema, context),
            ValueType::Object => return self.object(schema, context),
            ValueType::Number => self.number(schema),
            ValueType::Integer => Type::Integer,
            ValueType::Bool => Type::Bool,
            ValueType::Array => {
                let item = items(schema).map_or(Type::Any, |item| {
                    self.type_or_null(item, &context.nested("item"))
                });
                Type::List(Box::new(item))
            }
        };
        let listed = match ty {
            ValueType::Number | ValueType::Integer => self.enumeration(schema, context),
            _ => None,
        };
        listed.unwrap_or(Shape::Alias(plain))
    }

    fn object(&mut self, schema: Spanned<'d, Schema>, context: &Context) -> Shape {
        if !schema.node.entries_of("properties").is_empty() {
            return self.record(schema, context, context.direction.role());
        }
        let Some(values) = map_values(schema) else { return Shape::Alias(Type::Object) };
        let value = self.type_or_null(values, &context.nested("value"));
        Shape::Alias(Type::Map(Box::new(value)))
    }

    /// The shape of a schema that only refers to another one.
    pub(super) fn shape_of_part(
        &mut self,
        part: SchemaRef<'d>,
        context: &Context,
    ) -> Shape {
        match part {
            SchemaRef::Inline(schema) => self.shape_of(schema, context),
            reference @ SchemaRef::Named(..) => {
                Shape::Alias(self.type_of(reference, context))
            }
        }
    }

    fn shape_of_alternatives(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        if let Some(only) = only_part(schema) {
            return self.shape_of_part(only, context);
        }
        let union = has_alternatives(schema).then(|| self.union(schema, context));
        union.unwrap_or(Shape::Alias(Type::Any))
    }

    /// The shape of a schema whose keywords do not agree on one type.
    fn shape_of_untyped(
        &mut self,
        schema: Spanned<'d, Schema>,
        any: &'d AnySchema,
        context: &Context,
    ) -> Shape {
        if let Some(part) = only_part(schema) {
            return self.shape_of_part(part, context);
        }
        let may_be_object = any.typ.as_deref().is_none_or(|ty| ty == "object")
            && any.enumeration.is_empty()
            && any.format.is_none();
        if may_be_object && !has_alternatives(schema) && is_object(any) {
            return self.record(schema, context, context.direction.role());
        }
        if !any.all_of.is_empty() || has_alternatives(schema) && is_object(any) {
            return self.refuse_mixture(schema);
        }
        if has_alternatives(schema) {
            return self.shape_of_alternatives(schema, context);
        }
        if let Some(ty) = value_type(schema) {
            return self.shape_of_type(schema, ty, context);
        }
        if let Some(listed) = self.enumeration(schema, context) {
            return listed;
        }
        self.warn_about_missing_type(schema);
        Shape::Alias(Type::Any)
    }

    fn refuse_mixture(&mut self, schema: Spanned<'d, Schema>) -> Shape {
        let keywords = type_keywords(schema.node);
        let last = keywords.last().copied().unwrap_or("type");
        let what = format!("a schema that combines `{}`", keywords.join("` and `"));
        self.refuse(
            schema,
            last,
            &what,
            "keep the keywords of one type, and move alternatives into their own schemas",
        )
    }

    fn warn_about_missing_type(&mut self, schema: Spanned<'d, Schema>) {
        let mut entries = schema.node.entries().iter();
        if let Some(entry) = entries.find(|entry| needs_type(&entry.key)) {
            let title = format!("`{}` without `type`", entry.key);
            self.diagnostics.push(
                Diagnostic::warning(Code::MissingType, title)
                    .at(entry.span, "only applies to one type")
                    .help("add the type; without it every value is valid"),
            );
        }
    }

    fn refuse(
        &mut self,
        schema: Spanned<'d, Schema>,
        keyword: &str,
        what: &str,
        help: &str,
    ) -> Shape {
        self.unsupported(schema.keyword_span(keyword), what, help);
        Shape::Alias(Type::Any)
    }
}
