//! The future that waits for a permit.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep};

use super::sliding_window::{Admission, AttemptId, WaiterId};
use super::{Window, wake};
use crate::execution::trace;

/// A permit for one attempt. Dropping it reports that the attempt has ended.
#[derive(Debug)]
pub(in crate::execution) struct Permit<'a> {
    limiter: &'a Window,
    attempt: AttemptId,
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut window = self.limiter.lock();
        // Read after locking, so that ends are recorded in order.
        window.end(self.attempt, Instant::now());
    }
}

/// Waits for a permit.
#[must_use = "futures do nothing until they are awaited"]
pub(in crate::execution) struct Acquire<'a> {
    limiter: &'a Window,
    /// The time that the attempt may take, from the permit on.
    timeout: Duration,
    waiter: Option<WaiterId>,
    /// The earliest time of the permit. Each call has its own timer, so that no call
    /// depends on the polling of another.
    timer: Option<Pin<Box<Sleep>>>,
    since: Option<Instant>,
}

impl<'a> Acquire<'a> {
    pub(super) fn new(limiter: &'a Window, timeout: Duration) -> Self {
        Self { limiter, timeout, waiter: None, timer: None, since: None }
    }

    fn try_acquire(&mut self, cx: &Context<'_>) -> (Admission, Instant) {
        let mut window = self.limiter.lock();
        let now = Instant::now();
        let at_once = self.waiter.is_none().then(|| window.try_start(now, self.timeout));
        if let Some(attempt) = at_once.flatten() {
            return (Admission::Granted(attempt), now);
        }
        let waiter =
            *self.waiter.get_or_insert_with(|| window.enqueue(cx.waker().clone()));
        let woken = window.grant(now);
        let admission = window.admit(waiter, now, self.timeout, cx.waker());
        drop(window);
        wake(woken);
        (admission, now)
    }
}

impl<'a> Future for Acquire<'a> {
    type Output = Permit<'a>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Permit<'a>> {
        let (admission, now) = self.try_acquire(cx);
        let wait = match admission {
            Admission::Wait(wait) => wait,
            Admission::Granted(attempt) => {
                self.waiter = None;
                if let Some(since) = self.since {
                    trace::permit_acquired(now - since);
                }
                return Poll::Ready(Permit { limiter: self.limiter, attempt });
            }
        };
        if self.since.is_none() {
            self.since = Some(now);
            trace::rate_limited(wait);
        }
        let timer = self.timer.insert(Box::pin(sleep(wait)));
        if timer.as_mut().poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

impl Drop for Acquire<'_> {
    fn drop(&mut self) {
        if let Some(waiter) = self.waiter {
            let next = self.limiter.lock().leave(waiter);
            wake(next);
        }
    }
}

impl fmt::Debug for Acquire<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acquire").field("waiter", &self.waiter).finish_non_exhaustive()
    }
}
