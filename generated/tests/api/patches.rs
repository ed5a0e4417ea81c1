//! JSON Patch: fields, nested fields and custom fields at the right path.

use revio::contacts::Contact;

use crate::server::{Reply, Server};
use crate::{assert_same_strictly, client, sample};

const OK: &str = r#"{"ok":true}"#;

async fn server() -> Server {
    Server::start([Reply::json(200, OK)]).await
}

#[track_caller]
fn assert_patched(server: &Server, path: &str, body: &str) {
    let request = server.request();
    assert_eq!((request.method.as_str(), request.target.as_str()), ("PATCH", path));
    assert_eq!(request.header("content-type"), Some("application/json-patch+json"));
    assert_same_strictly(&request.body, body);
}

#[tokio::test]
async fn fields_make_the_published_patch() {
    let server = server().await;
    let update =
        client(&server).contacts().update(1001).name("Jane Smith").mobile("5555551212");
    update.await.expect("an ok response");
    assert_patched(&server, "/v1/Contacts/1001", &sample("patch_contact.json"));
}

#[tokio::test]
async fn a_nested_field_has_its_own_path() {
    let server = server().await;
    let update = client(&server)
        .customers()
        .update(1001)
        .finance_bill_profile_id(1000)
        .billing_address_line_1("1 Main St");
    update.await.expect("an ok response");
    assert_patched(
        &server,
        "/v1/Customers/1001",
        r#"[{"op":"replace","path":"/finance/bill_profile_id","value":1000},
            {"op":"replace","path":"/billing_address/line_1","value":"1 Main St"}]"#,
    );
}

#[tokio::test]
async fn a_path_of_ones_own_goes_out_as_it_is() {
    let server = server().await;
    client(&server)
        .contacts()
        .update(7)
        .replace("disconnected_date", "")
        .await
        .expect("ok");
    assert_patched(
        &server,
        "/v1/Contacts/7",
        r#"[{"op":"replace","path":"disconnected_date","value":""}]"#,
    );
}

/// A contact with the custom fields of the published sample.
fn contact_with_fields() -> Contact {
    let fields = sample("fields_array.json");
    let body = fields.replacen('{', r#"{"contact_id":7,"#, 1);
    serde_json::from_str(&body).expect("a contact")
}

#[tokio::test]
async fn a_custom_field_is_found_by_its_label() {
    let server = server().await;
    let contact = contact_with_fields();
    let edit = client(&server).contacts().edit(&contact);
    edit.custom_field("Technician Name", "Jane Smith").await.expect("an ok response");
    assert_patched(&server, "/v1/Contacts/7", &sample("patch_custom_field.json"));
}

#[tokio::test]
async fn a_custom_field_is_found_by_its_id() {
    let server = server().await;
    let contact = contact_with_fields();
    let edit = client(&server).contacts().edit(&contact);
    let fields = contact.fields.as_deref().expect("custom fields");
    let id = fields[2].field_id.expect("an id");
    edit.custom_field(id, "Jane Smith").await.expect("an ok response");
    assert_patched(&server, "/v1/Contacts/7", &sample("patch_custom_field.json"));
}

#[tokio::test]
async fn an_unknown_custom_field_is_refused_before_anything_is_sent() {
    let server = server().await;
    let contact = contact_with_fields();
    let edit = client(&server).contacts().edit(&contact);
    let error = edit.custom_field("Shoe Size", "42").await.expect_err("no such field");
    assert!(error.to_string().contains("Technician Name"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_patch_that_changes_nothing_is_not_sent() {
    let server = server().await;
    client(&server).contacts().update(7).await.expect_err("nothing to change");
    assert!(server.requests().is_empty());
}
