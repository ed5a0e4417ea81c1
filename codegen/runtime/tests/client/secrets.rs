//! Nothing that can be printed contains a credential.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use revio_runtime::{Error, Method, Options};

use crate::support::contacts::{self, ContactCreate, KEY, PASSWORD};
use crate::support::{Reply, Server, client};

/// `api_user@acme:p4ss:wörd` in Base64.
const BASIC: &str = "YXBpX3VzZXJAYWNtZTpwNHNzOnfDtnJk";

fn silent(what: &str, text: &str) {
    for secret in [PASSWORD, KEY, BASIC] {
        assert!(!text.contains(secret), "{what} prints {secret}: {text}");
    }
}

fn debug(what: &str, value: &impl Debug) {
    silent(what, &format!("{value:?}"));
    silent(what, &format!("{value:#?}"));
}

fn both(what: &str, value: &(impl Debug + Display)) {
    debug(what, value);
    silent(what, &value.to_string());
}

#[tokio::test]
async fn the_parts_of_a_client_print_no_secret() {
    let server = Server::start([]).await;
    let client = client(&server);
    debug("builder", &contacts::builder());
    debug("client", &client);
    debug("call", &client.get(1));
    debug("list", &client.list().records());
    debug("options", &Options::new().header("X-Token", PASSWORD).query("token", KEY));
    let raw = client.handle.request(Method::POST, "/X?key=k3y-0f-the-tenant");
    debug(
        "raw request",
        &raw.header("X-Token", PASSWORD).query("p", PASSWORD).json_body(KEY),
    );
    debug("patch", &client.update(1).name(PASSWORD));
}

