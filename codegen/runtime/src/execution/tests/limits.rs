//! The rate limit: how many calls start in a while, and who is next.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;

use super::millis;
use crate::client::Handle;
use crate::execution::clock::Boxed;
use crate::fixture::{Api, Tasks, answer};
use crate::{Options, RateLimit, RawResponse, Result};

const MINUTE: Duration = Duration::from_secs(60);

/// A call of its own for each number, which is in its path.
fn call(client: &Handle, number: usize) -> Boxed<Result<RawResponse>> {
    Box::pin(client.request(Method::GET, format!("/{number}")).send())
}

/// How many calls start in any minute, at the most.
fn most_in_a_minute(times: &[Duration]) -> usize {
    let started = |from: &Duration| {
        times.iter().filter(|time| *time >= from && **time < *from + MINUTE).count()
    };
    times.iter().map(started).max().unwrap_or_default()
}

#[test]
fn of_1200_calls_never_more_than_500_start_in_a_minute_and_none_fails_of_waiting() {
    let api = Api::new();
    api.wire.serve(|_| answer(200, "{}").after(Duration::from_millis(300)));
    // Clones with other settings have the same limit.
    let client = api.handle();
    let other = client.with_options(Options::new().header("x-a", "1"));
    let calls = (0..1200)
        .map(|number| call(if number % 2 == 0 { &client } else { &other }, number));
    let answers = api.run_all(calls);
    assert_eq!(answers.len(), 1200);
    assert!(answers.iter().all(Result::is_ok), "a call failed of waiting");
    let times = api.wire.times();
    assert_eq!(most_in_a_minute(&times), 500);
    let expected = [(500, 0), (500, 60), (200, 120)];
    let expected = expected.iter().flat_map(|(calls, at)| vec![*at * 1000; *calls]);
    assert_eq!(millis(&times), expected.collect::<Vec<u128>>());
    let order: Vec<String> = (0..1200).map(|number| format!("/{number}")).collect();
    assert_eq!(api.wire.paths(), order, "not in the order of arrival");
    assert_eq!(api.clock.sleepers(), 0);
}

#[test]
fn the_window_slides() {
    let api = Api::new();
    api.wire.serve(|_| answer(200, ""));
    let client = api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(2)));
    api.run(call(&client, 0)).expect("an answer");
    api.clock.advance(Duration::from_secs(50));
    api.run_all((1..5).map(|number| call(&client, number)));
    // The second minute of the clock does not begin anew: each follows on the one two before.
    assert_eq!(millis(&api.wire.times()), [0, 50_000, 60_000, 110_000, 120_000]);
}

#[test]
fn every_attempt_counts_as_a_call() {
    let api = Api::new();
    api.wire.script([answer(500, ""), answer(500, ""), answer(200, "")]);
    let client = api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(1)));
    let answer = api.run(call(&client, 0)).expect("an answer");
    assert_eq!(answer.attempts(), 3);
    assert_eq!(millis(&api.wire.times()), [0, 60_000, 120_000]);
}

#[test]
fn waiting_for_a_turn_takes_none_of_the_calls_time() {
    let api = Api::new();
    api.wire.serve(|_| answer(200, "").after(Duration::from_secs(4)));
    let options = Options::new().timeout(Duration::from_secs(5));
    let client = api.handle_with(|builder| {
        builder.rate_limit(RateLimit::per_minute(1));
        builder.options(options);
    });
    let answers = api.run_all((0..4).map(|number| call(&client, number)));
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(millis(&api.wire.times()), [0, 60_000, 120_000, 180_000]);
}

#[test]
fn without_a_limit_nothing_waits() {
    let api = Api::new();
    api.wire.serve(|_| answer(200, ""));
    let client = api.handle_with(|builder| builder.rate_limit(None));
    api.run_all((0..2000).map(|number| call(&client, number)));
    assert_eq!(api.clock.elapsed(), Duration::ZERO);
}

#[test]
fn a_rate_that_lets_nothing_start_is_refused() {
    let mut builder = Handle::builder(&crate::fixture::CONVENTIONS);
    for name in ["username", "client_code", "password"] {
        builder.credential(name, "x".to_owned());
    }
    builder.rate_limit(RateLimit::per_minute(0));
    let error = builder.build().expect_err("no rate");
    assert!(error.is_builder() && error.to_string().contains("allow at least one"));
}

#[test]
fn waiting_has_a_bound_of_its_own() {
    let api = Api::new();
    api.wire.serve(|_| answer(200, ""));
    let client = api.handle_with(|builder| {
        builder.rate_limit(RateLimit::per_minute(1));
        builder.options(Options::new().rate_limit_timeout(Duration::from_secs(90)));
    });
    let mut answers = api.run_all((0..3).map(|number| call(&client, number)));
    let error = answers.pop().expect("three").expect_err("no turn");
    assert_eq!(
        error.to_string(),
        "GET /2: it was not its turn within 90s, and nothing was sent: \
         too many calls wait under the rate limit"
    );
    assert!(error.is_rate_limited() && !error.is_timeout() && !error.outcome_unknown());
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(api.clock.elapsed(), Duration::from_secs(90));
}

