//! The bodies of refusals, call by call, and what the client makes of them.

use revio::{Method, Value};

use crate::seeded;

/// The body of a refused call, as text.
async fn body(method: Method, path: &str) -> String {
    let (_server, client) = seeded(1).await;
    let body = if method == Method::PATCH { "[{}]" } else { "[]" };
    let content_type = match method {
        Method::PATCH if !path.contains("assign") => "application/json-patch+json",
        _ => "application/json",
    };
    let request = client.request(method, path);
    let response = request.body(body, content_type).send().await.expect("a response");
    assert!(response.status.is_client_error(), "{path}: {}", response.status);
    String::from_utf8(response.bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn writes_of_some_resources_are_refused_with_an_array() {
    for (method, path) in [
        (Method::POST, "/Customers"),
        (Method::PATCH, "/Customers/1001"),
        (Method::PATCH, "/Services/1001"),
        (Method::POST, "/ServiceProduct"),
        (Method::PUT, "/ServiceProduct/1001"),
        (Method::DELETE, "/ServiceProduct"),
        (Method::POST, "/InventoryItem"),
        (Method::PATCH, "/InventoryItem/assignService"),
    ] {
        let body: Value = serde_json::from_str(&body(method, path).await).expect("JSON");
        assert_eq!(body[0]["ok"], false, "{path}: {body}");
        assert!(body[0]["message"].is_string(), "{path}: {body}");
    }
}

#[tokio::test]
async fn everything_else_is_refused_with_an_object() {
    for (method, path) in [
        (Method::POST, "/Contacts"),
        (Method::PUT, "/Orders/1001"),
        (Method::GET, "/Customers/9"),
        (Method::POST, "/Reports/1001/result"),
    ] {
        let body: Value = serde_json::from_str(&body(method, path).await).expect("JSON");
        assert_eq!(body["ok"], false, "{path}: {body}");
        assert!(body["message"].is_string(), "{path}: {body}");
    }
}

#[tokio::test]
async fn a_service_that_cannot_be_made_is_refused_with_text() {
    assert_eq!(body(Method::POST, "/Services").await, "the body is not an object");
}
