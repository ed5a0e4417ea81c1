//! A limiter of the user's: the order of arrival, calls that are not polled, dropped calls, and errors.

use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::Method;
use tokio::time::{Instant, sleep};

use super::millis;
use super::rate_limit::{call, started, starts};
use crate::client::core::Handle;
use crate::fixture::{Api, response};
use crate::limiter::{
    RateLimit, RateLimiter, Remaining, RemainingFuture, Slot, SlotFuture,
};
use crate::{Options, RawResponse, Result};

/// A limiter that takes its time: so many calls in each window of a minute.
#[derive(Default)]
struct Slow {
    calls: usize,
    latency: Duration,
    asked: AtomicUsize,
    granted: Mutex<Vec<Instant>>,
}

impl Slow {
    fn slot(&self) -> Slot {
        let window = Duration::from_secs(60);
        let mut granted = self.granted.lock().expect("no panic");
        granted.retain(|it| it.elapsed() < window);
        if let Some(first) = granted.first().filter(|_| granted.len() == self.calls) {
            return Slot::After(window.saturating_sub(first.elapsed()));
        }
        granted.push(Instant::now());
        Slot::Now
    }
}

impl RateLimiter for Slow {
    fn acquire(&self) -> SlotFuture<'_> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            if !self.latency.is_zero() {
                sleep(self.latency).await;
            }
            Ok(self.slot())
        })
    }

    fn remaining(&self) -> RemainingFuture<'_> {
        let used = self.granted.lock().expect("no panic").len();
        let left = u32::try_from(self.calls - used).expect("few");
        Box::pin(async move { Ok(vec![Remaining::new(RateLimit::per_minute(2), left)]) })
    }
}

fn limited(limiter: impl RateLimiter + 'static) -> (Api, Handle) {
    let api = Api::new();
    api.transport.serve(|_| response(200, ""));
    let client = api.handle_with(|builder| builder.rate_limiter(limiter));
    (api, client)
}

fn slow(calls: usize, latency: u64) -> Arc<Slow> {
    let latency = Duration::from_millis(latency);
    Arc::new(Slow { calls, latency, ..Slow::default() })
}

/// Responds with one error after another.
struct Broken;

#[derive(Debug)]
struct Outage;

impl std::fmt::Display for Outage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the counter\nis gone")
    }
}

impl std::error::Error for Outage {}

impl RateLimiter for Broken {
    fn acquire(&self) -> SlotFuture<'_> {
        Box::pin(async {
            sleep(Duration::from_secs(1)).await;
            Err(Outage.into())
        })
    }
}

#[test]
fn calls_start_in_order_of_arrival() {
    for latency in [0, 1, 200] {
        let limiter = slow(3, latency);
        let (api, client) = limited(Arc::clone(&limiter));
        let other = client.with_options(Options::new().header("x-a", "1"));
        let calls = (0..9)
            .map(|number| call(if number % 2 == 0 { &client } else { &other }, number));
        let responses = api.run_all(calls);
        assert!(responses.iter().all(Result::is_ok), "a call failed while it waited");
        let numbers = api.transport.paths();
        let expected: Vec<String> = (0..9).map(|number| format!("/{number}")).collect();
        if latency == 200 {
            assert_eq!(numbers, expected);
        }
        for (path, second) in starts(&api) {
            let number: u64 = path[1..].parse().expect("a number");
            assert_eq!(second / 60, number / 3, "{path} with a latency of {latency} ms");
        }
        // No call polls: each slot is asked for once, and once in vain for each minute.
        assert!(limiter.asked.load(Ordering::Relaxed) <= 9 + 3);
    }
}

#[test]
fn a_call_that_is_not_polled_costs_one_slot() {
    for latency in [0, 100] {
        let (api, client) = limited(slow(2, latency));
        // The first asks, and is never polled again.
        let mut idle = call(&client, 0);
        if latency == 0 {
            api.run_all([call(&client, 8), call(&client, 9)]);
        }
        api.poll_once(&mut idle);
        api.run_all((1..4).map(|number| call(&client, number)));
        let seconds: Vec<(String, u64)> = starts(&api);
        let (waited, next) = if latency == 0 {
            let all = [("/8", 0), ("/9", 0), ("/1", 60), ("/2", 120), ("/3", 120)];
            (started(&all), 180)
        } else {
            (started(&[("/1", 0), ("/2", 60), ("/3", 60)]), 120)
        };
        assert_eq!(seconds, waited, "with a latency of {latency} ms");
        // Polled again, it asks for another slot, because its own is too old.
        api.run(idle).expect("a response");
        assert_eq!(starts(&api).pop(), Some(("/0".to_owned(), next)));
    }
}

