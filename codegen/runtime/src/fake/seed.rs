//! Initial records: from JSON, or generated.
//!
//! Records from JSON are checked before the first one is stored, because a misspelled field would
//! make a test pass for the wrong reason.

mod duplicates;
mod generate;
mod text;

use std::collections::BTreeMap;

use serde_json::Value;

use super::check::{FieldProblems, json_type};
use super::config::ServerConfig;
use super::model::Model;
use super::store::{JsonObject, Store, StoredRecord};
use super::suggest::did_you_mean;
use crate::record::bounds::Path;
use crate::{Error, Result};

pub(super) use generate::{generate, required_fields};

/// How many problems an error lists.
const MAX_PROBLEMS: usize = 10;

/// Adds records from an object with an entry for each resource.
pub(super) fn add_resources(
    model: &Model,
    config: &ServerConfig,
    store: &mut Store,
    json: &str,
) -> Result<usize> {
    let mut seeds = Seeds::new(model, config);
    let Value::Object(resources) = seeds.parse(json)? else {
        let problem = "expected an object with an entry for each resource, such as \
                       `{\"contacts\": [...]}`";
        return Err(Error::builder(problem));
    };
    for (name, value) in resources {
        let path = Path::Field(&Path::Root, &name);
        match find_resource(model, &name) {
            Ok(resource) => seeds.add(&path, resource, value),
            Err(error) => {
                seeds.problems.push(format!("`{}` is an {error}", path.pointer()));
            }
        }
    }
    seeds.store(store)
}

/// Adds the records of one resource: an array, a collection, or a single record.
pub(super) fn add_records(
    model: &Model,
    config: &ServerConfig,
    store: &mut Store,
    resource: &str,
    json: &str,
) -> Result<usize> {
    let resource = find_resource(model, resource)?;
    let mut seeds = Seeds::new(model, config);
    let value = seeds.parse(json)?;
    seeds.add(&Path::Root, resource, value);
    seeds.store(store)
}

/// The index of a resource in the model.
pub(super) fn find_resource(model: &Model, name: &str) -> Result<usize> {
    model.resource_index(name).ok_or_else(|| {
        let hint = did_you_mean(name, model.resources.iter().map(|it| it.name));
        let hint = if hint.is_empty() {
            ": use a name from the registry, such as `contacts`"
        } else {
            &hint
        };
        Error::builder(format!("unknown resource `{name}`{hint}"))
    })
}

/// The records of one call, and what is wrong with them.
struct Seeds<'a> {
    model: &'a Model,
    config: &'a ServerConfig,
    problems: Vec<String>,
    has_unknown_fields: bool,
    records: Vec<Seed>,
    /// The place of each record with a key.
    places: BTreeMap<(usize, i64), String>,
}

struct Seed {
    resource: usize,
    key: Option<i64>,
    fields: JsonObject,
}

impl<'a> Seeds<'a> {
    fn new(model: &'a Model, config: &'a ServerConfig) -> Self {
        Self {
            model,
            config,
            problems: Vec::new(),
            has_unknown_fields: false,
            records: Vec::new(),
            places: BTreeMap::new(),
        }
    }

    fn parse(&mut self, json: &str) -> Result<Value> {
        let json = json.trim_start_matches('\u{feff}');
        let parsed = serde_json::from_str(json).and_then(|value| {
            self.problems = duplicates::find(json)?;
            Ok(value)
        });
        parsed.map_err(|error| {
            let problem = format!("the records are not JSON: {error}");
            Error::builder(problem).with_source(error)
        })
    }

    fn add(&mut self, path: &Path<'_>, resource: usize, value: Value) {
        match value {
            Value::Array(records) => self.add_all(path, resource, records),
            Value::Object(fields) => match self.model.api.page_fields {
                Some(names) if fields.contains_key(names.records) => {
                    self.add_page(path, resource, fields, names.records);
                }
                _ => self.add_record(path, resource, Value::Object(fields)),
            },
            other => self.add_record(path, resource, other),
        }
    }

