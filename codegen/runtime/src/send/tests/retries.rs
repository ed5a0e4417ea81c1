//! What is repeated, after what pause, and how often.

use std::time::Duration;

use http::Method;

use super::{millis, send, send_with};
use crate::fixture::{Api, Reply, answer, fail};
use crate::registry::{Evidence, HttpMethod, Operation, ResponseKind, RetrySafety};
use crate::transport::Failure;
use crate::{Backoff, Done, Options, RetryBudget, RetryPolicy};

const WRITES: [Method; 4] = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

fn connect() -> Reply {
    fail(Failure::Connect("no route".into()))
}

fn reset() -> Reply {
    fail(Failure::Interrupted("reset".into()))
}

fn late() -> Reply {
    fail(Failure::Timeout(None))
}

fn ok() -> Reply {
    answer(200, "{}")
}

#[test]
fn a_get_is_repeated_after_what_may_be_gone_the_next_time() {
    let statuses = [408, 429, 500, 502, 503, 504].map(|status| answer(status, ""));
    for reply in [connect(), reset(), late()].into_iter().chain(statuses) {
        let what = format!("{reply:?}");
        let sent = send(Method::GET, [reply, ok()]);
        assert_eq!((sent.status(), sent.attempts()), (200, 2), "{what}");
        assert_eq!(sent.at, [0, 500], "{what}");
    }
}

#[test]
fn nothing_is_repeated_after_what_stays_as_it_is() {
    for status in [200, 201, 302, 400, 401, 403, 404, 405, 409, 410, 422, 501, 505] {
        let sent = send(Method::GET, [answer(status, ""), ok()]);
        assert_eq!((sent.status(), sent.at.len()), (status, 1));
    }
    let large = send_with(Options::new().max_body_size(1), Method::GET, [ok(), ok()]);
    assert_eq!(large.at.len(), 1, "it would be as large the next time");
}

#[test]
fn a_write_that_may_have_reached_the_server_is_sent_once() {
    for method in WRITES {
        for reply in [reset(), late()] {
            let sent = send(method.clone(), [reply, ok()]);
            assert_eq!(sent.at.len(), 1, "{method}");
            assert!(sent.answer.as_ref().expect_err("no answer").outcome_unknown());
            assert!(sent.error().ends_with("look before sending it again"));
        }
        for status in [408, 500, 502, 503, 504] {
            let reply = answer(status, "").header("retry-after", "1");
            let sent = send(method.clone(), [reply, ok()]);
            assert_eq!((sent.status(), sent.at.len()), (status, 1), "{method}");
        }
    }
}

#[test]
fn a_write_that_did_not_reach_the_server_or_was_not_looked_at_is_repeated() {
    for method in WRITES {
        let sent = send(method.clone(), [connect(), answer(429, ""), connect(), ok()]);
        assert_eq!((sent.status(), sent.attempts()), (200, 4), "{method}");
        assert_eq!(sent.at, [0, 500, 1500, 3500], "{method}");
    }
}

#[test]
fn after_four_attempts_the_last_outcome_is_it() {
    let sent = send(Method::GET, (0..9).map(|_| answer(503, "")));
    assert_eq!((sent.status(), sent.attempts()), (503, 4));
    assert_eq!(sent.at, [0, 500, 1500, 3500]);
    let sent = send(Method::POST, (0..9).map(|_| connect()));
    assert_eq!(
        sent.error(),
        "POST /Contacts: cannot connect to the server: no route (after 4 attempts)"
    );
    assert_eq!(sent.attempts(), 4);
    let error = sent.answer.expect_err("no connection");
    assert!(error.is_connect() && !error.outcome_unknown());
}

