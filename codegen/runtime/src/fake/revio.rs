//! What Rev.io does in its own way, and the registry does not say: calls that are neither making
//! nor changing a record, rules between records, filters that name no member, error bodies.
//!
//! Resources and operations are found by name, so that an API without them is not concerned.

mod errors;
mod inventory;
mod payment_accounts;
mod services;

use serde_json::Value;

use super::context::CallContext;
use super::rejection::Rejection;
use super::reply::Reply;
use super::store::{Store, Table, set};
use super::write;

pub(super) use errors::{shape, too_many};
pub(super) use payment_accounts::as_record;
pub(super) use services::{created, may_change, may_replace};

/// What a call does.
type Action = fn(&mut CallContext<'_>, &mut Store) -> Result<Reply, Rejection>;

/// The operations that do something of their own.
pub(super) fn action(operation: &str) -> Option<Action> {
    Some(match operation {
        "inventory_items_assign_service"
        | "inventory_items_assign_customer"
        | "inventory_items_assign_product" => inventory::assign,
        "inventory_items_unassign_service" => inventory::unassign_service,
        "inventory_items_unassign_customer" => inventory::unassign_customer,
        "inventory_items_unassign_product" => inventory::unassign_product,
        "services_disconnect" => services::disconnect_service,
        "service_products_disconnect" => services::disconnect_product,
        "tasks_action" => act_on_task,
        "webhook_receivers_activate" => activate,
        _ => return None,
    })
}

/// Where to find what a filter names that is no member.
pub(super) fn places(resource: &str, filter: &str) -> Vec<Vec<String>> {
    let places: &[&[&str]] = match (resource, filter) {
        // A customer has no name. Clients show the company of an address, else the person.
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
    let owned = |place: &&[&str]| place.iter().map(|step| (*step).to_owned()).collect();
    places.iter().map(owned).collect()
}

/// Completes a task, or takes that back.
fn act_on_task(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let action = call.body.get("action").and_then(Value::as_str).unwrap_or_default();
    let complete = match action {
        "COMPLETE" => true,
        "INCOMPLETE" => false,
        other => {
            let problem =
                format!("the action is {other:?}, expected COMPLETE or INCOMPLETE");
            return Err(call.refuse(problem));
        }
    };
    let task = call.record(store)?;
    set(&mut task.shown, "complete", complete);
    Ok(write::done(call))
}

/// Activates a receiver of webhooks. Whether it is active is in no member that anybody has seen,
/// and the key of the confirmation code is unknown.
fn activate(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply, Rejection> {
    call.key(store)?;
    Ok(write::done(call))
}

/// The records of another resource, if the API has it.
fn table<'s>(
    call: &CallContext<'_>,
    store: &'s mut Store,
    resource: &str,
) -> Option<&'s mut Table> {
    Some(store.table(call.model.place(resource)?))
}

/// A whole number, be it sent as text.
fn whole(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
