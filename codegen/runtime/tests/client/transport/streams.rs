//! Bodies of responses that are read as they arrive.

use Step::{Hang, Read, Reset};
use revio_runtime::{
    BodyStream, Bytes, Error, Evidence, HttpMethod, Method, Operation, Options,
    Response, ResponseKind, Result, RetryPolicy, RetrySafety, reqwest,
};

use super::peer::{Peer, Step, write};
use super::{client, raw};
use crate::support::{Answer, Items};

const fn pdf(method: HttpMethod, retry: RetrySafety) -> Operation {
    Operation {
        id: "files_pdf",
        resource: "files",
        name: "pdf",
        method,
        path: "/Files",
        parameters: &[],
        body: None,
        response: ResponseKind::Binary("application/pdf"),
        evidence: Evidence::Official,
        retry,
        feature: None,
    }
}

static PDF: Operation = pdf(HttpMethod::Get, RetrySafety::Safe);
static CREATE_PDF: Operation = pdf(HttpMethod::Post, RetrySafety::Unsafe);

const CHUNKED: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n";
const SIZED: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 6\r\n\r\n";

async fn open(steps: Vec<Step>, options: Options) -> Result<Response<BodyStream>> {
    open_with(&PDF, steps, options).await
}

async fn open_with(
    operation: &'static Operation,
    steps: Vec<Step>,
    options: Options,
) -> Result<Response<BodyStream>> {
    let peer = Peer::start(steps).await;
    let client = client(&peer.base_url(), reqwest::Client::builder(), options);
    client.handle.call(operation).send::<Bytes>().stream().answer().await
}

fn once() -> Options {
    Options::new().retry(RetryPolicy::none())
}

/// The bytes until the end or an error.
async fn rest(body: &mut BodyStream) -> (String, Option<Error>) {
    let mut text = String::new();
    loop {
        match body.next_item().await {
            Ok(Some(bytes)) => {
                text.push_str(std::str::from_utf8(&bytes).expect("a text"));
            }
            Ok(None) => return (text, None),
            Err(error) => return (text, Some(error)),
        }
    }
}

#[tokio::test]
async fn bytes_are_there_before_the_response_ends() {
    let steps = vec![Read, write(CHUNKED), write("3\r\none\r\n"), Hang];
    let mut response = open(steps, once()).await.expect("the head");
    assert_eq!(response.status().as_u16(), 200);
    let first = response.value.next_item().await.expect("a chunk");
    assert_eq!(first.as_deref(), Some(&b"one"[..]));
}

#[tokio::test]
async fn no_size_is_too_large() {
    let steps = vec![Read, write(SIZED), write("onetwo")];
    let mut response = open(steps, once().max_body_size(2)).await.expect("the head");
    let (text, error) = rest(&mut response.value).await;
    assert!(text == "onetwo" && error.is_none(), "{text} {error:?}");
}

#[tokio::test]
async fn a_body_that_ends_early_is_an_error_and_the_end() {
    let cut = |head: &str, part: &str| vec![Read, write(head), write(part)];
    let reset = |head: &str, part: &str| vec![Read, write(head), write(part), Reset];
    let endings = [
        cut(SIZED, "one"),
        cut(CHUNKED, "3\r\none\r\n"),
        reset(SIZED, "one"),
        reset(CHUNKED, "3\r\none\r\n"),
    ];
    for (operation, is_write) in [(&PDF, false), (&CREATE_PDF, true)] {
        for steps in endings.clone() {
            let shown = format!("{:?} {steps:?}", operation.method);
            let response = open_with(operation, steps, once()).await;
            let mut response = response.expect("the head");
            let (text, error) = rest(&mut response.value).await;
            let error = error.expect("an error");
            // A reset may overtake the bytes before it.
            assert!(text == "one" || text.is_empty(), "{shown}: {text}");
            assert!(error.is_connection_lost(), "{shown}: {error}");
            assert_eq!(error.outcome_unknown(), is_write, "{shown}: {error}");
            assert!(error.to_string().contains("files_pdf"), "{shown}: {error}");
            assert_eq!(response.value.next_item().await.expect("the end"), None);
        }
    }
}

/// With the message of the server, as if the body had been collected.
#[tokio::test]
async fn a_failure_in_place_of_a_file_is_an_error_before_the_stream() {
    let json = |status: &str, body: &str| {
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        )
    };
    let error = r#"{"ok": false, "error": "no such file"}"#;
    let page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    let encoded = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\
                   Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\none";
    for (reply, reason) in [
        (json("404 Not Found", error), "no such file"),
        (json("200 OK", error), "no such file"),
        (page.to_owned(), "found text/html"),
        (encoded.to_owned(), "content-encoding: gzip"),
    ] {
        let result = open(vec![Read, write(&reply), Hang], once()).await;
        let error = result.expect_err(&reply);
        assert!(error.to_string().contains(reason), "{reply}: {error}");
    }
}

#[tokio::test]
async fn a_call_is_retried_until_its_body_begins() {
    let peer =
        Peer::start(vec![Read, write("HTTP/1.1 503 -\r\nContent-Length: 0\r\n\r\n")]);
    let peer = peer.await;
    let client = client(&peer.base_url(), reqwest::Client::builder(), super::retrying());
    let error = client.handle.call(&PDF).send::<Bytes>().stream().answer().await;
    assert_eq!(error.expect_err("503").attempts(), 4);
}

#[tokio::test]
async fn a_raw_request_streams_any_type() {
    let reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                 Transfer-Encoding: chunked\r\n\r\n2\r\n[1\r\n";
    let peer = Peer::start(vec![Read, write(reply), Hang]).await;
    let client = client(&peer.base_url(), reqwest::Client::builder(), once());
    let request = client.handle.request(Method::GET, "/Export");
    let mut response = request.stream().answer().await.expect("the head");
    let first = response.value.next_item().await.expect("a chunk");
    assert_eq!(first.as_deref(), Some(&b"[1"[..]));

    let peer =
        Peer::start(vec![Read, write("HTTP/1.1 404 -\r\nContent-Length: 0\r\n\r\n")]);
    let client =
        super::client(&peer.await.base_url(), reqwest::Client::builder(), once());
    let error = client.handle.request(Method::GET, "/Export").stream().answer().await;
    assert!(error.expect_err("404").is_not_found());
    assert!(raw(&client, Method::GET, None).await.is_err());
}