#[test]
fn a_call_that_is_dropped_while_it_waits_leaves_its_slot_to_the_next() {
    let (api, client) = limited(slow(1, 100));
    let tasks: Vec<_> = (0..4).map(|number| api.spawn(call(&client, number))).collect();
    api.settle();
    // It has asked, and no other has.
    tasks[0].abort();
    tasks[2].abort();
    for task in tasks {
        let _ = api.run(task);
    }
    assert_eq!(millis(&api.transport.times()), [100, 60_200]);
    assert_eq!(api.transport.paths(), ["/1", "/3"]);
}

#[test]
fn a_call_that_is_dropped_with_a_slot_leaves_it_to_the_next() {
    let (api, client) = limited(slow(1, 0));
    api.run(call(&client, 0)).expect("a response");
    let mut dropped = call(&client, 1);
    api.poll_once(&mut dropped);
    let next = api.spawn(call(&client, 2));
    api.settle();
    // The next call asks for both, and the first gets the slot.
    api.advance(Duration::from_secs(60));
    api.settle();
    drop(dropped);
    api.join(next).expect("a response");
    assert_eq!(millis(&api.transport.times()), [0, 60_000]);
}

#[test]
fn a_question_is_dropped_once_no_call_waits() {
    let limiter = slow(1, 100);
    let (api, client) = limited(Arc::clone(&limiter));
    let mut dropped = call(&client, 0);
    api.poll_once(&mut dropped);
    api.run(async { drop(dropped) });
    api.advance(Duration::from_secs(30));
    api.run(call(&client, 1)).expect("a response");
    // The response to the first request would be half a minute old.
    assert_eq!(limiter.asked.load(Ordering::Relaxed), 2);
    assert_eq!(millis(&api.transport.times()), [30_100]);
}

#[test]
fn a_limiter_that_fails_is_an_error_of_all_calls_that_wait() {
    let (api, client) = limited(Broken);
    let errors = api.run_all((0..3).map(|number| call(&client, number)));
    for (number, error) in errors.into_iter().enumerate() {
        let error = error.expect_err("no slot");
        assert_eq!(
            error.to_string(),
            format!(
                "GET /{number}: rate limiter: the counter is gone; nothing was sent"
            )
        );
        assert!(error.is_rate_limited() && !error.outcome_unknown());
        assert_eq!((error.attempts(), error.status()), (0, None));
        let source = std::error::Error::source(&error).expect("that of the limiter");
        assert!(source.is::<Outage>(), "{source:?}");
    }
    assert_eq!(api.elapsed(), Duration::from_secs(1));
    assert!(api.transport.requests().is_empty());
}

#[test]
fn a_retry_for_which_the_limiter_fails_returns_the_outcome_before_it() {
    let once = AtomicUsize::new(0);
    let (api, client) =
        limited(Closure(move || match once.fetch_add(1, Ordering::Relaxed) {
            0 => Ok(Slot::Now),
            _ => Err("no more".into()),
        }));
    api.transport.script([response(503, "busy")]);
    let response = api.run(call(&client, 0)).expect("a response");
    assert_eq!((response.status.as_u16(), response.attempts()), (503, 1));
}

#[test]
fn the_wait_for_a_limiter_has_its_own_timeout() {
    let (api, client) = limited(Closure(|| Ok(Slot::After(Duration::MAX))));
    let options = Options::new().rate_limit_timeout(Duration::from_secs(90));
    let request = client.request(Method::GET, "/0").options(options);
    let error = api.run(request.send()).expect_err("no slot");
    assert_eq!(
        error.to_string(),
        "GET /0: rate limiter: no slot within 90s; nothing was sent"
    );
    assert_eq!(api.elapsed(), Duration::from_secs(90));
}

