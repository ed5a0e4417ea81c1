//! The content type of a body, and unexpected bodies.

use serde_json::json;

use crate::support::{contacts, send, start, start_strict};

#[tokio::test]
async fn the_content_type_must_fit() {
    let fake = start(&contacts(1)).await;
    let create = json!({"name": "A", "limit": 1}).to_string();
    let patch = json!([{"op": "replace", "path": "/name", "value": "B"}]).to_string();
    for (method, target, given, expected) in [
        ("POST", "/Contacts", "application/json", None),
        ("POST", "/Contacts", "text/json", None),
        ("POST", "/Contacts", "Application/JSON; charset=utf-8", None),
        ("POST", "/Contacts", "text/plain", Some("application/json")),
        ("POST", "/Contacts", "application/json-patch+json", Some("application/json")),
        ("POST", "/Contacts", "", Some("application/json")),
        (
            "PATCH",
            "/Contacts/1",
            "application/json",
            Some("application/json-patch+json"),
        ),
    ] {
        let body = if method == "PATCH" { &patch } else { &create };
        let mut request = fake.request(method, target).body(body.clone());
        if !given.is_empty() {
            request = request.header("content-type", given);
        }
        let status = send(request).await.expect("a response").status;
        let problem = expected.map(|expected| {
            format!("the content type is {given:?}, expected {expected}")
        });
        assert_eq!(status, if problem.is_some() { 400 } else { 201 }, "{given}");
        assert_eq!(fake.last().problems, Vec::from_iter(problem));
    }
    assert_eq!(fake.contact(1)["name"], json!(null));
}

#[tokio::test]
async fn an_unexpected_body_is_a_problem() {
    let fake = start(&contacts(2)).await;
    assert_eq!(fake.send("DELETE", "/Contacts/1", json!({})).await.status, 200);
    assert_eq!(fake.last().problems, ["unexpected body"]);
    let fake = start_strict(&contacts(2)).await;
    assert_eq!(fake.send("DELETE", "/Contacts/1", json!({})).await.status, 400);
    assert_eq!(fake.count(), 2);
}
