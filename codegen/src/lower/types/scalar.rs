//! Numbers, text and enums.

use openapiv3::{Schema, SchemaKind, StringFormat, StringType, VariantOrUnknownOrEmpty};

use super::Types;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Enum, IdentifierType, Name, Shape, Type, Variant};
use crate::lower::extension;
use crate::lower::schema::{format, is_date_time, is_local_date_time};
use crate::lower::spanned::{Spanned, child};

impl<'d> Types<'d, '_> {
    /// The shape of a schema that `x-revio-identifier` marks: an integer or plain text.
    pub(super) fn identifier(&mut self, schema: Spanned<'d, Schema>) -> Option<Shape> {
        if !extension::identifier(schema.node) {
            return None;
        }
        let ty = match &schema.value.schema_kind {
            SchemaKind::Type(openapiv3::Type::Integer(integer))
                if integer.enumeration.is_empty() =>
            {
                Some(IdentifierType::Integer)
            }
            SchemaKind::Type(openapiv3::Type::String(string)) => {
                let is_text = matches!(text(schema, string), Shape::Alias(Type::Text));
                is_text.then_some(IdentifierType::Text)
            }
            _ => None,
        };
        if ty.is_none() {
            let title = "`x-revio-identifier` on a schema that is neither an integer nor plain text";
            self.diagnostics.push(
                Diagnostic::error(Code::MisplacedExtension, title)
                    .at(schema.keyword_span("x-revio-identifier"), "")
                    .help(
                        "give the schema `type: integer` or `type: string` without `enum` and \
                         without the format of a date or a secret, or remove this",
                    ),
            );
        }
        ty.map(Shape::Identifier)
    }

    /// A number. An unknown format may be a typo for `decimal`, which would lose cents.
    pub(super) fn number(&mut self, schema: Spanned<'d, Schema>) -> Type {
        match format(schema) {
            Some("decimal") => Type::Decimal,
            None | Some("double" | "float") => Type::Float,
            Some(other) => {
                self.unsupported(
                    child(schema.node, &["format"]).span,
                    &format!("the format `{other}` of a number"),
                    "use `decimal` for a number that must stay exact, otherwise `double`",
                );
                Type::Decimal
            }
        }
    }
}

/// Text, or an enum.
pub(super) fn text(schema: Spanned<'_, Schema>, text: &StringType) -> Shape {
    if !text.enumeration.is_empty() {
        return Shape::Enum(enumeration(schema, text));
    }
    Shape::Alias(match &text.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Type::Secret,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Type::Date,
        _ if is_date_time(text) => Type::OffsetDateTime,
        _ if is_local_date_time(text) => Type::DateTime,
        _ => Type::Text,
    })
}

/// The values of an enum. A `null` among them only repeats `nullable`.
fn enumeration(schema: Spanned<'_, Schema>, text: &StringType) -> Enum {
    let nodes = child(schema.node, &["enum"]).items();
    let names = extension::variant_names(schema.node);
    let values = text.enumeration.iter().enumerate();
    let variants = values.filter_map(|(index, value)| {
        let span = nodes.get(index).map_or(schema.span(), |node| node.span);
        let mut name = Name::new(value.as_ref()?, span);
        name.name_override = names.get(index).cloned();
        Some(Variant { name })
    });
    Enum { variants: variants.collect(), complete: extension::complete(schema.node) }
}
