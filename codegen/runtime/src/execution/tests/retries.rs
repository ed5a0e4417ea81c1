//! What is retried, after which delay, and how often.

use std::time::Duration;

use http::Method;

use super::{millis, ok, send, send_with};
use crate::error::ErrorKind;
use crate::execution::transport::Progress;
use crate::fixture::contacts::operation;
use crate::fixture::{Api, Reply, connect_error, connection_lost, fail, response};
use crate::registry::{HttpMethod, Operation, ResponseKind, RetrySafety};
use crate::{Backoff, Done, Options, RetryBudget, RetryPolicy};

const WRITES: [Method; 4] = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

fn timeout() -> Reply {
    fail(ErrorKind::Timeout, Progress::Written, "slow")
}

#[test]
fn a_get_is_retried_after_a_transient_failure() {
    let statuses = [408, 429, 500, 502, 503, 504].map(|status| response(status, ""));
    for reply in
        [connect_error(), connection_lost(), timeout()].into_iter().chain(statuses)
    {
        let case = format!("{reply:?}");
        let sent = send(Method::GET, [reply, ok()]);
        assert_eq!((sent.status(), sent.attempts()), (200, 2), "{case}");
        assert_eq!(sent.at, [0, 500], "{case}");
    }
}

#[test]
fn nothing_is_retried_after_a_permanent_failure() {
    for status in [200, 201, 302, 400, 401, 403, 404, 405, 409, 410, 422, 501, 505] {
        let sent = send(Method::GET, [response(status, ""), ok()]);
        assert_eq!((sent.status(), sent.at.len()), (status, 1));
    }
    let large = send_with(Options::new().max_body_size(1), Method::GET, [ok(), ok()]);
    assert_eq!(large.at.len(), 1, "the body would be as large the next time");
}

#[test]
fn a_write_that_may_have_reached_the_server_is_sent_once() {
    for method in WRITES {
        for reply in [connection_lost(), timeout()] {
            let sent = send(method.clone(), [reply, ok()]);
            assert_eq!(sent.at.len(), 1, "{method}");
            assert!(sent.error().ends_with("check before sending it again"));
            assert!(sent.result.expect_err("no response").outcome_unknown());
        }
        for status in [408, 500, 502, 503, 504] {
            let reply = response(status, "").header("retry-after", "1");
            let sent = send(method.clone(), [reply, ok()]);
            assert_eq!((sent.status(), sent.at.len()), (status, 1), "{method}");
        }
    }
}

#[test]
fn a_write_that_was_certainly_not_processed_is_retried() {
    for method in WRITES {
        let script = [connect_error(), response(429, ""), connect_error(), ok()];
        let sent = send(method.clone(), script);
        assert_eq!((sent.status(), sent.attempts()), (200, 4), "{method}");
        assert_eq!(sent.at, [0, 500, 1500, 3500], "{method}");
    }
}

#[test]
fn the_outcome_of_the_fourth_attempt_is_returned() {
    let sent = send(Method::GET, (0..9).map(|_| response(503, "")));
    assert_eq!((sent.status(), sent.attempts()), (503, 4));
    assert_eq!(sent.at, [0, 500, 1500, 3500]);
    let sent = send(Method::POST, (0..9).map(|_| connect_error()));
    let expected = "POST /Contacts: cannot connect: no route (after 4 attempts)";
    assert_eq!((&*sent.error(), sent.attempts()), (expected, 4));
    let error = sent.result.expect_err("no connection");
    assert!(error.is_connect() && !error.outcome_unknown());
}

