//! Which way each schema travels, by the table of operations.

use std::collections::{BTreeMap, BTreeSet};

use super::tables::{Endpoint, Field, Tables};

/// Which way a schema travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role<'r> {
    /// It is sent, and never comes back.
    Body,
    /// It is read and perhaps written back. Its key is the member that a path names.
    Record(Option<&'r str>),
    /// It travels one way: an envelope, an error, a part of a patch.
    OneWay,
}

/// The roles of all schemas.
#[derive(Debug, Default)]
pub(super) struct Roles<'r> {
    bodies: BTreeSet<&'r str>,
    records: BTreeMap<&'r str, Option<&'r str>>,
    /// Those of which the table has nothing but placeholders.
    unknown: BTreeSet<&'r str>,
    answers: BTreeMap<&'r str, &'r Endpoint>,
}

impl<'r> Roles<'r> {
    pub(super) fn of(tables: &'r Tables) -> Self {
        let mut roles = Self { unknown: unknown(&tables.fields), ..Self::default() };
        for row in &tables.endpoints {
            roles.bodies.insert(row.request_body.as_str());
            roles.answered(row);
        }
        roles.listed(&tables.fields);
        roles
    }

    /// The role of a schema.
    pub(super) fn role(&self, schema: &str) -> Role<'r> {
        match self.records.get(schema) {
            _ if self.bodies.contains(schema) => Role::Body,
            Some(key) => Role::Record(*key),
            None => Role::OneWay,
        }
    }

    /// Whether nothing is known of the members of a schema.
    pub(super) fn is_unknown(&self, schema: &str) -> bool {
        self.unknown.contains(schema)
    }

    /// An operation that answers with this schema alone.
    pub(super) fn answer(&self, schema: &str) -> Option<&'r Endpoint> {
        self.answers.get(schema).copied()
    }

    fn answered(&mut self, row: &'r Endpoint) {
        match row.response.strip_prefix("collection of ") {
            Some(record) => _ = self.records.entry(record).or_default(),
            None if matches!(&*row.response, "ok" | "pdf" | "CreatedResponse") => {}
            None => {
                let key = self.records.entry(&row.response).or_default();
                *key = key.or_else(|| self::key(row));
                self.answers.insert(&row.response, row);
            }
        }
    }

    /// What a record lists is read and written with it.
    fn listed(&mut self, fields: &'r [Field]) {
        for row in fields {
            let item = row.json_type.strip_prefix("array<");
            let item = item.and_then(|rest| rest.strip_suffix('>')).unwrap_or_default();
            let is_named = item.starts_with(|letter: char| letter.is_ascii_uppercase());
            if is_named && self.records.contains_key(row.schema.as_str()) {
                self.records.entry(item).or_default();
            }
        }
    }
}

/// The member that a GET of one record names at the end of its path.
fn key(row: &Endpoint) -> Option<&str> {
    let key = row.path.strip_suffix('}')?.rsplit('{').next();
    key.filter(|_| row.method == "GET")
}

fn unknown(fields: &[Field]) -> BTreeSet<&str> {
    let (unknown, known): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|row| row.is_placeholder());
    let known: BTreeSet<&str> = known.iter().map(|row| row.schema.as_str()).collect();
    let unknown = unknown.iter().map(|row| row.schema.as_str());
    unknown.filter(|schema| !known.contains(schema)).collect()
}
