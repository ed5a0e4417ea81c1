//! Inventory, such as telephone numbers. Items are assigned by identifier and unassigned by key.

use serde_json::Value;

use super::super::context::CallContext;
use super::super::rejection::{Rejection, Result};
use super::super::reply::Reply;
use super::super::store::{Store, StoredRecord, set};
use super::record_in_body;

const ASSIGNED: &str = "ASSIGNED";
const AVAILABLE: &str = "AVAILABLE";

/// Assigns all items of a list to an owner, or none. Items that are assigned are rejected, because
/// clients check that first.
pub(super) fn assign(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let mut owners = call.body_object();
    let identifiers = match owners.remove("identifiers") {
        Some(Value::Array(identifiers)) if !identifiers.is_empty() => identifiers,
        _ => return Err(call.reject("`identifiers` is empty".to_owned())),
    };
    let keys: Vec<i64> = identifiers
        .iter()
        .map(|identifier| find_available(call, store, &text(identifier)))
        .collect::<Result<_, _>>()?;
    for key in keys {
        let Some(item) = store.table(call.route.resource).get_mut(key) else { continue };
        set(&mut item.visible, "status", ASSIGNED);
        for (owner, id) in &owners {
            set_owner(call, item, owner, id.clone());
        }
    }
    Ok(call.done())
}

/// The key of an item that can be assigned.
fn find_available(
    call: &CallContext<'_>,
    store: &mut Store,
    identifier: &str,
) -> Result<i64, Rejection> {
    let has_identifier = |item: &StoredRecord| {
        item.visible.get("identifier").is_some_and(|own| text(own) == identifier)
    };
    let mut items = store.table(call.route.resource).iter();
    match items.find(|(_, item)| has_identifier(item)) {
        None => Err(Rejection::not_found(format!("no item {identifier:?}"))),
        Some((_, item)) if item.visible.get("status") == Some(&ASSIGNED.into()) => {
            let message = format!("item {identifier:?} is already assigned");
            Err(Rejection::bad_request(message))
        }
        Some((key, _)) => Ok(key),
    }
}

/// An identifier as text. Sources disagree on whether it is a number.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Sets the owner of an item, in a write-only field if the record does not have it.
fn set_owner(call: &CallContext<'_>, item: &mut StoredRecord, owner: &str, id: Value) {
    let visible = call.record_field(owner).is_some();
    let fields = if visible { &mut item.visible } else { &mut item.write_only };
    fields.insert(owner.to_owned(), id);
}

/// Removes the owner of an item.
pub(super) fn unassign(
    call: &mut CallContext<'_>,
    store: &mut Store,
    owner: &str,
) -> Result<Reply> {
    let item = record_in_body(call, store, "id", "item")?;
    set(&mut item.visible, "status", AVAILABLE);
    set_owner(call, item, owner, Value::Null);
    Ok(call.done())
}
