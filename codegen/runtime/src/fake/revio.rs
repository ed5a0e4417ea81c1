//! Behavior of Rev.io that the registry does not describe: calls that neither create nor change a
//! record, rules between records, and filters that are not fields.
//!
//! Resources and operations are matched by name, so an API without them is not affected.

mod inventory;
mod payment_accounts;
mod payments;
mod services;

use serde_json::Value;

use super::context::CallContext;
use super::rejection::{Rejection, Result};
use super::reply::Reply;
use super::store::{Store, StoredRecord, Table, set};

pub(super) use payment_accounts::to_record;
pub(super) use payments::note_create;
pub(super) use services::{after_create, check_patch, check_replace};

type Action = fn(&mut CallContext<'_>, &mut Store) -> Result<Reply>;

/// The implementation of an operation that only Rev.io has.
pub(super) fn action(operation: &str) -> Option<Action> {
    Some(match operation {
        "inventory_items_assign_service"
        | "inventory_items_assign_customer"
        | "inventory_items_assign_product" => inventory::assign,
        "inventory_items_unassign_service" => {
            |call, store| inventory::unassign(call, store, "service_id")
        }
        "inventory_items_unassign_customer" => {
            |call, store| inventory::unassign(call, store, "customer_id")
        }
        "inventory_items_unassign_product" => {
            |call, store| inventory::unassign(call, store, "service_product_id")
        }
        "services_disconnect" => services::disconnect_service,
        "service_products_disconnect" => services::disconnect_product,
        "tasks_action" => complete_task,
        "webhook_receivers_activate" => activate_receiver,
        _ => return None,
    })
}

/// The paths of the fields that a filter of another name tests.
pub(super) fn filter_paths(resource: &str, filter: &str) -> Vec<Vec<String>> {
    let paths: &[&[&str]] = match (resource, filter) {
        // Customers have no name. Clients show the company of an address, or else the person.
        ("customers", "name") => &[
            &["billing_address", "company_name"],
            &["billing_address", "first_name"],
            &["billing_address", "last_name"],
        ],
        ("payment_accounts", "card_name_first") => &[&["credit_card", "name_first"]],
        ("payment_accounts", "card_name_last") => &[&["credit_card", "name_last"]],
        ("service_inventory", "service_id") => &[&["line_id"]],
        _ => &[],
    };
    let owned = |path: &&[&str]| path.iter().map(|it| (*it).to_owned()).collect();
    paths.iter().map(owned).collect()
}

/// Completes a task, or reopens it.
fn complete_task(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let action = call.body.get("action").and_then(Value::as_str).unwrap_or_default();
    let complete = match action {
        "COMPLETE" => true,
        "INCOMPLETE" => false,
        other => {
            let problem =
                format!("the action is {other:?}, expected COMPLETE or INCOMPLETE");
            return Err(call.reject(problem));
        }
    };
    set(&mut call.record(store)?.visible, "complete", complete);
    Ok(call.done())
}

/// Activates a webhook receiver. The field for its state and the key of the confirmation code are
/// undocumented.
fn activate_receiver(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let key = call.key(store)?;
    store.active_receivers.insert(key);
    Ok(call.done())
}

/// The records of another resource, if the API has it.
fn table<'s>(
    call: &CallContext<'_>,
    store: &'s mut Store,
    resource: &str,
) -> Option<&'s mut Table> {
    Some(store.table(call.model.resource_index(resource)?))
}

/// The record of the resource whose key is in a field of the body.
fn record_in_body<'s>(
    call: &CallContext<'_>,
    store: &'s mut Store,
    field: &str,
    what: &str,
) -> Result<&'s mut StoredRecord> {
    let id = integer(call.body.get(field));
    let record = id.and_then(|id| store.table(call.route.resource).get_mut(id));
    record.ok_or_else(|| {
        let id = id.map_or("without a number".to_owned(), |id| id.to_string());
        Rejection::not_found(format!("no {what} with {field} {id}"))
    })
}

/// An integer, also as text.
fn integer(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
