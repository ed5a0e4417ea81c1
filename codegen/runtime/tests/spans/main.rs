//! Spans and events: what they contain, and what they do not. A separate test program, because
//! `tracing` caches globally whether anything subscribes to a callsite.

#[allow(dead_code, unused_imports, reason = "the other tests need the rest of it")]
#[path = "../client/support/mod.rs"]
mod support;

mod logs;

use std::fmt::{Debug, Write};
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use revio_runtime::hooks::{Attempt, Hook, HookFuture};
use revio_runtime::{Backoff, Method, Options, RateLimit, Result, RetryPolicy, Value};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::support::contacts::{self, ContactCreate, KEY, PASSWORD};
use crate::support::{Client, Reply, Server, client_with};

/// Records a line for each span, field update and event.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Recorder {
    fn note(
        &self,
        what: &str,
        metadata: &Metadata<'_>,
        fields: impl FnOnce(&mut Fields),
    ) {
        let mut line = Fields(format!("{what} {}", metadata.target()));
        fields(&mut line);
        self.0.lock().expect("no panic").push(line.0);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().expect("no panic").clone()
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("a string");
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "revio"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let name = span.metadata().name();
        self.note(name, span.metadata(), |line| span.record(line));
        Id::from_u64(if name == "call" { 1 } else { 2 })
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let name = if id.into_u64() == 1 { "call" } else { "attempt" };
        let mut line = Fields(format!("{name}:"));
        values.record(&mut line);
        self.0.lock().expect("no panic").push(line.0);
    }

    fn event(&self, event: &Event<'_>) {
        let level = event.metadata().level().as_str();
        self.note(level, event.metadata(), |line| event.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// A client with short delays between attempts.
fn client(server: &Server) -> Client {
    let backoff = Backoff::constant(Duration::from_millis(1));
    let options = Options::new().retry(RetryPolicy::new().backoff(backoff));
    client_with(&server.base_url(), options)
}

#[tokio::test]
async fn a_call_is_a_span_with_one_for_each_attempt() {
    let server =
        Server::start([Reply::empty(503), Reply::Reset, Reply::json(404, "{}")]).await;
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    client(&server).get(7).await.expect_err("no contact");
    drop(guard);
    let attempt = format!(
        "attempt revio otel.kind=\"client\" otel.name=GET /Contacts/{{contact_id}} \
         http.request.method=\"GET\" RESENT\
         url.template=\"/Contacts/{{contact_id}}\" server.address=\"127.0.0.1\" \
         server.port={}",
        server.address.port()
    );
    let retry = "WARN revio message=the attempt failed; retrying after a delay";
    assert_eq!(
        recorder.lines(),
        [
            "call revio otel.name=\"contacts_get\" operation=\"contacts_get\""
                .to_owned(),
            attempt.replace("RESENT", ""),
            "attempt: http.response.status_code=503".to_owned(),
            "attempt: error.type=\"503\"".to_owned(),
            failed("attempt"),
            format!(
                "{retry} attempts=1 delay=1ms http.response.status_code=503 error.type=\"503\""
            ),
            attempt.replace("RESENT", "http.request.resend_count=1 "),
            "attempt: error.type=\"connection_lost\"".to_owned(),
            failed("attempt"),
            format!("{retry} attempts=2 delay=1ms error.type=\"connection_lost\""),
            attempt.replace("RESENT", "http.request.resend_count=2 "),
            "attempt: http.response.status_code=404".to_owned(),
            "attempt: error.type=\"404\"".to_owned(),
            failed("attempt"),
            "call: attempts=3".to_owned(),
            "call: error.type=\"404\"".to_owned(),
            failed("call"),
        ]
    );
}

fn failed(span: &str) -> String {
    format!("{span}: otel.status_code=\"ERROR\"")
}

/// What is recorded on the spans of a call that fails.
async fn failure<T>(call: impl Future<Output = Result<T>>) -> Vec<String> {
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    call.await.map(drop).expect_err("an error");
    drop(guard);
    let lines = recorder.lines().into_iter();
    lines
        .filter(|line| line.contains(": ") || line.contains("WARN"))
        .filter(|line| !line.contains("attempt: http"))
        .collect()
}

#[tokio::test]
async fn an_undecoded_response_fails_its_call_but_not_its_attempt() {
    for (body, error_type) in
        [("{", "decode"), (r#"{"ok":false}"#, "not_ok"), ("<html>", "decode")]
    {
        let server = Server::responding(move |_| Reply::json(200, body)).await;
        let client = client(&server);
        let expected = [
            "call: attempts=1".to_owned(),
            format!("call: error.type={error_type:?}"),
            failed("call"),
        ];
        let raw = || client.handle.request(Method::GET, "/Contacts");
        assert_eq!(failure(client.get(7).into_future()).await, expected);
        assert_eq!(failure(client.get(7).send()).await, expected);
        assert_eq!(failure(client.list().records().try_next()).await, expected);
        assert_eq!(
            failure(client.list().pages().prefetch(2).try_next()).await,
            expected
        );
        assert_eq!(failure(raw().json::<Value>()).await, expected);
        let later = async { raw().send().await?.json::<Value>() };
        let event = "WARN revio message=the response was not decoded";
        let expected =
            ["call: attempts=1", &format!("{event} error.type={error_type:?}")];
        assert_eq!(failure(later).await, expected);
    }
}

#[tokio::test]
async fn a_call_that_fails_has_the_reason_on_its_span() {
    let server = Server::responding(|_| Reply::json(404, "{}")).await;
    let client = client(&server);
    let raw = client.handle.request(Method::GET, "/Contacts");
    let status = async { raw.send().await?.error_for_status() };
    let recorded = failure(status).await;
    assert_eq!(
        recorded[2..],
        ["call: attempts=1", "call: error.type=\"404\"", &failed("call")]
    );

    let attempts = "call: attempts=0";
    let invalid = ["call: error.type=\"invalid_request\"", &failed("call")];
    let recorded = failure(client.list().page(0).into_future()).await;
    assert_eq!(recorded, [&[attempts], &invalid[..]].concat());

    let refused = support::client_at("http://127.0.0.1:1");
    let recorded = failure(refused.get(7).into_future()).await;
    let connect = "error.type=\"connect\"";
    assert_eq!(
        recorded,
        [
            format!("attempt: {connect}"),
            failed("attempt"),
            "call: attempts=1".to_owned(),
            format!("call: {connect}"),
            failed("call"),
        ]
    );
}

/// Stops every attempt.
struct Stopping;

impl Hook for Stopping {
    fn before<'a>(&'a self, _: &'a mut Attempt) -> HookFuture<'a> {
        Box::pin(async { Err("not on a Friday".into()) })
    }
}

#[tokio::test]
async fn a_hook_that_fails_is_the_reason_of_its_attempt() {
    let mut builder = contacts::builder();
    builder.hook(Stopping);
    let client = Client { handle: builder.build().expect("a client") };
    let expected = [
        "attempt: error.type=\"hook\"",
        &failed("attempt"),
        "call: attempts=0",
        "call: error.type=\"hook\"",
        &failed("call"),
    ];
    assert_eq!(failure(client.get(7).into_future()).await, expected);
}

#[tokio::test]
async fn a_call_that_is_dropped_is_canceled() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let client = support::client_at(&format!("http://{address}"));
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    let mut call = Box::pin(client.get(7).into_future());
    let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(polled.is_pending());
    drop(call);
    drop(guard);
    let lines = recorder.lines();
    let canceled = |span| [format!("{span}: error.type=\"canceled\""), failed(span)];
    assert_eq!(
        lines[2..],
        [canceled("attempt"), canceled("call")].concat(),
        "{lines:?}"
    );
}

/// The clock is paused. The requests fail at once, because nothing listens.
#[tokio::test(start_paused = true)]
async fn waiting_for_the_rate_limiter_is_an_event() {
    let mut builder = contacts::builder();
    builder.base_url("http://127.0.0.1:1");
    builder.rate_limit(RateLimit::per_minute(1));
    builder.options(Options::new().retry(RetryPolicy::none()));
    let client = Client { handle: builder.build().expect("a client") };
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    let options = Options::new().timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    for id in [1, 2] {
        let call = client.delete(id).options(options.clone());
        assert!(call.await.expect_err("no server").is_connect());
    }
    drop(guard);
    let lines = recorder.lines();
    let events: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.split_once("message="))
        .map(|it| it.1)
        .collect();
    let [waiting, waited] = events.as_slice() else { panic!("{events:?}") };
    assert!(waiting.starts_with("waiting for the rate limiter at_least="), "{waiting}");
    assert!(
        waited.starts_with("the rate limiter admitted the call waited="),
        "{waited}"
    );
}

#[tokio::test]
async fn secrets_values_and_bodies_are_left_out() {
    let body = format!(r#"{{"message":"{PASSWORD} {KEY} of Julia"}}"#);
    let script = [500, 200, 400, 401].map(|status| Reply::json(status, body.clone()));
    let server = Server::start(script).await;
    let client = client(&server);
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    let options = Options::new().header("x-token", KEY).query("key", PASSWORD);
    let list = client.list().name(["Julia"]).options(options);
    list.await.expect_err("not a page");
    client.create(ContactCreate::julia()).await.expect_err("an error status");
    let raw = client.handle.request(Method::GET, "/Contacts/Julia?name=Julia");
    raw.query("password", PASSWORD).send().await.expect("a response");
    drop(guard);
    let output = recorder.lines().join("\n");
    assert!(output.contains("contacts_create"), "{output}");
    assert!(output.contains("status_code=401"), "{output}");
    for private in ["Julia", PASSWORD, KEY, "YXBpX3VzZXJAYWNtZ", "api_user", "x-token"] {
        assert!(!output.contains(private), "{private} in {output}");
    }
}
