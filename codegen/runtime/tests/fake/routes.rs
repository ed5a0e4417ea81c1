//! Routing and access.

use revio_runtime::Method;
use revio_runtime::fake::ServerConfig;
use serde_json::json;

use crate::support::{anonymous, contacts, empty, send, start, start_with};

#[tokio::test]
async fn a_method_and_a_path_select_an_operation() {
    let fake = start(&contacts(1)).await;
    for (method, target, status, operation) in [
        ("GET", "/Contacts/1", 200, Some("contacts_get")),
        // Paths are case-insensitive.
        ("GET", "/contacts/1", 200, Some("contacts_get")),
        // A literal segment takes precedence over a parameter.
        ("GET", "/Contacts/Metadata?kind=a", 200, Some("contacts_metadata")),
        ("GET", "/Contacts/one", 404, Some("contacts_get")),
        ("GET", "/Nothing", 404, None),
        ("POST", "/Contacts/1", 405, None),
    ] {
        let reply = fake.try_send(method, target, None).await.expect("a response");
        assert_eq!(
            (reply.status, fake.last().operation),
            (status, operation),
            "{target}"
        );
    }
    assert_eq!(fake.last().problems, ["/v1/Contacts/1 does not support POST"]);
    fake.get("/Nothing").await;
    assert_eq!(fake.last().problems, ["unknown path /v1/Nothing"]);
    // Not below the base URL.
    let url = fake.server.base_url().replace("/v1", "/Contacts");
    let request = anonymous(Method::GET, url).basic_auth("a@b", Some("c"));
    assert_eq!(send(request).await.expect("a response").status, 404);
}

#[tokio::test]
async fn requests_need_credentials() {
    let default = ServerConfig::new;
    for (config, user, password, key, status) in [
        (default(), "", "", "", 401),
        (default(), "ann", "x", "", 401),
        (default(), "ann@mail@acme", "x", "", 401),
        (default(), "ann@acme", "x", "", 200),
        (default().user("ann@acme", "other"), "ann@acme", "x", "", 401),
        (default().user("ann@acme", "x"), "ann@acme", "x", "", 200),
        (default().subscription_key("k3y"), "ann@acme", "x", "", 401),
        (default().subscription_key("k3y"), "ann@acme", "x", "k3y", 200),
    ] {
        let what = format!("{config:?} {user}");
        let fake = start_with(config).await;
        let mut request =
            anonymous(Method::GET, format!("{}/Contacts", fake.server.base_url()));
        if !user.is_empty() {
            request = request.basic_auth(user, Some(password));
        }
        if !key.is_empty() {
            request = request.header("X-Key", key);
        }
        assert_eq!(send(request).await.expect("a response").status, status, "{what}");
        assert_eq!(fake.last().applied, status == 200, "{what}");
    }
}

#[tokio::test]
async fn a_forbidden_operation_is_rejected() {
    let fake = start_with(ServerConfig::new().forbid("contacts_delete")).await;
    let fake = fake.with(&contacts(1));
    assert_eq!(fake.delete("/Contacts/1").await.status, 403);
    assert_eq!(fake.get("/Contacts/1").await.status, 200);
    assert_eq!(fake.count(), 1);
}

#[tokio::test]
async fn unknown_names_are_errors() {
    let fake = empty().await;
    for error in [
        fake.server.requests_of("contact").map(drop),
        fake.server.respond_with("contact", "text/plain", ""),
        fake.server.records_json("contact").map(drop),
        fake.server.record_json("contact", 1).map(drop),
    ] {
        let error = error.expect_err("an unknown name").to_string();
        assert!(error.contains("`contact`"), "{error}");
    }
    assert_eq!(fake.send("PUT", "/Contacts/9", json!({})).await.status, 404);
}