#[test]
fn a_retry_that_has_no_turn_leaves_the_outcome_before_it() {
    let api = Api::new();
    api.wire.serve(|_| answer(503, "busy"));
    let client = api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(1)));
    let options = Options::new().rate_limit_timeout(Duration::from_secs(10));
    let request = client.request(Method::GET, "/X").options(options);
    let answer = api.run(request.send()).expect("what came before");
    assert_eq!((answer.status.as_u16(), answer.attempts()), (503, 1));
}

/// Calls under a limit of two a minute, of which the first two have started.
struct Queue<'a> {
    api: &'a Api,
    client: Handle,
    tasks: Tasks<'a, Result<RawResponse>>,
}

impl<'a> Queue<'a> {
    fn new(api: &'a Api, calls: usize) -> Self {
        api.wire.serve(|_| answer(200, ""));
        let client =
            api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(2)));
        let mut tasks = Tasks::new(&api.clock);
        (0..calls).for_each(|number| tasks.spawn(call(&client, number)));
        tasks.settle();
        assert_eq!(api.wire.paths(), ["/0", "/1"]);
        Self { api, client, tasks }
    }

    /// The calls that started, each with the second in which it did.
    fn finish(self) -> Vec<(String, u64)> {
        self.tasks.finish();
        let times = self.api.wire.times();
        let times = times.iter().map(Duration::as_secs);
        self.api.wire.paths().into_iter().zip(times).skip(2).collect()
    }
}

fn started(calls: &[(&str, u64)]) -> Vec<(String, u64)> {
    calls.iter().map(|(path, at)| ((*path).to_owned(), *at)).collect()
}

#[test]
fn who_is_dropped_while_waiting_leaves_the_turn_to_the_next() {
    let api = Api::new();
    let mut queue = Queue::new(&api, 6);
    queue.tasks.drop_task(2);
    queue.tasks.drop_task(4);
    assert_eq!(queue.finish(), started(&[("/3", 60), ("/5", 60)]));
    assert_eq!(api.clock.sleepers(), 0);
}

#[test]
fn who_is_dropped_at_its_turn_returns_it() {
    let api = Api::new();
    let mut queue = Queue::new(&api, 5);
    api.clock.advance(MINUTE);
    // Another comes, and by that the first two in the queue are given turns; before they can
    // take them, they are gone.
    let mut other = Tasks::new(&api.clock);
    other.spawn(call(&queue.client, 9));
    other.settle();
    queue.tasks.drop_task(2);
    queue.tasks.drop_task(3);
    other.settle();
    assert_eq!(queue.finish(), started(&[("/4", 60)]));
    other.settle();
    assert_eq!(api.wire.paths().last().map(String::as_str), Some("/9"));
    assert_eq!(api.clock.elapsed(), MINUTE);
}

#[test]
fn who_is_not_polled_keeps_nobody_from_its_turn() {
    let api = Api::new();
    let mut queue = Queue::new(&api, 2);
    // The first in the queue is put aside after it was looked at once.
    let mut aside = Tasks::new(&api.clock);
    aside.spawn(call(&queue.client, 7));
    aside.settle();
    (3..6).for_each(|number| queue.tasks.spawn(call(&queue.client, number)));
    queue.tasks.settle();
    // It was given a turn, which nobody else can have for a minute; the others go on.
    assert_eq!(queue.finish(), started(&[("/3", 60), ("/4", 120), ("/5", 120)]));
    // Looked at again it starts at once, and all keep to the limit.
    aside.finish();
    let times = api.wire.times();
    assert_eq!(times.len(), 6);
    assert!(most_in_a_minute(&times) <= 2, "{times:?}");
}

#[test]
fn a_call_that_comes_later_does_not_overtake() {
    let api = Api::new();
    let mut queue = Queue::new(&api, 4);
    api.clock.advance(MINUTE);
    queue.tasks.spawn(call(&queue.client, 8));
    assert_eq!(queue.finish(), started(&[("/2", 60), ("/3", 60), ("/8", 120)]));
}

#[test]
fn threads_share_the_limit() {
    let api = Arc::new(Api::new());
    api.wire.serve(|_| answer(200, ""));
    let client =
        api.handle_with(|builder| builder.rate_limit(RateLimit::per_minute(100)));
    let done = Arc::new(Mutex::new(0));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let clock = Arc::clone(&api.clock);
                let mut tasks = Tasks::new(&clock);
                (0..25).for_each(|number| tasks.spawn(call(&client, number)));
                *done.lock().expect("no panic") += tasks.finish().len();
            });
        }
    });
    assert_eq!(*done.lock().expect("no panic"), 100);
    assert_eq!(api.clock.elapsed(), Duration::ZERO);
}
