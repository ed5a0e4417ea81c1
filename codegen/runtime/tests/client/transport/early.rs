//! Responses to requests that are not sent to their end, and responses that end early.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use Step::{Hang, ReadHead, ReadHttp2Head, Reset};
use futures_core::Stream;
use revio_runtime::{Body, Bytes, Method, Options, RawResponse, RetryPolicy, reqwest};

use super::peer::{
    DATA, END_HEADERS, END_STREAM, HEADERS, Peer, Step, frame, go_away, reset_stream,
    settings, write,
};
use super::{client, http2, raw, retrying};
use crate::support::Answer;

/// Large bodies that are always ready: bytes, and streams of one chunk and of many.
fn large() -> [Body; 3] {
    let bytes = Bytes::from(vec![b' '; 8 << 20]);
    let chunks = (0..1024).map(|_| Bytes::from(vec![b' '; 8 << 10])).collect();
    [
        Body::from(bytes.clone()),
        Body::sized_stream(Ready(vec![bytes]), 8 << 20),
        Body::stream(Ready(chunks)),
    ]
}

struct Ready(Vec<Bytes>);

impl Stream for Ready {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        Poll::Ready(self.0.pop().map(Ok))
    }
}

/// A server may refuse a large body early, and then reset the connection, since it has not read
/// all of it. The clock stands still while a socket can be read, so that the pause between chunks is
/// long enough however busy the machine is.
#[tokio::test(start_paused = true)]
async fn an_early_response_is_read() {
    for code in [413, 429, 503] {
        let reply = format!("HTTP/1.1 {code} -\r\nContent-Length: 5\r\n\r\nearly");
        for (end, body) in [Reset, Hang]
            .into_iter()
            .flat_map(|end| large().map(|body| (end.clone(), body)))
        {
            let steps = vec![ReadHead, write(&reply), end];
            let peer = Peer::start(steps).await;
            let options = Options::new().retry(RetryPolicy::none());
            let client = client(&peer.base_url(), reqwest::Client::builder(), options);
            let request = client.handle.request(Method::POST, "/Contacts");
            let request = request.body(body, "application/octet-stream").send();
            let error = request.answer().await.and_then(RawResponse::error_for_status);
            let error = error.expect_err("an error");
            assert_eq!(
                error.status().map(|status| status.as_u16()),
                Some(code),
                "{error}"
            );
            assert!(error.to_string().contains("early"), "{error}");
            assert_eq!(error.outcome_unknown(), code == 503, "{error}");
        }
    }
}

#[tokio::test]
async fn an_early_http2_response_is_read() {
    // `:status: 404` of the static table, then RST_STREAM(NO_ERROR), as RFC 9113, 8.1 asks for.
    let reply = [
        frame(HEADERS, END_HEADERS, 1, &[0x8d]),
        frame(DATA, END_STREAM, 1, b"early"),
        reset_stream(1, 0),
    ];
    let steps = vec![write(settings(&[])), ReadHttp2Head, write(reply.concat()), Hang];
    let peer = Peer::start(steps).await;
    let client = client(&peer.base_url(), http2(), retrying());
    let error = raw(&client, Method::POST, Some(vec![b' '; 8 << 20])).await;
    let error = error.expect_err("an error");
    assert!(error.is_not_found() && !error.outcome_unknown(), "{error}");
    assert!(error.to_string().contains("early"), "{error}");
}

/// Answers one request with 200 and no length, and then with a frame that ends the stream.
fn cut_response(last: Vec<u8>) -> SocketAddr {
    use std::io::{Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.read_exact(&mut [0; 24]).expect("the preface");
        stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).expect("settings");
        let mut head = [0; 9];
        while !(head[3] < 2 && head[4] & 1 == 1) {
            stream.read_exact(&mut head).expect("a frame");
            let length = u64::from(head[1]) * 256 + u64::from(head[2]);
            let payload = &mut Read::by_ref(&mut stream).take(length);
            std::io::copy(payload, &mut std::io::sink()).expect("its payload");
        }
        let response = [&[0, 0, 1, 1, 4, 0, 0, 0, 1, 0x88][..], &last].concat();
        stream.write_all(&response).expect("the response");
        std::io::copy(&mut stream, &mut std::io::sink()).ok();
    });
    address
}

#[tokio::test]
async fn an_http2_response_that_is_cut_is_no_success() {
    for last in [reset_stream(1, 0), reset_stream(1, 8), go_away(0, 0)] {
        let base_url = format!("http://{}/v1", cut_response(last));
        let client = client(&base_url, http2(), Options::new());
        let error = client.delete(1).answer().await.expect_err("a cut response");
        assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    }
    let end = cut_response(frame(DATA, END_STREAM, 1, &[]));
    let client = client(&format!("http://{end}/v1"), http2(), Options::new());
    client.delete(1).answer().await.expect("an empty body");
}
