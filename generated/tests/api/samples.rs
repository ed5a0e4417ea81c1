//! Every sample of the spec decodes into its type and says the same when it is written again.

pub(crate) mod table;

use std::collections::BTreeSet;

use revio::Done;
use revio::addresses::Address;
use revio::drift::Unexpected;
use revio::notes::NoteCreate;
use revio::service_products::ServiceProductDisconnect;
use revio::types::JsonPatchOperation;

use self::table::rows;
use crate::server::{Reply, Server};
use crate::{assert_same, assert_same_strictly, client, sample};

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
        let Some(written) = row.again(&body) else { continue };
        let written = written.unwrap_or_else(|error| panic!("{error}: {body}"));
        let compare = if row.schema == "JsonPatchOperation" {
            assert_same_strictly
        } else {
            assert_same
        };
        compare(&body, &written);
    }
}

/// As responses to a call. Bodies that clients were seen to send have dates in another form, and
/// digits as text, which are read leniently.
#[test]
fn no_sample_has_anything_unexpected() {
    for row in rows() {
        for finding in row.inspect(&sample(&row.file)) {
            let lenient = finding.unexpected == Unexpected::Coerced;
            assert!(lenient && row.evidence != "official", "{}: {finding:?}", row.file);
        }
    }
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
async fn an_ok_response_is_done() {
    let server = Server::start([Reply::json(200, sample("ok_response.json"))]).await;
    let done: Done =
        client(&server).contacts().delete(1001).await.expect("an ok response");
    assert!(done.extra.is_empty(), "{done:?}");
}

#[tokio::test]
async fn a_create_answers_with_an_id() {
    let server =
        Server::start([Reply::json(201, sample("note_create_response.json"))]).await;
    let body: NoteCreate =
        serde_json::from_str(&sample("note_create_request.json")).expect("a note");
    let created = client(&server).notes().create(body).await.expect("a created note");
    let response: serde_json::Value =
        serde_json::from_str(&sample("note_create_response.json")).expect("JSON");
    assert_eq!(Some(created.id.get()), response["id"].as_i64());
    assert!(created.extra.is_empty(), "{created:?}");
    assert_same(&server.request().body, &sample("note_create_request.json"));
}

#[tokio::test]
async fn a_disconnect_sends_its_body_with_delete() {
    let server = Server::start([Reply::json(200, sample("ok_response.json"))]).await;
    let body: ServiceProductDisconnect =
        serde_json::from_str(&sample("service_product_disconnect.json"))
            .expect("a body");
    client(&server).service_products().disconnect(body).await.expect("an ok response");
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
    let response =
        client(&server).addresses().get(1001).send().await.expect("an address");
    assert_eq!(response.links()[0].href, "http://restapi.rev.io/v1/addresses/1001");
    let address: Address = response.into_value();
    assert!(address.extra.is_empty(), "{address:?}");
    let mut expected: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    let object = expected.as_object_mut().expect("an object");
    object.remove("ok");
    object.remove("links");
    assert_same(&expected.to_string(), &serde_json::to_string(&address).expect("text"));
}
