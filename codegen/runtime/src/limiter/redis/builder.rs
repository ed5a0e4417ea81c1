//! Collects the settings of the limiter.

use std::fmt;
use std::time::Duration;

use super::local::Local;
use super::{Connection, RedisLimiter, Window};
use crate::limiter::RateLimit;
use crate::{Error, Result};

const MARGIN: Duration = Duration::from_secs(2);

const MIN_WINDOW: Duration = Duration::from_millis(1);
const MAX_WINDOW: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// Builder of [`RedisLimiter`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct RedisLimiterBuilder {
    url: String,
    root_certificates: Option<Vec<u8>>,
    prefix: String,
    limits: Vec<RateLimit>,
    margin: Duration,
    processes: Option<u32>,
}

impl RedisLimiterBuilder {
    pub(super) fn new(url: String, account: &str) -> Self {
        Self {
            url,
            root_certificates: None,
            // In a cluster, keys with the same text in braces are on one server.
            prefix: format!("revio:{{{account}}}"),
            limits: Vec::new(),
            margin: MARGIN,
            processes: None,
        }
    }

    /// Trusts these certificates in place of those of the system, which have to be readable anyway. They
    /// are the content of a PEM file, and need a URL with `rediss`.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates = Some(pem.into());
        self
    }

    /// Adds a limit. All limits apply, and at least one is needed. Windows are counted to the
    /// millisecond.
    pub fn limit(mut self, limit: RateLimit) -> Self {
        self.limits.push(limit);
        self
    }

    /// Sets what the keys in Redis begin with. Default: `revio:{ACCOUNT}`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets how long a request may take to arrive at the API after Redis has counted it. It is added
    /// to each window. Default: 2 seconds, so that 500 calls per minute are 500 in 62 seconds.
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// While Redis is unreachable, lets this process keep to its share of the limits by itself: each limit
    /// divided by this number of processes. Calls that Redis has counted for this process count too.
    /// Redis is asked again every 5 seconds, and does not learn of the calls made meanwhile: when it is back,
    /// one window may have the shares and the limit. By default, calls fail instead.
    pub fn local_fallback(mut self, processes: u32) -> Self {
        self.processes = Some(processes);
        self
    }

    /// Builds the limiter. Connects to nothing. Fails if the URL, a certificate or a limit is invalid, and
    /// for TLS if there is no provider of it.
    pub fn build(self) -> Result<RedisLimiter> {
        self.check_limits()?;
        let local = self.processes.map(|it| self.local(it)).transpose()?;
        let windows = self.limits.iter().map(|limit| Window {
            limit: *limit,
            key: format!("{}:{}", self.prefix, limit.window().as_millis()),
            length: limit.window().saturating_add(self.margin),
        });
        let windows = windows.collect();
        let connection = Connection::new(self.url, self.root_certificates)?;
        Ok(RedisLimiter { connection, windows, local, prefix: self.prefix })
    }

    fn check_limits(&self) -> Result<()> {
        if self.limits.is_empty() {
            return Err(Error::builder("no rate limit for Redis: add one with `limit`"));
        }
        let is_valid = |limit: &&RateLimit| {
            limit.allows_calls() && (MIN_WINDOW..=MAX_WINDOW).contains(&limit.window())
        };
        match self.limits.iter().find(|limit| !is_valid(limit)) {
            Some(limit) => Err(Error::builder(format!(
                "a rate limit of {} calls in {:?} cannot be kept in Redis: allow at least one call, \
                 in a millisecond to a year",
                limit.calls(),
                limit.window()
            ))),
            None => self.check_windows(),
        }
    }

    /// Two limits with one window would share a key.
    fn check_windows(&self) -> Result<()> {
        let mut windows: Vec<u128> =
            self.limits.iter().map(|limit| limit.window().as_millis()).collect();
        windows.sort_unstable();
        windows.dedup();
        if windows.len() == self.limits.len() {
            return Ok(());
        }
        let message =
            "two rate limits for Redis have the same window: keep the lower one";
        Err(Error::builder(message))
    }

    fn local(&self, processes: u32) -> Result<Local> {
        let share = |limit: &RateLimit| match limit.calls().checked_div(processes) {
            Some(calls) if calls > 0 => Ok(RateLimit::new(calls, limit.window())),
            _ => Err(Error::builder(format!(
                "a rate limit of {} calls cannot be shared by {processes} processes: each needs at \
                 least one call",
                limit.calls()
            ))),
        };
        let shares = self.limits.iter().map(share).collect::<Result<_>>()?;
        Ok(Local::new(shares, self.margin))
    }
}

/// Leaves out the URL, which may contain a password.
impl fmt::Debug for RedisLimiterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiterBuilder")
            .field("prefix", &self.prefix)
            .field("limits", &self.limits)
            .field("margin", &self.margin)
            .field("processes", &self.processes)
            .finish_non_exhaustive()
    }
}
