//! What values a member takes. Bounds belong to request bodies: answers are not held to them.

use crate::facts::difference::{Aspect, Subject};
use crate::facts::roles::Role;
use crate::facts::schema::Schema;
use crate::facts::tables::Field;

/// Bounds for which the table has no column, so that no source has them. The notes have the least
/// length of a text.
const OTHERS: [&str; 9] = [
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// Notes bounds that are not those of the row.
pub(super) fn check(
    row: &Field,
    schema: &Schema<'_>,
    role: Role<'_>,
    subject: &mut Subject<'_>,
) {
    let columns =
        [("maxLength", &row.max_length), ("minimum", &row.min), ("maximum", &row.max)];
    for (key, cell) in columns {
        let wanted = if role == Role::Body { cell.as_str() } else { "" };
        let (wanted, found) = (bound(key, wanted), bound(key, schema.scalar(key)));
        subject.same(Aspect::Bounds, &wanted, &found);
    }
    for key in OTHERS {
        subject.same(Aspect::Bounds, "", &bound(key, schema.scalar(key)));
    }
}

fn bound(key: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("{key} {value}") }
}
