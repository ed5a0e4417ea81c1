//! Hooks around attempts: what they see, what they may change, and what follows if they fail.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::{HeaderMap, Method};

use super::retries::SETTLE;
use super::{millis, ok};
use crate::client::core::Handle;
use crate::error::ErrorKind;
use crate::fixture::{Api, Reply, connect_error, connection_lost, response};
use crate::hooks::{Attempt, AttemptOutcome, Hook, HookFuture};
use crate::{Done, Options, RateLimit};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes a line before and after each attempt.
struct Logging(&'static str, Log);

impl Logging {
    fn write(&self, line: &str) {
        self.1.lock().expect("no panic").push(format!("{} {line}", self.0));
    }
}

impl Hook for Logging {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        let (number, method) = (attempt.number(), attempt.method().clone());
        self.write(&format!("{number} {method} {}", attempt.url()));
        Box::pin(async { Ok(()) })
    }

    fn after<'a>(
        &'a self,
        _: &'a Attempt,
        outcome: &'a AttemptOutcome,
    ) -> HookFuture<'a, ()> {
        let status = outcome.status().map(|status| status.as_u16());
        let kind = outcome.error_kind();
        let unknown = if outcome.outcome_unknown() { ", unknown" } else { "" };
        self.write(&format!("{}: {status:?} {kind:?}{unknown}", outcome.attempts()));
        Box::pin(async {})
    }
}

/// Sets a header before each attempt.
struct Header(&'static str, &'static str);

impl Hook for Header {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        Box::pin(async { Ok(attempt.set_header(self.0, self.1)?) })
    }
}

/// Fails from this attempt on.
struct Failing(u32, &'static str);

#[derive(Debug)]
struct Stopped(&'static str);

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Stopped {}

impl Hook for Failing {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        let stops = attempt.number() >= self.0;
        Box::pin(async move { if stops { Err(Stopped(self.1).into()) } else { Ok(()) } })
    }
}

/// Takes this long.
struct Slow(Duration);

impl Hook for Slow {
    fn before<'a>(&'a self, _: &'a mut Attempt) -> HookFuture<'a> {
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Ok(())
        })
    }
}

struct Hanging;

impl Hook for Hanging {
    fn before<'a>(&'a self, _: &'a mut Attempt) -> HookFuture<'a> {
        Box::pin(std::future::pending())
    }
}

/// Passes the attempt of the last call to a test.
struct Looking<F>(F);

impl<F: Fn(&Attempt) + Send + Sync> Hook for Looking<F> {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        (self.0)(attempt);
        Box::pin(async { Ok(()) })
    }
}

fn api(script: impl IntoIterator<Item = Reply>) -> Api {
    let api = Api::new();
    api.transport.script(script);
    api
}

