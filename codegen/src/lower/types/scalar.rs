//! Numbers and text.

use openapiv3::Schema;

use super::Types;
use crate::diagnostic::similar;
use crate::ir::Type;
use crate::lower::schema::{format, is_date_time};
use crate::lower::spanned::{Spanned, child};

/// Formats of integers that a float does not hold.
const WIDE: [&str; 2] = ["int64", "uint64"];

impl<'d> Types<'d, '_> {
    /// A number. The lint warns about other formats; a typo for `decimal` would lose cents.
    pub(super) fn number(&mut self, schema: Spanned<'d, Schema>) -> Type {
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
pub(super) fn text(schema: Spanned<'_, Schema>) -> Type {
    match format(schema) {
        Some("password") => Type::Secret,
        Some("date") => Type::Date,
        format if is_date_time(format) => Type::DateTime,
        _ => Type::Text,
    }
}