    fn add_all(&mut self, path: &Path<'_>, resource: usize, records: Vec<Value>) {
        for (index, record) in records.into_iter().enumerate() {
            self.add_record(&Path::Index(path, index), resource, record);
        }
    }

    /// Adds the records of a collection.
    fn add_page(
        &mut self,
        path: &Path<'_>,
        resource: usize,
        mut page: JsonObject,
        records: &str,
    ) {
        let value = page.remove(records).unwrap_or_default();
        let mut problems = FieldProblems::of_response(self.model);
        problems.check_fields(path, self.model.api.envelopes.collection, &page);
        self.note(problems);
        let path = &Path::Field(path, records);
        match value {
            Value::Array(records) => self.add_all(path, resource, records),
            other => self.wrong(path, &other, "an array"),
        }
    }

    /// Adds a record without the fields of its envelope.
    fn add_record(&mut self, path: &Path<'_>, resource: usize, record: Value) {
        let Value::Object(mut fields) = record else {
            return self.wrong(path, &record, "an object");
        };
        let envelope = &self.model.api.conventions.envelope;
        fields.remove(envelope.ok);
        fields.remove(envelope.links);
        let about = &self.model.resources[resource];
        let mut problems = FieldProblems::of_response(self.model);
        problems.check_fields(path, about.record, &fields);
        self.note(problems);
        let key = about.key.and_then(|key| self.key(path, resource, key, &fields));
        self.records.push(Seed { resource, key, fields });
    }

    /// The key of a record, which no other record of the call has.
    fn key(
        &mut self,
        path: &Path<'_>,
        resource: usize,
        name: &str,
        fields: &JsonObject,
    ) -> Option<i64> {
        let value = fields.get(name).filter(|value| !value.is_null())?;
        let pointer = Path::Field(path, name).pointer();
        let Some(key) = value.as_i64() else {
            let problem = format!("`{pointer}` is not an integer, as a key must be");
            self.problems.push(problem);
            return None;
        };
        if let Some(other) = self.places.insert((resource, key), pointer.clone()) {
            self.problems.push(format!("`{pointer}` is {key}, as is `{other}`"));
        }
        Some(key)
    }

    fn wrong(&mut self, path: &Path<'_>, value: &Value, expected: &str) {
        let place = match path {
            Path::Root => "the text".to_owned(),
            path => format!("`{}`", path.pointer()),
        };
        let found = json_type(value);
        self.problems.push(format!("{place} is {found}, expected {expected}"));
    }

    fn note(&mut self, problems: FieldProblems<'_>) {
        self.problems.extend(problems.wrong);
        if !self.config.unknown_fields && !problems.unknown.is_empty() {
            self.has_unknown_fields = true;
            self.problems.extend(problems.unknown);
        }
    }

    /// Stores the records, or none if anything is wrong.
    fn store(mut self, store: &mut Store) -> Result<usize> {
        if !self.problems.is_empty() {
            return Err(self.error());
        }
        // A generated key must not be that of a later record.
        self.records.sort_by_key(|record| record.key.is_none());
        let count = self.records.len();
        for Seed { resource, key, mut fields } in self.records {
            let table = store.table(resource);
            let key = key.unwrap_or_else(|| table.next_key());
            if let Some(name) = self.model.resources[resource].key {
                fields.insert(name.to_owned(), key.into());
            }
            table.insert(key, StoredRecord::visible(fields));
        }
        Ok(count)
    }

    fn error(&self) -> Error {
        let rest = match self.problems.len().saturating_sub(MAX_PROBLEMS) {
            0 => String::new(),
            rest => format!("; and {rest} more"),
        };
        let shown: Vec<&str> =
            self.problems.iter().take(MAX_PROBLEMS).map(String::as_str).collect();
        let remedy = if self.has_unknown_fields {
            "; `ServerConfig::unknown_fields` accepts unknown fields"
        } else {
            ""
        };
        Error::builder(format!(
            "the records do not fit the API description: {}{rest}{remedy}",
            shown.join("; ")
        ))
    }
}
