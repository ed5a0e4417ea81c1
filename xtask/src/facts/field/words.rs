//! The words that a member takes: `A|B`, with ` open` after them if there may be more.

use revio_codegen::load::Node;

use super::sorted;
use crate::facts::difference::{Aspect, Subject};
use crate::facts::schema::Schema;
use crate::facts::tables::Field;

/// What stands after a list that is known to be incomplete.
const OPEN: &str = " open";

/// Notes words that are not those of the row. Their order says nothing.
pub(super) fn check(row: &Field, schema: &Schema<'_>, subject: &mut Subject<'_>) {
    let (words, open) = match row.words.strip_suffix(OPEN) {
        Some(words) => (words, OPEN),
        None => (&*row.words, ""),
    };
    let wanted = sorted(words.split('|').collect()) + open;
    subject.same(Aspect::Enum, &wanted, &found(schema));
}

fn found(schema: &Schema<'_>) -> String {
    let Some(list) = schema.get("enum") else { return String::new() };
    let words = sorted(list.items().iter().filter_map(Node::text).collect());
    match schema.scalar("x-revio-enum") {
        "open" => words + OPEN,
        "complete" => words,
        _ => words + " (not said whether complete)",
    }
}
