//! Bodies and responses that are not JSON.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use revio_runtime::registry::Body as BodyData;
use revio_runtime::{
    Backoff, Body, Call, Decode, ErrorKind, Evidence, HttpMethod, Operation, Options,
    ResponseKind, Result, RetryPolicy, RetrySafety,
};

use crate::support::{Answer, Reply, Server, client};

const fn operation(content_type: &'static str, response: ResponseKind) -> Operation {
    Operation {
        id: "notes_put",
        resource: "notes",
        name: "put",
        method: HttpMethod::Put,
        path: "/Notes",
        parameters: &[],
        body: Some(BodyData {
            content_type,
            schema: "",
            required: &[],
            fields: &[],
            bounds: &[],
        }),
        response,
        evidence: Evidence::Official,
        retry: RetrySafety::Safe,
        feature: None,
    }
}

static TEXT: Operation = operation("text/markdown", ResponseKind::Text("text/markdown"));
static BYTES: Operation = operation("application/pdf", ResponseKind::Done);
static IMAGE: Operation = operation("image/*", ResponseKind::Done);
static ANY_TEXT: Operation = operation("text/*", ResponseKind::Done);

fn call(server: &Server, operation: &'static Operation) -> Call {
    client(server).handle.call(operation)
}

/// A call that is retried without a noticeable delay.
fn retried(server: &Server, operation: &'static Operation) -> Call {
    let backoff = Backoff::constant(Duration::from_millis(1));
    let options = Options::new().retry(RetryPolicy::new().backoff(backoff));
    call(server, operation).options(options)
}

async fn send<T: Decode + Send>(call: Call) -> Result<T> {
    call.into_request::<T>().answer().await
}

#[tokio::test]
async fn a_text_is_sent_and_received_as_it_is() {
    let text = "# ä \u{1f600}\r\n\"quoted\" ";
    let server = Server::start([Reply::typed(200, "text/markdown", text)]).await;
    let received: String =
        send(call(&server, &TEXT).text_body(text)).await.expect("a text");
    assert_eq!(received, text);
    let request = server.request();
    assert_eq!(request.body, text);
    assert_eq!(request.header("content-type"), Some("text/markdown"));
    assert_eq!(request.header("accept"), Some("text/markdown"));
}

#[tokio::test]
async fn an_empty_text_is_a_text() {
    let server = Server::start([Reply::typed(200, "text/markdown", "")]).await;
    assert_eq!(send::<String>(call(&server, &TEXT)).await.expect("a text"), "");
}

#[tokio::test]
async fn a_page_json_or_other_bytes_in_place_of_a_text_are_errors() {
    for (content_type, body, expected) in [
        ("text/html", &b"<p>Log in</p>"[..], "expected text/markdown, found text/html"),
        ("application/json", b"{}", "expected text/markdown, found application/json"),
        (
            "text/markdown; charset=latin1",
            b"\xe4",
            "expected a text, found bytes that are not UTF-8",
        ),
    ] {
        let server = Server::start([Reply::typed(200, content_type, body)]).await;
        let error = send::<String>(call(&server, &TEXT)).await.expect_err("no text");
        assert!(error.is_decode(), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.body().expect("the body"), body);
    }
}

#[tokio::test]
async fn bytes_have_the_declared_type_or_the_one_that_the_caller_chooses() {
    for (operation, chosen, expected) in [
        (&BYTES, None, "application/pdf"),
        (&IMAGE, None, "application/octet-stream"),
        (&IMAGE, Some("image/png"), "image/png"),
        (&ANY_TEXT, None, "text/plain; charset=utf-8"),
        (&ANY_TEXT, Some("text/csv"), "text/csv"),
    ] {
        let server = Server::start([Reply::empty(204)]).await;
        let mut call = call(&server, operation).raw_body("content");
        if let Some(chosen) = chosen {
            call = call.content_type(chosen);
        }
        send::<revio_runtime::Done>(call).await.expect("success");
        let request = server.request();
        assert_eq!(request.header("content-type"), Some(expected));
        assert_eq!(request.header("content-length"), Some("7"));
        assert_eq!(request.body, "content");
    }
}

/// A stream of chunks, or of an error.
struct Chunks(Vec<io::Result<Bytes>>);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        let next = if self.0.is_empty() { None } else { Some(self.0.remove(0)) };
        Poll::Ready(next)
    }
}

