//! Retries over real connections that break. Whatever depends on time is tested beside the code.

use std::time::Duration;

use revio_runtime::{Backoff, Error, Method, Options, RawResponse, Result, RetryPolicy};

use crate::support::contacts::ContactCreate;
use crate::support::{Answer, Client, Reply, Server, client_with};

/// A client with the default retries, but a delay of one millisecond.
fn client_at(base_url: &str) -> Client {
    let pause = Backoff::constant(Duration::from_millis(1));
    client_with(base_url, Options::new().retry(RetryPolicy::new().backoff(pause)))
}

/// The errors of four writes.
async fn writes(base_url: &str) -> [Error; 4] {
    let client = client_at(base_url);
    let put = client.handle.request(Method::PUT, "/Contacts/7").body("{}", "text/json");
    let put = put.send().answer().await.and_then(RawResponse::error_for_status);
    [
        client.create(ContactCreate::julia()).answer().await.expect_err("POST"),
        client.update(7).name("J").answer().await.expect_err("PATCH"),
        put.expect_err("PUT"),
        client.delete(7).answer().await.expect_err("DELETE"),
    ]
}

#[tokio::test]
async fn a_write_is_sent_once_if_the_server_may_have_processed_it() {
    let unavailable = Reply::empty(503).header("Retry-After", "0");
    let patch = r#"[{"op":"replace","path":"/name","value":"J"}]"#;
    let sent = ["{}", r#"{"name":"Julia"}"#, patch, ""];
    // The client cannot distinguish a reset before reading from one after it.
    for (reply, received) in [
        (Reply::Reset, &sent[..]),
        (Reply::Truncated("{"), &sent),
        (unavailable, &sent),
        (Reply::ResetUnread, &[]),
    ] {
        let server = Server::start(vec![reply.clone(); 8]).await;
        for error in writes(&server.base_url()).await {
            assert!(error.outcome_unknown() && !error.is_connect(), "{error}");
            assert!(
                error.to_string().ends_with("check before sending it again"),
                "{error}"
            );
            assert_eq!(error.attempts(), 1, "{error}");
        }
        let bodies: Vec<_> = server.requests().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, received, "{reply:?}");
    }
}

async fn get(script: impl IntoIterator<Item = Reply>) -> (Result<RawResponse>, usize) {
    let server = Server::start(script).await;
    let request = client_at(&server.base_url()).handle.request(Method::GET, "/X");
    let response = request.send().answer().await;
    (response, server.requests().len())
}

#[tokio::test]
async fn a_get_is_retried_until_it_succeeds() {
    let script = [
        Reply::Reset,
        Reply::Truncated("{"),
        Reply::empty(502),
        Reply::json(200, r#"{"a":1}"#),
    ];
    let (response, requests) = get(script).await;
    let response = response.expect("a response");
    assert_eq!((response.text().as_str(), response.attempts()), (r#"{"a":1}"#, 4));
    assert_eq!(requests, 4);
    let (response, requests) = get([Reply::ResetUnread, Reply::empty(204)]).await;
    assert_eq!((response.expect("a response").attempts(), requests), (2, 1));
}

#[tokio::test]
async fn a_write_is_retried_without_a_connection_and_after_429() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    for error in writes(&base_url).await {
        assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
        assert_eq!(error.attempts(), 4, "{error}");
    }
    let limited = Reply::empty(429).header("Retry-After", "0");
    let server =
        Server::start([limited, Reply::json(201, r#"{"ok":true,"id":5}"#)]).await;
    let created = client_at(&server.base_url())
        .create(ContactCreate::julia())
        .send()
        .answer()
        .await;
    assert_eq!(created.expect("a contact").attempts(), 2);
    let bodies: Vec<_> = server.requests().into_iter().map(|it| it.body).collect();
    assert_eq!(bodies, [r#"{"name":"Julia"}"#; 2]);
}
