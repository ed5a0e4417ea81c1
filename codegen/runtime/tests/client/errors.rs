//! Errors: the line that they print, their kind, and their predicates.

use std::error::Error as _;
use std::time::Duration;

use revio_runtime::{DecodeError, Error, ErrorKind};

use crate::support::contacts::ContactCreate;
use crate::support::{Answer, Reply, Server, client, client_at};

/// The error of a GET with this reply.
async fn get(reply: Reply) -> Error {
    let server = Server::start([reply]).await;
    let error = client(&server).get(1001).answer().await.expect_err("an error");
    assert_eq!(server.requests().len(), 1, "{error}");
    error
}

/// The error of a POST with this reply.
async fn create(reply: Reply) -> Error {
    let server = Server::start([reply]).await;
    let created = client(&server).create(ContactCreate::julia()).answer().await;
    let error = created.expect_err("an error");
    assert_eq!(server.requests().len(), 1, "{error}");
    error
}

/// Records the line that an error prints, and all that can be asked of it.
fn check(name: &str, error: &Error) {
    let line = error.to_string();
    assert!(!line.contains('\n') && line.len() < 500, "{line}");
    let predicates: Vec<_> = [
        (error.is_builder(), "is_builder"),
        (error.is_invalid_request(), "is_invalid_request"),
        (error.is_connect(), "is_connect"),
        (error.is_timeout(), "is_timeout"),
        (error.is_connection_lost(), "is_connection_lost"),
        (error.is_api_error(), "is_api_error"),
        (error.is_decode(), "is_decode"),
        (error.is_not_found(), "is_not_found"),
        (error.is_unauthorized(), "is_unauthorized"),
        (error.is_forbidden(), "is_forbidden"),
        (error.is_rate_limited(), "is_rate_limited"),
        (error.outcome_unknown(), "outcome_unknown"),
    ]
    .iter()
    .filter_map(|(is_true, name)| is_true.then_some(*name))
    .collect();
    let operation = error.operation().map_or("none", |operation| operation.id);
    let details = format!(
        "kind {:?}, status {:?}, retry after {:?}, attempts {}, operation {operation}",
        error.kind(),
        error.status().map(|status| status.as_u16()),
        error.retry_after(),
        error.attempts(),
    );
    insta::assert_snapshot!(
        name,
        format!("{line}\n{details}\n{}", predicates.join(", "))
    );
}

#[tokio::test]
async fn responses_to_a_get() {
    let page = "<html><head><style>p{}</style><title>502 Bad Gateway</title></head>\n<body><h1>Try later</h1></body></html>";
    let html = "text/html; charset=utf-8";
    let elsewhere = "https://elsewhere.example/v2/Contacts";
    for (name, reply) in [
        ("unauthorized", Reply::json(401, r#"{"message":"Access denied"}"#)),
        ("empty_error_body", Reply::empty(403)),
        ("not_found", Reply::json(404, r#"{"ok":false,"error":"no such contact"}"#)),
        ("error_object", Reply::json(429, r#"{"message":"try again in 37 seconds"}"#)),
        ("html_error", Reply::typed(502, "text/html", page)),
        ("retry_after_header", Reply::empty(503).header("Retry-After", "8")),
        ("redirect", Reply::empty(302).header("Location", elsewhere)),
        ("empty_record", Reply::empty(200)),
        ("html_with_200", Reply::typed(200, html, "<p>Please\nlog in</p>")),
        ("ok_false_with_200", Reply::json(200, r#"{"ok":false,"message":"locked"}"#)),
        ("truncated_json", Reply::json(200, r#"{"contact_id":1001,"name":"Ju"#)),
        ("truncated_body", Reply::Truncated(r#"{"contact_id":"#)),
        ("get_reset", Reply::Reset),
    ] {
        check(name, &get(reply).await);
    }
}

#[tokio::test]
async fn responses_to_a_create() {
    let array = r#"[{"ok":false,"error":"text","message":"name is taken"}]"#;
    for (name, reply) in [
        ("error_array", Reply::json(400, array)),
        ("plain_text", Reply::typed(500, "text/plain", "Object reference\r\n not set")),
        ("created_without_identifier", Reply::json(201, r#"{"ok":true}"#)),
        ("create_html_with_200", Reply::typed(200, "text/html", "<p>Log in</p>")),
        ("create_truncated_json", Reply::json(201, r#"{"ok":true,"id"#)),
        ("create_truncated_body", Reply::Truncated(r#"{"ok":"#)),
        ("connection_reset", Reply::Reset),
    ] {
        check(name, &create(reply).await);
    }
}

#[tokio::test]
async fn only_a_redirect_is_called_one() {
    for (status, is_redirect) in [
        (300, true),
        (301, true),
        (302, true),
        (303, true),
        (304, false),
        (305, false),
        (306, false),
        (307, true),
        (308, true),
        (399, true),
    ] {
        let reply = || Reply::empty(status).header("Location", "/v2");
        for error in [get(reply()).await, create(reply()).await] {
            let text = error.to_string();
            assert_eq!(text.contains("redirected to /v2"), is_redirect, "{text}");
            assert_eq!(error.kind(), ErrorKind::Status, "{text}");
        }
    }
}

#[tokio::test]
async fn the_body_is_unchanged_and_a_long_message_is_cut() {
    let error = get(Reply::typed(400, "text/plain", "no ".repeat(1000))).await;
    assert!(error.to_string().len() < 400, "{error}");
    assert_eq!(error.body().map(revio_runtime::Bytes::len), Some(3000));
}

#[tokio::test]
async fn a_failure_with_200_is_found_in_records_and_arrays() {
    for body in [
        r#"{"ok":false,"contact_id":1001,"error":"stale"}"#,
        r#"[{"ok":false,"error":"stale"}]"#,
    ] {
        let error = get(Reply::json(200, body)).await;
        assert!(error.to_string().ends_with("`ok` is false: stale"), "{error}");
    }
}

#[tokio::test]
async fn the_source_of_a_decode_error_has_the_path() {
    let body = r#"{"has_more":false,"records":[{"contact_id":1},{"contact_id":"x"}]}"#;
    let server = Server::start([Reply::json(200, body)]).await;
    let error = client(&server).list().answer().await.expect_err("an error");
    check("wrong_type", &error);
    let source = error.source().and_then(|source| source.downcast_ref::<DecodeError>());
    assert_eq!(source.map(DecodeError::path), Some("records[1].contact_id"));
    let error = get(Reply::json(200, r#"{"contact_id":1001,"name":"Ju"#)).await;
    let source = error.source().and_then(|source| source.downcast_ref::<DecodeError>());
    assert!(source.is_some_and(DecodeError::is_truncated), "{source:?}");
}

#[tokio::test]
async fn without_a_response() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    // The system accepts the connection, but nothing responds.
    let options = revio_runtime::Options::new().timeout(Duration::from_millis(50));
    let call = client_at(&base_url).delete(1).options(options);
    check("timeout", &call.answer().await.expect_err("an error"));
    drop(listener);
    let error = client_at(&base_url).delete(1).answer().await.expect_err("an error");
    check("connection_refused", &error);
    assert!(error.source().is_some());
    check(
        "missing_fields",
        &ContactCreate::builder().limit(5).build().expect_err("no name"),
    );
}

#[test]
fn an_error_is_one_pointer_and_crosses_threads() {
    fn crosses<T: std::error::Error + Send + Sync + 'static>() {}
    crosses::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
