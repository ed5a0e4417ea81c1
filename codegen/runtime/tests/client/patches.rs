//! JSON Patch: fields, paths, custom fields, and faults before sending.

use revio_runtime::{Error, Value};

use crate::support::contacts::{Contact, ContactsUpdate, Field};
use crate::support::{Answer, Client, Reply, Server, client};

const CONTACT: &str = r#"{"contact_id":7,"fields":[
    {"field_id":1,"label":"Provider Number","value":""},
    {"field_id":2,"label":"Rate Code","value":"A"},
    {"field_id":4,"label":"Twin","value":"x"},
    {"field_id":9,"label":"Twin","value":"y"}]}"#;

async fn start() -> (Server, Client) {
    let server = Server::start([Reply::json(200, r#"{"ok":true}"#)]).await;
    let client = client(&server);
    (server, client)
}

fn contact() -> Contact {
    serde_json::from_str(CONTACT).expect("a contact")
}

fn rejected(result: Result<revio_runtime::Done, Error>, server: &Server) -> String {
    let error = result.expect_err("a fault");
    assert!(error.is_invalid_request(), "{error}");
    assert!(server.requests().is_empty(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn fields_and_paths_are_replaced_in_order() {
    let (server, client) = start().await;
    let call = client
        .update(7)
        .name("Julia")
        .aliases(["J", "Ju"])
        .replace("finance/balance_limit", 5)
        .replace("/x", Value::Null);
    call.answer().await.expect("done");
    let request = server.request();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("PATCH", "/v1/Contacts/7")
    );
    assert_eq!(request.header("content-type"), Some("application/json-patch+json"));
    assert_eq!(
        request.body,
        r#"[{"op":"replace","path":"/name","value":"Julia"},{"op":"replace","path":"/aliases","value":["J","Ju"]},{"op":"replace","path":"finance/balance_limit","value":5},{"op":"replace","path":"/x","value":null}]"#
    );
}

#[tokio::test]
async fn a_custom_field_is_replaced_by_its_position() {
    let (server, client) = start().await;
    let call =
        client.edit(&contact()).custom_field("Rate Code", "BASIC").custom_field(9, "z");
    call.answer().await.expect("done");
    assert_eq!(
        server.request().body,
        r#"[{"op":"replace","path":"/fields/1/value","value":"BASIC"},{"op":"replace","path":"/fields/3/value","value":"z"}]"#
    );
}

#[tokio::test]
async fn a_custom_field_is_found_in_a_record_that_does_not_declare_it() {
    let (server, client) = start().await;
    // A record of another type, for which `fields` is unknown.
    let record: Field = serde_json::from_str(CONTACT).expect("a record");
    assert!(record.extra.contains_key("fields"));
    ContactsUpdate::from_call(client.update(7).0.custom_fields_of(&record))
        .custom_field(2_i64, "B")
        .custom_field("Provider Number", "C")
        .answer()
        .await
        .expect("done");
    assert_eq!(
        server.request().body,
        r#"[{"op":"replace","path":"/fields/1/value","value":"B"},{"op":"replace","path":"/fields/0/value","value":"C"}]"#
    );
}

#[tokio::test]
async fn an_unknown_custom_field_is_rejected_with_the_known_ones() {
    let (server, client) = start().await;
    let unknown = rejected(
        client.edit(&contact()).custom_field("Rate", "x").answer().await,
        &server,
    );
    insta::assert_snapshot!("custom_field_unknown", unknown);
    let id =
        rejected(client.edit(&contact()).custom_field(3, "x").answer().await, &server);
    assert!(id.contains("no custom field 3;"), "{id}");
}

#[tokio::test]
async fn an_ambiguous_label_is_rejected_with_the_ids() {
    let (server, client) = start().await;
    let ambiguous = rejected(
        client.edit(&contact()).custom_field("Twin", "x").answer().await,
        &server,
    );
    insta::assert_snapshot!("custom_field_ambiguous", ambiguous);
}

#[tokio::test]
async fn a_custom_field_without_a_record_is_rejected_with_the_remedy() {
    let (server, client) = start().await;
    let without = rejected(
        client.update(7).custom_field("Rate Code", "x").answer().await,
        &server,
    );
    insta::assert_snapshot!("custom_field_without_record", without);
    let bare = rejected(
        client.edit(&Contact::new(7)).custom_field("Rate Code", "x").answer().await,
        &server,
    );
    insta::assert_snapshot!("custom_field_of_bare_record", bare);
}

#[tokio::test]
async fn an_empty_patch_is_rejected() {
    let (server, client) = start().await;
    let nothing = rejected(client.update(7).answer().await, &server);
    insta::assert_snapshot!("empty_patch", nothing);
}

#[tokio::test]
async fn only_the_first_fault_is_reported() {
    let (server, client) = start().await;
    let call =
        client.edit(&contact()).custom_field("first", "x").custom_field("second", "x");
    let message = rejected(call.answer().await, &server);
    assert!(message.contains("\"first\""), "{message}");
    assert!(!message.contains("\"second\""), "{message}");
}
