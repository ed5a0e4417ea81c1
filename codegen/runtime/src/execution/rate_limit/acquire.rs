//! The future that waits for a permit.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::time::{Instant, Sleep, sleep};

use super::sliding_window::{Admission, WaiterId};
use super::{RateLimiter, wake};
use crate::execution::trace;

/// Waits for a permit. Once it is ready, the call must start.
#[must_use = "futures do nothing until they are awaited"]
pub(in crate::execution) struct Acquire<'a> {
    limiter: &'a RateLimiter,
    waiter: Option<WaiterId>,
    /// The earliest time of the permit. Each call has its own timer, so that no call
    /// depends on the polling of another.
    timer: Option<Pin<Box<Sleep>>>,
    since: Option<Instant>,
}

impl<'a> Acquire<'a> {
    pub(super) fn new(limiter: &'a RateLimiter) -> Self {
        Self { limiter, waiter: None, timer: None, since: None }
    }

    fn try_acquire(&mut self, cx: &Context<'_>) -> (Admission, Instant) {
        let mut window = self.limiter.window();
        // Read after locking, so that starts are recorded in order.
        let now = Instant::now();
        if self.waiter.is_none() && window.try_start(now) {
            return (Admission::Granted, now);
        }
        let waiter =
            *self.waiter.get_or_insert_with(|| window.enqueue(cx.waker().clone()));
        let woken = window.grant(now);
        let admission = window.admit(waiter, now, cx.waker());
        drop(window);
        wake(woken);
        (admission, now)
    }
}

impl Future for Acquire<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let (admission, now) = self.try_acquire(cx);
        let Admission::Wait(wait) = admission else {
            self.waiter = None;
            if let Some(since) = self.since {
                trace::permit_acquired(now - since);
            }
            return Poll::Ready(());
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
            let next = self.limiter.window().leave(waiter);
            wake(next);
        }
    }
}

impl fmt::Debug for Acquire<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acquire").field("waiter", &self.waiter).finish_non_exhaustive()
    }
}
