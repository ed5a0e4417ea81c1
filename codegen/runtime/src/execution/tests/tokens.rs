//! Tokens, which a client asks for before each attempt.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::Method;

use super::{millis, ok};
use crate::fixture::{Api, CONVENTIONS, response};
use crate::{
    Conventions, Handle, Options, RateLimit, Secret, Security, SecurityScheme,
    TokenFuture, TokenSource,
};

static BEARER: Conventions = Conventions {
    security: Security {
        schemes: &[SecurityScheme::bearer("token")],
        required: &[&[0]],
        ..CONVENTIONS.security
    },
    ..CONVENTIONS
};

/// Returns `token1`, `token2` and so on; takes a second for each.
#[derive(Default)]
struct Numbered {
    /// From this call on, it fails.
    fails_from: Option<u32>,
    calls: AtomicU32,
}

impl TokenSource for Numbered {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
            if self.fails_from.is_some_and(|first| number >= first) {
                return Err("no more tokens".into());
            }
            Ok(Secret::from(format!("token{number}")))
        })
    }
}

fn client(api: &Api, source: impl TokenSource + 'static) -> Handle {
    let mut builder = Handle::builder(&BEARER);
    builder.token("token", source);
    api.handle_of(builder)
}

/// The tokens of the requests that were sent.
fn tokens(api: &Api) -> Vec<String> {
    let requests = api.transport.requests();
    let header = |request: &http::Request<bytes::Bytes>| {
        let value = &request.headers()["authorization"];
        assert!(value.is_sensitive());
        value.to_str().expect("a header").to_owned()
    };
    requests.iter().map(header).collect()
}

#[test]
fn each_attempt_has_a_token_of_its_own() {
    let api = Api::new();
    api.transport.script([response(503, ""), response(503, ""), ok()]);
    let client = client(&api, Numbered::default());
    api.run(client.request(Method::GET, "/X").send()).expect("a response");
    assert_eq!(tokens(&api), ["Bearer token1", "Bearer token2", "Bearer token3"]);
    // A second for each token, and delays of 0.5 and 1 seconds between the attempts.
    assert_eq!(millis(&api.transport.times()), [1000, 2500, 4500]);
}

#[test]
fn tokens_of_all_attempts_are_redacted() {
    let api = Api::new();
    api.transport.script([
        response(503, ""),
        response(401, r#"{"message":"token1 and token2 are old"}"#),
    ]);
    let client = client(&api, Numbered::default());
    let response =
        api.run(client.request(Method::GET, "/X").send()).expect("a response");
    let error = response.error_for_status().expect_err("401").to_string();
    assert!(!error.contains("token1") && !error.contains("token2"), "{error}");
}

#[test]
fn without_another_token_the_last_outcome_counts() {
    let api = Api::new();
    api.transport.script([response(503, "")]);
    let source = Arc::new(Numbered { fails_from: Some(2), ..Numbered::default() });
    let client = client(&api, Arc::clone(&source));
    let response =
        api.run(client.request(Method::GET, "/X").send()).expect("a response");
    assert_eq!(response.status.as_u16(), 503);
    assert_eq!((source.calls.load(Ordering::Relaxed), tokens(&api).len()), (2, 1));
}

#[test]
fn a_source_that_hangs_takes_the_time_of_the_call() {
    let api = Api::new();
    let client = client(&api, pending);
    let request = client.request(Method::POST, "/X");
    let options = Options::new().timeout(Duration::from_secs(7));
    let error = api.run(request.options(options).send()).expect_err("no token");
    assert_eq!(error.to_string(), "POST /X: no token within 7s; nothing was sent");
    assert!(error.is_timeout() && !error.outcome_unknown() && error.attempts() == 0);
    assert_eq!(api.elapsed(), Duration::from_secs(7));
}

/// The request of such an attempt is sent later than its permit.
#[test]
fn an_attempt_that_waits_for_its_token_counts_until_its_end() {
    let api = Api::new();
    api.transport.serve(|_| response(200, "").after(Duration::from_secs(9)));
    let calls = AtomicU32::new(0);
    let source = move || {
        let is_first = calls.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            tokio::time::sleep(Duration::from_secs(if is_first { 8 } else { 0 })).await;
            Ok(Secret::from("token"))
        }
    };
    let mut builder = Handle::builder(&BEARER);
    builder.token("token", source);
    builder.rate_limit(RateLimit::new(1, Duration::from_secs(1)));
    builder.options(Options::new().attempt_timeout(Duration::from_secs(10)));
    let client = api.handle_of(builder);
    let call = || -> BoxFuture<'static, _> {
        Box::pin(client.request(Method::GET, "/X").send())
    };
    let responses = api.run_all([call(), call()]);
    assert!(responses.iter().all(Result::is_ok), "{responses:?}");
    // The first ends after 17 seconds, and the window is one second.
    assert_eq!(millis(&api.transport.times()), [8000, 18_000]);
}
