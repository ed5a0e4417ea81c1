//! Inventory is assigned by its identifiers and set free by its key.

use revio::inventory_items::{
    InventoryItemAssignCustomer, InventoryItemAssignService,
    InventoryItemUnassignCustomer,
};

use crate::{record, refused, strict};

const ITEMS: &str = r#"{"inventory_items":[
    {"inventory_item_id":1,"identifier":"8135550100","status":"AVAILABLE"},
    {"inventory_item_id":2,"identifier":8135550101,"status":"AVAILABLE"},
    {"inventory_item_id":3,"identifier":"8135550102","status":"ASSIGNED"}
]}"#;

fn to_service(identifiers: &[&str]) -> InventoryItemAssignService {
    let body = InventoryItemAssignService::builder().service_id(42);
    body.identifiers(identifiers.iter().copied()).build().expect("a body")
}

#[tokio::test]
async fn items_are_assigned_by_their_identifier_be_it_text_or_a_number() {
    let (server, client) = strict(ITEMS).await;
    let body = to_service(&["8135550100", "8135550101"]);
    client.inventory_items().assign_service(body).await.expect("they are assigned");
    assert_eq!(record(&server, "inventory_items", 1)["status"], "ASSIGNED");
    assert_eq!(record(&server, "inventory_items", 2)["status"], "ASSIGNED");
}

#[tokio::test]
async fn all_items_are_assigned_or_none() {
    let (server, client) = strict(ITEMS).await;
    let body = to_service(&["8135550100", "8135550102"]);
    let message = refused(400, client.inventory_items().assign_service(body).await);
    assert!(message.contains("\"8135550102\" is already assigned"), "{message}");
    let body = to_service(&["8135550100", "8135550199"]);
    let message = refused(404, client.inventory_items().assign_service(body).await);
    assert!(message.contains("no item \"8135550199\""), "{message}");
    refused(400, client.inventory_items().assign_service(to_service(&[])).await);
    assert_eq!(record(&server, "inventory_items", 1)["status"], "AVAILABLE");
}

#[tokio::test]
async fn an_item_shows_its_customer_until_it_is_set_free() {
    let (server, client) = strict(ITEMS).await;
    let body = InventoryItemAssignCustomer::builder().customer_id(1001);
    let body = body.identifiers(["8135550100"]).build().expect("a body");
    client.inventory_items().assign_customer(body).await.expect("it is assigned");
    assert_eq!(record(&server, "inventory_items", 1)["customer_id"], 1001);
    let free = |id: i64| {
        let body = InventoryItemUnassignCustomer::builder().id(id).build();
        client.inventory_items().unassign_customer(body.expect("a body"))
    };
    free(1).await.expect("it is set free");
    let item = record(&server, "inventory_items", 1);
    assert_eq!(
        (&item["status"], item["customer_id"].is_null()),
        (&"AVAILABLE".into(), true)
    );
    refused(404, free(9).await);
}
