//! The format of a member.

use crate::facts::difference::{Aspect, Subject};
use crate::facts::roles::Role;
use crate::facts::schema::Schema;
use crate::facts::tables::Field;

/// Notes a format that is not that of the row. That of a choice is that of its first
/// alternative, and that of a list is that of its elements.
pub(super) fn check(
    row: &Field,
    schema: &Schema<'_>,
    role: Role<'_>,
    subject: &mut Subject<'_>,
) {
    let first = schema.alternatives().into_iter().next();
    let inner = first.or_else(|| schema.items());
    let found = inner.as_ref().unwrap_or(schema).scalar("format");
    let wanted = wanted(row, role);
    let may_lack = wanted == "int32" && found.is_empty() && schema.is_identifier();
    if !may_lack {
        subject.same(Aspect::Format, wanted, found);
    }
}

fn wanted<'r>(row: &'r Field, role: Role<'_>) -> &'r str {
    match &*row.format {
        _ if row.notes.contains("sensitive") => "password",
        // What is read is read as 64 bits.
        "int32" if role != Role::Body => "",
        format => format,
    }
}