#[test]
fn a_limiter_that_panics_does_not_stop_the_others() {
    let asked = AtomicUsize::new(0);
    let (api, client) =
        limited(Closure(move || match asked.fetch_add(1, Ordering::Relaxed) {
            0 => panic!("in the limiter"),
            _ => Ok(Slot::Now),
        }));
    let tasks: Vec<_> = (0..3).map(|number| api.spawn(call(&client, number))).collect();
    let panics = tasks.into_iter().filter_map(|task| api.run(task).err()).count();
    assert_eq!(panics, 1);
    assert_eq!(api.transport.paths(), ["/1", "/2"]);
}

/// A call that is polled as soon as it is woken, as if by another thread.
struct Eager(Mutex<Option<BoxFuture<'static, Result<RawResponse>>>>);

impl Wake for Eager {
    fn wake(self: Arc<Self>) {
        // Locked while it is polled.
        let Ok(mut call) = self.0.try_lock() else { return };
        let waker = Waker::from(Arc::clone(&self));
        let mut cx = Context::from_waker(&waker);
        if call.as_mut().is_some_and(|call| call.as_mut().poll(&mut cx).is_ready()) {
            *call = None;
        }
    }
}

/// Pending at first. When it is polled again, it wakes, and responds with this.
struct Waking(AtomicUsize, Option<Slot>);

impl RateLimiter for Waking {
    fn acquire(&self) -> SlotFuture<'_> {
        Box::pin(poll_fn(|cx| match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Poll::Pending,
            1 => {
                cx.waker().wake_by_ref();
                self.1.map_or(Poll::Pending, |slot| Poll::Ready(Ok(slot)))
            }
            2 => Poll::Ready(Ok(Slot::Now)),
            _ => Poll::Ready(Ok(Slot::After(Duration::from_secs(999)))),
        }))
    }
}

#[test]
fn a_call_that_is_woken_while_another_asks_is_woken_again() {
    let minute = Duration::from_secs(60);
    for (second, start) in [(None, 0), (Some(Slot::After(minute)), 60_000)] {
        let (api, client) = limited(Waking(AtomicUsize::new(0), second));
        let eager = Arc::new(Eager(Mutex::new(Some(call(&client, 0)))));
        api.run(async { Arc::clone(&eager).wake() });
        // It asks for both, and is never polled again.
        let mut idle = call(&client, 1);
        api.poll_once(&mut idle);
        api.advance(minute);
        assert_eq!(api.transport.paths(), ["/0"]);
        assert_eq!(millis(&api.transport.times()), [start]);
    }
}

#[test]
fn threads_with_their_own_runtimes_share_a_limiter() {
    let (api, client) = limited(slow(100, 1));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = { runtime }
                    .enable_time()
                    .start_paused(true)
                    .build()
                    .expect("a runtime");
                for number in 0..25 {
                    runtime.block_on(call(&client, number)).expect("a response");
                }
            });
        }
    });
    assert_eq!(api.transport.requests().len(), 100);
}

#[test]
fn what_is_left_is_readable() {
    let api = Api::new();
    api.transport.serve(|_| response(200, ""));
    let limit = RateLimit::per_minute(2);
    let window = api.handle_with(|builder| builder.rate_limit(limit));
    let custom = api.handle_with(|builder| builder.rate_limiter(slow(2, 0)));
    for client in [window, custom] {
        for left in [2, 1, 0] {
            let remaining = api.run(client.remaining_calls()).expect("known");
            assert_eq!(remaining, [Remaining::new(limit, left)]);
            if left > 0 {
                api.run(call(&client, 0)).expect("a response");
            }
        }
    }
    let unknown = api.handle_with(|builder| builder.rate_limiter(Broken));
    assert_eq!(api.run(unknown.remaining_calls()).expect("nothing"), []);
    let unlimited = api.handle_with(|builder| builder.rate_limit(None));
    assert_eq!(api.run(unlimited.remaining_calls()).expect("nothing"), []);
}

/// A limiter that responds at once.
struct Closure<F>(F);

impl<F> RateLimiter for Closure<F>
where
    F: Fn() -> std::result::Result<Slot, Box<dyn std::error::Error + Send + Sync>>
        + Send
        + Sync,
{
    fn acquire(&self) -> SlotFuture<'_> {
        let response = (self.0)();
        Box::pin(async move { response })
    }
}
