//! Reading, replacing and deleting a record, and what is a file.

use serde_json::json;

use crate::support::{contacts, start};

#[tokio::test]
async fn a_record_comes_in_its_envelope_with_a_link_to_itself() {
    let fake = start(r#"[{"contact_id":7,"name":"Jane","unknown":[1]}]"#).await;
    let href = format!("{}/Contacts/7", fake.server.base_url());
    let expected = json!({
        "ok": true, "contact_id": 7, "name": "Jane", "unknown": [1],
        "links": [{"rel": "self", "href": href}],
    });
    assert_eq!(fake.get("/Contacts/7").await.json(), expected);
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let fake = start(&contacts(1)).await;
    for (method, target) in
        [("GET", "/Contacts/9"), ("DELETE", "/Contacts/9"), ("GET", "/Contacts/9/pdf")]
    {
        let came = fake.try_send(method, target, None).await.expect("an answer");
        assert_eq!(came.status, 404, "{target}");
        assert_eq!(came.message(), "contacts has no record with contact_id 9");
    }
    assert_eq!(fake.send("PUT", "/Contacts/9", json!({})).await.status, 404);
    assert_eq!(fake.patch(9, "replace", "/name", json!("A")).await.status, 404);
}

#[tokio::test]
async fn a_deleted_record_is_gone() {
    let fake = start(&contacts(2)).await;
    assert_eq!(fake.delete("/Contacts/1").await.json(), json!({"ok": true}));
    assert_eq!(fake.get("/Contacts/1").await.status, 404);
    assert_eq!(fake.delete("/Contacts/1").await.status, 404);
    assert_eq!(fake.keys("").await, [2]);
}

#[tokio::test]
async fn a_replaced_record_has_what_the_body_has() {
    let fake = start(r#"[{"contact_id":1,"name":"A","limit":5,"extra":1}]"#).await;
    let came = fake.send("PUT", "/Contacts/1", json!({"name": "B", "other": 2})).await;
    assert_eq!((came.status, came.json()), (200, json!({"ok": true})));
    let mut contact = fake.contact(1);
    assert!(contact["updated_date"].is_string());
    contact.as_object_mut().expect("an object").remove("updated_date");
    assert_eq!(contact, json!({"contact_id": 1, "name": "B", "other": 2}));
}

/// What the body of a replacement has no member for cannot be lost by it.
#[tokio::test]
async fn a_replaced_record_keeps_what_cannot_be_sent() {
    let fake =
        start(r#"[{"contact_id":1,"name":"A","created_date":"2024-01-02"}]"#).await;
    fake.send("PUT", "/Contacts/1", json!({"name": "B"})).await;
    assert_eq!(fake.contact(1)["created_date"], "2024-01-02");
}

#[tokio::test]
async fn a_replaced_record_keeps_its_key() {
    let fake = start(&contacts(1)).await;
    fake.send("PUT", "/Contacts/1", json!({"contact_id": 5, "name": "B"})).await;
    assert_eq!(fake.contact(1)["contact_id"], 1);
    assert_eq!(fake.count(), 1);
}

#[tokio::test]
async fn a_file_is_of_its_type() {
    let fake = start(&contacts(1)).await;
    let came = fake.get("/Contacts/1/pdf").await;
    assert_eq!(came.header("content-type"), Some("application/pdf"));
    assert!(came.body.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn an_answer_can_be_set_for_calls_that_go_well() {
    let fake = start(&contacts(1)).await;
    assert_eq!(fake.get("/Contacts/x/result").await.json(), json!({"ok": true}));
    fake.server
        .respond_with("contacts_result", "text/csv", "a;b")
        .expect("an operation");
    fake.server
        .respond_with("contacts_get_pdf", "application/pdf", "%PDF")
        .expect("one");
    let came = fake.get("/Contacts/x/result").await;
    assert_eq!(
        (came.header("content-type"), &*came.body),
        (Some("text/csv"), &b"a;b"[..])
    );
    assert_eq!(fake.get("/Contacts/1/pdf").await.body, b"%PDF");
    assert_eq!(fake.get("/Contacts/9/pdf").await.status, 404);
}
