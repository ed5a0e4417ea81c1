//! Records made up from what the registry knows: the same ones each time, and nobody's.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::model::{Model, Resource};
use super::super::store::{Entry, Members, Store};
use super::text;
use crate::registry::{Field, FieldType, ParameterType, ResponseKind};

/// How deep objects are filled.
const DEPTH: usize = 3;

/// Fills every resource whose records are known with so many of them.
pub(in super::super) fn generate(model: &Model, store: &mut Store, size: usize) {
    let sampler = Sampler::new(model, store, size);
    for (place, resource) in model.resources.iter().enumerate() {
        if model.members(resource.record).is_empty() {
            continue;
        }
        for index in 0..size {
            let key = store.table(place).next_key();
            let row = Row { resource, index, key };
            let (shown, hidden) = (sampler.record(&row), sampler.hidden(&row));
            store.table(place).put(key, Entry { shown, hidden });
        }
    }
}

struct Sampler<'a> {
    model: &'a Model,
    size: usize,
    /// The resource that an identifier is of, and the first key that it will have.
    keys: BTreeMap<&'static str, (&'static str, i64)>,
}

/// One record on its way.
struct Row<'a> {
    resource: &'a Resource,
    index: usize,
    key: i64,
}

impl<'a> Sampler<'a> {
    fn new(model: &'a Model, store: &mut Store, size: usize) -> Self {
        let mut keys = BTreeMap::new();
        for (place, resource) in model.resources.iter().enumerate() {
            let key = resource.key.and_then(|key| model.member(resource.record, key));
            if let Some(FieldType::Identifier(name)) = key.map(|key| key.ty) {
                let first = store.table(place).next_key();
                keys.entry(name).or_insert((resource.name, first));
            }
        }
        Self { model, size, keys }
    }

    fn record(&self, row: &Row<'_>) -> Members {
        let mut members = self.object(row, row.resource.record, DEPTH);
        if let Some(key) = row.resource.key {
            members.insert(key.to_owned(), row.key.into());
        }
        members
    }

    /// What was sent when the record was made, and is no part of it, but can be filtered by.
    fn hidden(&self, row: &Row<'_>) -> Members {
        let own = |resource| resource == row.resource.name;
        let lists = self.model.api.operations.iter().filter(|it| own(it.resource));
        let filters = lists
            .filter(|it| matches!(it.response, ResponseKind::Collection(_)))
            .flat_map(|it| it.parameters)
            .filter(|it| it.ty == ParameterType::Integer);
        let prefix = self.model.api.conventions.filter_prefix;
        let names = filters.map(|it| it.name.strip_prefix(prefix).unwrap_or(it.name));
        let sent = names.filter_map(|name| {
            let bodies = self.model.api.operations.iter().filter(|it| own(it.resource));
            let mut bodies = bodies.filter_map(|it| it.body);
            let shown = self.model.member(row.resource.record, name).is_some();
            let member = bodies.find_map(|it| self.model.member(it.schema, name));
            let kind = member.filter(|_| !shown)?.ty;
            Some((name.to_owned(), self.value(row, member?, kind, 0)?))
        });
        sent.collect()
    }

    fn object(&self, row: &Row<'_>, schema: &str, depth: usize) -> Members {
        let members = self.model.members(schema).iter();
        let filled = members.filter_map(|member| {
            let value = self.value(row, member, member.ty, depth)?;
            Some((member.name.to_owned(), value))
        });
        filled.collect()
    }

    /// What a member holds; nothing where it is better absent.
    fn value(
        &self,
        row: &Row<'_>,
        member: &Field,
        kind: FieldType,
        depth: usize,
    ) -> Option<Value> {
        let index = row.index;
        Some(match kind {
            FieldType::Boolean => index.is_multiple_of(2).into(),
            FieldType::Integer | FieldType::Number => (index % 9 + 1).into(),
            FieldType::Decimal => text::amount(index).into(),
            FieldType::Text => text::text(member, index, row.key).into(),
            FieldType::DateTime => text::date_time(member.name, index).into(),
            FieldType::Date => text::date(index).into(),
            FieldType::Identifier(name) => self.reference(row, name)?,
            FieldType::Enum(known) => (*known.get(index % known.len().max(1))?).into(),
            FieldType::OneOf(kinds) => {
                return self.value(row, member, *kinds.first()?, depth);
            }
            FieldType::Object(schema) => {
                let members = (depth > 0).then(|| self.object(row, schema, depth - 1));
                members.filter(|members| !members.is_empty())?.into()
            }
            FieldType::List(kind) => self.list(row, member, *kind, depth),
            FieldType::Secret | FieldType::Any => return None,
        })
    }

    fn list(
        &self,
        row: &Row<'_>,
        member: &Field,
        kind: FieldType,
        depth: usize,
    ) -> Value {
        let custom = self.model.api.conventions.custom_fields;
        if let Some(custom) = custom.filter(|custom| custom.property == member.name) {
            let (id, label, value) = (custom.id, custom.label, custom.value);
            return text::LABELS
                .iter()
                .zip(1..)
                .map(|(text, number)| {
                    let own = format!("{text} {}", row.index % 3 + 1);
                    json!({id: number, label: text, value: own})
                })
                .collect();
        }
        self.value(row, member, kind, depth).into_iter().collect()
    }

    /// The key of a record of another resource. One of its own resource is left out, so that
    /// nothing is its own parent.
    fn reference(&self, row: &Row<'_>, identifier: &str) -> Option<Value> {
        let Some((resource, first)) = self.keys.get(identifier) else {
            return Some((row.index % 5 + 1).into());
        };
        if *resource == row.resource.name {
            return None;
        }
        // Neither in the order of the keys nor all the same.
        let other = (row.index * 7 + 3) % self.size.max(1);
        Some((first + i64::try_from(other).unwrap_or(0)).into())
    }
}
