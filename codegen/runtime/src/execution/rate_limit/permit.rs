//! Waiting for a turn.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use super::sliding_window::{Answer, Ticket};
use super::{Limiter, wake};
use crate::execution::clock::{Boxed, Clock};
use crate::execution::trace;

/// A call that waits for its turn. Done, it has to start.
#[must_use = "a turn comes to who waits for it"]
pub(crate) struct Turn<'a> {
    limiter: &'a Limiter,
    clock: &'a dyn Clock,
    ticket: Option<Ticket>,
    /// When the turn can come at the earliest. Each call has a timer of its own, so that no
    /// call depends on another's being polled.
    timer: Option<Boxed<()>>,
    since: Option<Instant>,
}

impl<'a> Turn<'a> {
    pub(super) fn new(limiter: &'a Limiter, clock: &'a dyn Clock) -> Self {
        Self { limiter, clock, ticket: None, timer: None, since: None }
    }

    fn ask(&mut self, cx: &Context<'_>) -> (Answer, Instant) {
        let mut window = self.limiter.window();
        // Not before the window is locked: starts are kept in order.
        let now = self.clock.now();
        if self.ticket.is_none() && window.start(now) {
            return (Answer::Start, now);
        }
        let ticket = *self.ticket.get_or_insert_with(|| window.join(cx.waker().clone()));
        let woken = window.give(now);
        let answer = window.ask(ticket, now, cx.waker());
        drop(window);
        wake(woken);
        (answer, now)
    }
}

impl Future for Turn<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let turn = &mut *self;
        let (answer, now) = turn.ask(cx);
        let Answer::Wait(wait) = answer else {
            turn.ticket = None;
            if let Some(since) = turn.since {
                trace::waited(now - since);
            }
            return Poll::Ready(());
        };
        if turn.since.is_none() {
            turn.since = Some(now);
            trace::waiting(wait);
        }
        let timer = turn.timer.insert(turn.clock.sleep(wait));
        if timer.as_mut().poll(cx).is_ready() {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            let first = self.limiter.window().leave(ticket);
            wake(first);
        }
    }
}

impl fmt::Debug for Turn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turn").field("ticket", &self.ticket).finish_non_exhaustive()
    }
}
