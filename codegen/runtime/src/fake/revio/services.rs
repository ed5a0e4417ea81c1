//! Services and their products: what ends them, what makes them, and which dates must agree.

use http::StatusCode;
use serde_json::Value;

use super::super::context::CallContext;
use super::super::rejection::Rejection;
use super::super::reply::Reply;
use super::super::store::{Entry, Members, Store, set};
use super::super::write;
use super::{table, whole};
use crate::record::date;

const PRODUCTS: &str = "service_products";
const DISCONNECTED: &str = "DISCONNECTED";
/// A date of a service, and the one that all its products must carry before it can be set.
const DATES: &[(&str, &str)] =
    &[("activated_date", "activated_date"), ("disconnected_date", "canceled_date")];

/// Ends a service product.
pub(super) fn disconnect_product(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let date = effective_date(call);
    let product = named_in_body(call, store, "service_product_id")?;
    set(&mut product.shown, "status", DISCONNECTED);
    set(&mut product.shown, "status_date", write::now());
    set(&mut product.shown, "canceled_date", date);
    Ok(write::done(call))
}

/// Ends a service.
pub(super) fn disconnect_service(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    let date = effective_date(call);
    let service = named_in_body(call, store, "service_id")?;
    set(&mut service.shown, "disconnected_date", date);
    Ok(write::done(call))
}

/// The record that the body names.
fn named_in_body<'s>(
    call: &CallContext<'_>,
    store: &'s mut Store,
    member: &str,
) -> Result<&'s mut Entry, Rejection> {
    let id = whole(call.body.get(member));
    let entry = id.and_then(|id| store.table(call.target.resource).get_mut(id));
    entry.ok_or_else(|| {
        let id = id.map_or("no number".to_owned(), |id| id.to_string());
        Rejection::not_found(format!("there is no record with {member} {id}"))
    })
}

/// When a change takes effect: now, where nothing is said. An empty text says nothing.
fn effective_date(call: &CallContext<'_>) -> String {
    let given = call.body.get("effective_date").and_then(Value::as_str);
    given.filter(|date| !date.is_empty()).map_or_else(write::now, str::to_owned)
}

/// What making a record brings along: a service that is made with a package gets the package's
/// products.
pub(in super::super) fn created(call: &CallContext<'_>, store: &mut Store, key: i64) {
    if call.resource().name != "services" {
        return;
    }
    let service =
        store.table(call.target.resource).get(key).cloned().unwrap_or_default();
    let package = whole(service.shown.get("package_id")).filter(|id| *id != 0);
    let Some(package) = package else { return };
    let offered: Vec<Members> = table(call, store, "package_products")
        .into_iter()
        .flat_map(|table| table.iter().map(|(_, entry)| entry.shown.clone()))
        .filter(|product| whole(product.get("package_id")) == Some(package))
        .collect();
    let Some(products) = table(call, store, PRODUCTS) else { return };
    for offer in offered {
        let key = products.next_key();
        products.put(key, Entry::of(product(key, &offer, &service.shown)));
    }
}

/// The product of a service, as its package offers it.
fn product(key: i64, offer: &Members, service: &Members) -> Members {
    let mut product = Members::new();
    set(&mut product, "service_product_id", key);
    set(&mut product, "status", "ACTIVE");
    for (source, names) in [
        (service, &["service_id", "customer_id", "activated_date"][..]),
        (
            offer,
            &["package_id", "product_id", "description", "rate", "cost", "quantity"][..],
        ),
    ] {
        for name in names {
            if let Some(value) = source.get(*name) {
                set(&mut product, name, value.clone());
            }
        }
    }
    product
}

/// Whether a record may become what a patch makes of it: the dates of a service have to be those
/// of its products.
pub(in super::super) fn may_change(
    call: &mut CallContext<'_>,
    store: &mut Store,
    members: &Members,
) -> Result<(), Rejection> {
    if call.resource().name != "services" {
        return Ok(());
    }
    let before = call.record(store)?.shown.clone();
    let service = call.target.id;
    for (own, of_products) in DATES {
        if same_day(before.get(*own), members.get(*own)) {
            continue;
        }
        let others = table(call, store, PRODUCTS).is_some_and(|table| {
            let mut products = table.iter().map(|(_, entry)| &entry.shown);
            products.any(|product| {
                whole(product.get("service_id")) == service
                    && !same_day(product.get(*of_products), members.get(*own))
            })
        });
        if others {
            return Err(call.refuse(format!(
                "`{own}` can only be what all products of the service have as `{of_products}`"
            )));
        }
    }
    Ok(())
}

fn same_day(one: Option<&Value>, other: Option<&Value>) -> bool {
    day(one) == day(other)
}

fn day(value: Option<&Value>) -> Option<chrono::NaiveDate> {
    match date::parse(value?.as_str()?)? {
        date::ParsedDate::At(at) => Some(at.date()),
        date::ParsedDate::None => None,
    }
}

/// Whether a record may be replaced by a body. A service product is not ended in this way, has
/// no negative rate, and does not change its price together with its status.
pub(in super::super) fn may_replace(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<(), Rejection> {
    if call.resource().name != PRODUCTS {
        return Ok(());
    }
    let before = call.record(store)?.shown.clone();
    let after = write::members(call);
    let status = |members: &Members| {
        members.get("status").and_then(Value::as_str).map(str::to_owned)
    };
    let changes = |name: &str| {
        let number = |members: &Members| members.get(name).and_then(Value::as_f64);
        number(&after) != number(&before)
    };
    let other_status = status(&after) != status(&before);
    let problem = if other_status && status(&after).as_deref() == Some(DISCONNECTED) {
        "PUT cannot disconnect a service product: use DELETE"
    } else if other_status && (changes("rate") || changes("quantity")) {
        "rate and quantity cannot change together with the status"
    } else if after.get("rate").and_then(Value::as_f64).is_some_and(|rate| rate < 0.0) {
        "the rate is negative: credits have `credit_flag`"
    } else {
        return Ok(());
    };
    call.problems.push(problem.to_owned());
    Err(Rejection::new(StatusCode::BAD_REQUEST, problem))
}
