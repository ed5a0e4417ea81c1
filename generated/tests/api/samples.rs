//! Every sample of the spec decodes into its type and says the same when it is written again.

use std::collections::BTreeSet;

use revio::addresses::Address;
use revio::contacts::ContactCreate;
use revio::customers::CustomerCreate;
use revio::inventory_items::{
    InventoryItem, InventoryItemAssignService, InventoryItemCreate,
    InventoryItemUnassignCustomer,
};
use revio::notes::NoteCreate;
use revio::payment_accounts::{
    PaymentAccount, PaymentAccountBankAccountCreate, PaymentAccountCardCreate,
    PaymentAccountCardReplace,
};
use revio::payments::PaymentCreate;
use revio::reports::Report;
use revio::service_products::{ServiceProductCreate, ServiceProductDisconnect};
use revio::service_types::ServiceType;
use revio::services::{Service, ServiceCreate};
use revio::tasks::TaskAction;
use revio::ticket_journals::TicketJournalCreate;
use revio::tickets::TicketCreate;
use revio::types::{ErrorItem, JsonPatchOperation, RateLimitError};
use revio::webhook_receivers::WebhookReceiverCreate;
use revio::webhook_subscriptions::{WebhookSubscription, WebhookSubscriptionCreate};
use revio::{Collection, Done};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::server::{Reply, Server};
use crate::{assert_same, assert_same_strictly, client, sample};

/// A row of the table in the samples' README.
struct Row {
    file: String,
    schema: String,
    envelope: String,
}

fn rows() -> Vec<Row> {
    let readme = sample("README.md");
    let cells = readme.lines().filter(|line| line.starts_with("| `")).map(|line| {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    });
    cells
        .map(|cells: Vec<String>| match cells.as_slice() {
            [file, schema, envelope, _evidence] => Row {
                file: file.trim_matches('`').to_owned(),
                schema: schema.clone(),
                envelope: envelope.clone(),
            },
            other => panic!("a row of four cells, not {other:?}"),
        })
        .collect()
}

#[test]
fn every_file_has_a_row_and_every_row_a_file() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/samples");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the samples")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name != "README.md")
        .collect();
    let listed: BTreeSet<String> = rows().into_iter().map(|row| row.file).collect();
    assert_eq!(files, listed);
    assert!(!files.is_empty());
}

#[test]
fn every_sample_says_the_same_when_it_is_written_again() {
    for row in rows() {
        let body = sample(&row.file);
        let written = match (row.schema.as_str(), row.envelope.as_str()) {
            ("Address", "single") => again::<Address>(&body),
            ("Address", "collection") => again::<Collection<Address>>(&body),
            ("ContactCreate", "none") => again::<ContactCreate>(&body),
            ("CustomerCreate", "none") => again::<CustomerCreate>(&body),
            ("ErrorItem", "array") => again::<Vec<ErrorItem>>(&body),
            ("InventoryItemAssignService", "none") => {
                again::<InventoryItemAssignService>(&body)
            }
            ("InventoryItemCreate", "none") => again::<InventoryItemCreate>(&body),
            ("InventoryItemUnassignCustomer", "none") => {
                again::<InventoryItemUnassignCustomer>(&body)
            }
            ("InventoryItem", "collection") => again::<Collection<InventoryItem>>(&body),
            ("JsonPatchOperation", "array") => again::<Vec<JsonPatchOperation>>(&body),
            ("NoteCreate", "none") => again::<NoteCreate>(&body),
            ("PaymentAccountBankAccountCreate", "none") => {
                again::<PaymentAccountBankAccountCreate>(&body)
            }
            ("PaymentAccountCardCreate", "none") => {
                again::<PaymentAccountCardCreate>(&body)
            }
            ("PaymentAccountCardReplace", "none") => {
                again::<PaymentAccountCardReplace>(&body)
            }
            ("PaymentAccount", "collection") => {
                again::<Collection<PaymentAccount>>(&body)
            }
            ("PaymentCreate", "none") => again::<PaymentCreate>(&body),
            ("RateLimitError", "none") => again::<RateLimitError>(&body),
            ("Report", "collection") => again::<Collection<Report>>(&body),
            ("Service", "single") => again::<Service>(&body),
            ("ServiceCreate", "none") => again::<ServiceCreate>(&body),
            ("ServiceProductCreate", "none") => again::<ServiceProductCreate>(&body),
            ("ServiceProductDisconnect", "none") => {
                again::<ServiceProductDisconnect>(&body)
            }
            ("ServiceType", "collection") => again::<Collection<ServiceType>>(&body),
            ("TaskAction", "none") => again::<TaskAction>(&body),
            ("TicketCreate", "none") => again::<TicketCreate>(&body),
            ("TicketJournalCreate", "none") => again::<TicketJournalCreate>(&body),
            ("WebhookReceiverCreate", "none") => again::<WebhookReceiverCreate>(&body),
            ("WebhookSubscription", "single") => again::<WebhookSubscription>(&body),
            ("WebhookSubscriptionCreate", "none") => {
                again::<WebhookSubscriptionCreate>(&body)
            }
            // No types of their own: `an_ok_answer_is_done` and `a_create_answers_with_an_id`
            // read them.
            ("OkResponse" | "CreatedResponse", "none") => continue,
            (schema, envelope) => {
                panic!("{}: no type for {schema} as {envelope}", row.file)
            }
        };
        let compare = if row.schema == "JsonPatchOperation" {
            assert_same_strictly
        } else {
            assert_same
        };
        compare(&body, &written);
    }
}