#[test]
fn a_wait_that_the_server_names_is_kept_to() {
    for (reply, wait) in [
        (answer(429, "").header("retry-after", "7"), 7),
        (answer(503, "").header("retry-after", "0"), 0),
        (answer(503, "").header("retry-after", "65"), 65),
        (answer(429, "").header("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"), 30),
        (answer(429, r#"{"message":"try again in 37 seconds"}"#), 38),
        (answer(429, r#"[{"message":"try again in 65 seconds"}]"#), 66),
    ] {
        let what = format!("{reply:?}");
        let sent = send(Method::GET, [reply, ok()]);
        assert_eq!(sent.at, [0, wait * 1000], "{what}");
    }
}

#[test]
fn a_wait_beyond_the_bound_is_an_error_that_carries_it() {
    for (reply, wait) in [
        (answer(429, "").header("retry-after", "66"), 66),
        (answer(429, r#"{"message":"try again in 3600 seconds"}"#), 3600),
    ] {
        let sent = send(Method::GET, [reply, ok()]);
        assert_eq!((sent.status(), sent.at.len()), (429, 1));
        let error = sent.answer.and_then(|it| it.error_for_status().map(drop));
        let error = error.expect_err("too long a wait");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(wait)));
        assert!(error.is_rate_limited());
    }
}

#[test]
fn a_wait_that_was_kept_to_in_vain_is_in_the_error_too() {
    let replies = (0..4).map(|_| answer(429, "").header("retry-after", "2"));
    let sent = send(Method::POST, replies);
    assert_eq!(sent.at, [0, 2000, 4000, 6000]);
    let answer = sent.answer.expect("an answer");
    assert_eq!(answer.retry_after(), Some(Duration::from_secs(2)));
}

#[test]
fn a_pause_that_would_outlast_the_call_is_not_begun() {
    let options = Options::new().timeout(Duration::from_secs(30));
    let reply = answer(503, "").header("retry-after", "30");
    let sent = send_with(options, Method::GET, [reply, ok()]);
    assert_eq!((sent.status(), sent.at.len()), (503, 1));
}

#[test]
fn the_policy_of_a_call_goes_before_that_of_its_client() {
    let once = Options::new().retry(RetryPolicy::none());
    let sent = send_with(once.clone(), Method::GET, [answer(503, ""), ok()]);
    assert_eq!((sent.status(), sent.attempts()), (503, 1));

    let pause = Backoff::constant(Duration::from_millis(3));
    let patient = RetryPolicy::new().max_attempts(6).backoff(pause);
    let api = Api::new();
    api.wire.script((0..5).map(|_| answer(500, "")).chain([ok()]));
    let client = api.handle_with(|builder| builder.options(once));
    let request = client.request(Method::GET, "/X");
    let answer = api.run(request.options(Options::new().retry(patient)).send());
    assert_eq!(answer.expect("an answer").attempts(), 6);
    assert_eq!(millis(&api.wire.times()), [0, 3, 6, 9, 12, 15]);
}

#[test]
fn the_longest_wait_can_be_set() {
    let options =
        Options::new().retry(RetryPolicy::new().max_retry_after(Duration::ZERO));
    let reply = answer(429, "").header("retry-after", "1");
    assert_eq!(send_with(options, Method::GET, [reply, ok()]).status(), 429);
}

#[test]
fn the_budget_of_all_clones_runs_dry_and_successes_fill_it() {
    let api = Api::new();
    let client = api.handle_with(|builder| {
        builder.rate_limit(None);
        // Other settings, the same budget.
        builder.options(Options::new().header("x-a", "1"));
    });
    let clones = [
        client.clone(),
        client.with_options(Options::new().header("x-a", "2")),
        client.with_options(Options::new()),
    ];
    let attempts = |index: usize| {
        let request = clones[index % clones.len()].request(Method::GET, "/X");
        api.run(request.send()).expect("an answer").attempts()
    };
    api.wire.serve(|_| answer(500, ""));
    // Six calls take 18 of the 20 retries that there are, the seventh the other two.
    let counted: Vec<u32> = (0..9).map(attempts).collect();
    assert_eq!(counted, [4, 4, 4, 4, 4, 4, 3, 1, 1]);
    api.wire.serve(|_| answer(200, ""));
    (0..5).for_each(|index| assert_eq!(attempts(index), 1));
    api.wire.serve(|_| answer(500, ""));
    assert_eq!([attempts(0), attempts(1)], [2, 1], "five successes pay for one retry");
}

#[test]
fn the_budget_can_be_another() {
    let api = Api::new();
    let budget = RetryBudget::new(0);
    let client = api.handle_with(|builder| builder.retry_budget(budget));
    api.wire.script([answer(500, "")]);
    let answer = api.run(client.request(Method::GET, "/X").send());
    assert_eq!(answer.expect("an answer").attempts(), 1);
}

#[test]
fn the_users_own_headers_query_and_body_survive_retries() {
    let api = Api::new();
    api.wire.script([connect(), answer(429, ""), ok()]);
    let client = api.handle().with_options(
        Options::new().header("x-client", "c").header("x-both", "c").query("q", "1"),
    );
    let request = client.request(Method::POST, "/X").header("x-own", "o");
    let options = Options::new().header("x-call", "a b").header("x-both", "call");
    let request = request.body("body", "text/plain").options(options);
    api.run(request.send()).expect("an answer");
    let requests = api.wire.requests();
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

/// A write that the spec declares safe to repeat.
static SAFE: Operation = Operation {
    id: "things_settle",
    resource: "things",
    name: "settle",
    method: HttpMethod::Post,
    path: "/Things",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

#[test]
fn a_write_that_is_declared_safe_is_repeated_and_stays_in_doubt() {
    let settle = |script: Vec<Reply>| {
        let api = Api::new();
        api.wire.script(script);
        api.run(api.handle().call(&SAFE).send::<Done>())
    };
    let done = settle(vec![reset(), answer(500, ""), ok()]).expect("it is done");
    assert_eq!(done.attempts(), 3);
    // The last attempt changed nothing, but the first may have.
    for last in [answer(404, ""), answer(429, "").header("retry-after", "99")] {
        let error = settle(vec![reset(), last]).expect_err("no success");
        assert!(error.outcome_unknown(), "{error}");
        assert!(error.to_string().contains("look before sending it again"), "{error}");
    }
    let refused = settle(vec![connect(), answer(404, "")]).expect_err("no success");
    assert!(!refused.outcome_unknown(), "{refused}");
}