fn logged(api: &Api, names: &[&'static str]) -> (Handle, Log) {
    let log = Log::default();
    let client = api.handle_with(|builder| {
        for name in names {
            builder.hook(Logging(name, Arc::clone(&log)));
        }
    });
    (client, log)
}

fn lines(log: &Log) -> Vec<String> {
    log.lock().expect("no panic").clone()
}

#[test]
fn hooks_run_in_order_around_every_attempt() {
    let api = api([response(503, ""), connect_error(), ok()]);
    let (client, log) = logged(&api, &["a", "b"]);
    api.run(client.request(Method::GET, "/Contacts?x=1").send()).expect("a response");
    let url = "https://api.example/v1/Contacts?x=1";
    let mut expected = Vec::new();
    for (number, outcome) in
        [(1, "Some(503) Some(Status)"), (2, "None Some(Connect)"), (3, "Some(200) None")]
    {
        expected.extend([
            format!("a {number} GET {url}"),
            format!("b {number} GET {url}"),
            format!("b {number}: {outcome}"),
            format!("a {number}: {outcome}"),
        ]);
    }
    assert_eq!(lines(&log), expected);
}

#[test]
fn an_outcome_says_whether_a_write_may_have_been_processed() {
    for (method, reply, expected) in [
        (Method::POST, connection_lost(), "a 1: None Some(ConnectionLost), unknown"),
        (Method::POST, response(500, ""), "a 1: Some(500) Some(Status), unknown"),
        (Method::POST, response(422, ""), "a 1: Some(422) Some(Status)"),
        (Method::POST, response(201, "{}"), "a 1: Some(201) None"),
        (Method::GET, response(404, ""), "a 1: Some(404) Some(Status)"),
    ] {
        let api = api([reply]);
        let (client, log) = logged(&api, &["a"]);
        let _ = api.run(client.request(method, "/X").send());
        assert_eq!(lines(&log)[1..], [expected]);
    }
}

#[test]
fn every_attempt_has_the_headers_of_its_hooks() {
    let api = api([response(503, ""), ok()]);
    let client = api.handle_with(|builder| {
        builder.options(Options::new().header("x-first", "0").header("x-kept", "0"));
        builder.hook(Header("x-first", "1"));
        builder.hook(Header("traceparent", "00-1-2-01"));
        builder.hook(Header("x-first", "2"));
    });
    api.run(client.request(Method::GET, "/X").send()).expect("a response");
    let requests = api.transport.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        for (name, expected) in
            [("x-first", "2"), ("x-kept", "0"), ("traceparent", "00-1-2-01")]
        {
            let all: Vec<_> = request.headers().get_all(name).iter().collect();
            assert_eq!(all, [expected], "{name}");
            assert!(all[0].is_sensitive(), "{name}");
        }
    }
}

#[test]
fn headers_of_the_client_cannot_be_set() {
    for (name, reason) in [
        ("Authorization", "holds the client's credentials"),
        ("x-KEY", "holds the client's credentials"),
        ("Cookie", "holds all cookies of the call"),
        ("host", "is derived from the base URL"),
        ("Content-Length", "is derived from the body"),
        ("Connection", "belongs to the connection"),
        ("a b", "invalid header name"),
    ] {
        let api = api([ok()]);
        let client = api.handle_with(|builder| builder.hook(Header(name, "v")));
        let error = api.run(client.request(Method::GET, "/X").send()).expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Hook, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(error.to_string().ends_with("; nothing was sent"), "{error}");
        assert!(api.transport.requests().is_empty(), "{name}");
    }
    let client = Api::new();
    let client =
        client.handle_with(|builder| builder.hook(Header("x-a", "line\nbreak")));
    let error = Api::new().run(client.request(Method::GET, "/X").send()).expect_err("");
    assert!(error.to_string().contains("invalid value of the header `x-a`"), "{error}");
}

#[test]
fn a_hook_that_fails_stops_the_call_before_anything_is_sent() {
    let api = api([ok()]);
    let log = Log::default();
    let client = api.handle_with(|builder| {
        builder.hook(Logging("a", Arc::clone(&log)));
        builder.hook(Failing(1, "not on\na Friday"));
        builder.hook(Logging("b", Arc::clone(&log)));
    });
    let error = api.run(client.request(Method::POST, "/X").send()).expect_err("stopped");
    assert_eq!(error.to_string(), "POST /X: hook: not on a Friday; nothing was sent");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Hook, 0));
    assert!(!error.outcome_unknown());
    assert!(error.source().expect("that of the hook").is::<Stopped>());
    assert!(api.transport.requests().is_empty());
    // The first hook has let it pass, so it sees the outcome.
    assert_eq!(
        lines(&log),
        ["a 1 POST https://api.example/v1/X", "a 0: None Some(Hook)"]
    );
}

#[test]
fn an_error_of_a_hook_contains_no_secret() {
    let api = Api::new();
    let client = api.handle_with(|builder| builder.hook(Failing(1, "it was s3cret")));
    let error = api.run(client.request(Method::POST, "/X").send()).expect_err("stopped");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
}

