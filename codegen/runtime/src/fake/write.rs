//! Creating, replacing, changing and deleting records.

use http::StatusCode;
use serde_json::Value;

use super::context::CallContext;
use super::rejection::Result;
use super::reply::Reply;
use super::revio;
use super::store::{JsonObject, Store, StoredRecord, set};
use crate::registry::FieldType;

/// Creates a record from the body.
pub(super) fn create(call: &mut CallContext<'_>, store: &mut Store) -> Reply {
    let mut record = StoredRecord::default();
    for (name, value) in revio::to_record(call.operation(), call.body_object()) {
        store_field(call, &mut record, name, value);
    }
    let table = store.table(call.route.resource);
    let key = table.next_key();
    set(&mut record.visible, call.resource().key.unwrap_or_default(), key);
    let created = "created_date";
    if call.record_field(created).is_some() && !record.visible.contains_key(created) {
        set(&mut record.visible, created, call.now());
    }
    table.insert(key, record);
    revio::after_create(call, store, key);
    revio::note_create(call);
    let envelope = &call.model.api.conventions.envelope;
    let mut body = JsonObject::new();
    set(&mut body, envelope.ok, true);
    set(&mut body, envelope.id, key);
    Reply::json(StatusCode::CREATED, &body.into()).location(&call.record_url(key))
}

/// Replaces a record. Fields that the body leaves out are removed, except those that a body
/// cannot have.
pub(super) fn replace(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let key = call.key(store)?;
    let record = call.record(store)?;
    let can_be_sent = |name: &str| {
        call.body_field(name).is_some() || call.record_field(name).is_none()
    };
    record.visible.retain(|name, _| !can_be_sent(name));
    for (name, value) in call.body_object() {
        store_field(call, record, name, value);
    }
    set(&mut record.visible, call.resource().key.unwrap_or_default(), key);
    set_updated_date(call, &mut record.visible);
    Ok(call.done())
}

/// Sets the fields of the body and keeps the others. A field that neither the record nor the body
/// declares belongs to the call and is ignored.
pub(super) fn merge(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let key = call.resource().key;
    let record = call.record(store)?;
    for (name, value) in revio::to_record(call.operation(), call.body_object()) {
        let known =
            call.record_field(&name).is_some() || call.body_field(&name).is_some();
        if known && Some(name.as_str()) != key {
            store_field(call, record, name, value);
        }
    }
    set_updated_date(call, &mut record.visible);
    Ok(call.done())
}

pub(super) fn delete(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let key = call.key(store)?;
    store.table(call.route.resource).remove(key);
    Ok(call.done())
}

/// Stores a field. A field that only bodies have is write-only, and a secret one is discarded.
fn store_field(
    call: &CallContext<'_>,
    record: &mut StoredRecord,
    name: String,
    value: Value,
) {
    let write_only = call.record_field(&name).is_none() && !call.has_open_records();
    match call.body_field(&name).filter(|_| write_only) {
        Some(field) if field.ty == FieldType::Secret => {}
        Some(_) => _ = record.write_only.insert(name, value),
        None => _ = record.visible.insert(name, value),
    }
}

/// Sets the date of the last change, if records have one.
pub(super) fn set_updated_date(call: &CallContext<'_>, fields: &mut JsonObject) {
    if call.record_field("updated_date").is_some() {
        set(fields, "updated_date", call.now());
    }
}
