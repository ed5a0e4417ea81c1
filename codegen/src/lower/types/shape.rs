//! The shape of a schema: which Rust type its keywords describe.

use openapiv3::{AdditionalProperties, AnySchema, ObjectType, Schema, SchemaKind};

use super::{Context, Types, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Shape, Type};
use crate::lower::schema::{is_object, items, needs_type, only_part, type_keywords};
use crate::lower::spanned::{SchemaRef, Spanned, child};

impl<'d> Types<'d, '_> {
    pub(super) fn shape_of(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        if schema.value.schema_data.discriminator.is_some() {
            self.unsupported(
                child(schema.node, &["discriminator"]).span,
                "`discriminator`",
                "leave the schema open, or use one schema for all alternatives",
            );
            return Shape::Alias(Type::Any);
        }
        match &schema.value.schema_kind {
            SchemaKind::Type(ty) => self.shape_of_type(schema, ty, context),
            SchemaKind::OneOf { one_of } => self.union(schema, one_of, context),
            SchemaKind::AllOf { .. } => match only_part(schema) {
                Some(part) => self.shape_of_part(part, context),
                None => self.record(schema, context, context.direction.role()),
            },
            SchemaKind::AnyOf { .. } => self.refuse(
                schema,
                "anyOf",
                "`anyOf`",
                "write `oneOf` with alternatives of different JSON types, or leave the schema \
                 open",
            ),
            SchemaKind::Not { .. } => self.refuse(
                schema,
                "not",
                "`not`",
                "say which values are valid, or leave the schema open",
            ),
            SchemaKind::Any(any) => self.shape_of_untyped(schema, any, context),
        }
    }

    fn shape_of_type(
        &mut self,
        schema: Spanned<'d, Schema>,
        ty: &'d openapiv3::Type,
        context: &Context,
    ) -> Shape {
        Shape::Alias(match ty {
            openapiv3::Type::String(text) => return scalar::text(schema, text),
            openapiv3::Type::Object(object) => {
                return self.object(schema, object, context);
            }
            openapiv3::Type::Number(number) => {
                self.refuse_enum(schema, number.enumeration.is_empty());
                self.number(schema)
            }
            openapiv3::Type::Integer(integer) => {
                self.refuse_enum(schema, integer.enumeration.is_empty());
                Type::Integer
            }
            openapiv3::Type::Boolean(boolean) => {
                self.refuse_enum(schema, boolean.enumeration.is_empty());
                Type::Bool
            }
            openapiv3::Type::Array(_) => {
                let item = items(schema).map_or(Type::Any, |item| {
                    self.non_null_type_of(item, "an item", &context.nested("item"))
                });
                Type::List(Box::new(item))
            }
        })
    }

    fn object(
        &mut self,
        schema: Spanned<'d, Schema>,
        object: &'d ObjectType,
        context: &Context,
    ) -> Shape {
        if !object.properties.is_empty() {
            return self.record(schema, context, context.direction.role());
        }
        let Some(AdditionalProperties::Schema(values)) = &object.additional_properties
        else {
            return Shape::Alias(Type::Object);
        };
        let node = child(schema.node, &["additionalProperties"]);
        let values = SchemaRef::new(values.as_ref(), node);
        let value =
            self.non_null_type_of(values, "a value of a map", &context.nested("value"));
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
        let has_alternatives = !any.one_of.is_empty() || !any.any_of.is_empty();
        let may_be_object = any.typ.as_deref().is_none_or(|ty| ty == "object")
            && any.enumeration.is_empty()
            && any.format.is_none();
        if may_be_object && !has_alternatives && is_object(any) {
            return self.record(schema, context, context.direction.role());
        }
        if any.typ.is_none() && any.all_of.is_empty() && !any.enumeration.is_empty() {
            let help = "add the type: `type: string`";
            return self.refuse(schema, "enum", "an `enum` without `type`", help);
        }
        if any.typ.is_some()
            || has_alternatives
            || any.items.is_some()
            || any.not.is_some()
            || !any.all_of.is_empty()
        {
            return self.refuse_mixture(schema);
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

    fn refuse_enum(&mut self, schema: Spanned<'d, Schema>, is_empty: bool) {
        if !is_empty {
            self.unsupported(
                child(schema.node, &["enum"]).span,
                "an `enum` of values other than text",
                "remove the `enum` and list the values in the description",
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
