//! Making, replacing and deleting records.

use chrono::DateTime;
use http::StatusCode;
use serde_json::Value;

use super::context::CallContext;
use super::rejection::Rejection;
use super::reply::Reply;
use super::revio;
use super::store::{Entry, Members, Store, set};
use crate::registry::FieldType;

/// Makes a record from a body.
pub(super) fn create(call: &mut CallContext<'_>, store: &mut Store) -> Reply {
    let members = revio::as_record(call.operation(), members(call));
    let mut entry = Entry::default();
    for (name, value) in members {
        place(call, &mut entry, name, value);
    }
    let key = store.table(call.target.resource).next_key();
    if let Some(name) = call.resource().key {
        set(&mut entry.shown, name, key);
    }
    stamp(call, &mut entry.shown, "created_date");
    store.table(call.target.resource).put(key, entry);
    revio::created(call, store, key);
    created(call, key)
}

fn created(call: &CallContext<'_>, key: i64) -> Reply {
    let envelope = &call.model.api.conventions.envelope;
    let mut body = Members::new();
    set(&mut body, envelope.ok, true);
    set(&mut body, envelope.id, key);
    Reply::json(StatusCode::CREATED, &body.into()).location(&call.place_of(key))
}

/// Replaces a record as a whole: what the body leaves out is gone, save what cannot be sent.
pub(super) fn replace(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let key = call.key(store)?;
    let members = members(call);
    let entry = call.record(store)?;
    let sendable = |name: &str| {
        call.body_member(name).is_some() || call.record_member(name).is_none()
    };
    entry.shown.retain(|name, _| !sendable(name));
    for (name, value) in members {
        place(call, entry, name, value);
    }
    if let Some(name) = call.resource().key {
        set(&mut entry.shown, name, key);
    }
    stamp_again(call, &mut entry.shown);
    Ok(done(call))
}

/// Puts members of a body into a record and leaves the others as they are. What neither knows
/// is not for the record: it belongs to the call.
pub(super) fn merge(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let members = revio::as_record(call.operation(), members(call));
    let key = call.resource().key;
    let entry = call.record(store)?;
    for (name, value) in members {
        let known =
            call.record_member(&name).is_some() || call.body_member(&name).is_some();
        if known && Some(name.as_str()) != key {
            place(call, entry, name, value);
        }
    }
    stamp_again(call, &mut entry.shown);
    Ok(done(call))
}

/// Deletes a record.
pub(super) fn delete(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let key = call.key(store)?;
    store.table(call.target.resource).remove(key);
    Ok(done(call))
}

/// That it was done.
pub(super) fn done(call: &CallContext<'_>) -> Reply {
    let mut body = Members::new();
    set(&mut body, call.model.api.conventions.envelope.ok, true);
    Reply::json(StatusCode::OK, &body.into())
}

/// The members of the body.
pub(super) fn members(call: &CallContext<'_>) -> Members {
    call.body.as_object().cloned().unwrap_or_default()
}

/// Puts a member to where it belongs. What only the body has is kept out of sight, and secrets
/// of the body are not kept at all.
fn place(call: &CallContext<'_>, entry: &mut Entry, name: String, value: Value) {
    let sent_only = call.record_member(&name).is_none()
        && !call.model.members(call.resource().record).is_empty();
    match call.body_member(&name) {
        Some(member) if sent_only => {
            if member.ty != FieldType::Secret {
                entry.hidden.insert(name, value);
            }
        }
        _ => _ = entry.shown.insert(name, value),
    }
}

/// Sets the date of making, if records have one and the body did not.
fn stamp(call: &CallContext<'_>, members: &mut Members, name: &str) {
    if call.record_member(name).is_some() && !members.contains_key(name) {
        set(members, name, now());
    }
}

/// Sets the date of the last change, if records have one.
pub(super) fn stamp_again(call: &CallContext<'_>, members: &mut Members) {
    if call.record_member("updated_date").is_some() {
        set(members, "updated_date", now());
    }
}

/// The time of day, as the API writes it: without a zone.
pub(super) fn now() -> String {
    let now = std::time::SystemTime::now();
    let since = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    DateTime::from_timestamp(seconds, 0)
        .map(|now| now.format("%Y-%m-%dT%H:%M:%S").to_string())
        .unwrap_or_default()
}
