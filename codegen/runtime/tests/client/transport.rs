//! What the client says about a request, compared with what the server received of it. Each row
//! is one way to fail.

use std::fmt::Debug;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ErrorKind::{Connect, ConnectionLost, Decode, Status, Timeout};
use Step::{Arrival, Hang, Read, ReadHead, ReadHttp2, Reset};
use revio_runtime::error::ErrorKind;
use revio_runtime::{
    Backoff, Error, Method, Options, RawResponse, Result, RetryPolicy, reqwest,
};
use tokio::net::TcpListener;

use self::peer::{
    DATA, END_HEADERS, END_STREAM, HEADERS, Peer, Step, frame, go_away, reset_stream,
    settings, write,
};
use crate::support::Client;
use crate::support::contacts::builder;

mod burst;
mod idle;
mod peer;

/// The default retries after a millisecond.
fn retrying() -> Options {
    let backoff = Backoff::constant(Duration::from_millis(1));
    Options::new().retry(RetryPolicy::new().backoff(backoff))
}

fn client(base_url: &str, http: reqwest::ClientBuilder, options: Options) -> Client {
    let mut builder = builder();
    builder.base_url(base_url);
    builder.http(http.no_proxy());
    builder.options(options);
    Client { handle: builder.build().expect("a client") }
}

fn http2() -> reqwest::ClientBuilder {
    reqwest::Client::builder().http2_prior_knowledge()
}

async fn raw(
    client: &Client,
    method: Method,
    body: Option<Vec<u8>>,
) -> Result<RawResponse> {
    let mut request = client.handle.request(method, "/Contacts");
    if let Some(body) = body {
        request = request.body(body, "application/json");
    }
    request.send().await?.error_for_status()
}

/// A write with a body, one without, and a read.
async fn calls(client: &Client) -> [(Method, Error); 3] {
    let mut errors = Vec::new();
    for (method, body) in [
        (Method::POST, Some(b"{}".to_vec())),
        (Method::DELETE, None),
        (Method::GET, None),
    ] {
        let error = raw(client, method.clone(), body).await.expect_err("an error");
        errors.push((method, error));
    }
    errors.try_into().expect("three errors")
}

/// How a call must end.
#[derive(Clone, Copy, Debug)]
struct Expected {
    kind: ErrorKind,
    /// Of a write.
    outcome_unknown: bool,
    writes: u32,
    reads: u32,
}

const fn expected(
    kind: ErrorKind,
    outcome_unknown: bool,
    writes: u32,
    reads: u32,
) -> Expected {
    Expected { kind, outcome_unknown, writes, reads }
}

/// Nothing was sent, or it was certainly not processed.
const UNSENT: Expected = expected(Connect, false, 4, 4);
/// Nothing was sent, and nothing will ever be.
const HOPELESS: Expected = expected(Connect, false, 1, 1);
const LOST: Expected = expected(ConnectionLost, true, 1, 4);
const NOT_HTTP: Expected = expected(Decode, true, 1, 1);

fn check(name: &dyn Debug, method: &Method, error: &Error, expected: Expected) {
    let is_read = *method == Method::GET;
    let attempts = if is_read { expected.reads } else { expected.writes };
    assert_eq!(
        (error.kind(), error.outcome_unknown(), error.attempts()),
        (expected.kind, !is_read && expected.outcome_unknown, attempts),
        "{name:?} {method}: {error}"
    );
}

/// Runs the calls against a server that does these steps in each connection.
async fn check_row(
    name: &str,
    http: fn() -> reqwest::ClientBuilder,
    steps: Vec<Step>,
    complete: bool,
    expected: Expected,
) {
    let peer = Peer::start(steps).await;
    let client = client(&peer.base_url(), http(), retrying());
    for (method, error) in calls(&client).await {
        check(&name, &method, &error, expected);
    }
    let attempts = usize::try_from(2 * expected.writes + expected.reads).expect("few");
    assert_eq!(peer.requests(), if complete { attempts } else { 0 }, "{name}");
}