#[test]
fn a_hook_that_fails_leaves_the_outcome_of_earlier_attempts() {
    // The call may be sent again although the server may have processed it.
    for (reply, unknown) in [(response(429, ""), false), (connection_lost(), true)] {
        let api = api([reply]);
        let client = api.handle_with(|builder| builder.hook(Failing(2, "no")));
        let error = api.run(client.call(&SETTLE).send::<Done>()).expect_err("stopped");
        assert!(error.to_string().contains("; this attempt was not sent"), "{error}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Hook, 1));
        assert_eq!(error.outcome_unknown(), unknown, "{error}");
    }
}

#[test]
fn a_hook_that_hangs_takes_the_time_of_the_call() {
    let api = api([ok()]);
    let client = api.handle_with(|builder| builder.hook(Hanging));
    let options = Options::new().timeout(Duration::from_secs(7));
    let request = client.request(Method::POST, "/X").options(options);
    let error = api.run(request.send()).expect_err("no time");
    assert_eq!(
        error.to_string(),
        "POST /X: hook: not ready within 7s; nothing was sent"
    );
    assert!(error.is_timeout() && !error.outcome_unknown());
    assert_eq!(api.elapsed(), Duration::from_secs(7));
}

#[test]
fn an_attempt_that_waits_for_its_hooks_counts_until_its_end() {
    let api = Api::new();
    api.transport.serve(|_| ok().after(Duration::from_secs(9)));
    let client = api.handle_with(|builder| {
        builder.hook(Slow(Duration::from_secs(8)));
        builder.hook(Slow(Duration::from_secs(7)));
        builder.rate_limit(RateLimit::new(1, Duration::from_secs(1)));
        builder.options(Options::new().attempt_timeout(Duration::from_secs(10)));
    });
    let call = || -> BoxFuture<'static, _> {
        Box::pin(client.request(Method::GET, "/X").send())
    };
    let responses = api.run_all([call(), call()]);
    assert!(responses.iter().all(Result::is_ok), "{responses:?}");
    // The first ends after 24 seconds, and the window is one second.
    assert_eq!(millis(&api.transport.times()), [15_000, 40_000]);
}

#[test]
fn a_hook_sees_no_credentials() {
    let seen: Arc<Mutex<Option<(HeaderMap, String)>>> = Arc::default();
    let api = api([ok()]);
    let client = api.handle_with(|builder| {
        let seen = Arc::clone(&seen);
        builder.credential("subscription_key", "k3y-of-gateway".to_owned());
        let options = Options::new().header("x-token", "t0ken");
        builder.options(options.query("a", "1").query("token", "f9 3k2m7p"));
        builder.hook(Header("x-own", "0wn"));
        builder.hook(Looking(move |attempt: &Attempt| {
            let body = attempt.body().expect("bytes").clone();
            assert_eq!(body, r#"{"pin":"1234"}"#);
            assert!(!format!("{attempt:?}").contains("1234"));
            let seen = &mut *seen.lock().expect("no panic");
            *seen = Some((attempt.headers().clone(), attempt.url().to_owned()));
        }));
    });
    let body = serde_json::json!({"pin": "1234"});
    let request = client.request(Method::POST, "/X").json_body(&body);
    api.run(request.send()).expect("a response");
    let seen = seen.lock().expect("no panic").take().expect("an attempt");
    for name in ["authorization", "x-key", "x-token", "x-own"] {
        assert_eq!(seen.0[name], "[redacted]", "{name}");
        assert!(api.transport.requests()[0].headers()[name] != "[redacted]", "{name}");
    }
    assert_eq!(seen.0["content-type"], "application/json");
    assert_eq!(seen.1, "https://api.example/v1/X?a=1&token=[redacted]");
}

#[test]
fn a_hook_sees_how_long_the_attempt_has_waited() {
    let waits: Arc<Mutex<Vec<Duration>>> = Arc::default();
    let api = Api::new();
    api.transport.serve(|_| ok());
    let client = api.handle_with(|builder| {
        let waits = Arc::clone(&waits);
        builder.rate_limit(RateLimit::per_minute(1));
        builder.hook(Looking(move |attempt: &Attempt| {
            waits.lock().expect("no panic").push(attempt.waited());
        }));
    });
    for _ in 0..2 {
        api.run(client.request(Method::GET, "/X").send()).expect("a response");
    }
    assert_eq!(millis(&waits.lock().expect("no panic")), [0, 60_000]);
}
