//! What a program that listens is told, and what it is not. This is a program of its own: what
//! other tests do at the same time decides whether `tracing` takes a place in the code for one
//! that nobody listens to.

#[allow(dead_code, unused_imports, reason = "the other tests need the rest of it")]
#[path = "../client/support/mod.rs"]
mod support;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use revio_runtime::{Backoff, Method, Options, RateLimit, RetryPolicy};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::support::api::{self, ContactCreate, KEY, PASSWORD};
use crate::support::{Client, Reply, Server};

/// Writes down all that it is told, a line for each span, record and event.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<Vec<String>>>);

impl Listener {
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

impl Subscriber for Listener {
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

/// A client that says nothing but what is being looked at.
fn client(server: &Server, rate: Option<RateLimit>) -> Client {
    let pause = Backoff::constant(Duration::from_millis(1));
    let mut builder = api::builder();
    builder.base_url(server.base_url());
    builder.rate_limit(rate);
    builder.options(Options::new().retry(RetryPolicy::new().backoff(pause)));
    Client { handle: builder.build().expect("a client") }
}

#[tokio::test]
async fn a_call_is_a_span_with_one_for_each_attempt() {
    let server =
        Server::start([Reply::empty(503), Reply::Reset, Reply::json(404, "{}")]).await;
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    client(&server, None).get(7).await.expect_err("no contact");
    drop(guard);
    let attempt = format!(
        "attempt revio otel.kind=\"client\" otel.name=GET /Contacts/{{contact_id}} \
         http.request.method=\"GET\" RESENT\
         url.template=\"/Contacts/{{contact_id}}\" server.address=\"127.0.0.1\" \
         server.port={}",
        server.address.port()
    );
    let again =
        "WARN revio message=the attempt failed, and another follows after a pause";
    assert_eq!(
        listener.lines(),
        [
            "call revio operation=\"contacts_get\"".to_owned(),
            attempt.replace("RESENT", ""),
            "record http.response.status_code=503".to_owned(),
            "record error.type=\"503\"".to_owned(),
            format!(
                "{again} attempts=1 pause=1ms http.response.status_code=503 error.type=\"503\""
            ),
            attempt.replace("RESENT", "http.request.resend_count=1 "),
            "record error.type=\"interrupted\"".to_owned(),
            format!("{again} attempts=2 pause=1ms error.type=\"interrupted\""),
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
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    client(&server, None).get(7).await.expect_err("no contact");
    drop(guard);
    let lines = listener.lines();
    assert!(!lines.iter().any(|line| line.contains("error")), "{lines:?}");
}

#[tokio::test]
async fn waiting_for_a_turn_is_an_event() {
    let server = Server::start([Reply::empty(204), Reply::empty(204)]).await;
    let client = client(&server, Some(RateLimit::new(1, Duration::from_millis(20))));
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    client.delete(1).await.expect("done");
    client.delete(2).await.expect("done");
    drop(guard);
    let events: Vec<String> =
        listener.lines().into_iter().filter(|line| line.contains("message=")).collect();
    let [waiting, waited] = events.as_slice() else { panic!("{events:?}") };
    let text =
        "INFO revio message=the call waits for its turn under the rate limit at_least=";
    assert!(waiting.starts_with(text), "{waiting}");
    assert!(
        waited.starts_with("DEBUG revio message=the call has its turn wait="),
        "{waited}"
    );
}

#[tokio::test]
async fn no_secret_no_value_and_no_body_is_told() {
    let body = format!(r#"{{"message":"{PASSWORD} {KEY} of Julia"}}"#);
    let script = [Reply::json(500, body.clone()), Reply::json(200, body.clone())];
    let endings = [Reply::json(400, body.clone()), Reply::json(401, body)];
    let server = Server::start(script.into_iter().chain(endings)).await;
    let client = client(&server, None);
    let listener = Listener::default();
    let guard = tracing::subscriber::set_default(listener.clone());
    let options = Options::new().header("x-token", KEY).query("key", PASSWORD);
    let list = client.list().name(["Julia"]).options(options);
    list.await.expect_err("no page");
    let julia = ContactCreate::builder().name("Julia").build().expect("a body");
    client.create(julia).await.expect_err("refused");
    let raw = client.handle.request(Method::GET, "/Contacts/Julia?name=Julia");
    raw.query("password", PASSWORD).send().await.expect("an answer");
    drop(guard);
    let told = listener.lines().join("\n");
    assert!(
        told.contains("contacts_create") && told.contains("status_code=401"),
        "{told}"
    );
    for silent in ["Julia", PASSWORD, KEY, "YXBpX3VzZXJAYWNtZ", "api_user", "x-token"] {
        assert!(!told.contains(silent), "{silent} in {told}");
    }
}
