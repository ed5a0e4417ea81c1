//! The formats of error bodies.

use revio_runtime::fake::{ErrorFormat, ServerConfig};
use serde_json::json;

use crate::support::{empty, start_with};

#[tokio::test]
async fn an_error_has_the_configured_format() {
    let message = "contacts has no record with contact_id 9";
    let object = json!({"ok": false, "error": "Not Found", "message": message});
    let (array, object) = (json!([object]).to_string(), object.to_string());
    for (format, content_type, body) in [
        (ErrorFormat::Known, Some("application/json"), &*object),
        (ErrorFormat::Object, Some("application/json"), &object),
        (ErrorFormat::Array, Some("application/json"), &array),
        (ErrorFormat::Text, Some("text/plain; charset=utf-8"), message),
        (ErrorFormat::Empty, None, ""),
    ] {
        let fake = start_with(ServerConfig::new().errors(format)).await;
        let reply = fake.get("/Contacts/9").await;
        assert_eq!((reply.status, reply.header("content-type")), (404, content_type));
        assert_eq!(String::from_utf8_lossy(&reply.body), body, "{format:?}");
        // The client reads every format.
        let error = fake.client().get(9).await.expect_err("no such contact");
        assert!(error.is_not_found(), "{error}");
        let has_message = error.to_string().contains("contact_id 9");
        assert_eq!(has_message, format != ErrorFormat::Empty, "{format:?}: {error}");
    }
}

/// Rev.io responds to invalid writes of customers with an array.
#[tokio::test]
async fn the_known_format_depends_on_the_call() {
    let fake = empty().await;
    let reply = fake.send("POST", "/Customers", json!([])).await;
    assert_eq!(reply.status, 400);
    assert!(reply.json()[0]["message"].is_string(), "{reply:?}");
    assert!(fake.get("/Customers/1").await.json()["message"].is_string());
}

#[tokio::test]
async fn an_error_has_the_schema_of_the_document() {
    let message = "`/pages` is missing";
    let body = json!({"type": "letter"});
    let fake = empty().await;
    let reply = fake.send("POST", "/Contacts/load", body.clone()).await;
    assert_eq!(reply.status, 400);
    assert_eq!(
        (&reply.json()["title"], &reply.json()["status"]),
        (&json!(message), &json!(400))
    );
    let text = ServerConfig::new().errors(ErrorFormat::Text);
    let reply = start_with(text).await.send("POST", "/Contacts/load", body).await;
    assert_eq!(String::from_utf8_lossy(&reply.body), message);
}
