//! What the server says in an error: its messages, and the id of the request.

use revio_runtime::{Error, Method, RawResponse};

use crate::support::contacts::{ContactCreate, KEY};
use crate::support::{Answer, Reply, Server, client};

async fn get(reply: Reply) -> Error {
    let server = Server::start([reply]).await;
    client(&server).get(1001).answer().await.expect_err("an error")
}

fn text(status: u16, body: impl Into<String>) -> Reply {
    Reply::typed(status, "text/plain", body.into())
}

#[tokio::test]
async fn every_form_of_error_body_has_its_messages() {
    let two = r#"[{"ok":false,"error":"E1","message":"first"},{"ok":false,"message":"second","id":7}]"#;
    let page = "<html><title>502 Bad Gateway</title><body>Try later</body></html>";
    for (reply, expected) in [
        (
            Reply::json(400, r#"[{"ok":false,"error":"text","message":"text"}]"#),
            &["text"][..],
        ),
        (Reply::json(400, two), &["first", "second"]),
        (
            Reply::json(400, r#"[{"error":"only"},{"id":7},"text",null,5]"#),
            &["only", "text"],
        ),
        (
            Reply::json(
                429,
                r#"{"message":"try again in 37 seconds","statusCode":429}"#,
            ),
            &["try again in 37 seconds"],
        ),
        (
            Reply::json(404, r#"{"ok":false,"message":" ","error":"no such contact"}"#),
            &["no such contact"],
        ),
        (Reply::json(400, r#"{"message":["x"],"error":5}"#), &["5"]),
        (Reply::json(400, "\u{feff}\"quoted\""), &["quoted"]),
        (text(500, "Object reference\r\n not set"), &["Object reference not set"]),
        (Reply::json(200, r#"{"ok":false,"message":"locked"}"#), &["locked"]),
        (Reply::json(200, r#"[{"ok":false,"error":"stale"}]"#), &["stale"]),
        (Reply::json(400, r#"{"ok":false,"code":7}"#), &[]),
        (Reply::json(400, r#"{"message":"cut","#), &[]),
        (Reply::json(400, "null"), &[]),
        (Reply::json(400, "5"), &[]),
        (text(503, " \r\n"), &[]),
        (Reply::empty(403), &[]),
        (Reply::typed(502, "text/html", page), &[]),
        (Reply::json(400, r#"{"message":"x"}"#).header("Content-Encoding", "gzip"), &[]),
    ] {
        let error = get(reply).await;
        assert!(error.is_api_error(), "{error}");
        assert_eq!(error.messages(), expected, "{error}");
        assert_eq!(error.message().as_deref(), expected.first().copied(), "{error}");
    }
}

#[tokio::test]
async fn a_response_that_reports_no_failure_has_no_message() {
    for reply in [
        Reply::json(200, r#"{"message":"x","contact_id":"#),
        Reply::json(200, r#"{"message":"x","contact_id":"y"}"#),
        text(200, "x"),
        Reply::Reset,
    ] {
        let error = get(reply).await;
        assert_eq!((error.message(), error.is_api_error()), (None, false), "{error}");
    }
    let error = ContactCreate::builder().build().expect_err("no name");
    assert_eq!(error.messages(), Vec::<String>::new());
}

#[tokio::test]
async fn a_message_is_short_and_without_secrets() {
    let long = get(text(400, "no ".repeat(1000))).await.message();
    assert_eq!(long.map(|text| text.chars().count()), Some(301));
    let body =
        format!(r#"[{{"message":"the key {KEY} is unknown"}},{{"message":"call us"}}]"#);
    let messages = get(Reply::json(401, body)).await.messages();
    assert!(!messages.concat().contains(KEY), "{messages:?}");
    assert_eq!(messages.get(1).map(String::as_str), Some("call us"));
}

#[tokio::test]
async fn a_raw_response_has_the_messages_too() {
    let server = Server::start([text(400, "no")]).await;
    let request = client(&server).handle.request(Method::GET, "/X");
    let error = request.send().answer().await.and_then(RawResponse::error_for_status);
    assert_eq!(error.expect_err("an error").message().as_deref(), Some("no"));
}

#[tokio::test]
async fn the_request_id_is_that_of_the_first_known_header() {
    let reply = || Reply::json(400, r#"{"message":"no"}"#);
    for (reply, expected) in [
        (reply(), None),
        (reply().header("X-Request-Id", "a-1"), Some("a-1")),
        (reply().header("Request-Id", "b-1").header("X-Request-Id", "a-1"), Some("a-1")),
        (reply().header("X-Request-Id", "").header("request-id", "b-1"), Some("b-1")),
        (reply().header("x-ms-request-id", "c-1"), Some("c-1")),
        (reply().header("X-Correlation-ID", "d-1"), Some("d-1")),
        (Reply::json(200, "{").header("X-Request-Id", "a-1"), Some("a-1")),
        (Reply::Reset, None),
    ] {
        let error = get(reply).await;
        assert_eq!(error.request_id(), expected, "{error}");
        let again = error.decode::<bool>().expect_err("not a boolean");
        assert_eq!(again.request_id(), expected, "{again}");
    }
}
