//! The rate limit: how many calls the server sees in a window, and in which order.

use std::time::Duration;

use futures_core::future::BoxFuture;
use http::Method;
use tokio::task::JoinHandle;

use super::millis;
use crate::client::core::Handle;
use crate::fixture::{Api, Reply, response};
use crate::{Options, RateLimit, RawResponse, Result};

const MINUTE: Duration = Duration::from_secs(60);

/// A call with a number in its path.
pub(super) fn call(
    client: &Handle,
    number: usize,
) -> BoxFuture<'static, Result<RawResponse>> {
    Box::pin(client.request(Method::GET, format!("/{number}")).send())
}

/// An API that always responds, and a client with a limit per minute.
fn limited(calls: u32) -> (Api, Handle) {
    let api = Api::new();
    api.transport.serve(|_| response(200, ""));
    let client =
        api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(calls)));
    (api, client)
}

/// The maximum number of calls that start in any minute.
fn max_per_minute(times: &[Duration]) -> usize {
    let started = |from: &Duration| {
        times.iter().filter(|time| *time >= from && **time < *from + MINUTE).count()
    };
    times.iter().map(started).max().unwrap_or_default()
}

#[test]
fn by_default_500_calls_start_per_minute_in_order_of_arrival() {
    let api = Api::new();
    api.transport.serve(|_| response(200, "{}").after(Duration::from_millis(300)));
    // Clones with other options share the limit.
    let client = api.handle();
    let other = client.with_options(Options::new().header("x-a", "1"));
    let calls = (0..1200)
        .map(|number| call(if number % 2 == 0 { &client } else { &other }, number));
    let responses = api.run_all(calls);
    assert!(responses.iter().all(Result::is_ok), "a call failed while it waited");
    assert_eq!(max_per_minute(&api.transport.times()), 500);
    for (path, second) in starts(&api) {
        let number: u64 = path.trim_start_matches('/').parse().expect("a number");
        assert_eq!(second, number / 500 * 60, "{path}");
    }
}

#[test]
fn the_window_slides() {
    let (api, client) = limited(2);
    api.run(call(&client, 0)).expect("a response");
    api.advance(Duration::from_secs(50));
    api.run_all((1..5).map(|number| call(&client, number)));
    // Each start is a minute after the one two before it.
    assert_eq!(millis(&api.transport.times()), [0, 50_000, 60_000, 110_000, 120_000]);
}

#[test]
fn every_attempt_counts() {
    let (api, client) = limited(1);
    api.transport.script([response(500, ""), response(500, "")]);
    let response = api.run(call(&client, 0)).expect("a response");
    assert_eq!(response.attempts(), 3);
    assert_eq!(millis(&api.transport.times()), [0, 60_000, 120_000]);
}

#[test]
fn waiting_for_a_permit_does_not_count_toward_the_timeout() {
    let (api, client) = limited(1);
    api.transport.serve(|_| response(200, "").after(Duration::from_secs(4)));
    let client = client.with_options(Options::new().timeout(Duration::from_secs(5)));
    let responses = api.run_all((0..4).map(|number| call(&client, number)));
    assert!(responses.iter().all(Result::is_ok));
    // Each starts a minute after the response before it.
    assert_eq!(millis(&api.transport.times()), [0, 64_000, 128_000, 192_000]);
}

/// The first connections take long, and the server sees their requests late.
#[test]
fn the_limit_is_about_what_the_server_sees() {
    for (calls, seconds) in [(500, 60), (500, 1), (7, 3)] {
        let per = Duration::from_secs(seconds);
        let api = Api::new();
        let setup = Duration::from_millis(700);
        api.transport.serve(move |request| {
            let number: u32 = request.uri().path()[4..].parse().expect("a number");
            let delay = if number < calls { setup } else { Duration::ZERO };
            response(200, "").after(delay)
        });
        let client =
            api.handle_with(|builder| builder.rate_limit(RateLimit::new(calls, per)));
        api.run_all((0..2 * calls as usize).map(|number| call(&client, number)));
        let times = api.transport.times();
        let (first, second) = times.split_at(calls as usize);
        assert!(first.iter().all(Duration::is_zero));
        assert!(second.iter().all(|time| *time == setup + per), "{second:?}");
    }
}

#[test]
fn a_call_in_flight_that_is_not_polled_keeps_its_slot_for_its_timeout() {
    let (api, client) = limited(1);
    api.transport.script([Reply::never()]);
    let options = Options::new().attempt_timeout(Duration::from_secs(9));
    let request = client.request(Method::GET, "/0").options(options);
    let mut idle: BoxFuture<'static, _> = Box::pin(request.send());
    api.poll_once(&mut idle);
    api.run(call(&client, 1)).expect("a response");
    assert_eq!(millis(&api.transport.times()), [0, 69_000]);
}

#[test]
fn a_call_that_is_dropped_in_flight_counts_until_then() {
    let (api, client) = limited(1);
    api.transport.script([Reply::never()]);
    let mut dropped = call(&client, 0);
    api.poll_once(&mut dropped);
    api.advance(Duration::from_secs(5));
    api.run(async { drop(dropped) });
    api.run(call(&client, 1)).expect("a response");
    assert_eq!(millis(&api.transport.times()), [0, 65_000]);
}

#[test]
fn without_a_limit_no_call_waits() {
    let (api, _) = limited(1);
    let client = api.handle_with(|builder| builder.rate_limit(None));
    api.run_all((0..2000).map(|number| call(&client, number)));
    assert_eq!(api.elapsed(), Duration::ZERO);
}

