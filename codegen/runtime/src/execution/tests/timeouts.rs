//! How long an attempt and a call may take.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use hyper::body::{Body, Frame};

use super::{ok, send, send_with};
use crate::fixture::{Api, Reply, connect_error, response};
use crate::{Backoff, Options, RetryPolicy};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn a_slow_response_in_time_is_accepted() {
    assert_eq!(send(Method::GET, [response(404, "").after(seconds(59))]).status(), 404);
}

#[test]
fn an_attempt_may_take_one_minute_and_a_call_three() {
    let sent = send(Method::GET, []);
    // The delays count, so the third attempt has less than a minute.
    assert_eq!(sent.at, [0, 60_500, 121_500]);
    assert_eq!(
        sent.error(),
        "GET /Contacts: no response within 180s (after 3 attempts)"
    );
    let error = sent.result.expect_err("no response");
    assert!(error.is_timeout() && !error.outcome_unknown());
}

#[test]
fn a_write_without_a_response_is_not_retried_and_its_outcome_is_unknown() {
    let sent = send(Method::POST, []);
    assert_eq!(sent.at, [0]);
    assert_eq!(
        sent.error(),
        "POST /Contacts: no response within 60s; \
         the server may have processed it: check before sending it again"
    );
    let error = sent.result.expect_err("no response");
    assert!(error.is_timeout() && error.outcome_unknown());
}

#[test]
fn a_write_that_is_not_written_in_time_is_retried() {
    let options = Options::new().attempt_timeout(seconds(5));
    let sent = send_with(options.clone(), Method::POST, [Reply::unsent(), ok()]);
    assert_eq!((sent.status(), sent.at), (200, vec![0, 5500]));
    let once = options.retry(RetryPolicy::none());
    let sent = send_with(once, Method::POST, [Reply::unsent()]);
    assert_eq!(
        sent.error(),
        "POST /Contacts: no connection within 5s; nothing was sent"
    );
    let error = sent.result.expect_err("no connection");
    assert!(error.is_connect() && !error.outcome_unknown());
}

#[test]
fn the_timeout_of_a_call_bounds_its_attempts() {
    let options = Options::new().timeout(Duration::from_millis(1500));
    let sent = send_with(options, Method::GET, []);
    assert_eq!(sent.at, [0]);
    assert_eq!(sent.error(), "GET /Contacts: no response within 1.5s");
}

#[test]
fn the_timeout_of_an_attempt_can_be_set() {
    let backoff = Backoff::constant(Duration::ZERO);
    let retry = RetryPolicy::new().max_attempts(3).backoff(backoff);
    let options = Options::new().attempt_timeout(seconds(5)).retry(retry);
    let sent = send_with(options, Method::GET, []);
    assert_eq!(sent.at, [0, 5000, 10_000]);
    assert_eq!(sent.error(), "GET /Contacts: no response within 5s (after 3 attempts)");
}

#[test]
fn extreme_timeouts_do_not_overflow() {
    let options = Options::new().timeout(Duration::MAX).attempt_timeout(Duration::MAX);
    let slow = response(200, "").after(seconds(1_000_000));
    assert_eq!(send_with(options, Method::GET, [slow]).status(), 200);
}

#[test]
fn slow_failures_use_up_the_timeout_of_the_call() {
    let slow = |status| response(status, "").after(seconds(59));
    let sent = send(Method::GET, [slow(500), slow(502), slow(503), slow(200)]);
    // 59 s, 0.5 s, 59 s, 1 s, 59 s: a delay of 2 s would exceed the timeout.
    assert_eq!((sent.status(), sent.attempts()), (503, 3));
    assert_eq!(sent.at, [0, 59_500, 119_500]);
}

#[test]
fn the_outcome_of_a_write_without_a_connection_is_known() {
    let once = Options::new().retry(RetryPolicy::none());
    let sent = send_with(once, Method::POST, [connect_error()]);
    assert_eq!(sent.error(), "POST /Contacts: cannot connect: no route");
    let error = sent.result.expect_err("no connection");
    assert!(error.is_connect() && !error.outcome_unknown());
    assert_eq!(send(Method::POST, [connect_error(), Reply::never()]).at, [0, 500]);
}

/// A body of one part that does not end.
struct Endless(Option<Bytes>);

impl Body for Endless {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let part = self.0.take().map(|part| Some(Ok(Frame::data(part))));
        part.map_or(Poll::Pending, Poll::Ready)
    }
}

#[test]
fn a_part_of_a_streamed_body_that_does_not_arrive_is_a_timeout() {
    let api = Api::new();
    let body = Endless(Some(Bytes::from_static(b"one")));
    api.transport.script([response(200, "").unread(reqwest::Body::wrap(body))]);
    let limit = Options::new().attempt_timeout(Duration::from_millis(200));
    let request = api.handle().request(Method::GET, "/Export").options(limit);
    let mut body = api.run(request.stream()).expect("the head").value;
    let mut next = || api.run(body.next_chunk());
    assert_eq!(next().expect("a part").as_deref(), Some(&b"one"[..]));
    let error = next().expect_err("an error");
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("nothing arrived within 200ms"), "{error}");
    assert_eq!(next().expect("the end"), None);
    assert_eq!(api.elapsed(), Duration::from_millis(200));
}
