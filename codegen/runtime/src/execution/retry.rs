//! Decides whether an attempt is retried, and after which delay.
//!
//! Users set how often and how patiently. They cannot set what is retried, because a charge made
//! twice is worse than one that failed.

use std::time::Duration;

use http::StatusCode;

use super::transport::{Outcome, Progress};
use crate::registry::RetrySafety;

mod backoff;
pub(crate) mod budget;
pub(crate) mod retry_after;

pub use backoff::Backoff;
pub use budget::RetryBudget;

use retry_after::RetryAfter;

const MAX_ATTEMPTS: u32 = 4;
/// Rev.io counts calls by the minute, so its limit never asks for much more than a minute.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(65);

/// How often a call is attempted, and how long it waits between attempts.
///
/// | outcome of an attempt | GET | other methods |
/// |---|---|---|
/// | no connection, or it ended before the request was written; the time was up by then | retried | retried: nothing was sent |
/// | refused by HTTP/2: `REFUSED_STREAM`, or a GOAWAY that excludes the request | retried | retried: the server did not process it |
/// | 429 | retried | retried: the server did not process it |
/// | 408, 500, 502, 503, 504, and statuses from 500 that HTTP does not define | retried | not retried: the server may have processed it |
/// | connection lost, response cut off, timeout | retried | not retried: the server may have processed it |
/// | an error of a transport of your own, unless it says that nothing was sent | retried | not retried |
/// | an error of TLS, such as an untrusted certificate; a proxy that requires credentials | not retried | not retried |
/// | a response that is not HTTP, any other response | not retried | not retried |
///
/// The delay is what the server asks for, in `Retry-After` or in the message of a 429, but at least
/// the first delay of the [`Backoff`] without its jitter, and at most
/// [`max_retry_after`](Self::max_retry_after). If the server asks for more, the call fails with
/// an error that contains it ([`Error::retry_after`](crate::Error::retry_after)). If the server
/// asks for nothing, or for nothing that RFC 9110 allows, the `Backoff` sets the delay. A delay that
/// would exceed the call's timeout ends the call. [`RetryBudget`] stops retries while most calls
/// fail.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::options::Options;
/// use revio::retry::{Backoff, RetryPolicy};
///
/// let backoff = Backoff::exponential(Duration::from_secs(1), Duration::from_secs(60));
/// let patient = Options::new().retry(RetryPolicy::new().max_attempts(8).backoff(backoff));
/// let once = Options::new().retry(RetryPolicy::none());
/// # let _ = (patient, once);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Backoff,
    max_retry_after: Duration,
}

impl RetryPolicy {
    /// The default: up to four attempts.
    pub const fn new() -> Self {
        Self {
            max_attempts: MAX_ATTEMPTS,
            backoff: Backoff::new(),
            max_retry_after: MAX_RETRY_AFTER,
        }
    }

    /// A single attempt.
    pub const fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// The maximum number of attempts, including the first. The default is 4, and 0 means 1.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The delay after an attempt, unless the server asks for one. The default is
    /// [`Backoff::new`].
    pub const fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The longest wait that the server may ask for. If it asks for more, the call fails. The
    /// default is 65 seconds, because Rev.io counts calls by the minute.
    pub const fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Whether another attempt may follow this many.
    pub(super) fn allows_attempt(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// The delay after this many attempts; `None` if the server asks for too long a wait.
    pub(super) fn delay(
        &self,
        attempts: u32,
        retry_after: Option<RetryAfter>,
        random: f64,
    ) -> Option<Duration> {
        match retry_after {
            Some(asked) if asked.wait > self.max_retry_after => None,
            Some(asked) => {
                let wait = asked.wait.saturating_add(asked.margin);
                Some(wait.min(self.max_retry_after).max(self.backoff.first()))
            }
            None => Some(self.backoff.delay(attempts, random)),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// How far the request got.
pub(super) fn progress(outcome: &Outcome) -> Progress {
    match outcome {
        Ok(response) => Progress::Answered(response.status()),
        Err(error) => error.progress,
    }
}

/// Whether another attempt may succeed, and cannot do harm that the first has not done.
pub(super) fn is_retryable(safety: RetrySafety, outcome: &Outcome) -> bool {
    let transient = match outcome {
        Ok(response) => is_transient(response.status()),
        Err(error) => error.is_transient(),
    };
    transient && (safety == RetrySafety::Safe || progress(outcome).not_processed())
}

/// Whether the failure may pass. A status that HTTP does not define counts as 500.
fn is_transient(status: StatusCode) -> bool {
    match status.as_u16() {
        408 | 429 => true,
        501 | 505..=508 | 510 | 511 => false,
        code => code >= 500,
    }
}
