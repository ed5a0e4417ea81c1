//! Numbers and text.

use openapiv3::Schema;

use super::Types;
use crate::diagnostic::{Code, Diagnostic, similar};
use crate::ir::{IdentifierType, Shape, Type};
use crate::lower::extension;
use crate::lower::schema::{
    ValueType, format, is_date_time, is_local_date_time, value_type,
};
use crate::lower::spanned::{Spanned, child};

/// Formats of integers that a float does not hold.
const WIDE: [&str; 2] = ["int64", "uint64"];

impl<'d> Types<'d, '_> {
    /// The shape of a schema that `x-revio-identifier` marks: an integer or plain text.
    pub(super) fn identifier(&mut self, schema: Spanned<'d, Schema>) -> Option<Shape> {
        if !extension::identifier(schema.node) {
            return None;
        }
        let is_listed = schema.node.get("enum").is_some();
        let ty = match value_type(schema) {
            Some(ValueType::Integer) if !is_listed => Some(IdentifierType::Integer),
            Some(ValueType::Text) if !is_listed => {
                (text(schema) == Type::Text).then_some(IdentifierType::Text)
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

    /// A number. The lint warns about other formats; a typo for `decimal` would lose cents.
    pub(in crate::lower) fn number(&mut self, schema: Spanned<'d, Schema>) -> Type {
        match format(schema) {
            Some("decimal" | "decimal128") => Type::Decimal,
            Some(wide) if WIDE.contains(&wide) => Type::Decimal,
            Some(other) if !similar(other, ["decimal"]).is_empty() => {
                self.unsupported(
                    child(schema.node, &["format"]).span,
                    &format!("the format `{other}` of a number"),
                    "use `decimal` for a number that must stay exact, otherwise `double`",
                );
                Type::Decimal
            }
            _ => Type::Float,
        }
    }
}

/// Text without listed values.
pub(in crate::lower) fn text(schema: Spanned<'_, Schema>) -> Type {
    match format(schema) {
        Some("password") => Type::Secret,
        Some("date") => Type::Date,
        format if is_date_time(format) => Type::OffsetDateTime,
        format if is_local_date_time(format) => Type::DateTime,
        _ => Type::Text,
    }
}
