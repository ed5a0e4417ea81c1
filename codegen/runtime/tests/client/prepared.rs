//! Requests that are shown before they are sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use revio_runtime::{Body, Bytes, Method, Options, PreparedRequest, RawRequest, Result};

use crate::support::contacts::{Contact, ContactCreate, KEY, PASSWORD};
use crate::support::{Answer, Client, Reply, Server, client, client_at};

/// A client of a server that is never reached.
fn unreached() -> Client {
    client_at("http://127.0.0.1:1/v1")
}

fn raw(client: &Client) -> RawRequest {
    let request = client.handle.request(Method::POST, "/Contacts/a b?x=1");
    request.query("y", "ü&").header("X-Trace", "17").body(vec![0xff, 0], "image/png")
}

/// Sends a call after it was shown.
macro_rules! shown_and_sent {
    ($call:expr) => {{
        let call = $call;
        let shown = call.request().expect("a request");
        call.answer().await.expect("a response");
        shown
    }};
}

#[tokio::test]
async fn a_request_is_shown_as_it_is_sent() {
    let body = r#"{"ok":true,"id":5,"contact_id":7,"has_more":false,"records":[]}"#;
    let server = Server::responding(move |_| Reply::json(200, body)).await;
    let client = client(&server);
    let options = Options::new().query("z", 1).header("X-Trace", "18");
    let shown: [PreparedRequest; 6] = [
        shown_and_sent!(client.list().name(["David", "Julia"]).page(2).options(options)),
        shown_and_sent!(client.get(7)),
        shown_and_sent!(client.create(ContactCreate::julia())),
        shown_and_sent!(client.update(7).name("Julia").pin("1234")),
        shown_and_sent!(client.delete(7)),
        shown_and_sent!(raw(&client)),
    ];
    let sent = server.requests();
    assert_eq!(sent.len(), shown.len());
    for (shown, sent) in shown.iter().zip(&sent) {
        assert_eq!(shown.method().as_str(), sent.method);
        assert_eq!(shown.url(), server.base_url().replace("/v1", "") + &sent.target);
        let bytes = shown.body().bytes().expect("no stream");
        assert_eq!(String::from_utf8_lossy(bytes), sent.body);
        for (name, value) in shown.headers() {
            let value = value.to_str().expect("a text");
            if ["authorization", "x-key"].contains(&name.as_str()) {
                assert_eq!(value, "[redacted]");
                assert!(sent.header(name.as_str()).is_some_and(|it| it != value));
            } else {
                assert_eq!(sent.header(name.as_str()), Some(value), "{name}");
            }
        }
    }
}

#[test]
fn it_prints_as_a_message_without_secrets() {
    let body = ContactCreate::builder().name("Julia").pin("98765432");
    let client = unreached();
    for (name, request) in [
        ("update", client.update(7).name("Julia").request()),
        ("secret_in_body", client.create(body.build().expect("a body")).request()),
        ("bytes", raw(&client).request()),
    ] {
        let request = request.expect("a request");
        for text in
            [request.to_string(), format!("{request:?}"), format!("{request:#?}")]
        {
            for secret in [PASSWORD, KEY, "98765432"] {
                assert!(!text.contains(secret), "{text}");
            }
        }
        insta::assert_snapshot!(format!("request_{name}"), request);
    }
}

#[test]
fn a_long_body_is_cut_when_it_is_printed() {
    let request =
        unreached().update(7).name("é".repeat(200)).replace("/x", "y".repeat(9000));
    let request = request.request().expect("a request");
    let text = request.to_string();
    assert!(text.len() < 5000 && text.ends_with('…'), "{text}");
    assert!(request.body().bytes().is_some_and(|bytes| bytes.len() > 9000));
}

/// A stream of one part.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

fn stream() -> Once {
    Once(Some(Bytes::from_static(b"abc")))
}

fn with_body(client: &Client, body: Body) -> RawRequest {
    client.handle.request(Method::PUT, "/File").body(body, "text/plain")
}

#[tokio::test]
async fn a_stream_is_named_and_can_still_be_sent() {
    let server = Server::responding(|_| Reply::empty(204)).await;
    let client = client(&server);
    for (body, name) in [
        (Body::stream(stream()), "\n\n[stream of unknown length]"),
        (Body::sized_stream(stream(), 3), "\n\n[stream of 3 bytes]"),
    ] {
        let call = with_body(&client, body);
        let shown = call.request().expect("a request");
        assert!(shown.to_string().ends_with(name), "{shown}");
        assert_eq!(shown.body().bytes(), None);
        call.clone().answer().await.expect("a response");
        let spent = call.request().expect_err("a stream that was read");
        assert!(spent.to_string().contains("was read before"), "{spent}");
    }
    assert_eq!(server.requests().len(), 2);
}

/// The error of showing, which must be that of sending.
async fn fault<T: std::fmt::Debug + Send>(
    shown: Result<PreparedRequest>,
    call: impl Answer<Output = Result<T>>,
) -> String {
    let shown = shown.expect_err("a fault");
    let sent = call.answer().await.expect_err("a fault");
    assert!(shown.is_invalid_request(), "{shown}");
    assert_eq!(shown.attempts(), 0);
    assert_eq!(shown.to_string(), sent.to_string());
    shown.to_string()
}

macro_rules! fault {
    ($call:expr) => {{
        let call = $call;
        fault(call.request(), call).await
    }};
}

#[tokio::test]
async fn what_keeps_a_request_from_being_sent_is_an_error() {
    let client = unreached();
    let contact: Contact = serde_json::from_str(
        r#"{"contact_id":7,"fields":[{"field_id":2,"label":"Code"}]}"#,
    )
    .expect("a contact");
    let header = Options::new().header("Host", "elsewhere");
    for (found, expected) in [
        (fault!(client.update(7)), "empty patch"),
        (fault!(client.update(7).name("x".repeat(256))), "name"),
        (fault!(client.update(7).custom_field("Code", "x")), "`edit(&record)`"),
        (fault!(client.edit(&contact).custom_field("Rate", "x")), "\"Code\" (2)"),
        (fault!(client.result("")), "is empty"),
        (fault!(client.list().page_size(501)), "at most 500"),
        (fault!(client.get(7).options(header)), "base URL"),
        (fault!(client.handle.request(Method::GET, "//elsewhere/x")), "relative"),
        (
            fault!(client.handle.request(Method::GET, "/x").query("search.page", 0)),
            "at least 1",
        ),
    ] {
        assert!(found.contains(expected), "{found}");
    }
}
