//! Rows that stand for something whose name is unknown, or for the members of another schema.

use crate::facts::difference::{Aspect, Subject};
use crate::facts::schema::Schema;
use crate::facts::tables::Field;

/// Notes a schema that has properties, or is not made of those that the row names.
pub(super) fn check(row: &Field, schema: &Schema<'_>, subject: &mut Subject<'_>) {
    match of(&row.field) {
        Some(other) if !schema.names().contains(&other) => {
            let found = schema.names().join(" + ");
            subject.differ(Aspect::Placeholder, other, &found);
        }
        None if schema.has_members() => {
            subject.differ(Aspect::Placeholder, "no members", "members");
        }
        _ => {}
    }
}

/// The schema whose members `(all Contact members)` are.
fn of(field: &str) -> Option<&str> {
    field.strip_prefix("(all ")?.strip_suffix(" members)")
}
