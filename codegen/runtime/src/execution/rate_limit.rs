//! The rate limiter: a sliding window that all clones of a client share, or a limiter of the user's.
//!
//! Calls that have to wait are queued, and permits are granted in the order of arrival. A future
//! that is never polled again delays the others by one slot at most. A semaphore or an
//! asynchronous mutex would grant its permit to that future, and all others would wait for it.

use std::error::Error as StdError;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

mod acquire;
mod queue;
mod sliding_window;

use crate::error::SharedError;
use crate::limiter::{RateLimit, RateLimiter, Remaining};
use acquire::Acquire;
pub(super) use acquire::Permit;
use queue::Queue;
use sliding_window::SlidingWindow;

/// What a client asks for permits.
pub(crate) enum Limiter {
    Window(Window),
    Custom(Queue),
}

impl Limiter {
    pub(crate) fn of_limit(limit: RateLimit) -> Self {
        Self::Window(Window::new(limit))
    }

    pub(crate) fn custom(limiter: Arc<dyn RateLimiter>) -> Self {
        Self::Custom(Queue::new(limiter))
    }

    /// Waits until an attempt may start that ends no later than the timeout after it. A custom
    /// limiter has counted the attempt then, so there is no permit to hold.
    pub(super) async fn acquire(
        &self,
        timeout: Duration,
    ) -> Result<Option<Permit<'_>>, SharedError> {
        match self {
            Self::Window(window) => Ok(Some(window.acquire(timeout).await)),
            Self::Custom(queue) => queue.wait().await.map(|()| None),
        }
    }

    pub(crate) async fn remaining(
        &self,
    ) -> Result<Vec<Remaining>, Box<dyn StdError + Send + Sync>> {
        match self {
            Self::Window(window) => Ok(vec![window.lock().remaining(Instant::now())]),
            Self::Custom(queue) => queue.limiter().remaining().await,
        }
    }
}

/// Grants permits to start an attempt.
#[derive(Debug)]
pub(crate) struct Window(Mutex<SlidingWindow>);

impl Window {
    fn new(limit: RateLimit) -> Self {
        Self(Mutex::new(SlidingWindow::new(limit)))
    }

    /// Waits for a permit for an attempt that ends no later than the timeout after it. Dropping the
    /// future leaves the queue, and returns a permit that was granted but not used.
    fn acquire(&self, timeout: Duration) -> Acquire<'_> {
        Acquire::new(self, timeout)
    }

    fn lock(&self) -> MutexGuard<'_, SlidingWindow> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Must be called without holding the lock of the queue, because a waker may run any code.
fn wake(wakers: impl IntoIterator<Item = Waker>) {
    wakers.into_iter().for_each(Waker::wake);
}
