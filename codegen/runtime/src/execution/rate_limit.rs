//! The rate limiter: a sliding window that all clones of a client share.
//!
//! Calls that have to wait are queued, and permits are granted in the order of arrival. A future
//! that is never polled again delays the others by one slot at most. A semaphore or an
//! asynchronous mutex would grant its permit to that future, and all others would wait for it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;

mod acquire;
mod sliding_window;

use acquire::Acquire;
pub(super) use acquire::Permit;
use sliding_window::SlidingWindow;

/// How many calls a server may see in a window of time.
///
/// The limit applies to *any* window of that length, not only to one that starts on the minute.
/// Every attempt at a call counts, from its start until one window after its end. When the request
/// arrives at the server depends on how long the connection takes, and only the response proves
/// that it has. So the time to the response is added to the window: with responses after half a
/// second, 500 calls per minute are 500 in 60.5 seconds.
///
/// A client and its clones share one limit. The default is that of the API description, or no limit.
/// Clients that were built separately do not share it. If an account has several of them, in one
/// program or in many, give each its share.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::options::RateLimit;
///
/// assert_eq!(RateLimit::per_minute(500), RateLimit::new(500, Duration::from_secs(60)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    calls: u32,
    window: Duration,
}

impl RateLimit {
    /// At most `calls` calls in any window of this length. A client with a limit of 0 calls cannot
    /// be built.
    pub const fn new(calls: u32, window: Duration) -> Self {
        Self { calls, window }
    }

    /// At most `calls` calls in any minute.
    pub const fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    /// The number of calls.
    #[cfg(feature = "fake")]
    pub(crate) fn calls(self) -> usize {
        usize::try_from(self.calls).unwrap_or(usize::MAX)
    }

    /// The length of the window.
    #[cfg(feature = "fake")]
    pub(crate) fn window(self) -> Duration {
        self.window
    }

    pub(crate) fn allows_calls(self) -> bool {
        self.calls > 0
    }
}

/// Grants permits to start an attempt.
#[derive(Debug)]
pub(crate) struct RateLimiter(Mutex<SlidingWindow>);

impl RateLimiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self(Mutex::new(SlidingWindow::new(limit)))
    }

    /// Waits for a permit for an attempt that ends no later than the timeout after it. Dropping the
    /// future leaves the queue, and returns a permit that was granted but not used.
    pub(super) fn acquire(&self, timeout: Duration) -> Acquire<'_> {
        Acquire::new(self, timeout)
    }

    fn window(&self) -> MutexGuard<'_, SlidingWindow> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Must be called without holding the lock of the window, because a waker may run any code.
fn wake(wakers: impl IntoIterator<Item = Waker>) {
    wakers.into_iter().for_each(Waker::wake);
}
