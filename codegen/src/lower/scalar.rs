//! Single values: numbers, texts, and texts of which the values are known.

use openapiv3::{Schema, StringFormat, StringType, VariantOrUnknownOrEmpty};

use super::at::{At, child};
use super::{Lowering, extension};
use crate::ir::{Enum, Name, Shape, Type, Variant};

impl<'d> Lowering<'d, '_> {
    /// A number, exact if the document wants it so. A format that nobody knows could be a slip,
    /// and with it cents would be lost.
    pub(super) fn number(&mut self, at: At<'d, Schema>) -> Type {
        match format(at) {
            Some("decimal") => Type::Decimal,
            None | Some("double" | "float") => Type::Float,
            Some(other) => {
                let what = format!("the format `{other}` of a number");
                let help =
                    "write `decimal` for a number that must stay exact, else `double`";
                self.unsupported(child(at.node, &["format"]).span, &what, help);
                Type::Decimal
            }
        }
    }

    pub(super) fn refuse_enum(&mut self, at: At<'d, Schema>, refused: bool) {
        if refused {
            let span = child(at.node, &["enum"]).span;
            self.unsupported(
                span,
                "an `enum` of other values than text",
                "leave the `enum` out and name the values in the description",
            );
        }
    }
}

/// Whether a keyword has a meaning for values of one type alone.
pub(super) fn is_typed(key: &str) -> bool {
    [
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "additionalProperties",
        "required",
    ]
    .contains(&key)
}

/// Text, or one of known values.
pub(super) fn text_shape(at: At<'_, Schema>, text: &StringType) -> Shape {
    if !text.enumeration.is_empty() {
        return Shape::Enum(enumeration(at, text));
    }
    Shape::Alias(match &text.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Type::Secret,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Type::Date,
        _ if is_date_time(text) => Type::DateTime,
        _ => Type::Text,
    })
}

/// Whether a text is a date with a time.
pub(super) fn is_date_time(text: &StringType) -> bool {
    match &text.format {
        VariantOrUnknownOrEmpty::Item(format) => *format == StringFormat::DateTime,
        VariantOrUnknownOrEmpty::Unknown(format) => format == "date-time-local",
        VariantOrUnknownOrEmpty::Empty => false,
    }
}

/// The values of an enum. `null` among them only repeats that the value may be null.
fn enumeration(at: At<'_, Schema>, text: &StringType) -> Enum {
    let nodes = child(at.node, &["enum"]).items();
    let wanted = extension::wanted_names(at.node);
    let values = text.enumeration.iter().enumerate();
    let variants = values
        .filter_map(|(index, value)| {
            let span = nodes.get(index).map_or(at.span(), |node| node.span);
            let mut name = Name::new(value.as_ref()?, span);
            name.name_override = wanted.get(index).cloned();
            Some(Variant { name })
        })
        .collect();
    Enum { variants, complete: extension::complete(at.node) }
}

/// A schema's `format`.
fn format(at: At<'_, Schema>) -> Option<&str> {
    at.node.get("format")?.text()
}