#[tokio::test]
async fn http1() {
    let head = write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
    let rows: Vec<(&str, Vec<Step>, bool, Expected)> = vec![
        ("reset before the request is read", vec![Arrival, Reset], false, LOST),
        ("reset within the request", vec![ReadHead, Reset], false, LOST),
        ("reset after the request", vec![Read, Reset], true, LOST),
        ("closed without a response", vec![Read], true, LOST),
        ("reset within the head", vec![Read, write("HTTP/1.1 200"), Reset], true, LOST),
        (
            "closed within the head",
            vec![Read, write("HTTP/1.1 200 OK\r\nA")],
            true,
            LOST,
        ),
        ("reset after the head", vec![Read, head.clone(), Reset], true, LOST),
        ("closed within the body", vec![Read, head, write("{")], true, LOST),
        (
            "closed between chunks",
            vec![
                Read,
                write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"),
            ],
            true,
            LOST,
        ),
        (
            "an invalid chunk",
            vec![
                Read,
                write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
            ],
            true,
            NOT_HTTP,
        ),
        ("SSH", vec![Read, write("SSH-2.0-OpenSSH_9.6\r\n")], true, NOT_HTTP),
        (
            "a bad header",
            vec![Read, write("HTTP/1.1 200 OK\r\na b\r\n\r\n")],
            true,
            NOT_HTTP,
        ),
        ("a bad status", vec![Read, write("HTTP/1.1 20x OK\r\n\r\n")], true, NOT_HTTP),
        (
            "a status below 100",
            vec![Read, write("HTTP/1.1 099 -\r\n\r\n")],
            true,
            NOT_HTTP,
        ),
        ("a bad version", vec![Read, write("HTTP/9.9 200 OK\r\n\r\n")], true, NOT_HTTP),
        (
            "a bad length",
            vec![Read, write("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n")],
            true,
            NOT_HTTP,
        ),
        ("HTTP/2", vec![Read, write(settings(&[]))], true, NOT_HTTP),
        ("TLS", vec![Read, write([21, 3, 3, 0, 2, 2, 70])], true, NOT_HTTP),
    ];
    for (name, steps, complete, expected) in rows {
        check_row(name, reqwest::Client::builder, steps, complete, expected).await;
    }
}

#[tokio::test]
async fn http2_refusals_and_failures() {
    const NO_ERROR: u32 = 0;
    const INTERNAL_ERROR: u32 = 2;
    const REFUSED_STREAM: u32 = 7;
    const CANCEL: u32 = 8;
    const ENHANCE_YOUR_CALM: u32 = 11;
    const HTTP_1_1_REQUIRED: u32 = 13;
    const LAST: u32 = (1 << 31) - 1;
    // `:status: 200` of the static table, and a content length of 9.
    let head = frame(HEADERS, END_HEADERS, 1, &[0x88, 0x0f, 0x0d, 1, b'9']);
    let mut rows: Vec<(String, Vec<Vec<u8>>, Expected)> = vec![
        ("closed".into(), vec![], LOST),
        (
            "two GOAWAY".into(),
            vec![go_away(LAST, NO_ERROR), go_away(0, NO_ERROR)],
            UNSENT,
        ),
        ("GOAWAY above all".into(), vec![go_away(LAST, NO_ERROR)], LOST),
        ("cut off".into(), vec![head.clone(), frame(DATA, 0, 1, b"{")], LOST),
        ("not HTTP/2".into(), vec![b"HTTP/1.1 200 OK\r\n\r\n".to_vec()], NOT_HTTP),
        (
            "no status".into(),
            vec![frame(HEADERS, END_HEADERS | END_STREAM, 1, &[])],
            NOT_HTTP,
        ),
        (
            "bad headers".into(),
            vec![frame(HEADERS, END_HEADERS, 1, &[0xff; 9])],
            NOT_HTTP,
        ),
        ("data first".into(), vec![frame(DATA, END_STREAM, 1, b"{}")], NOT_HTTP),
    ];
    for code in [NO_ERROR, INTERNAL_ERROR, REFUSED_STREAM, ENHANCE_YOUR_CALM] {
        rows.push((
            format!("GOAWAY above the last stream, {code}"),
            vec![go_away(0, code)],
            UNSENT,
        ));
        rows.push((
            format!("GOAWAY at the last stream, {code}"),
            vec![go_away(1, code)],
            LOST,
        ));
    }
    for code in [NO_ERROR, INTERNAL_ERROR, CANCEL, ENHANCE_YOUR_CALM, HTTP_1_1_REQUIRED]
    {
        rows.push((format!("RST_STREAM {code}"), vec![reset_stream(1, code)], LOST));
    }
    for after in [NO_ERROR, CANCEL, REFUSED_STREAM]
        .map(|code| reset_stream(1, code))
        .into_iter()
        .chain([go_away(0, NO_ERROR)])
    {
        rows.push((
            format!("after the head: {after:?}"),
            vec![head.clone(), after],
            LOST,
        ));
    }
    rows.push((
        "RST_STREAM refused".into(),
        vec![reset_stream(1, REFUSED_STREAM)],
        UNSENT,
    ));
    for (name, frames, expected) in rows {
        let steps = [write(settings(&[])), ReadHttp2];
        let steps = steps.into_iter().chain(frames.iter().map(write)).collect();
        check_row(&name, http2, steps, true, expected).await;
    }
}