#[tokio::test]
async fn a_response_that_echoes_credentials_prints_none() {
    let echo = format!(r#"{{"message":"{BASIC} is not {PASSWORD} for {KEY}"}}"#);
    let page = format!("<p>{BASIC} {KEY}</p>");
    let script = [
        Reply::json(401, echo.clone()),
        Reply::json(200, echo.replace("message", "contact_id")),
        Reply::typed(200, "text/html", page),
        Reply::empty(302).header("Location", &format!("https://x.example/?key={KEY}")),
        Reply::json(200, format!("{PASSWORD:?}")),
        Reply::json(200, echo.clone()),
    ];
    let server = Server::start(script).await;
    for _ in 0..4 {
        let error = client(&server).get(1).await.expect_err("an error");
        both("error", &error);
        // The message is quoted and redacted, not left out.
        assert!(error.to_string().contains("[redacted]"), "{error}");
        if let Some(source) = error.source() {
            both("cause", &source);
        }
    }
    let raw = client(&server).handle.request(Method::GET, "/X");
    let error = raw.json::<i64>().await.expect_err("not a number");
    both("cause of a raw request's", &error.source().expect("a cause"));
    let response =
        client(&server).handle.request(Method::GET, "/X").await.expect("a response");
    debug("raw response", &response);
}

#[tokio::test]
async fn an_invalid_credential_is_not_in_the_error() {
    for (name, value) in
        [("username", "p4ss@x"), ("password", "p4ss\n"), ("subscription_key", "p4ssß")]
    {
        let mut builder = contacts::builder();
        builder.credential(name, value.into());
        let error = builder.build().expect_err(name);
        assert!(!format!("{error} {error:?}").contains("p4ss"), "{error}");
    }
}

const PIN: &str = "4111 \"<b>\\é&";

/// Checks that an error quotes a message, and redacts the secret in it and in its causes.
fn redacts(what: &str, secret: &str, error: &Error) {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(deeper) = cause {
        shown.extend([format!(" {deeper}"), format!(" {deeper:?}")]);
        cause = deeper.source();
    }
    assert!(!shown.contains(secret), "{what} prints {secret}: {shown}");
    assert!(shown.contains("[redacted]"), "{what} does not quote: {shown}");
}

#[tokio::test]
async fn a_response_that_echoes_a_secret_of_the_body_prints_none() {
    let message = serde_json::json!({ "message": format!("no such pin: {PIN}") });
    let server =
        Server::responding(move |_| Reply::json(400, message.to_string())).await;
    let body = ContactCreate::builder().name("Julia").pin(PIN).build().expect("a body");
    let error = client(&server).create(body).await.expect_err("an error");
    redacts("a create", PIN, &error);
    let error = client(&server).update(1).pin(PIN).await.expect_err("an error");
    redacts("a patch", PIN, &error);
}

#[tokio::test]
async fn a_value_of_an_unknown_field_may_be_a_secret() {
    let message = serde_json::json!({ "message": "Julia: 4111111111111111, 123456789" });
    let server =
        Server::responding(move |_| Reply::json(400, message.to_string())).await;
    let mut body = ContactCreate::julia();
    let card = serde_json::json!([{ "number": "4111111111111111", "name": "Julia" }]);
    body.extra.insert("card".into(), card);
    body.extra.insert("route".into(), 123_456_789.into());
    let error = client(&server).create(body).await.expect_err("an error");
    redacts("a create", "4111111111111111", &error);
    redacts("a create", "123456789", &error);
    assert!(
        error.to_string().contains("Julia"),
        "short values are not secrets: {error}"
    );
    let update = client(&server).update(1).replace("/card", "4111111111111111");
    redacts("a patch", "4111111111111111", &update.await.expect_err("an error"));
    let raw = client(&server).handle.request(Method::POST, "/Cards");
    let response = raw.json_body(&["4111111111111111"]).await.expect("a response");
    let error = response.error_for_status().expect_err("an error");
    redacts("a raw request", "4111111111111111", &error);
    let raw = client(&server).handle.request(Method::POST, "/Cards");
    let body = r#"["4111111111111111"]"#;
    let response = raw.body(body, "application/json").await.expect("a response");
    let error = response.error_for_status().expect_err("an error");
    redacts("a raw request of bytes", "4111111111111111", &error);
}

#[tokio::test]
async fn secrets_are_redacted_before_tags_are_removed() {
    let page = format!("<p>no such pin: {PIN}</p>");
    let server = Server::start([Reply::typed(400, "text/html", page)]).await;
    let error = client(&server).update(1).pin(PIN).await.expect_err("an error");
    redacts("a page", "4111", &error);
}

#[tokio::test]
async fn a_secret_in_the_content_type_is_redacted() {
    let key = KEY.to_ascii_uppercase();
    let reply = || Reply::typed(200, &format!("text/{key}"), "x");
    let server = Server::start([reply(), reply(), reply()]).await;
    let mut builder = contacts::builder();
    builder.credential("subscription_key", key.clone());
    builder.base_url(server.base_url());
    let client = crate::support::Client { handle: builder.build().expect("a client") };
    let error = client.get(1).await.expect_err("not JSON");
    redacts("an error", &key, &error);
    redacts("an error", &key.to_ascii_lowercase(), &error);
    let response = client.handle.request(Method::GET, "/X").await.expect("a response");
    assert!(!format!("{response:?}").contains(&key), "{response:?}");
    let raw_body = client.result("x").await.expect("a response");
    assert!(!format!("{raw_body:?}").contains(&key), "{raw_body:?}");
}

#[tokio::test]
async fn unknown_fields_are_printed_by_name_only() {
    let body = format!(r#"{{"id":7,"token":{PASSWORD:?}}}"#);
    let server =
        Server::start([Reply::json(200, body.clone()), Reply::json(201, body)]).await;
    let done = client(&server).delete(7).await.expect("done");
    let created = client(&server).create(ContactCreate::julia()).await.expect("created");
    for shown in [format!("{done:?}"), format!("{created:?}")] {
        assert!(shown.contains("token") && !shown.contains(PASSWORD), "{shown}");
    }
}
