//! A limiter that processes and machines share through a Redis server.
//!
//! The server runs one script for each attempt ([`script`]), which counts the attempt or says when there
//! is a slot, by the clock of the server. So there is nothing to release, and a process that dies
//! costs nothing.

mod builder;
mod connection;
mod failure;
mod local;
mod script;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use super::{RateLimit, RateLimiter, Remaining, RemainingFuture, Slot, SlotFuture};
use crate::trace::TARGET;
pub use builder::RedisLimiterBuilder;
use connection::Connection;
use failure::Failure;
use local::Local;
use script::Response;

/// The time for a connection to Redis, and for a response.
const TIMEOUT: Duration = Duration::from_secs(1);

type Result<T, E = Box<dyn StdError + Send + Sync>> = std::result::Result<T, E>;

/// A rate limit that processes and machines share through a Redis server, version 5 or later.
///
/// All clients that use the same server, prefix and limits share the limits. A window slides, as that of
/// [`RateLimit`] does, and there can be several:
///
/// ```
/// # use revio_runtime as revio;
/// # fn example() -> Result<(), revio::Error> {
/// use revio::limiter::RedisLimiter;
/// use revio::options::RateLimit;
///
/// let limiter = RedisLimiter::builder("redis://:password@10.0.0.7/", "acme")
///     .limit(RateLimit::per_minute(500))
///     .limit(RateLimit::per_day(150_000))
///     .build()?;
/// // Nothing was sent yet. Pass it to `ClientBuilder::rate_limiter`.
/// # Ok(())
/// # }
/// # example().unwrap();
/// ```
///
/// Redis counts an attempt when it starts, and cannot know when the API sees it. So a
/// [margin](RedisLimiterBuilder::margin) of 2 seconds is added to each window: the limits are kept as long
/// as every request arrives within 2 seconds of its slot.
///
/// If Redis is unreachable, calls fail with an error whose
/// [`is_rate_limited`](crate::Error::is_rate_limited) is `true`, or the process keeps to its share of the
/// limits by itself ([`local_fallback`](RedisLimiterBuilder::local_fallback)). A certificate
/// that is not trusted, an error that Redis reports, such as a wrong password, and an unexpected response are
/// errors in both cases. If Redis loses
/// its data, for example because it restarts without persistence, the windows start again: in the worst
/// case, the API sees twice as many calls in one of them.
///
/// With `rediss://`, connections are encrypted. The certificate of the server has to be one that the
/// system trusts, or one of [`root_certificates`](RedisLimiterBuilder::root_certificates); any other is an
/// error.
///
/// Neither errors nor the `Debug` output contain the URL, which may contain a password.
pub struct RedisLimiter {
    connection: Connection,
    prefix: String,
    windows: Vec<Window>,
    local: Option<Local>,
}

/// A limit, and what it needs in Redis.
struct Window {
    limit: RateLimit,
    key: String,
    /// The length of the window with the margin.
    length: Duration,
}

impl RedisLimiter {
    /// Starts building a limiter. The URL is that of the Redis server, `redis://:PASSWORD@HOST:PORT/DATABASE`,
    /// the same with `rediss` for TLS, or `unix:///PATH`. The account is the one whose limit is shared, such as the client code.
    pub fn builder(url: impl Into<String>, account: &str) -> RedisLimiterBuilder {
        RedisLimiterBuilder::new(url.into(), account)
    }

    async fn slot(&self) -> Result<Slot> {
        if let Some(slot) = self.local.as_ref().and_then(Local::slot) {
            return Ok(slot);
        }
        let start = Instant::now();
        let response = match (self.run(true).await, &self.local) {
            (Err(Failure::Unreachable(error)), Some(local)) => {
                tracing::warn!(target: TARGET, %error, "Redis is unreachable: keeping to a share of the limits");
                return Ok(local.start());
            }
            (response, _) => response?,
        };
        if response.delay > Duration::ZERO {
            return Ok(Slot::After(response.delay));
        }
        if start.elapsed() > TIMEOUT {
            // It was read late, and the slot is too old to be used.
            return Ok(Slot::After(Duration::ZERO));
        }
        if let Some(local) = &self.local {
            local.count();
        }
        Ok(Slot::Now)
    }

    async fn left(&self) -> Result<Vec<Remaining>> {
        match (self.run(false).await, &self.local) {
            (Err(Failure::Unreachable(_)), Some(local)) => Ok(local.remaining()),
            (response, _) => Ok(response?.remaining),
        }
    }

    async fn run(&self, count: bool) -> Result<Response, Failure> {
        let command = script::command(&self.windows, count);
        let values = self.connection.run(&command).await?;
        script::read(&values, &self.windows)
    }
}

impl RateLimiter for RedisLimiter {
    fn acquire(&self) -> SlotFuture<'_> {
        Box::pin(self.slot())
    }

    fn remaining(&self) -> RemainingFuture<'_> {
        Box::pin(self.left())
    }
}

impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limits: Vec<RateLimit> = self.windows.iter().map(|it| it.limit).collect();
        f.debug_struct("RedisLimiter")
            .field("prefix", &self.prefix)
            .field("limits", &limits)
            .finish_non_exhaustive()
    }
}
