//! Records to begin with: from JSON, or made up.

mod sample;
mod words;

use serde_json::Value;

use super::model::Model;
use super::store::{Entry, Members, Store};
use crate::{Error, Result};

pub(super) use sample::sample;

/// Takes records from an object with an entry for each resource.
pub(super) fn json(model: &Model, store: &mut Store, json: &str) -> Result<usize> {
    let Value::Object(resources) = read(json)? else {
        let problem = "the records are no object: write `{\"contacts\": [...]}`, \
                       with an entry for each resource";
        return Err(Error::builder(problem));
    };
    let mut count = 0;
    for (resource, value) in resources {
        count += records(model, store, &resource, value)?;
    }
    Ok(count)
}

pub(super) fn read(json: &str) -> Result<Value> {
    serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| {
        Error::builder(format!("the records are not JSON: {error}")).with_source(error)
    })
}

/// The place of a resource in the model.
pub(super) fn place(model: &Model, resource: &str) -> Result<usize> {
    model.place(resource).ok_or_else(|| {
        Error::builder(format!(
            "the fake server knows no resource `{resource}`: \
             use a name of the registry, such as `contacts`"
        ))
    })
}

/// Takes the records of one resource: an array, a collection, or one record.
pub(super) fn records(
    model: &Model,
    store: &mut Store,
    resource: &str,
    value: Value,
) -> Result<usize> {
    let place = self::place(model, resource)?;
    let records = listed(model, value);
    let count = records.len();
    for (index, record) in records.into_iter().enumerate() {
        let Value::Object(members) = record else {
            let problem = format!("record {index} of `{resource}` is no object");
            return Err(Error::builder(problem));
        };
        put(model, store, place, members);
    }
    Ok(count)
}

fn listed(model: &Model, value: Value) -> Vec<Value> {
    let records = model.api.pages.map(|pages| pages.records);
    match value {
        Value::Array(records) => records,
        Value::Object(mut members) => {
            match records.and_then(|name| members.remove(name)) {
                Some(Value::Array(records)) => records,
                _ => vec![Value::Object(members)],
            }
        }
        other => vec![other],
    }
}

/// Puts a record in, without the members that only answers have.
fn put(model: &Model, store: &mut Store, place: usize, mut members: Members) {
    let envelope = &model.api.conventions.envelope;
    members.remove(envelope.ok);
    members.remove(envelope.links);
    let key_member = model.resources[place].key;
    let given = key_member.and_then(|name| members.get(name)?.as_i64());
    let table = store.table(place);
    let key = given.unwrap_or_else(|| table.next_key());
    if let Some(name) = key_member {
        members.insert(name.to_owned(), key.into());
    }
    table.put(key, Entry::of(members));
}