fn again<T: DeserializeOwned + Serialize>(body: &str) -> String {
    let value: T =
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}"));
    serde_json::to_string(&value).expect("text")
}

#[test]
fn a_path_without_a_slash_is_kept() {
    let operations: Vec<JsonPatchOperation> =
        serde_json::from_str(&sample("service_patch.json")).expect("a patch");
    let paths: Vec<&str> =
        operations.iter().map(|operation| operation.path.as_str()).collect();
    assert!(paths.iter().any(|path| !path.starts_with('/')), "{paths:?}");
}

#[tokio::test]
async fn an_ok_answer_is_done() {
    let server = Server::start([Reply::json(200, sample("ok_response.json"))]).await;
    let done: Done =
        client(&server).contacts().delete(1001).await.expect("an ok answer");
    assert!(done.extra.is_empty(), "{done:?}");
}

#[tokio::test]
async fn a_create_answers_with_an_id() {
    let server =
        Server::start([Reply::json(201, sample("note_create_response.json"))]).await;
    let body: NoteCreate =
        serde_json::from_str(&sample("note_create_request.json")).expect("a note");
    let created = client(&server).notes().create(body).await.expect("a created note");
    let answer: serde_json::Value =
        serde_json::from_str(&sample("note_create_response.json")).expect("JSON");
    assert_eq!(Some(created.id.0), answer["id"].as_i64());
    assert!(created.extra.is_empty(), "{created:?}");
    assert_same(&server.request().body, &sample("note_create_request.json"));
}

#[tokio::test]
async fn a_disconnect_sends_its_body_with_delete() {
    let server = Server::start([Reply::json(200, sample("ok_response.json"))]).await;
    let body: ServiceProductDisconnect =
        serde_json::from_str(&sample("service_product_disconnect.json"))
            .expect("a body");
    client(&server).service_products().disconnect(body).await.expect("an ok answer");
    let request = server.request();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("DELETE", "/v1/ServiceProduct")
    );
    assert_same(&request.body, &sample("service_product_disconnect.json"));
}

#[tokio::test]
async fn a_collection_of_addresses_says_the_same_over_a_socket() {
    let body = sample("addresses_collection.json");
    let server = Server::start([Reply::json(200, body.clone())]).await;
    let page = client(&server).addresses().list().await.expect("a page");
    assert_same(&body, &serde_json::to_string(&page).expect("text"));
    assert_eq!(page.records[1].address_id, 1002.into());
}

#[tokio::test]
async fn a_collection_of_service_types_says_the_same_over_a_socket() {
    let body = sample("service_types_collection.json");
    let server = Server::start([Reply::json(200, body.clone())]).await;
    let page = client(&server).service_types().list().await.expect("a page");
    assert_same(&body, &serde_json::to_string(&page).expect("text"));
    assert_eq!(page.records[2].description.as_deref(), Some("Managed Services"));
}

#[tokio::test]
async fn reports_come_with_their_prompts() {
    let body = sample("reports_prompts.json");
    let server = Server::start([Reply::json(200, body.clone())]).await;
    let page = client(&server).reports().list().await.expect("a page");
    assert_same(&body, &serde_json::to_string(&page).expect("text"));
    let prompts = page.records[0].prompts.as_ref().expect("prompts");
    assert_eq!(prompts[0].column.as_deref(), Some("@agent_id_select"));
    assert!(page.has_more);
}

#[tokio::test]
async fn a_single_address_leaves_its_envelope_behind() {
    let body = sample("address_get.json");
    let server = Server::start([Reply::json(200, body.clone())]).await;
    let answer = client(&server).addresses().get(1001).send().await.expect("an address");
    assert_eq!(answer.links()[0].href, "http://restapi.rev.io/v1/addresses/1001");
    let address: Address = answer.into_value();
    assert!(address.extra.is_empty(), "{address:?}");
    let mut expected: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    let object = expected.as_object_mut().expect("an object");
    object.remove("ok");
    object.remove("links");
    assert_same(&expected.to_string(), &serde_json::to_string(&address).expect("text"));
}