#[tokio::test]
async fn without_a_usable_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let refused = listener.local_addr().expect("an address");
    drop(listener);
    for (name, base_url, expected) in [
        ("refused", format!("http://{refused}"), UNSENT),
        ("refused before TLS", format!("https://{refused}"), UNSENT),
        ("an unknown host", "https://unknown.invalid".into(), UNSENT),
    ] {
        let http = reqwest::Client::builder().dns_resolver(Arc::new(NoHosts));
        for (method, error) in calls(&client(&base_url, http, retrying())).await {
            check(&name, &method, &error, expected);
        }
    }
    let closing = Peer::start(vec![]).await;
    let plain =
        Peer::start(vec![Arrival, write("HTTP/1.1 400 Bad Request\r\n\r\n")]).await;
    let alert = Peer::start(vec![Arrival, write([21, 3, 3, 0, 2, 2, 40])]).await;
    let untrusted = self_signed().await;
    for (name, address, expected) in [
        ("closed before TLS", closing.address, UNSENT),
        ("no TLS", plain.address, HOPELESS),
        ("a TLS alert", alert.address, HOPELESS),
        ("an untrusted certificate", untrusted, HOPELESS),
    ] {
        let base_url = format!("https://{address}");
        let client = client(&base_url, reqwest::Client::builder(), retrying());
        for (method, error) in calls(&client).await {
            check(&name, &method, &error, expected);
        }
    }
    let base_url = "https://api.example";
    for (name, status, expected) in [
        ("proxy authorization", "407 Proxy Authentication Required", HOPELESS),
        ("a proxy without a route", "502 Bad Gateway", UNSENT),
    ] {
        let reply = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
        let proxy = Peer::start(vec![ReadHead, write(reply)]).await;
        let http = reqwest::Proxy::all(format!("http://{}", proxy.address));
        let http = reqwest::Client::builder().proxy(http.expect("a proxy"));
        let mut builder = builder();
        builder.base_url(base_url);
        builder.http(http);
        builder.options(retrying());
        let client = Client { handle: builder.build().expect("a client") };
        for (method, error) in calls(&client).await {
            check(&name, &method, &error, expected);
        }
        let connections = proxy.connections.load(Ordering::SeqCst);
        assert_eq!(connections, usize::try_from(3 * expected.writes).expect("few"));
    }
}

#[derive(Debug)]
struct NoHosts;

impl reqwest::dns::Resolve for NoHosts {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async { Err("no such host".into()) })
    }
}

