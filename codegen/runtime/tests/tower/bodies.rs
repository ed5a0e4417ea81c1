//! Bodies that are sent and received through a service, whole and as streams.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use revio_runtime::{Body, ErrorKind, Method, Options};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower::service_fn;

use crate::support::contacts::ContactCreate;
use crate::support::{Reply, Server};
use crate::{BoxError, CONTACT, Scripted, client, json, layered};

type Chunk = io::Result<Bytes>;

/// A stream of what a test sends.
struct Chunks(UnboundedReceiver<Chunk>);

impl Stream for Chunks {
    type Item = Chunk;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Chunk>> {
        self.0.poll_recv(cx)
    }
}

fn stream() -> (UnboundedSender<Chunk>, Chunks) {
    let (sender, receiver) = unbounded_channel();
    (sender, Chunks(receiver))
}

/// A stream that is complete already.
fn chunks(texts: &[&'static str]) -> Chunks {
    let (sender, chunks) = stream();
    for text in texts {
        sender.send(Ok(Bytes::from_static(text.as_bytes()))).expect("a receiver");
    }
    chunks
}

/// A stream that fails after these bytes.
fn failing(text: &'static str, reason: &'static str) -> Chunks {
    let (sender, chunks) = stream();
    sender.send(Ok(Bytes::from_static(text.as_bytes()))).expect("a receiver");
    sender.send(Err(io::Error::other(reason))).expect("a receiver");
    chunks
}

#[tokio::test]
async fn a_response_that_is_too_large_is_an_error() {
    for body in [
        Body::from(CONTACT),
        Body::stream(chunks(&[r#"{"contact_id":7,"#, r#""name":"Julia"}"#])),
        Body::sized_stream(chunks(&[CONTACT]), CONTACT.len() as u64),
    ] {
        let service = Scripted::new([Ok(json(200, body))]);
        let limit = Options::new().max_body_size(20);
        let call = client(service.clone()).get(7).options(limit);
        let error = call.await.expect_err("31 bytes");
        assert!(error.is_decode(), "{error}");
        assert!(error.to_string().contains("more than 20 bytes"), "{error}");
        assert_eq!(service.calls(), 1);
    }
}

/// Reading stops as soon as it is known that the body is too large.
#[tokio::test]
async fn a_response_without_end_is_not_read_to_its_end() {
    let (sender, endless) = stream();
    let service = Scripted::new([Ok(json(200, Body::stream(endless)))]);
    let call = client(service).get(7).options(Options::new().max_body_size(1000));
    let call = tokio::spawn(call.into_future());
    let mut sent = 0;
    while sender.send(Ok(Bytes::from_static(&[b' '; 100]))).is_ok() {
        sent += 100;
        tokio::task::yield_now().await;
    }
    let error = call.await.expect("no panic").expect_err("too large");
    assert!(error.is_decode(), "{error}");
    assert!(sent < 10_000, "{sent} bytes were taken");
}

#[tokio::test]
async fn a_response_that_breaks_in_the_middle_is_an_error() {
    let broken = || {
        let body = Body::stream(failing(r#"{"contact_id":"#, "the line is cut"));
        Ok(json(200, body))
    };
    let short = || Ok(json(200, Body::sized_stream(chunks(&[r#"{"ok":"#]), 40)));
    for reply in [broken as fn() -> _, short] {
        let service = Scripted::new([reply(), Ok(json(200, CONTACT))]);
        let response = client(service.clone()).get(7).send().await;
        assert_eq!(response.expect("the second").attempts(), 2);

        let service = Scripted::new([reply(), Ok(json(200, CONTACT))]);
        let create = client(service.clone()).create(ContactCreate::julia());
        let error = create.await.expect_err("no whole response");
        assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
        assert_eq!((error.attempts(), service.calls()), (1, 1));
    }
}

/// Takes all of the request, and sends it back.
async fn echo(request: Request<Body>) -> Result<Response<Body>, BoxError> {
    let length = request.body().length();
    let body = request.into_body().collect().await?.to_bytes();
    let body = format!("{length:?} {}", String::from_utf8_lossy(&body));
    Ok(Response::new(body.into()))
}

#[tokio::test]
async fn a_body_of_any_kind_is_sent() {
    let path = std::env::temp_dir().join(format!("revio-tower-{}", std::process::id()));
    std::fs::write(&path, "a file").expect("a file");
    for (body, expected) in [
        (Body::from("bytes"), "Some(5) bytes"),
        (Body::default(), "Some(0) "),
        (Body::stream(chunks(&["one ", "two"])), "None one two"),
        (Body::sized_stream(chunks(&["one ", "two"]), 7), "Some(7) one two"),
        (Body::file(&path), "Some(6) a file"),
    ] {
        let client = client(service_fn(echo));
        let request = client.handle.request(Method::POST, "/X").body(body, "text/plain");
        let response = request.send().await.expect("a response");
        assert_eq!(response.text(), expected);
    }
    std::fs::remove_file(&path).expect("the file");
}

#[tokio::test]
async fn a_stream_goes_through_a_layer_to_the_server() {
    let server = Server::start([Reply::empty(204), Reply::empty(204)]).await;
    let client = layered(&server.base_url(), |default| default);
    for body in [
        Body::sized_stream(chunks(&["one ", "two"]), 7),
        Body::stream(chunks(&["one ", "two"])),
    ] {
        let request = client.handle.request(Method::POST, "/X");
        request.body(body, "text/plain").send().await.expect("a response");
    }
    let [sized, open] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!((sized.header("content-length"), &*sized.body), (Some("7"), "one two"));
    assert_eq!(open.header("transfer-encoding"), Some("chunked"));
}

#[tokio::test]
async fn a_request_whose_stream_fails_says_so() {
    let bodies = || {
        [
            (Body::stream(failing("one", "the disk is gone")), "the disk is gone"),
            (Body::file("/nowhere/at/all"), "No such file"),
            (Body::sized_stream(chunks(&["one"]), 4), "ended after 3 of its 4 bytes"),
            (Body::sized_stream(chunks(&["four"]), 3), "more than its 3 bytes"),
        ]
    };
    let server = Server::start([]).await;
    let clients =
        [client(service_fn(echo)), layered(&server.base_url(), |default| default)];
    for client in clients {
        for (body, reason) in bodies() {
            let request = client.handle.request(Method::POST, "/X");
            let error = request.body(body, "text/plain").send().await;
            let error = error.expect_err(reason);
            assert_eq!(error.kind(), ErrorKind::RequestBody, "{error}");
            assert!(error.to_string().contains(reason), "{error}");
            assert_eq!(error.attempts(), 1, "{error}");
        }
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_download_is_read_as_it_arrives() {
    let (sender, body) = stream();
    let response = Response::builder().header("content-type", "application/pdf");
    let response = response.body(Body::stream(body)).expect("a response");
    let client = client(Scripted::new([Ok(response)]));
    let mut body = client.get_pdf(7).send().stream().await.expect("a head").value;
    for text in ["%PDF", "-1.7"] {
        sender.send(Ok(Bytes::from_static(text.as_bytes()))).expect("a reader");
        assert_eq!(body.next_chunk().await.expect("bytes").expect("a chunk"), text);
    }
    sender.send(Err(io::Error::other("the line is cut"))).expect("a reader");
    let error = body.next_chunk().await.expect_err("the line is cut");
    assert!(error.is_connection_lost(), "{error}");
    assert!(error.to_string().contains("the line is cut"), "{error}");
    assert_eq!(body.next_chunk().await.expect("the end"), None);
}

/// A body need not be `Sync`, and a service need not have errors.
#[tokio::test]
async fn a_body_of_another_type_is_received() {
    let client = client(service_fn(|_: Request<Body>| async {
        let body = Full::new(Bytes::from_static(CONTACT.as_bytes()));
        Ok::<_, Infallible>(Response::new(body.boxed_unsync()))
    }));
    let contact = client.get(7).await.expect("a contact");
    assert_eq!(contact.name.as_deref(), Some("Julia"));
}

/// Whatever such a body says of its end.
#[tokio::test]
async fn a_stream_in_a_response_of_http2_is_complete() {
    let mut response = json(200, Body::stream(chunks(&[CONTACT])));
    *response.version_mut() = http::Version::HTTP_2;
    let client = client(Scripted::new([Ok(response)]));
    assert_eq!(client.get(7).send().await.expect("a contact").attempts(), 1);
}

/// Part of a body that a layer has read is not sent as if it were all.
#[tokio::test]
async fn a_stream_that_a_layer_has_begun_to_read_is_not_sent() {
    let server = Server::start([]).await;
    let read = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&read);
    let client = layered(&server.base_url(), move |default| {
        service_fn(move |mut request: Request<Body>| {
            let (mut default, seen) = (default.clone(), Arc::clone(&seen));
            async move {
                let frame = request.body_mut().frame().await.ok_or("a frame")??;
                let data = frame.into_data().map_err(|_| "data")?;
                seen.lock().expect("no panic").push((data, request.body().length()));
                let response = tower::Service::call(&mut default, request).await?;
                Ok::<_, BoxError>(response)
            }
        })
    });
    let body = Body::sized_stream(chunks(&["one ", "two"]), 7);
    let request = client.handle.request(Method::POST, "/X").body(body, "text/plain");
    let error = request.send().await.expect_err("it was read");
    assert_eq!(error.kind(), ErrorKind::RequestBody, "{error}");
    assert!(error.to_string().contains("the body was read before"), "{error}");
    assert!(server.requests().is_empty());
    let read = read.lock().expect("no panic");
    assert_eq!(read[0], (Bytes::from_static(b"one "), Some(3)));
}
