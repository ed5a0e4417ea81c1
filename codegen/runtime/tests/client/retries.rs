//! Retries over real connections that break. Whatever depends on time is tested beside the code.

use std::time::Duration;

use revio_runtime::{Backoff, Error, Method, Options, RawResponse, Result, RetryPolicy};

use crate::support::contacts::ContactCreate;
use crate::support::{Client, Reply, Server, client_with};

/// A client with the default retries, but a delay of one millisecond.
fn client_at(base_url: &str) -> Client {
    let pause = Backoff::constant(Duration::from_millis(1));
    client_with(base_url, Options::new().retry(RetryPolicy::new().backoff(pause)))
}

fn julia() -> ContactCreate {
    ContactCreate::builder().name("Julia").build().expect("a body")
}

/// The errors of four writes, each with its body.
async fn writes(base_url: &str) -> Vec<(Error, &'static str)> {
    let client = client_at(base_url);
    let put = client.handle.request(Method::PUT, "/Contacts/7").body("{}", "text/json");
    vec![
        (client.create(julia()).await.expect_err("POST"), r#"{"name":"Julia"}"#),
        (
            client.update(7).name("J").await.expect_err("PATCH"),
            r#"[{"op":"replace","path":"/name","value":"J"}]"#,
        ),
        (put.send().await.expect_err("PUT"), "{}"),
        (client.delete(7).await.expect_err("DELETE"), ""),
    ]
}

#[tokio::test]
async fn a_write_is_sent_once_if_the_connection_is_reset_after_reading() {
    let server = Server::start((0..8).map(|_| Reply::Reset)).await;
    for (error, _) in writes(&server.base_url()).await {
        assert!(error.outcome_unknown() && error.is_connection_lost(), "{error}");
        assert!(error.to_string().ends_with("check before sending it again"), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
    }
    let requests = server.requests();
    let methods: Vec<_> = requests.iter().map(|request| &*request.method).collect();
    assert_eq!(methods, ["POST", "PATCH", "PUT", "DELETE"]);
}

#[tokio::test]
async fn the_whole_write_is_read_before_the_reset() {
    let server = Server::start((0..4).map(|_| Reply::Reset)).await;
    let errors = writes(&server.base_url()).await;
    for (request, (_, body)) in server.requests().iter().zip(errors) {
        assert_eq!(request.body, body);
    }
}

#[tokio::test]
async fn a_write_is_sent_once_if_the_connection_is_reset_before_reading() {
    // The client cannot distinguish this from a reset after reading.
    let server = Server::start((0..4).map(|_| Reply::ResetUnread)).await;
    for (error, _) in writes(&server.base_url()).await {
        assert!(error.outcome_unknown() && !error.is_connect(), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
    }
    assert!(server.requests().is_empty(), "a write was retried");
}

#[tokio::test]
async fn a_write_is_sent_once_if_the_response_is_cut_off_or_a_failure() {
    let fault = || Reply::empty(503).header("Retry-After", "0");
    let script = [Reply::Truncated("{"), fault(), Reply::Truncated("{"), fault()];
    let server = Server::start(script).await;
    let client = client_at(&server.base_url());
    for _ in 0..2 {
        let error = client.create(julia()).await.expect_err("POST");
        assert!(error.outcome_unknown(), "{error}");
        let error = client.delete(7).await.expect_err("DELETE");
        assert!(error.outcome_unknown(), "{error}");
    }
    assert_eq!(server.requests().len(), 4);
}

async fn get(script: impl IntoIterator<Item = Reply>) -> (Result<RawResponse>, usize) {
    let server = Server::start(script).await;
    let request = client_at(&server.base_url()).handle.request(Method::GET, "/X");
    let response = request.send().await;
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
async fn a_get_is_sent_at_most_four_times() {
    let (response, requests) = get((0..9).map(|_| Reply::Reset)).await;
    let error = response.expect_err("reset");
    assert_eq!((error.attempts(), requests), (4, 4));
    assert!(error.to_string().ends_with("(after 4 attempts)"), "{error}");
}

#[tokio::test]
async fn a_write_is_retried_without_a_connection_and_after_429() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    for (error, _) in writes(&base_url).await {
        assert!(error.is_connect() && !error.outcome_unknown(), "{error}");
        assert_eq!(error.attempts(), 4, "{error}");
    }
    let limited = Reply::empty(429).header("Retry-After", "0");
    let server =
        Server::start([limited, Reply::json(201, r#"{"ok":true,"id":5}"#)]).await;
    let created = client_at(&server.base_url()).create(julia()).send().await;
    assert_eq!(created.expect("a contact").attempts(), 2);
    let bodies: Vec<_> = server.requests().into_iter().map(|it| it.body).collect();
    assert_eq!(bodies, [r#"{"name":"Julia"}"#; 2]);
}
