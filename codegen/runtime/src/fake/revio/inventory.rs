//! Inventory: telephone numbers and the like are assigned by their identifier, and set free by
//! their key.

use serde_json::Value;

use super::super::context::CallContext;
use super::super::rejection::Rejection;
use super::super::reply::Reply;
use super::super::store::{Entry, Store, set};
use super::super::write;
use super::whole;

const ASSIGNED: &str = "ASSIGNED";
const AVAILABLE: &str = "AVAILABLE";

/// Assigns all items of a list to one owner, or none of them. What is assigned already is
/// refused: clients look first.
pub(super) fn assign(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let mut members = write::members(call);
    let wanted = match members.remove("identifiers") {
        Some(Value::Array(identifiers)) if !identifiers.is_empty() => identifiers,
        _ => return Err(call.refuse("`identifiers` names no item".to_owned())),
    };
    let mut keys = Vec::new();
    for identifier in &wanted {
        keys.push(free(call, store, identifier)?);
    }
    for key in keys {
        let Some(item) = store.table(call.target.resource).get_mut(key) else {
            continue;
        };
        set(&mut item.shown, "status", ASSIGNED);
        for (owner, id) in &members {
            own(call, item, owner, id.clone());
        }
    }
    Ok(write::done(call))
}

/// The key of an item that can be assigned.
fn free(
    call: &mut CallContext<'_>,
    store: &mut Store,
    identifier: &Value,
) -> Result<i64, Rejection> {
    let named = |entry: &Entry| {
        let own = entry.shown.get("identifier").map(text);
        own.as_deref() == Some(&*text(identifier))
    };
    let mut found = store.table(call.target.resource).iter().filter(|(_, it)| named(it));
    let Some((key, item)) = found.next() else {
        let identifier = text(identifier);
        return Err(Rejection::not_found(format!("there is no item {identifier:?}")));
    };
    if item.shown.get("status").and_then(Value::as_str) == Some(ASSIGNED) {
        let identifier = text(identifier);
        return Err(Rejection::bad(format!(
            "the item {identifier:?} is assigned already"
        )));
    }
    Ok(key)
}

/// An identifier as text: sources differ in whether it is a number.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Writes down whose an item is; for an owner that the record has no member for, out of sight.
fn own(call: &CallContext<'_>, item: &mut Entry, owner: &str, id: Value) {
    let shown = call.record_member(owner).is_some();
    let members = if shown { &mut item.shown } else { &mut item.hidden };
    members.insert(owner.to_owned(), id);
}

/// Takes an item from its service.
pub(super) fn unassign_service(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    unassign(call, store, "service_id")
}

/// Takes an item from its customer.
pub(super) fn unassign_customer(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    unassign(call, store, "customer_id")
}

/// Takes an item from its service product.
pub(super) fn unassign_product(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    unassign(call, store, "service_product_id")
}

fn unassign(
    call: &mut CallContext<'_>,
    store: &mut Store,
    owner: &str,
) -> Result<Reply, Rejection> {
    let id = whole(call.body.get("id"));
    let item = id.and_then(|id| store.table(call.target.resource).get_mut(id));
    let Some(item) = item else {
        let id = id.map_or("no number".to_owned(), |id| id.to_string());
        return Err(Rejection::not_found(format!("there is no item with id {id}")));
    };
    set(&mut item.shown, "status", AVAILABLE);
    own(call, item, owner, Value::Null);
    Ok(write::done(call))
}