/// A server with a self-signed certificate.
async fn self_signed() -> SocketAddr {
    // Building a client selects the cryptography.
    let _ = client("https://api.example", reqwest::Client::builder(), Options::new());
    let made =
        rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("made");
    let key = made.signing_key.serialize_der().try_into().expect("a key");
    let config = rustls::ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![made.cert.der().clone()], key);
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config.expect("a config")));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            assert!(acceptor.accept(stream).await.is_err(), "the client accepted it");
        }
    });
    address
}

/// Server bytes before any request. Whether they arrive before the request is written is up to
/// the system; the verdict must fit both.
#[tokio::test]
async fn a_server_that_speaks_first() {
    let peer = Peer::start(vec![write("SSH-2.0-OpenSSH_9.6\r\n"), Hang]).await;
    let client = client(&peer.base_url(), reqwest::Client::builder(), retrying());
    for (method, error) in calls(&client).await {
        let shown = format!("{method}: {error}");
        assert_eq!((error.kind(), error.attempts()), (Decode, 1), "{shown}");
    }
}

#[tokio::test]
async fn statuses() {
    let mut rows = vec![
        (400, false, 1, 1),
        (407, false, 1, 1),
        (408, true, 1, 4),
        (413, false, 1, 1),
        (425, false, 1, 1),
        (429, false, 4, 4),
        (499, false, 1, 1),
    ];
    // A read is repeated where the failure may pass. Statuses that HTTP does not define count as 500.
    rows.extend([101, 300, 301, 302, 303, 304, 307, 308].map(|code| (code, true, 1, 1)));
    rows.extend([501, 505, 511].map(|code| (code, true, 1, 1)));
    rows.extend(
        [500, 502, 503, 504, 520, 599, 600, 777, 999].map(|code| (code, true, 1, 4)),
    );
    for (code, outcome_unknown, writes, reads) in rows {
        let head = format!("HTTP/1.1 {code} -\r\nConnection: close\r\n");
        let complete = write(format!("{head}Content-Length: 0\r\n\r\n"));
        // The status counts, even if the body is lost.
        let cut = write(format!("{head}Content-Length: 99\r\n\r\nabc"));
        let expected = expected(Status, outcome_unknown, writes, reads);
        for (name, reply) in [("complete", complete), ("cut", cut)] {
            let name = format!("{code} {name}");
            check_row(
                &name,
                reqwest::Client::builder,
                vec![Read, reply],
                true,
                expected,
            )
            .await;
        }
    }
}

