//! Deadlines before and after the request is written.

use std::sync::Arc;
use std::time::Duration;

use ErrorKind::Timeout;
use Step::{Hang, Read, ReadHttp2};
use revio_runtime::error::ErrorKind;
use revio_runtime::{Method, Options, RetryPolicy, reqwest};

use super::peer::{
    END_HEADERS, END_STREAM, HEADERS, Peer, Step, frame, settings, write,
};
use super::{HOPELESS, calls, check, client, expected, http2, raw};

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
