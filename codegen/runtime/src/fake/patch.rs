//! JSON Patch: the changes of one request, all or none.
//!
//! Only `replace` is known to be sent to the API. The other operations do what RFC 6902 says,
//! and are noted as something that nobody has seen.

use serde_json::Value;

use super::check::{Faults, verdict};
use super::context::CallContext;
use super::rejection::Rejection;
use super::reply::Reply;
use super::store::Store;
use super::{revio, write};
use crate::registry::FieldType;

/// One change.
struct Change {
    op: String,
    path: Vec<String>,
    value: Value,
}

/// Changes a record.
pub(super) fn patch(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    call.record(store)?;
    let changes = changes(call)?;
    let mut record = Value::Object(call.record(store)?.shown.clone());
    for change in &changes {
        judge(call, &record, change)?;
        if known_here(call, &record, change) {
            apply(&mut record, change).map_err(|why| call.refuse(why))?;
        }
    }
    let Value::Object(mut members) = record else {
        return Err(call.refuse("the record is no object any more".to_owned()));
    };
    revio::may_change(call, store, &members)?;
    write::stamp_again(call, &mut members);
    call.record(store)?.shown = members;
    Ok(write::done(call))
}

fn changes(call: &mut CallContext<'_>) -> Result<Vec<Change>, Rejection> {
    let Value::Array(items) = call.body.clone() else {
        return Err(call.refuse("the body is no array of changes".to_owned()));
    };
    items.into_iter().map(|item| change(call, &item)).collect()
}

/// Reads one change. A path may lack its first slash: clients in production leave it out.
fn change(call: &mut CallContext<'_>, item: &Value) -> Result<Change, Rejection> {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    let (Some(op), Some(path)) = (text("op"), text("path")) else {
        return Err(call.refuse("a change lacks `op` or `path`".to_owned()));
    };
    let steps = path.strip_prefix('/').unwrap_or(path).split('/');
    let path = steps.map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let value = item.get("value").cloned();
    if value.is_none() && op != "remove" {
        return Err(call.refuse(format!("the change `{op}` lacks `value`")));
    }
    Ok(Change { op: op.to_owned(), path, value: value.unwrap_or_default() })
}

/// Refuses what no record can take, and notes what nobody has seen.
fn judge(
    call: &mut CallContext<'_>,
    record: &Value,
    change: &Change,
) -> Result<(), Rejection> {
    let first = change.path.first().cloned().unwrap_or_default();
    if call.resource().key == Some(first.as_str()) {
        return Err(call.refuse(format!("`{first}` is the record's key and stays")));
    }
    match change.op.as_str() {
        "replace" => {}
        "add" | "remove" | "test" => {
            call.warn(format!("nobody has seen the change `{}`", change.op))?;
        }
        other => return Err(call.refuse(format!("there is no change `{other}`"))),
    }
    if !known_here(call, record, change) && !sent_elsewhere(call, &first) {
        return call.warn(format!("the member `{first}` is not known"));
    }
    let Some(kind) = kind(call, &change.path) else { return Ok(()) };
    let mut faults = Faults::new(call.model);
    faults.check(&change.path.join("."), kind, &change.value);
    let Faults { wrong, unknown, .. } = faults;
    verdict(call, &wrong, &unknown)
}

/// Whether the record has the member, or could have it.
fn known_here(call: &CallContext<'_>, record: &Value, change: &Change) -> bool {
    let first = change.path.first().map(String::as_str).unwrap_or_default();
    call.record_member(first).is_some()
        || record.get(first).is_some()
        || call.model.members(call.resource().record).is_empty()
}

/// Whether another body of the resource has the member: then it can be patched, but is no part
/// of the record, as an effective date.
fn sent_elsewhere(call: &CallContext<'_>, name: &str) -> bool {
    let resource = call.resource().name;
    call.model.api.operations.iter().any(|operation| {
        operation.resource == resource
            && operation.body.is_some_and(|body| body.fields.contains(&name))
    })
}

/// What the place of a change holds, as far as the schemas say.
fn kind(call: &CallContext<'_>, path: &[String]) -> Option<FieldType> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(call.record_member(first)?.ty, |kind, step| match kind {
        FieldType::Object(schema) => Some(call.model.member(schema, step)?.ty),
        FieldType::List(kind) => Some(*kind),
        _ => None,
    })
}

fn apply(record: &mut Value, change: &Change) -> Result<(), String> {
    let Some((last, way)) = change.path.split_last() else { return Ok(()) };
    let mut place = record;
    for step in way {
        place = inner(place, step).ok_or_else(|| nothing(change))?;
    }
    match place {
        Value::Array(items) => in_array(items, last, change),
        Value::Object(members) => match change.op.as_str() {
            "remove" => members.remove(last).map(drop).ok_or_else(|| nothing(change)),
            "test" => tested(members.get(last), change),
            _ => {
                members.insert(last.clone(), change.value.clone());
                Ok(())
            }
        },
        _ => Err(nothing(change)),
    }
}

/// What lies below a value. An object that is not there yet is made: the API keeps its members
/// in fixed places, whether or not they are filled.
fn inner<'v>(place: &'v mut Value, step: &str) -> Option<&'v mut Value> {
    match place {
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        Value::Object(members) => {
            let member = members.entry(step).or_insert(Value::Null);
            if member.is_null() {
                *member = Value::Object(serde_json::Map::new());
            }
            Some(member)
        }
        _ => None,
    }
}

fn in_array(items: &mut Vec<Value>, step: &str, change: &Change) -> Result<(), String> {
    let end = items.len();
    let place = if step == "-" { Some(end) } else { step.parse().ok() };
    let place = place.filter(|place| *place <= end).ok_or_else(|| nothing(change))?;
    match change.op.as_str() {
        "add" => items.insert(place, change.value.clone()),
        "test" => return tested(items.get(place), change),
        _ if place == end => return Err(nothing(change)),
        "remove" => _ = items.remove(place),
        _ => items[place] = change.value.clone(),
    }
    Ok(())
}

fn tested(found: Option<&Value>, change: &Change) -> Result<(), String> {
    if found == Some(&change.value) {
        return Ok(());
    }
    Err(format!("`/{}` is not what the change expects", change.path.join("/")))
}

fn nothing(change: &Change) -> String {
    format!("there is nothing at `/{}`", change.path.join("/"))
}
