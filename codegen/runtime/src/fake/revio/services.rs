//! Services and their products: how they start and end, and which dates must agree.

use serde_json::Value;

use super::super::context::CallContext;
use super::super::rejection::Result;
use super::super::reply::Reply;
use super::super::store::{JsonObject, Store, StoredRecord, set};
use super::{integer, record_in_body, table};
use crate::record::date::{self, ParsedDate};

const SERVICES: &str = "services";
const PRODUCTS: &str = "service_products";
const DISCONNECTED: &str = "DISCONNECTED";

/// A date of a service, and the date that all its products must have before it can be set.
const DATES: &[(&str, &str)] =
    &[("activated_date", "activated_date"), ("disconnected_date", "canceled_date")];

/// Disconnects a service product.
pub(super) fn disconnect_product(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply> {
    let date = effective_date(call);
    let product = record_in_body(call, store, "service_product_id", "record")?;
    set(&mut product.visible, "status", DISCONNECTED);
    set(&mut product.visible, "status_date", call.now());
    set(&mut product.visible, "canceled_date", date);
    Ok(call.done())
}

/// Disconnects a service.
pub(super) fn disconnect_service(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply> {
    let date = effective_date(call);
    let service = record_in_body(call, store, "service_id", "record")?;
    set(&mut service.visible, "disconnected_date", date);
    Ok(call.done())
}

/// The date in the body, or the current time.
fn effective_date(call: &CallContext<'_>) -> String {
    let date = call.body.get("effective_date").and_then(Value::as_str);
    date.filter(|date| !date.is_empty()).map_or_else(|| call.now(), str::to_owned)
}

/// Adds the products of the package to a service that was created with one.
pub(in super::super) fn after_create(
    call: &CallContext<'_>,
    store: &mut Store,
    key: i64,
) {
    if call.resource().name != SERVICES {
        return;
    }
    let service = store.table(call.route.resource).get(key).cloned();
    let service = service.unwrap_or_default().visible;
    let package = integer(service.get("package_id")).filter(|id| *id != 0);
    let Some(package) = package else { return };
    let offers: Vec<JsonObject> = table(call, store, "package_products")
        .into_iter()
        .flat_map(|table| table.iter().map(|(_, offer)| offer.visible.clone()))
        .filter(|offer| integer(offer.get("package_id")) == Some(package))
        .collect();
    let Some(products) = table(call, store, PRODUCTS) else { return };
    for offer in offers {
        let key = products.next_key();
        let product = new_product(key, &offer, &service);
        products.insert(key, StoredRecord::visible(product));
    }
}

/// A product of a service from its offer in the package.
fn new_product(key: i64, offer: &JsonObject, service: &JsonObject) -> JsonObject {
    let mut product = JsonObject::new();
    set(&mut product, "service_product_id", key);
    set(&mut product, "status", "ACTIVE");
    let of_service = ["service_id", "customer_id", "activated_date"];
    let of_offer =
        ["package_id", "product_id", "description", "rate", "cost", "quantity"];
    for (source, names) in [(service, &of_service[..]), (offer, &of_offer[..])] {
        for name in names {
            if let Some(value) = source.get(*name) {
                set(&mut product, name, value.clone());
            }
        }
    }
    product
}

/// Rejects a patch that gives a service another date than its products.
pub(in super::super) fn check_patch(
    call: &mut CallContext<'_>,
    store: &mut Store,
    after: &JsonObject,
) -> Result<()> {
    if call.resource().name != SERVICES {
        return Ok(());
    }
    let before = call.record(store)?.visible.clone();
    let service = call.route.id;
    for (of_service, of_products) in DATES {
        let date = day(after.get(*of_service));
        if day(before.get(*of_service)) == date {
            continue;
        }
        let differs = table(call, store, PRODUCTS).is_some_and(|table| {
            let mut products = table.iter().map(|(_, product)| &product.visible);
            products.any(|product| {
                integer(product.get("service_id")) == service
                    && day(product.get(*of_products)) != date
            })
        });
        if differs {
            return Err(call.reject(format!(
                "`{of_service}` must equal `{of_products}` of all products of the service"
            )));
        }
    }
    Ok(())
}

fn day(value: Option<&Value>) -> Option<chrono::NaiveDate> {
    match date::parse(value?.as_str()?)? {
        ParsedDate::At(time) => Some(time.date()),
        ParsedDate::None => None,
    }
}

/// Rejects a replacement of a service product that disconnects it, has a negative rate, or
/// changes price and status together.
pub(in super::super) fn check_replace(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<()> {
    if call.resource().name != PRODUCTS {
        return Ok(());
    }
    let (before, after) = (call.record(store)?.visible.clone(), call.body_object());
    let number = |fields: &JsonObject, name: &str| fields.get(name)?.as_f64();
    let status = |fields: &JsonObject| Some(fields.get("status")?.as_str()?.to_owned());
    let changes = |name: &str| number(&after, name) != number(&before, name);
    let new_status = status(&after) != status(&before);
    let problem = if new_status && status(&after).as_deref() == Some(DISCONNECTED) {
        "PUT cannot disconnect a service product: use DELETE"
    } else if new_status && (changes("rate") || changes("quantity")) {
        "rate and quantity cannot change together with the status"
    } else if number(&after, "rate").is_some_and(|rate| rate < 0.0) {
        "the rate is negative: credits have `credit_flag`"
    } else {
        return Ok(());
    };
    Err(call.reject(problem.to_owned()))
}
