//! What the client says about a request, compared with what the server received of it. Each row
//! is one way to fail.

use std::fmt::Debug;
use std::time::Duration;

use ErrorKind::{Connect, ConnectionLost, Decode};
use revio_runtime::error::ErrorKind;
use revio_runtime::{
    Backoff, Error, Method, Options, RawResponse, Result, RetryPolicy, reqwest,
};

use self::peer::{Peer, Step};
use crate::support::contacts::builder;
use crate::support::{Answer, Client, build};

mod burst;
mod deadlines;
mod early;
mod idle;
mod peer;
mod streams;
mod unusable;
mod verdicts;

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
    // The same must be true of the transport as a service.
    #[cfg(feature = "tower")]
    builder.transport(|default| default);
    Client { handle: build(builder).expect("a client") }
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
    request.send().answer().await?.error_for_status()
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
