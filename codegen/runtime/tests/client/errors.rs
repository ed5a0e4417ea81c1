//! Errors: the line that they print, and their predicates.

use std::error::Error as _;
use std::time::Duration;

use revio_runtime::{DecodeError, Error};

use crate::support::contacts::ContactCreate;
use crate::support::{Reply, Server, client, client_at};

/// The error of a GET with this reply.
async fn get(reply: Reply) -> Error {
    let server = Server::start([reply]).await;
    let error = client(&server).get(1001).await.expect_err("an error");
    assert_eq!(server.requests().len(), 1, "{error}");
    error
}

/// The error of a POST with this reply.
async fn create(reply: Reply) -> Error {
    let server = Server::start([reply]).await;
    let body = ContactCreate::builder().name("Julia").build().expect("a body");
    let error = client(&server).create(body).await.expect_err("an error");
    assert_eq!(server.requests().len(), 1, "{error}");
    error
}

fn check(name: &str, error: &Error) {
    let line = error.to_string();
    assert!(!line.contains('\n') && line.len() < 500, "{line}");
    insta::assert_snapshot!(name, line);
}

#[tokio::test]
async fn unauthorized() {
    let error = get(Reply::json(401, r#"{"message":"Access denied"}"#)).await;
    check("unauthorized", &error);
    assert!(error.is_unauthorized() && !error.is_forbidden() && !error.is_not_found());
    assert_eq!(error.operation().map(|operation| operation.id), Some("contacts_get"));
}

#[tokio::test]
async fn not_found() {
    let error = get(Reply::json(404, r#"{"ok":false,"error":"no such contact"}"#)).await;
    check("not_found", &error);
    assert!(error.is_not_found() && !error.is_decode() && !error.outcome_unknown());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn error_array() {
    let body = r#"[{"ok":false,"error":"text","message":"name is taken"}]"#;
    let error = create(Reply::json(400, body)).await;
    check("error_array", &error);
    assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
    assert!(!error.outcome_unknown(), "the server reports that it did nothing");
}

#[tokio::test]
async fn error_object() {
    let error = get(Reply::json(429, r#"{"message":"try again in 37 seconds"}"#)).await;
    check("error_object", &error);
    assert!(error.is_rate_limited());
    assert!(error.is_api_error());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(37)));
    let error = get(Reply::empty(503).header("Retry-After", "8")).await;
    check("retry_after_header", &error);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(8)));
}

#[tokio::test]
async fn plain_text() {
    let error =
        create(Reply::typed(500, "text/plain", "Object reference\r\n not set")).await;
    check("plain_text", &error);
    assert!(
        error.outcome_unknown(),
        "the server may have processed it before it failed"
    );
}

#[tokio::test]
async fn empty_error_body() {
    let error = get(Reply::empty(403)).await;
    check("empty_error_body", &error);
    assert!(error.is_forbidden());
}

#[tokio::test]
async fn html_error() {
    let page = "<html><head><style>p{}</style><title>502 Bad Gateway</title></head>\n<body><h1>Try later</h1></body></html>";
    check("html_error", &get(Reply::typed(502, "text/html", page)).await);
}

#[tokio::test]
async fn a_long_message_is_cut() {
    let error = get(Reply::typed(400, "text/plain", "no ".repeat(1000))).await;
    assert!(error.to_string().len() < 400, "{error}");
    assert_eq!(error.body().map(revio_runtime::Bytes::len), Some(3000));
}

#[tokio::test]
async fn html_with_200() {
    let error =
        get(Reply::typed(200, "text/html; charset=utf-8", "<p>Please\nlog in</p>"))
            .await;
    check("html_with_200", &error);
    assert!(error.is_decode());
}

#[tokio::test]
async fn empty_record() {
    let error = get(Reply::empty(200)).await;
    check("empty_record", &error);
    assert!(error.is_decode());
}

#[tokio::test]
async fn truncated_json() {
    let error = get(Reply::json(200, r#"{"contact_id":1001,"name":"Ju"#)).await;
    check("truncated_json", &error);
    assert!(error.is_decode());
    let source = error.source().and_then(|source| source.downcast_ref::<DecodeError>());
    assert!(source.is_some_and(DecodeError::is_truncated), "{source:?}");
}

#[tokio::test]
async fn wrong_type() {
    let server = Server::start([Reply::json(
        200,
        r#"{"ok":true,"has_more":false,"records":[{"contact_id":1},{"contact_id":"x"}]}"#,
    )])
    .await;
    let error = client(&server).list().await.expect_err("an error");
    check("wrong_type", &error);
    let source = error.source().and_then(|source| source.downcast_ref::<DecodeError>());
    assert_eq!(source.map(DecodeError::path), Some("records[1].contact_id"));
}

#[tokio::test]
async fn ok_false_with_200() {
    let error =
        get(Reply::json(200, r#"{"ok":false,"message":"contact is locked"}"#)).await;
    check("ok_false_with_200", &error);
    assert!(!error.is_decode() && !error.is_not_found());
    assert!(error.is_api_error() && !error.outcome_unknown());
    let whole =
        get(Reply::json(200, r#"{"ok":false,"contact_id":1001,"error":"stale"}"#)).await;
    assert!(whole.to_string().ends_with("`ok` is false: stale"), "{whole}");
    let array = get(Reply::json(200, r#"[{"ok":false,"error":"stale"}]"#)).await;
    assert!(array.to_string().ends_with("`ok` is false: stale"), "{array}");
}

#[tokio::test]
async fn redirect() {
    let reply =
        Reply::empty(302).header("Location", "https://elsewhere.example/v2/Contacts");
    let error = get(reply).await;
    check("redirect", &error);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
}

#[tokio::test]
async fn created_without_identifier() {
    let error = create(Reply::json(201, r#"{"ok":true}"#)).await;
    check("created_without_identifier", &error);
    assert!(
        error.is_decode() && error.outcome_unknown(),
        "sending it again would create another"
    );
}

#[tokio::test]
async fn connection_refused() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let error = client_at(&base_url).delete(1).await.expect_err("an error");
    check("connection_refused", &error);
    assert!(error.is_connect() && !error.outcome_unknown());
    assert!(error.source().is_some());
}

#[tokio::test]
async fn connection_reset() {
    let error = create(Reply::Reset).await;
    check("connection_reset", &error);
    assert!(error.outcome_unknown() && !error.is_connect() && !error.is_timeout());
    assert!(error.is_connection_lost() && !error.is_api_error());
    assert!(!get(Reply::Reset).await.outcome_unknown(), "a GET changes nothing");
}

#[tokio::test]
async fn truncated_body() {
    let error = get(Reply::Truncated(r#"{"contact_id":"#)).await;
    check("truncated_body", &error);
    assert!(error.is_connection_lost());
    assert!(create(Reply::Truncated(r#"{"ok":"#)).await.outcome_unknown());
}

#[tokio::test]
async fn the_outcome_of_a_write_is_unknown_if_the_response_cannot_be_decoded() {
    for reply in [
        Reply::typed(200, "text/html", "<p>Please log in</p>"),
        Reply::json(201, r#"{"ok":true,"id"#),
        Reply::json(200, "[]"),
    ] {
        let error = create(reply).await;
        assert!(error.is_decode() && error.outcome_unknown(), "{error}");
        assert!(error.to_string().ends_with("check before sending it again"), "{error}");
    }
    assert!(!create(Reply::json(400, "{}")).await.outcome_unknown());
}

#[tokio::test]
async fn timeout() {
    // The system accepts the connection, but nothing responds.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let options = revio_runtime::Options::new().timeout(Duration::from_millis(50));
    let call = client_at(&base_url).delete(1).options(options);
    let error = call.await.expect_err("an error");
    check("timeout", &error);
    assert!(error.is_timeout() && error.outcome_unknown());
}

#[tokio::test]
async fn missing_fields() {
    let error = ContactCreate::builder().limit(5).build().expect_err("no name");
    check("missing_fields", &error);
    assert!(error.is_invalid_request());
}

#[test]
fn an_error_is_one_pointer_and_crosses_threads() {
    fn crosses<T: std::error::Error + Send + Sync + 'static>() {}
    crosses::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
