//! The shapes of refusals.

use revio_runtime::fake::{ErrorFormat, ServerConfig};
use serde_json::json;

use crate::support::{Came, empty, start_with};

async fn refused(errors: ErrorFormat) -> Came {
    let fake = start_with(ServerConfig::new().errors(errors)).await;
    fake.get("/Contacts/9").await
}

#[tokio::test]
async fn an_object_says_what_is_wrong() {
    let object = json!({
        "ok": false,
        "error": "Not Found",
        "message": "contacts has no record with contact_id 9",
    });
    for errors in [ErrorFormat::Known, ErrorFormat::Object] {
        let came = refused(errors).await;
        assert_eq!((came.status, came.json()), (404, object.clone()));
        assert_eq!(came.header("content-type"), Some("application/json"));
    }
    let came = refused(ErrorFormat::Array).await;
    assert_eq!((came.status, came.json()), (404, json!([object])));
}

#[tokio::test]
async fn a_refusal_can_be_text_or_nothing() {
    let came = refused(ErrorFormat::Text).await;
    assert_eq!(came.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(came.body, b"contacts has no record with contact_id 9");
    let came = refused(ErrorFormat::Empty).await;
    assert_eq!(
        (came.status, came.body.len(), came.header("content-type")),
        (404, 0, None)
    );
}

/// Customers are written here, which Rev.io refuses with an array.
#[tokio::test]
async fn the_shape_depends_on_the_call() {
    let fake = empty().await;
    let came = fake.send("POST", "/Customers", json!([])).await;
    assert_eq!(came.status, 400);
    assert!(came.json()[0]["message"].is_string(), "{came:?}");
    assert!(fake.get("/Customers/1").await.json()["message"].is_string());
}

#[tokio::test]
async fn the_client_reads_every_shape() {
    for errors in
        [ErrorFormat::Known, ErrorFormat::Array, ErrorFormat::Object, ErrorFormat::Text]
    {
        let fake = start_with(ServerConfig::new().errors(errors)).await;
        let error = fake.client().get(9).await.expect_err("nobody is there");
        assert!(error.is_not_found(), "{error}");
        assert!(error.to_string().contains("contact_id 9"), "{errors:?}: {error}");
    }
}
