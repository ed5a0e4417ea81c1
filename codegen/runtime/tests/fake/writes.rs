//! Reading, replacing and deleting a record, and files.

use revio_runtime::fake::ServerConfig;
use serde_json::json;

use crate::support::{contacts, start, start_with};

#[tokio::test]
async fn a_record_has_an_envelope_with_a_link_to_itself() {
    let contacts = r#"[{"contact_id":7,"name":"Jane","unknown":[1]}]"#;
    let fake = start_with(ServerConfig::new().unknown_fields(true)).await.with(contacts);
    let href = format!("{}/Contacts/7", fake.server.base_url());
    let expected = json!({
        "ok": true, "contact_id": 7, "name": "Jane", "unknown": [1],
        "links": [{"rel": "self", "href": href}],
    });
    assert_eq!(fake.get("/Contacts/7").await.json(), expected);
}

#[tokio::test]
async fn a_missing_record_is_not_found() {
    let fake = start(&contacts(1)).await;
    for (method, target, body) in [
        ("GET", "/Contacts/9", None),
        ("DELETE", "/Contacts/9", None),
        ("GET", "/Contacts/9/pdf", None),
        ("PUT", "/Contacts/9", Some(json!({}))),
        ("PATCH", "/Contacts/9", Some(json!([]))),
    ] {
        let reply = fake.try_send(method, target, body).await.expect("a response");
        assert_eq!(reply.status, 404, "{target}");
        assert_eq!(reply.message(), "contacts has no record with contact_id 9");
    }
}

#[tokio::test]
async fn a_deleted_record_is_gone() {
    let fake = start(&contacts(2)).await;
    assert_eq!(fake.delete("/Contacts/1").await.json(), json!({"ok": true}));
    assert_eq!(fake.get("/Contacts/1").await.status, 404);
    assert_eq!(fake.delete("/Contacts/1").await.status, 404);
    assert_eq!(fake.keys("").await, [2]);
}

/// A replacement cannot remove fields that its body does not have.
#[tokio::test]
async fn a_replaced_record_has_the_fields_of_the_body() {
    let contacts = r#"[{"contact_id":1,"name":"A","limit":5,"extra":1,"created_date":"2024-01-02"}]"#;
    let fake = start_with(ServerConfig::new().unknown_fields(true)).await.with(contacts);
    let body = json!({"contact_id": 5, "name": "B", "other": 2});
    let reply = fake.send("PUT", "/Contacts/1", body).await;
    assert_eq!((reply.status, reply.json()), (200, json!({"ok": true})));
    let mut contact = fake.contact(1);
    assert!(contact["updated_date"].take().is_string());
    let expected = json!({
        "contact_id": 1, "name": "B", "other": 2, "created_date": "2024-01-02",
        "updated_date": null,
    });
    assert_eq!((contact, fake.count()), (expected, 1));
}

#[tokio::test]
async fn successful_responses_can_be_replaced() {
    let fake = start(&contacts(1)).await;
    let pdf = fake.get("/Contacts/1/pdf").await;
    assert_eq!(pdf.header("content-type"), Some("application/pdf"));
    assert!(pdf.body.starts_with(b"%PDF-"));
    assert_eq!(fake.get("/Contacts/x/result").await.json(), json!({"ok": true}));
    for (operation, content_type, body) in [
        ("contacts_result", "text/csv", "a;b"),
        ("contacts_get_pdf", "application/pdf", "%PDF"),
    ] {
        fake.server.respond_with(operation, content_type, body).expect("an operation");
    }
    let reply = fake.get("/Contacts/x/result").await;
    assert_eq!(reply.header("content-type"), Some("text/csv"));
    assert_eq!(reply.body, b"a;b");
    assert_eq!(fake.get("/Contacts/1/pdf").await.body, b"%PDF");
    assert_eq!(fake.get("/Contacts/9/pdf").await.status, 404);
}
