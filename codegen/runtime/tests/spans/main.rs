//! Spans and events: what they contain, and what they do not. A separate test program, because
//! `tracing` caches globally whether anything subscribes to a callsite.

#[allow(dead_code, unused_imports, reason = "the other tests need the rest of it")]
#[path = "../client/support/mod.rs"]
mod support;

mod logs;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use revio_runtime::{Backoff, Method, Options, RateLimit, RetryPolicy};
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
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Fields("record".to_owned());
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
            "call revio operation=\"contacts_get\"".to_owned(),
            attempt.replace("RESENT", ""),
            "record http.response.status_code=503".to_owned(),
            "record error.type=\"503\"".to_owned(),
            format!(
                "{retry} attempts=1 delay=1ms http.response.status_code=503 error.type=\"503\""
            ),
            attempt.replace("RESENT", "http.request.resend_count=1 "),
            "record error.type=\"connection_lost\"".to_owned(),
            format!("{retry} attempts=2 delay=1ms error.type=\"connection_lost\""),
            attempt.replace("RESENT", "http.request.resend_count=2 "),
            "record http.response.status_code=404".to_owned(),
            "record error.type=\"404\"".to_owned(),
            "record attempts=3".to_owned(),
        ]
    );
}

/// Right: `error.type` on the call, as for any other failure.
#[tokio::test]
async fn an_unreadable_response_leaves_no_trace() {
    let server = Server::start([Reply::json(200, "{")]).await;
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    client(&server).get(7).await.expect_err("no contact");
    drop(guard);
    let lines = recorder.lines();
    assert!(!lines.iter().any(|line| line.contains("error")), "{lines:?}");
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
