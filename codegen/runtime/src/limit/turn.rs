//! Waiting for a turn.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::window::{Answer, Ticket};
use super::{Limiter, wake};
use crate::clock::{Boxed, Clock};

/// A call that waits for its turn. Done, it has to start.
#[must_use = "a turn comes to who waits for it"]
pub(crate) struct Turn<'a> {
    limiter: &'a Limiter,
    clock: &'a dyn Clock,
    ticket: Option<Ticket>,
    /// When the turn can come at the earliest. Each call has a timer of its own, so that no
    /// call depends on another's being polled.
    timer: Option<Boxed<()>>,
}

impl<'a> Turn<'a> {
    pub(super) fn new(limiter: &'a Limiter, clock: &'a dyn Clock) -> Self {
        Self { limiter, clock, ticket: None, timer: None }
    }

    fn ask(&mut self, cx: &Context<'_>) -> Answer {
        let mut window = self.limiter.window();
        // Not before the window is locked: starts are kept in order.
        let now = self.clock.now();
        if self.ticket.is_none() && window.start(now) {
            return Answer::Start;
        }
        let ticket = *self.ticket.get_or_insert_with(|| window.join(cx.waker().clone()));
        let woken = window.give(now);
        let answer = window.ask(ticket, now, cx.waker());
        drop(window);
        wake(woken);
        answer
    }
}

impl Future for Turn<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let turn = &mut *self;
        let Answer::Wait(wait) = turn.ask(cx) else {
            turn.ticket = None;
            return Poll::Ready(());
        };
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