/// A server may refuse a large body early, and then reset the connection, since it has not read
/// all of it.
#[tokio::test]
async fn an_early_response_is_read() {
    let body = vec![b' '; 8 << 20];
    for code in [413, 429, 503] {
        let reply = format!("HTTP/1.1 {code} -\r\nContent-Length: 5\r\n\r\nearly");
        for end in [Reset, Hang] {
            let steps = vec![ReadHead, write(&reply), end];
            let peer = Peer::start(steps).await;
            let options = Options::new().retry(RetryPolicy::none());
            let client = client(&peer.base_url(), reqwest::Client::builder(), options);
            let error = raw(&client, Method::POST, Some(body.clone())).await;
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
    let steps = vec![write(settings(&[])), Arrival, write(reply.concat()), Hang];
    let peer = Peer::start(steps).await;
    let client = client(&peer.base_url(), http2(), retrying());
    let error = raw(&client, Method::POST, Some(vec![b' '; 8 << 20])).await;
    let error = error.expect_err("an error");
    assert!(error.is_not_found() && !error.outcome_unknown(), "{error}");
    assert!(error.to_string().contains("early"), "{error}");
}

/// The time that each stage gets. The clock is paused, and jumps once nothing else can happen.
fn impatient() -> [Options; 2] {
    let limit = Duration::from_secs(5);
    [Options::new().timeout(limit), Options::new().attempt_timeout(limit)]
        .map(|options| options.retry(RetryPolicy::none()))
}

/// Keeps the paused clock from moving until the server has this many requests.
async fn until_received(peer: &Peer, requests: usize) {
    while peer.requests() < requests {
        tokio::task::yield_now().await;
    }
    // What the server sent is on loopback now. A few turns of the runtime take it to the client.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_before_the_request_is_written() {
    let silent = Peer::start(vec![Hang]).await;
    let full = tokio::net::TcpSocket::new_v4().expect("a socket");
    full.bind("127.0.0.1:0".parse().expect("an address")).expect("a port");
    let full = full.listen(1).expect("a listener");
    let address = full.local_addr().expect("an address");
    let _queue = [(); 2].map(|()| std::net::TcpStream::connect(address));
    for (name, base_url) in [
        ("TLS never answers", format!("https://{}", silent.address)),
        ("the backlog is full", format!("http://{address}")),
        ("DNS never answers", "https://slow.example".to_owned()),
    ] {
        let connecting = Options::new().retry(RetryPolicy::none());
        for options in impatient().into_iter().chain([connecting]) {
            let http = reqwest::Client::builder().dns_resolver(Arc::new(SlowDns));
            for (method, error) in calls(&client(&base_url, http, options.clone())).await
            {
                check(&name, &method, &error, HOPELESS);
            }
        }
    }
}

#[derive(Debug)]
struct SlowDns;

impl reqwest::dns::Resolve for SlowDns {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_after_the_request_is_written() {
    let response =
        |status| write(format!("HTTP/1.1 {status} -\r\nContent-Length: 9\r\n\r\n"));
    for (name, steps, outcome_unknown) in [
        ("no response", vec![Read], true),
        ("half a head", vec![Read, write("HTTP/1.1 2")], true),
        ("no body", vec![Read, response(200)], true),
        ("no body of a 503", vec![Read, response(503)], true),
        ("no body of a 404", vec![Read, response(404)], false),
    ] {
        for options in impatient() {
            let steps = steps.iter().cloned().chain([Hang]).collect();
            let peer = Peer::start(steps).await;
            let client = client(&peer.base_url(), reqwest::Client::builder(), options);
            for (method, body) in
                [(Method::POST, Some(b"{}".to_vec())), (Method::DELETE, None)]
            {
                let before = peer.requests();
                let call = raw(&client, method.clone(), body);
                let (error, ()) = tokio::join!(call, until_received(&peer, before + 1));
                let error = error.expect_err("a timeout");
                check(&name, &method, &error, expected(Timeout, outcome_unknown, 1, 1));
            }
        }
    }
}

/// The server allows no further stream, so the request waits in the client.
#[tokio::test(start_paused = true)]
async fn a_deadline_while_http2_has_no_free_stream() {
    const MAX_CONCURRENT_STREAMS: u16 = 3;
    let reply = [
        settings(&[(MAX_CONCURRENT_STREAMS, 0)]),
        frame(HEADERS, END_HEADERS | END_STREAM, 1, &[0x89]),
    ];
    let peer =
        Peer::start(vec![ReadHttp2, write(reply.concat()), ReadHttp2, Hang]).await;
    let [options, _] = impatient();
    let client = client(&peer.base_url(), http2(), options);
    let first = raw(&client, Method::GET, None);
    let (first, ()) = tokio::join!(first, until_received(&peer, 1));
    first.expect("a response");
    let error = raw(&client, Method::POST, Some(b"{}".to_vec())).await;
    let error = error.expect_err("a timeout");
    check(&"no stream", &Method::POST, &error, HOPELESS);
    assert_eq!(peer.requests(), 1);
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
        let error = client.delete(1).await.expect_err("a cut response");
        assert!(error.is_connection_lost() && error.outcome_unknown(), "{error}");
    }
    let end = cut_response(frame(DATA, END_STREAM, 1, &[]));
    let client = client(&format!("http://{end}/v1"), http2(), Options::new());
    client.delete(1).await.expect("an empty body");
}
