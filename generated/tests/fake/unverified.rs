//! Calls that are guesses, and compiled only on request.

use revio::inventory_items::InventoryItemUnassign;
use revio::services::ServiceDisconnect;
use revio::{NaiveDate, Object};

use crate::{record, refused, strict};

const RECORDS: &str = r#"{
    "inventory_items":[{"inventory_item_id":1,"identifier":"8135550100","status":"ASSIGNED"}],
    "services":[{"service_id":1}],
    "payments":[{"payment_id":1,"amount":5}],
    "requests":[{"request_id":1}]
}"#;

#[tokio::test]
async fn an_item_is_set_free_from_service_and_product() {
    let (server, client) = strict(RECORDS).await;
    let free =
        |id: i64| InventoryItemUnassign::builder().id(id).build().expect("a body");
    client.inventory_items().unassign_service(free(1)).await.expect("it is set free");
    assert_eq!(record(&server, "inventory_items", 1)["status"], "AVAILABLE");
    client.inventory_items().unassign_product(free(1)).await.expect("it is set free");
    refused(404, client.inventory_items().unassign_product(free(9)).await);
}

#[tokio::test]
async fn a_service_is_disconnected_by_a_body() {
    let (server, client) = strict(RECORDS).await;
    let date = NaiveDate::from_ymd_opt(2024, 1, 31).expect("a date");
    let body = ServiceDisconnect::builder().service_id(1).effective_date(date).build();
    client
        .services()
        .disconnect(body.expect("a body"))
        .await
        .expect("it is disconnected");
    assert_eq!(record(&server, "services", 1)["disconnected_date"], "2024-01-31");
}

/// What such a call makes of the record is not known, and so it stays as it was.
#[tokio::test]
async fn a_call_of_which_nothing_is_known_changes_nothing() {
    let (server, client) = strict(RECORDS).await;
    let body = Object::new().member("reason", "x");
    client.payments().reverse(1).body(body.clone()).await.expect("it is done");
    assert_eq!(record(&server, "payments", 1).as_object().expect("it").len(), 2);
    client.requests().approve(1).body(body).await.expect("it is done");
    refused(404, client.requests().approve(9).await);
}
