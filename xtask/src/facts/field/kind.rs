//! The JSON type of a member.
//!
//! In the table, `a|b` is either, the first of them being what is sent; `array<a>` a list;
//! `unknown` and `any` whatever there is. Any other word is a type of JSON, or a schema's name.

use crate::facts::difference::{Aspect, Subject};
use crate::facts::schema::Schema;
use crate::facts::tables::Field;

/// Notes a type that is not that of the row.
pub(super) fn check(row: &Field, schema: &Schema<'_>, subject: &mut Subject<'_>) {
    if !fits(&row.json_type, schema) {
        subject.differ(Aspect::Type, &row.json_type, &shown(schema));
    }
}

fn fits(wanted: &str, schema: &Schema<'_>) -> bool {
    let alternatives = schema.alternatives();
    if let Some(item) = item(wanted) {
        return schema.items().is_some_and(|items| fits(item, &items));
    }
    if !alternatives.is_empty() {
        let wanted: Vec<&str> = wanted.split('|').collect();
        return wanted.len() == alternatives.len()
            && wanted.iter().zip(&alternatives).all(|(word, one)| fits(word, one));
    }
    match wanted {
        "unknown" | "any" => schema.is_open(),
        "string" | "integer" | "number" | "boolean" | "object" => {
            schema.scalar("type") == wanted
        }
        name => schema.names().contains(&name),
    }
}

fn item(wanted: &str) -> Option<&str> {
    wanted.strip_prefix("array<")?.strip_suffix('>')
}

/// A type as the table would have it.
pub(in crate::facts) fn shown(schema: &Schema<'_>) -> String {
    let alternatives = schema.alternatives();
    if !alternatives.is_empty() {
        return alternatives.iter().map(shown).collect::<Vec<_>>().join("|");
    }
    match (schema.scalar("type"), schema.items()) {
        ("array", Some(items)) => match items.names().first() {
            Some(name) if !items.is_identifier() => format!("array<{name}>"),
            _ => format!("array<{}>", shown(&items)),
        },
        ("", _) => "unknown".to_owned(),
        (word, _) => word.to_owned(),
    }
}
