//! The calls that wait for a limiter of the user's.
//!
//! The queue is data, and so is the request to the limiter: a future that whichever call is polled
//! polls for all. Were it a part of the first call, a program that does not poll that call would stop
//! the others; were it a task, a runtime that does not run would.

mod slot_request;
mod state;

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::time::{Instant, Sleep, sleep_until};

use super::wake;
use crate::error::SharedError;
use crate::execution::trace;
use crate::limiter::RateLimiter;
use slot_request::SlotRequest;
use state::{State, WaiterId};

/// A queue before a limiter.
pub(crate) struct Queue {
    limiter: Arc<dyn RateLimiter>,
    shared: Arc<Shared>,
}

impl Queue {
    pub(super) fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Self { limiter, shared: Arc::default() }
    }

    pub(super) fn limiter(&self) -> &dyn RateLimiter {
        &*self.limiter
    }

    /// Waits for a slot. Dropping the future leaves the queue.
    pub(super) fn wait(&self) -> Wait<'_> {
        Wait { queue: self, waiter: None, timer: None, since: None }
    }

    /// Asks the limiter for all calls that wait, until its response has to be waited for. Returns the
    /// time at which to ask again, if the limiter has named one.
    fn drive(&self) -> Option<Instant> {
        loop {
            let mut state = self.shared.lock();
            if let Some(until) = state.pause(Instant::now()) {
                return Some(until);
            }
            let request = state.take_request(|| self.request())?;
            drop(state);
            let guard = ForgetOnPanic(&self.shared);
            let polled = request.poll();
            std::mem::forget(guard);
            let is_pending = polled.is_err();
            let woken = match polled {
                Ok(response) => self.shared.lock().responded(response, Instant::now()),
                Err(request) => self.shared.lock().put_back(request),
            };
            wake(woken);
            if is_pending {
                return None;
            }
        }
    }

    fn request(&self) -> SlotRequest {
        let limiter = Arc::clone(&self.limiter);
        SlotRequest::new(Box::pin(async move { limiter.acquire().await }), &self.shared)
    }
}

/// The state and its lock.
#[derive(Default)]
struct Shared(Mutex<State>);

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_waiting(&self) {
        let woken = self.lock().waiting();
        wake(woken);
    }
}

/// Lets others ask if a request panics while it is polled.
struct ForgetOnPanic<'a>(&'a Shared);

impl Drop for ForgetOnPanic<'_> {
    fn drop(&mut self) {
        let woken = self.0.lock().forget_request();
        wake(woken);
    }
}

/// Waits for a slot.
#[must_use = "futures do nothing until they are awaited"]
pub(super) struct Wait<'a> {
    queue: &'a Queue,
    waiter: Option<WaiterId>,
    /// When to ask again. Each call has its own timer, so that no call depends on the polling of
    /// another.
    timer: Option<Pin<Box<Sleep>>>,
    since: Option<Instant>,
}

impl Wait<'_> {
    fn pause(&mut self, until: Instant, now: Instant, cx: &mut Context<'_>) {
        if self.since.is_none() {
            self.since = Some(now);
            trace::rate_limited(until - now);
        }
        let timer = self.timer.insert(Box::pin(sleep_until(until)));
        if timer.as_mut().poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
    }
}

impl Future for Wait<'_> {
    type Output = Result<(), SharedError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let now = Instant::now();
        let waiter = self.queue.shared.lock().enter(self.waiter, cx.waker(), now);
        self.waiter = Some(waiter);
        let until = self.queue.drive();
        let outcome = self.queue.shared.lock().outcome(waiter);
        if let Some(outcome) = outcome {
            self.waiter = None;
            if let Some(since) = self.since {
                trace::permit_acquired(now - since);
            }
            return Poll::Ready(outcome);
        }
        if let Some(until) = until {
            self.pause(until, now, cx);
        }
        Poll::Pending
    }
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        if let Some(waiter) = self.waiter {
            let mut state = self.queue.shared.lock();
            let woken = state.leave(waiter, Instant::now());
            // The slot of its response would be old when the next call arrives.
            let unneeded = state.unneeded_request();
            drop(state);
            drop(unneeded);
            wake(woken);
        }
    }
}

impl fmt::Debug for Wait<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("waiter", &self.waiter).finish_non_exhaustive()
    }
}
