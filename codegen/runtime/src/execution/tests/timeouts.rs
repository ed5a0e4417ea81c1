//! How long an attempt and a call may take.

use std::time::Duration;

use http::Method;

use super::{send, send_with};
use crate::execution::transport::Failure;
use crate::fixture::{Reply, answer, fail};
use crate::{Backoff, Options, RetryPolicy};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn an_answer_in_time_is_taken() {
    assert_eq!(send(Method::GET, [answer(404, "").after(seconds(59))]).status(), 404);
}

#[test]
fn an_attempt_ends_after_a_minute_and_a_call_after_three() {
    let sent = send(Method::GET, []);
    // The pauses are part of the call, so the third attempt has less than a minute.
    assert_eq!(sent.at, [0, 60_500, 121_500]);
    assert_eq!(sent.error(), "GET /Contacts: no answer within 180s (after 3 attempts)");
    let error = sent.answer.expect_err("no answer");
    assert!(error.is_timeout() && !error.outcome_unknown());
}

#[test]
fn a_write_without_an_answer_is_in_doubt_and_not_repeated() {
    let sent = send(Method::POST, []);
    assert_eq!(sent.at, [0]);
    assert_eq!(
        sent.error(),
        "POST /Contacts: no answer within 60s; \
         the server may have acted on it: look before sending it again"
    );
    let error = sent.answer.expect_err("no answer");
    assert!(error.is_timeout() && error.outcome_unknown());
}

#[test]
fn the_time_of_a_call_bounds_its_attempts() {
    let options = Options::new().timeout(Duration::from_millis(1500));
    let sent = send_with(options, Method::GET, []);
    assert_eq!(sent.at, [0]);
    assert_eq!(sent.error(), "GET /Contacts: no answer within 1.5s");
}

#[test]
fn the_time_of_an_attempt_can_be_set() {
    let pause = Backoff::constant(Duration::ZERO);
    let retry = RetryPolicy::new().max_attempts(3).backoff(pause);
    let options = Options::new().attempt_timeout(seconds(5)).retry(retry);
    let sent = send_with(options, Method::GET, []);
    assert_eq!(sent.at, [0, 5000, 10_000]);
    assert_eq!(sent.error(), "GET /Contacts: no answer within 5s (after 3 attempts)");
}

#[test]
fn times_without_end_do_no_harm() {
    let options = Options::new().timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    let slow = answer(200, "").after(seconds(1_000_000));
    assert_eq!(send_with(options, Method::GET, [slow]).status(), 200);
}

#[test]
fn a_slow_failure_takes_of_the_calls_time() {
    let slow = |status| answer(status, "").after(seconds(59));
    let sent = send(Method::GET, [slow(500), slow(502), slow(503), slow(200)]);
    // 59 s, half a second, 59 s, one second, 59 s: a pause of two would go past the end.
    assert_eq!((sent.status(), sent.attempts()), (503, 3));
    assert_eq!(sent.at, [0, 59_500, 119_500]);
}

#[test]
fn a_write_that_found_no_connection_is_not_in_doubt() {
    let none = || fail(Failure::Connect("no route".into()));
    let once = Options::new().retry(RetryPolicy::none());
    let sent = send_with(once, Method::POST, [none()]);
    assert_eq!(sent.error(), "POST /Contacts: cannot connect to the server: no route");
    let error = sent.answer.expect_err("no connection");
    assert!(error.is_connect() && !error.outcome_unknown());
    assert_eq!(send(Method::POST, [none(), Reply::never()]).at, [0, 500]);
}
