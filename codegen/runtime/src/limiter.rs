//! Rate limiters: what a client asks before each attempt, so that the server does not see more calls
//! than it accepts.
//!
//! A limiter holds nothing, not even a permit. It counts an attempt when it grants the slot, so a call
//! that is dropped or never polled again costs one slot at most.

use std::error::Error as StdError;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "redis")]
mod redis;
#[cfg(any(feature = "fake", feature = "redis"))]
pub(crate) mod window;

#[cfg(feature = "redis")]
pub use self::redis::{RedisLimiter, RedisLimiterBuilder};

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
/// program or in many, give each its share, or let all of them ask the same [`RateLimiter`].
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

    /// At most `calls` calls in any 24 hours.
    pub const fn per_day(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(24 * 60 * 60))
    }

    /// The number of calls in a window.
    pub const fn calls(self) -> u32 {
        self.calls
    }

    /// The length of the window.
    pub const fn window(self) -> Duration {
        self.window
    }

    pub(crate) fn allows_calls(self) -> bool {
        self.calls > 0
    }
}

/// The response of a [`RateLimiter`] to a request for a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The attempt starts now, and the limiter has counted it.
    Now,
    /// There is no slot before this time has passed. Nothing was counted, and the client asks again
    /// then.
    After(Duration),
}

/// How many calls are left in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Remaining {
    /// The limit that the calls are left of.
    pub limit: RateLimit,
    /// The number of calls that could start now.
    pub calls: u32,
}

impl Remaining {
    /// This many calls of a limit.
    pub const fn new(limit: RateLimit, calls: u32) -> Self {
        Self { limit, calls }
    }
}

type BoxFuture<'a, T> = Pin<
    Box<dyn Future<Output = Result<T, Box<dyn StdError + Send + Sync>>> + Send + 'a>,
>;

/// The future of a [`Slot`].
pub type SlotFuture<'a> = BoxFuture<'a, Slot>;

/// The future of what [`RateLimiter::remaining`] returns.
pub type RemainingFuture<'a> = BoxFuture<'a, Vec<Remaining>>;

/// Decides when attempts may start. Pass one to the client builder to share a limit with other
/// programs, or to count in another way than [`RateLimit`] does.
///
/// A client asks for one slot at a time, in the order in which its calls arrived, and asks again once
/// the time of a [`Slot::After`] has passed. Calls of all clones of a client are in one queue. Whichever
/// call is polled drives the question for all, so a future that is never polled again does not stop
/// the others.
///
/// A slot that is not used within a second is lost, and its call asks again. If the future fails, all
/// calls that wait fail with an error whose [`source`](StdError::source) is that of the limiter, and
/// nothing is sent. A future that never completes keeps calls waiting until their
/// [`rate_limit_timeout`](crate::Options::rate_limit_timeout), so give it a timeout.
///
/// ```
/// # use revio_runtime as revio;
/// use std::sync::atomic::{AtomicU32, Ordering};
///
/// use revio::limiter::{RateLimiter, Slot, SlotFuture};
///
/// /// Ten calls, and then none.
/// struct TenCalls(AtomicU32);
///
/// impl RateLimiter for TenCalls {
///     fn acquire(&self) -> SlotFuture<'_> {
///         Box::pin(async {
///             match self.0.fetch_add(1, Ordering::Relaxed) {
///                 0..10 => Ok(Slot::Now),
///                 _ => Err("the ten calls are used up".into()),
///             }
///         })
///     }
/// }
/// ```
pub trait RateLimiter: Send + Sync {
    /// Asks for a slot for one attempt.
    fn acquire(&self) -> SlotFuture<'_>;

    /// How many calls are left, for each limit that the limiter knows. By default, it knows none.
    fn remaining(&self) -> RemainingFuture<'_> {
        Box::pin(ready(Ok(Vec::new())))
    }
}

impl<L: RateLimiter + ?Sized> RateLimiter for Arc<L> {
    fn acquire(&self) -> SlotFuture<'_> {
        (**self).acquire()
    }

    fn remaining(&self) -> RemainingFuture<'_> {
        (**self).remaining()
    }
}