fn chunks(texts: &[&'static str]) -> Chunks {
    Chunks(texts.iter().map(|text| Ok(Bytes::from_static(text.as_bytes()))).collect())
}

#[tokio::test]
async fn a_stream_is_sent_with_its_length_or_in_chunks() {
    let server = Server::start([Reply::empty(204), Reply::empty(204)]).await;
    let sized = Body::sized_stream(chunks(&["one ", "two"]), 7);
    send::<revio_runtime::Done>(call(&server, &BYTES).raw_body(sized))
        .await
        .expect("sent");
    let open = Body::stream(chunks(&["one ", "two"]));
    send::<revio_runtime::Done>(call(&server, &BYTES).raw_body(open))
        .await
        .expect("sent");
    let [sized, open] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!(sized.header("content-length"), Some("7"));
    assert_eq!(sized.body, "one two");
    assert_eq!(open.header("transfer-encoding"), Some("chunked"));
    assert_eq!(open.body, "4\r\none \r\n3\r\ntwo\r\n0\r\n\r\n");
}

#[tokio::test]
async fn a_stream_that_was_read_is_not_sent_again_and_a_file_is() {
    let busy = || Reply::empty(503);
    let server = Server::start([busy(), busy(), Reply::empty(204)]).await;
    let stream = retried(&server, &BYTES).raw_body(Body::stream(chunks(&["one"])));
    let again = stream.clone();
    let error = send::<revio_runtime::Done>(stream).await.expect_err("503");
    assert_eq!((error.status().map(|it| it.as_u16()), error.attempts()), (Some(503), 1));
    let error = send::<revio_runtime::Done>(again).await.expect_err("nothing to send");
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.requests().len(), 1);

    let path = std::env::temp_dir().join(format!("revio-body-{}", std::process::id()));
    std::fs::write(&path, "content of a file").expect("a file");
    let file = retried(&server, &BYTES).raw_body(Body::file(&path));
    send::<revio_runtime::Done>(file).await.expect("success at the second attempt");
    std::fs::remove_file(&path).expect("the file");
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests[1..] {
        assert_eq!(request.body, "content of a file");
        assert_eq!(request.header("content-length"), Some("17"));
    }
}

#[tokio::test]
async fn a_stream_or_file_that_fails_is_an_error_with_the_reason() {
    let failing = Chunks(vec![
        Ok(Bytes::from_static(b"one")),
        Err(io::Error::other("the disk is gone")),
    ]);
    for (body, reason) in [
        (Body::stream(failing), "the disk is gone"),
        (Body::file("/nowhere/at/all"), "No such file"),
        (Body::sized_stream(chunks(&["one"]), 4), "it ended after 3 of its 4 bytes"),
        (Body::sized_stream(chunks(&["one", "two"]), 4), "it has more than its 4 bytes"),
        // hyper does not ask for what is beyond the length.
        (Body::sized_stream(chunks(&["one", "two"]), 3), "it has more than its 3 bytes"),
    ] {
        let server = Server::start([]).await;
        let error = send::<revio_runtime::Done>(call(&server, &BYTES).raw_body(body))
            .await
            .expect_err(reason);
        assert_eq!(error.kind(), ErrorKind::RequestBody, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(error.outcome_unknown() && error.attempts() == 1, "{error}");
        assert!(server.requests().is_empty(), "{reason}");
    }
}

#[tokio::test]
async fn the_body_of_an_error_decodes_as_the_given_type() {
    let body = r#"{"error": "no such note", "code": 7}"#;
    let reply = || Reply::typed(404, "application/problem+json", body);
    let server =
        Server::start([reply(), Reply::empty(400), Reply::json(400, "[1")]).await;
    let mut errors = Vec::new();
    for _ in 0..3 {
        errors.push(send::<String>(call(&server, &TEXT)).await.expect_err("a failure"));
    }
    let value: revio_runtime::Value = errors[0].decode().expect("JSON");
    assert_eq!(value["code"], 7);
    let wrong = errors[0].decode::<Vec<i64>>().expect_err("another type");
    assert!(wrong.is_decode() && wrong.to_string().contains("404"), "{wrong}");
    for (error, reason) in errors[1..].iter().zip(["there is none", "EOF"]) {
        let wrong = error.decode::<revio_runtime::Value>().expect_err("not JSON");
        assert!(wrong.to_string().contains(reason), "{wrong}");
    }
}

/// The head of the request is all of it, and the server may have acted on it.
#[tokio::test]
async fn a_write_of_an_empty_stream_may_have_been_processed() {
    let server = Server::start([]).await;
    let body = Body::sized_stream(chunks(&[]), 0);
    let error = send::<revio_runtime::Done>(call(&server, &BYTES).raw_body(body))
        .await
        .expect_err("no response");
    assert!(error.outcome_unknown(), "{error}");
}

#[tokio::test]
async fn an_empty_file_is_sent() {
    let server = Server::start([Reply::empty(204)]).await;
    let path = std::env::temp_dir().join(format!("revio-empty-{}", std::process::id()));
    std::fs::write(&path, "").expect("a file");
    let file = call(&server, &BYTES).raw_body(Body::file(&path));
    send::<revio_runtime::Done>(file).await.expect("sent");
    std::fs::remove_file(&path).expect("the file");
    assert_eq!(server.request().body, "0\r\n\r\n");
}

/// That the body has another shape says nothing about the call.
#[tokio::test]
async fn decoding_the_body_of_a_failure_leaves_its_outcome_known() {
    let server = Server::start([Reply::json(200, r#"{"ok":false}"#)]).await;
    let error = send::<revio_runtime::Done>(call(&server, &BYTES).raw_body("one"))
        .await
        .expect_err("not ok");
    assert!(!error.outcome_unknown(), "{error}");
    let error = error.decode::<Vec<String>>().expect_err("an object");
    assert!(error.is_decode() && !error.outcome_unknown(), "{error}");
}
