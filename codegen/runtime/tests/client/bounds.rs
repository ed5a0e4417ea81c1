//! Values out of bounds: nothing is sent, however the body was made.

use std::error::Error as _;
use std::fmt::Debug;

use revio_runtime::{Error, InvalidBody, Value};
use serde_json::json;

use crate::support::contacts::{ContactCreate, RENUMBER};
use crate::support::{Answer, Client, Reply, Server, client};

async fn start() -> (Server, Client) {
    let server = Server::start([Reply::json(200, r#"{"ok":true,"id":7}"#)]).await;
    let client = client(&server);
    (server, client)
}

/// The paths of the violations, and the message.
fn refused<T: Debug>(
    result: Result<T, Error>,
    server: &Server,
) -> (Vec<String>, String) {
    let error = result.expect_err("out of bounds");
    assert!(error.is_invalid_request() && !error.outcome_unknown(), "{error}");
    assert!(server.requests().is_empty(), "{error}");
    let source = error.source().and_then(|it| it.downcast_ref::<InvalidBody>());
    let paths = source.expect("an invalid body").violations.iter();
    (paths.map(|it| it.path.clone()).collect(), error.to_string())
}

#[tokio::test]
async fn a_body_that_was_changed_after_build_is_refused() {
    let (server, client) = start().await;
    let mut body = ContactCreate::builder().name("Julia").build().expect("a body");
    body.name = "é".repeat(256);
    let (paths, message) = refused(client.create(body).answer().await, &server);
    assert_eq!(paths, ["name"]);
    assert_eq!(
        message,
        "POST /Contacts (contacts_create): ContactCreate is out of bounds: `name` has 256 \
         characters, the API accepts at most 255 characters"
    );
}

#[tokio::test]
async fn values_within_bounds_and_extra_fields_are_sent() {
    let (server, client) = start().await;
    let body = ContactCreate::builder().name("é".repeat(255)).limit(0).build();
    let mut body = body.expect("a body");
    body.extra.insert("pin".to_owned(), "1".repeat(65).into());
    client.create(body).answer().await.expect("created");
    assert!(server.request().body.contains(r#""pin":"1111"#));
}

#[tokio::test]
async fn a_patch_names_all_values_out_of_bounds() {
    let (server, client) = start().await;
    let patch = client
        .update(7)
        .name("n".repeat(256))
        .pin("hunter2".repeat(10))
        .aliases(["a", "", "a"])
        .replace("finance/balance_limit", -1);
    let (paths, message) = refused(patch.answer().await, &server);
    assert_eq!(paths, ["name", "pin", "aliases", "aliases[1]", "finance.balance_limit"]);
    assert!(message.contains("`pin` has 70 characters"), "{message}");
    assert!(!message.contains("hunter2"), "{message}");
}

#[tokio::test]
async fn a_patch_of_a_whole_object_is_checked_inside() {
    for (path, value, expected) in [
        ("/finance", json!({"balance_limit": -1, "other": -1}), "finance.balance_limit"),
        ("finance", json!({"balance_limit": -0.01}), "finance.balance_limit"),
        ("name", json!("n".repeat(256)), "name"),
        ("", json!({"name": "n".repeat(256)}), "name"),
        ("/", json!({"finance": {"balance_limit": -1}}), "finance.balance_limit"),
    ] {
        let (server, client) = start().await;
        let (paths, _) =
            refused(client.update(7).replace(path, value).answer().await, &server);
        assert_eq!(paths, [expected]);
    }
}

#[tokio::test]
async fn a_later_value_of_a_patch_replaces_one_out_of_bounds() {
    let (server, client) = start().await;
    let patch = client.update(7).name("n".repeat(256)).name("n");
    let patch = patch.replace("/finance", json!({"balance_limit": 0}));
    patch.replace("/aliases", Value::Null).answer().await.expect("done");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_body_without_a_record_has_the_bounds_of_its_operation() {
    let (server, client) = start().await;
    let renumber = |number: i64| {
        client.handle.call(&RENUMBER).body::<Vec<i64>>([number]).send::<Value>()
    };
    let (paths, message) = refused(renumber(6).answer().await.map(drop), &server);
    assert_eq!(paths, ["[0]"]);
    assert!(message.contains("the body is out of bounds: `[0]` is 6"), "{message}");
    renumber(5).answer().await.expect("sent");
}
