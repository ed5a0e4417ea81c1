//! Initial records: from JSON, or generated.

mod generate;
mod text;

use serde_json::Value;

use super::model::Model;
use super::store::{JsonObject, Store, StoredRecord};
use crate::{Error, Result};

pub(super) use generate::generate;

/// Adds records from an object with an entry for each resource.
pub(super) fn add_resources(
    model: &Model,
    store: &mut Store,
    json: &str,
) -> Result<usize> {
    let Value::Object(resources) = parse(json)? else {
        let problem = "expected an object with an entry for each resource, such as \
                       `{\"contacts\": [...]}`";
        return Err(Error::builder(problem));
    };
    let mut count = 0;
    for (resource, value) in resources {
        count += add_records(model, store, &resource, value)?;
    }
    Ok(count)
}

pub(super) fn parse(json: &str) -> Result<Value> {
    serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| {
        Error::builder(format!("the records are not JSON: {error}")).with_source(error)
    })
}

/// The index of a resource in the model.
pub(super) fn find_resource(model: &Model, name: &str) -> Result<usize> {
    model.resource_index(name).ok_or_else(|| {
        Error::builder(format!(
            "unknown resource `{name}`: use a name from the registry, such as `contacts`"
        ))
    })
}

/// Adds the records of one resource: an array, a collection, or a single record.
pub(super) fn add_records(
    model: &Model,
    store: &mut Store,
    resource: &str,
    value: Value,
) -> Result<usize> {
    let resource_index = find_resource(model, resource)?;
    let records = into_records(model, value);
    let count = records.len();
    for (index, record) in records.into_iter().enumerate() {
        let Value::Object(fields) = record else {
            let problem = format!("record {index} of `{resource}` is not an object");
            return Err(Error::builder(problem));
        };
        add_record(model, store, resource_index, fields);
    }
    Ok(count)
}

fn into_records(model: &Model, value: Value) -> Vec<Value> {
    let name = model.api.page_fields.map(|names| names.records);
    match value {
        Value::Array(records) => records,
        Value::Object(mut fields) => match name.and_then(|name| fields.remove(name)) {
            Some(Value::Array(records)) => records,
            _ => vec![Value::Object(fields)],
        },
        other => vec![other],
    }
}

/// Adds a record without the fields of its envelope.
fn add_record(
    model: &Model,
    store: &mut Store,
    resource: usize,
    mut fields: JsonObject,
) {
    let envelope = &model.api.conventions.envelope;
    fields.remove(envelope.ok);
    fields.remove(envelope.links);
    let name = model.resources[resource].key;
    let key = name.and_then(|name| fields.get(name)?.as_i64());
    let table = store.table(resource);
    let key = key.unwrap_or_else(|| table.next_key());
    if let Some(name) = name {
        fields.insert(name.to_owned(), key.into());
    }
    table.insert(key, StoredRecord::visible(fields));
}
