//! How many calls start in a while: a window that slides, shared by all clones of a client.
//!
//! Whoever has to wait queues, and turns are given in the order of arrival. A turn is given to
//! a call, never held by one: a call that nobody polls any more, as happens to futures that are
//! put aside, keeps no other from its turn. A semaphore or an asynchronous mutex would give
//! its permit to that call and wait for it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;

use crate::execution::clock::Clock;

mod permit;
mod sliding_window;

use permit::Turn;
use sliding_window::Window;

/// How many calls may start in a window of time.
///
/// There are never more in *any* window of that length, not only in one that starts with the
/// minute: a call waits until the one so many before it is that long ago. Every attempt at a
/// call counts.
///
/// Rev.io's documentation allows 500 calls a minute for each account, and answers 429 beyond
/// that. It is what a client keeps to if nothing is set, together with its clones. Other clients
/// of the account, in this program or elsewhere, are not known to it: give each its share.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::RateLimit;
///
/// assert_eq!(RateLimit::per_minute(500), RateLimit::new(500, Duration::from_secs(60)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    calls: u32,
    per: Duration,
}

impl RateLimit {
    /// So many calls in a window of that length.
    pub const fn new(calls: u32, per: Duration) -> Self {
        Self { calls, per }
    }

    /// So many calls in any minute.
    pub const fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    /// Why no call could ever start.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        (self.calls == 0).then_some(
            "a rate of 0 calls lets no call start: allow at least one, \
             or set the rate to `None` to have no limit",
        )
    }
}

/// Gives turns.
#[derive(Debug)]
pub(crate) struct Limiter(Mutex<Window>);

impl Limiter {
    pub(crate) fn new(rate: RateLimit) -> Self {
        Self(Mutex::new(Window::new(rate)))
    }

    /// Waits for a turn. What is dropped before it is done leaves the queue, or gives back the
    /// turn that it was given and has not noticed yet.
    pub(crate) fn turn<'a>(&'a self, clock: &'a dyn Clock) -> Turn<'a> {
        Turn::new(self, clock)
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes those whose turn it is; not while the window is locked, for what a waker does is not
/// known here.
fn wake(wakers: impl IntoIterator<Item = Waker>) {
    wakers.into_iter().for_each(Waker::wake);
}
