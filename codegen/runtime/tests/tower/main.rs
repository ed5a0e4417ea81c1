//! Layers around the client's transport, and services in its place.
//!
//! ```text
//! cargo test -p revio-runtime --features tower --test tower
//! ```

mod blocking;
mod bodies;
mod default;
mod errors;
mod layers;
mod recorder;
#[path = "../client/support/mod.rs"]
#[allow(dead_code, unused_imports, reason = "shared with other tests")]
mod support;

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use revio_runtime::tower::{DefaultTransport, TransportService};
use revio_runtime::{Backoff, Body, HandleBuilder, Options, RetryPolicy};
use tower::Service;

use support::Client;
use support::contacts::builder;

type BoxError = Box<dyn StdError + Send + Sync>;

const CONTACT: &str = r#"{"contact_id":7,"name":"Julia"}"#;
const CREATED: &str = r#"{"ok":true,"id":5}"#;

/// The default retries after a millisecond.
fn retrying() -> Options {
    let backoff = Backoff::constant(Duration::from_millis(1));
    Options::new().retry(RetryPolicy::new().backoff(backoff))
}

/// A builder of a client that retries.
fn with_transport<S: TransportService>(
    base_url: &str,
    transport: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
) -> HandleBuilder {
    let mut builder = builder();
    builder.base_url(base_url);
    builder.options(retrying());
    builder.transport(transport);
    builder
}

fn layered<S: TransportService>(
    base_url: &str,
    transport: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
) -> Client {
    let builder = with_transport(base_url, transport);
    Client { handle: builder.build().expect("a client") }
}

/// A client whose transport is this service alone.
fn client(service: impl TransportService) -> Client {
    layered("https://api.example/v1", |_| service)
}

fn json(status: u16, body: impl Into<Body>) -> Response<Body> {
    let response = Response::builder().status(status);
    let response = response.header("content-type", "application/json");
    response.body(body.into()).expect("a response")
}

/// What one call of a service comes to.
type Reply = Result<Response<Body>, BoxError>;
/// A response of its `poll_ready`.
type Readiness = Poll<Result<(), BoxError>>;

/// A service that replies by a script, and counts its calls. Before each, it says whether it is ready.
#[derive(Clone, Default)]
struct Scripted {
    ready: Arc<Mutex<VecDeque<Readiness>>>,
    replies: Arc<Mutex<VecDeque<Reply>>>,
    calls: Arc<AtomicU32>,
}

impl Scripted {
    fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Arc::new(Mutex::new(replies.into_iter().collect()));
        Self { replies, ..Self::default() }
    }

    /// After the script, it is always ready.
    fn ready(self, script: impl IntoIterator<Item = Readiness>) -> Self {
        self.ready.lock().expect("no panic").extend(script);
        self
    }

    fn calls(&self) -> u32 {
        self.calls.load(Ordering::SeqCst)
    }
}

impl Service<Request<Body>> for Scripted {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = std::future::Ready<Reply>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Readiness {
        let next = self.ready.lock().expect("no panic").pop_front();
        if let Some(Poll::Pending) = next {
            cx.waker().wake_by_ref();
        }
        next.unwrap_or(Poll::Ready(Ok(())))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        self.calls.fetch_add(1, Ordering::SeqCst);
        let reply = self.replies.lock().expect("no panic").pop_front();
        std::future::ready(reply.expect("a reply to each call"))
    }
}
