//! The type of a body, and bodies where none is known.

use serde_json::json;

use crate::support::{Came, Fake, came, contacts, empty, start, start_strict};

async fn typed(fake: &Fake, method: &str, target: &str, content_type: &str) -> Came {
    let body = match method {
        "PATCH" => json!([{"op": "replace", "path": "/name", "value": "B"}]),
        _ => json!({"name": "A", "limit": 1}),
    };
    let request = fake.request(method, target).header("content-type", content_type);
    came(request.body(body.to_string())).await.expect("an answer")
}

#[tokio::test]
async fn json_goes_by_two_names() {
    let fake = empty().await;
    for name in ["application/json", "text/json", "Application/JSON; charset=utf-8"] {
        assert_eq!(typed(&fake, "POST", "/Contacts", name).await.status, 201, "{name}");
    }
    assert_eq!(fake.server.problems(), [""; 0]);
}

#[tokio::test]
async fn another_type_is_refused_and_noted() {
    let fake = start(&contacts(1)).await;
    for (method, target, given, expected) in [
        ("POST", "/Contacts", "text/plain", "application/json"),
        ("POST", "/Contacts", "application/json-patch+json", "application/json"),
        ("PATCH", "/Contacts/1", "application/json", "application/json-patch+json"),
    ] {
        let came = typed(&fake, method, target, given).await;
        assert_eq!(came.status, 400);
        let problem = format!("the content type is {given:?}, expected {expected}");
        assert_eq!(fake.last().problems, [problem]);
    }
    assert_eq!(fake.contact(1)["name"], json!(null));
}

#[tokio::test]
async fn no_type_is_refused() {
    let fake = empty().await;
    let request = fake.request("POST", "/Contacts").body("{\"name\":\"A\"}");
    assert_eq!(came(request).await.expect("an answer").status, 400);
}

#[tokio::test]
async fn a_body_where_none_is_known_is_noted() {
    let fake = start(&contacts(2)).await;
    assert_eq!(fake.send("DELETE", "/Contacts/1", json!({})).await.status, 200);
    assert_eq!(fake.last().problems, ["unexpected body"]);
    let fake = start_strict(&contacts(2)).await;
    assert_eq!(fake.send("DELETE", "/Contacts/1", json!({})).await.status, 400);
    assert_eq!(fake.count(), 2);
}