#[test]
fn the_server_sets_the_delay() {
    for (reply, delay) in [
        (response(429, "").header("retry-after", "7"), 7),
        (response(503, "").header("retry-after", "65"), 65),
        (response(429, "").header("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"), 30),
        (response(429, r#"{"message":"try again in 37 seconds"}"#), 38),
        // A second is added to what a message says, but not beyond the longest wait.
        (response(429, r#"[{"message":"try again in 65 seconds"}]"#), 65),
    ] {
        let case = format!("{reply:?}");
        let sent = send(Method::GET, [reply, ok()]);
        assert_eq!(sent.at, [0, delay * 1000], "{case}");
    }
}

#[test]
fn a_delay_is_never_shorter_than_the_first_of_the_backoff() {
    for value in [
        "0",
        "Sun, 06 Nov 1994 08:49:27 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "1.5",
        "1, 2",
        "-1",
        "99999999999999999999",
        "soon",
        "",
    ] {
        let reply = || response(429, "").header("retry-after", value);
        let sent = send(Method::POST, [reply(), ok()]);
        assert_eq!((sent.status(), sent.at), (200, vec![0, 500]), "{value}");
        let backoff =
            Backoff::exponential(Duration::from_secs(9), Duration::from_secs(3));
        let options = Options::new().retry(RetryPolicy::new().backoff(backoff));
        let sent = send_with(options, Method::GET, [reply(), ok()]);
        assert_eq!(sent.at, [0, 3000], "{value}");
    }
}

#[test]
fn too_long_a_wait_is_in_the_error() {
    for (reply, wait) in [
        (response(429, "").header("retry-after", "66"), 66),
        (response(429, r#"{"message":"try again in 3600 seconds"}"#), 3600),
    ] {
        let sent = send(Method::GET, [reply, ok()]);
        assert_eq!((sent.status(), sent.at.len()), (429, 1));
        let error = sent.result.and_then(|it| it.error_for_status().map(drop));
        let error = error.expect_err("too long a wait");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(wait)));
        assert!(error.is_rate_limited());
    }
}

#[test]
fn the_wait_of_the_last_attempt_is_in_the_response() {
    let replies = (0..4).map(|_| response(429, "").header("retry-after", "2"));
    let sent = send(Method::POST, replies);
    assert_eq!(sent.at, [0, 2000, 4000, 6000]);
    let response = sent.result.expect("a response");
    assert_eq!(response.retry_after(), Some(Duration::from_secs(2)));
}

#[test]
fn a_delay_beyond_the_timeout_ends_the_call() {
    let options = Options::new().timeout(Duration::from_secs(30));
    let reply = response(503, "").header("retry-after", "30");
    let sent = send_with(options, Method::GET, [reply, ok()]);
    assert_eq!((sent.status(), sent.at.len()), (503, 1));
}

#[test]
fn the_policy_of_a_call_takes_precedence_over_that_of_its_client() {
    let once = Options::new().retry(RetryPolicy::none());
    let sent = send_with(once.clone(), Method::GET, [response(503, ""), ok()]);
    assert_eq!((sent.status(), sent.attempts()), (503, 1));

    let backoff = Backoff::constant(Duration::from_millis(3));
    let patient = RetryPolicy::new().max_attempts(6).backoff(backoff);
    let api = Api::new();
    api.transport.script((0..5).map(|_| response(500, "")).chain([ok()]));
    let client = api.handle_with(|builder| builder.options(once));
    let request = client.request(Method::GET, "/X");
    let response = api.run(request.options(Options::new().retry(patient)).send());
    assert_eq!(response.expect("a response").attempts(), 6);
    assert_eq!(millis(&api.transport.times()), [0, 3, 6, 9, 12, 15]);
}

#[test]
fn the_longest_wait_can_be_set() {
    let options =
        Options::new().retry(RetryPolicy::new().max_retry_after(Duration::ZERO));
    let reply = response(429, "").header("retry-after", "1");
    assert_eq!(send_with(options, Method::GET, [reply, ok()]).status(), 429);
}

#[test]
fn clones_share_the_budget_and_successes_refill_it() {
    let api = Api::new();
    let client = api.handle_with(|builder| builder.rate_limit(None));
    let clones = [
        client.clone(),
        client.with_options(Options::new().header("x-a", "2")),
        client.with_options(Options::new()),
    ];
    let attempts = |index: usize| {
        let request = clones[index % clones.len()].request(Method::GET, "/X");
        api.run(request.send()).expect("a response").attempts()
    };
    api.transport.serve(|_| response(500, ""));
    // Six calls take 18 of the 20 retries, and the seventh takes the other two.
    let counted: Vec<u32> = (0..9).map(attempts).collect();
    assert_eq!(counted, [4, 4, 4, 4, 4, 4, 3, 1, 1]);
    api.transport.serve(|_| response(200, ""));
    (0..5).for_each(|index| assert_eq!(attempts(index), 1));
    api.transport.serve(|_| response(500, ""));
    assert_eq!([attempts(0), attempts(1)], [2, 1], "five successes pay for one retry");
}

#[test]
fn the_budget_can_be_set() {
    let api = Api::new();
    let client = api.handle_with(|builder| builder.retry_budget(RetryBudget::new(0)));
    api.transport.script([response(500, "")]);
    let response = api.run(client.request(Method::GET, "/X").send());
    assert_eq!(response.expect("a response").attempts(), 1);
}

#[test]
fn every_attempt_sends_the_same_headers_query_and_body() {
    let api = Api::new();
    api.transport.script([connect_error(), response(429, ""), ok()]);
    let client = api.handle().with_options(
        Options::new().header("x-client", "c").header("x-both", "c").query("q", "1"),
    );
    let request = client.request(Method::POST, "/X").header("x-own", "o");
    let options = Options::new().header("x-call", "a b").header("x-both", "call");
    let request = request.body("body", "text/plain").options(options);
    api.run(request.send()).expect("a response");
    let requests = api.transport.requests();
    assert_eq!(requests.len(), 3);
    for request in requests {
        assert_eq!(request.uri().query(), Some("q=1"));
        assert_eq!(request.body(), "body");
        for (name, value) in [
            ("x-client", "c"),
            ("x-own", "o"),
            ("x-call", "a b"),
            ("x-both", "call"),
            ("content-type", "text/plain"),
        ] {
            let sent: Vec<_> = request.headers().get_all(name).iter().collect();
            assert_eq!(sent, [value], "{name}");
        }
    }
}

/// A write that the API description declares safe to retry.
pub(super) static SETTLE: Operation = Operation {
    retry: RetrySafety::Safe,
    ..operation("contacts_settle", HttpMethod::Post, "/Settle", ResponseKind::Done)
};

#[test]
fn a_write_that_is_declared_safe_is_retried_and_its_outcome_stays_unknown() {
    let settle = |script: Vec<Reply>| {
        let api = Api::new();
        api.transport.script(script);
        api.run(api.handle().call(&SETTLE).send::<Done>())
    };
    let done = settle(vec![connection_lost(), response(500, ""), ok()]).expect("done");
    assert_eq!(done.attempts(), 3);
    // The server did not process the last attempt, but maybe the first.
    for last in [response(404, ""), response(429, "").header("retry-after", "99")] {
        let error = settle(vec![connection_lost(), last]).expect_err("a failure");
        assert!(error.outcome_unknown(), "{error}");
        assert!(error.to_string().contains("check before sending it again"), "{error}");
    }
    let error = settle(vec![connect_error(), response(404, "")]).expect_err("a failure");
    assert!(!error.outcome_unknown(), "{error}");
}