#[test]
fn a_limit_of_zero_is_rejected() {
    let mut builder = crate::fixture::contacts::builder();
    builder.rate_limit(RateLimit::per_minute(0));
    let error = builder.build().expect_err("a limit of zero");
    assert!(error.is_builder() && error.to_string().contains("allow at least one"));
}

#[test]
fn the_rate_limiter_has_its_own_timeout() {
    let (api, client) = limited(1);
    let options = Options::new().rate_limit_timeout(Duration::from_secs(90));
    let client = client.with_options(options);
    let mut responses = api.run_all((0..3).map(|number| call(&client, number)));
    let error = responses.pop().expect("three").expect_err("no slot");
    assert_eq!(
        error.to_string(),
        "GET /2: rate limiter: no slot within 90s; nothing was sent"
    );
    assert!(error.is_rate_limited() && !error.is_timeout() && !error.outcome_unknown());
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert!(responses.iter().all(Result::is_ok));
    assert_eq!(api.elapsed(), Duration::from_secs(90));
}

#[test]
fn a_retry_without_a_permit_returns_the_outcome_before_it() {
    let (api, client) = limited(1);
    api.transport.serve(|_| response(503, "busy"));
    let options = Options::new().rate_limit_timeout(Duration::from_secs(10));
    let request = client.request(Method::GET, "/X").options(options);
    let response = api.run(request.send()).expect("a response");
    assert_eq!((response.status.as_u16(), response.attempts()), (503, 1));
}

/// Calls under a limit of two per minute, of which the first two have started.
struct Queue {
    api: Api,
    client: Handle,
    tasks: Vec<JoinHandle<Result<RawResponse>>>,
}

impl Queue {
    fn new(calls: usize) -> Self {
        let (api, client) = limited(2);
        let mut queue = Self { api, client, tasks: Vec::new() };
        (0..calls).for_each(|number| queue.spawn(number));
        queue.api.settle();
        assert_eq!(queue.api.transport.paths(), ["/0", "/1"]);
        queue
    }

    fn spawn(&mut self, number: usize) {
        self.tasks.push(self.api.spawn(call(&self.client, number)));
    }

    /// Runs the calls that were not aborted. Returns the started ones, each with its second.
    fn finish(&mut self) -> Vec<(String, u64)> {
        for task in self.tasks.drain(..) {
            let _ = self.api.run(task);
        }
        starts(&self.api).split_off(2)
    }
}

/// The calls that started, each with its second, in order. Calls that are admitted at the same
/// time start in any order.
pub(super) fn starts(api: &Api) -> Vec<(String, u64)> {
    let seconds = api.transport.times().into_iter().map(|time| time.as_secs());
    let mut starts: Vec<_> = api.transport.paths().into_iter().zip(seconds).collect();
    starts.sort_by_key(|(path, second)| (*second, path.clone()));
    starts
}

pub(super) fn started(calls: &[(&str, u64)]) -> Vec<(String, u64)> {
    calls.iter().map(|(path, at)| ((*path).to_owned(), *at)).collect()
}

#[test]
fn a_call_that_is_dropped_while_it_waits_leaves_its_slot_to_the_next() {
    let mut queue = Queue::new(6);
    queue.tasks[2].abort();
    queue.tasks[4].abort();
    assert_eq!(queue.finish(), started(&[("/3", 60), ("/5", 60)]));
}

#[test]
fn a_call_that_is_dropped_with_a_permit_returns_it() {
    let mut queue = Queue::new(2);
    let mut waiting = [call(&queue.client, 2), call(&queue.client, 3)];
    for call in &mut waiting {
        queue.api.poll_once(call);
    }
    queue.spawn(4);
    queue.api.settle();
    queue.api.advance(MINUTE);
    // This call grants the permits of the first two in the queue, which never use them.
    queue.spawn(9);
    queue.api.settle();
    drop(waiting);
    assert_eq!(queue.finish(), started(&[("/4", 60), ("/9", 60)]));
    assert_eq!(queue.api.elapsed(), MINUTE);
}

#[test]
fn a_call_that_is_not_polled_does_not_block_the_others() {
    let mut queue = Queue::new(2);
    // The first in the queue is polled only once.
    let mut idle = call(&queue.client, 7);
    queue.api.poll_once(&mut idle);
    (3..6).for_each(|number| queue.spawn(number));
    queue.api.settle();
    // It holds a permit, which no other call can use for a minute; the others continue.
    assert_eq!(queue.finish(), started(&[("/3", 60), ("/4", 120), ("/5", 120)]));
    // Polled again, it starts, and all calls keep to the limit.
    queue.api.run(idle).expect("a response");
    let times = queue.api.transport.times();
    assert_eq!(times.len(), 6);
    assert!(max_per_minute(&times) <= 2, "{times:?}");
}

#[test]
fn a_later_call_does_not_overtake() {
    let mut queue = Queue::new(4);
    queue.api.advance(MINUTE);
    queue.spawn(8);
    assert_eq!(queue.finish(), started(&[("/2", 60), ("/3", 60), ("/8", 120)]));
}

#[test]
fn threads_share_the_limit() {
    let (api, client) = limited(100);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = { runtime }.enable_time().build().expect("a runtime");
                for number in 0..25 {
                    runtime.block_on(call(&client, number)).expect("a response");
                }
            });
        }
    });
    assert_eq!(api.transport.requests().len(), 100);
    api.poll_once(&mut call(&client, 101));
}
