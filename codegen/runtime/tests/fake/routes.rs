//! Which call a request means, and who may make it.

use revio_runtime::Method;
use revio_runtime::fake::ServerConfig;
use serde_json::json;

use crate::support::{anonymous, came, contacts, empty, start, start_with};

#[tokio::test]
async fn a_path_that_nobody_knows_is_not_found() {
    let fake = empty().await;
    assert_eq!(fake.get("/Nothing").await.status, 404);
    assert_eq!(fake.last().problems, ["unknown path /v1/Nothing"]);
    assert_eq!(fake.last().operation, None);
}

#[tokio::test]
async fn what_is_not_below_the_base_url_is_not_found() {
    let fake = start(&contacts(1)).await;
    let url = fake.server.base_url().replace("/v1", "/Contacts");
    let request = anonymous(Method::GET, url).basic_auth("a@b", Some("c"));
    assert_eq!(came(request).await.expect("an answer").status, 404);
}

#[tokio::test]
async fn a_method_that_a_path_does_not_have_is_not_allowed() {
    let fake = start(&contacts(1)).await;
    let came = fake.send("POST", "/Contacts/1", json!({})).await;
    assert_eq!(came.status, 405);
    assert_eq!(came.message(), "/v1/Contacts/1 does not support POST");
}

#[tokio::test]
async fn the_case_of_a_path_does_not_matter() {
    let fake = start(&contacts(1)).await;
    assert_eq!(fake.get("/contacts/1").await.status, 200);
    assert_eq!(fake.last().operation, Some("contacts_get"));
}

#[tokio::test]
async fn what_is_written_out_goes_before_a_parameter() {
    let fake = empty().await;
    fake.get("/Contacts/Metadata?kind=a").await;
    assert_eq!(fake.last().operation, Some("contacts_metadata"));
}

#[tokio::test]
async fn a_key_that_is_no_number_is_not_found() {
    let fake = start(&contacts(1)).await;
    assert_eq!(fake.get("/Contacts/one").await.status, 404);
    assert_eq!(fake.last().operation, Some("contacts_get"));
}

#[tokio::test]
async fn without_credentials_nobody_is_let_in() {
    let fake = start(&contacts(1)).await;
    let url = format!("{}/Contacts", fake.server.base_url());
    let came = came(anonymous(Method::GET, url)).await.expect("an answer");
    assert_eq!(came.status, 401);
    assert!(!fake.last().applied);
}

#[tokio::test]
async fn a_user_name_of_another_form_is_not_let_in() {
    let fake = empty().await;
    let url = format!("{}/Contacts", fake.server.base_url());
    for (user, status) in [("ann", 401), ("ann@mail@acme", 401), ("ann@acme", 200)] {
        let request = anonymous(Method::GET, url.clone());
        let came = came(request.basic_auth(user, Some("x"))).await.expect("an answer");
        assert_eq!(came.status, status, "{user}");
    }
}

#[tokio::test]
async fn only_the_user_that_is_set_is_let_in() {
    let fake = start_with(ServerConfig::new().user("ann@acme", "other")).await;
    assert_eq!(fake.get("/Contacts").await.status, 401);
    let fake = start_with(ServerConfig::new().user("ann@acme", "s3cret")).await;
    assert_eq!(fake.get("/Contacts").await.status, 200);
}

#[tokio::test]
async fn the_subscription_key_that_is_set_has_to_be_given() {
    let fake = start_with(ServerConfig::new().subscription_key("k3y")).await;
    assert_eq!(fake.get("/Contacts").await.status, 401);
    let request = fake.request("GET", "/Contacts").header("X-Key", "k3y");
    assert_eq!(came(request).await.expect("an answer").status, 200);
}

#[tokio::test]
async fn a_forbidden_operation_is_refused_and_others_are_not() {
    let fake = start_with(ServerConfig::new().forbid("contacts_delete")).await;
    let fake = fake.with(&contacts(1));
    assert_eq!(fake.delete("/Contacts/1").await.status, 403);
    assert_eq!(fake.get("/Contacts/1").await.status, 200);
    assert_eq!(fake.count(), 1);
}

#[tokio::test]
async fn an_unknown_name_is_told_at_once() {
    let fake = empty().await;
    for error in [
        fake.server.requests_of("contacts_lst").map(drop),
        fake.server.respond_with("contacts_lst", "text/plain", ""),
        fake.server.records("contact").map(drop),
        fake.server.record("contact", 1).map(drop),
    ] {
        let error = error.expect_err("an unknown name").to_string();
        assert!(
            error.contains("`contacts_lst`") || error.contains("`contact`"),
            "{error}"
        );
    }
}
