//! Which attempts are followed by another, and after what pause.
//!
//! What may be repeated is not for users to say: a charge made twice is worse than one that
//! failed. How often, and how patiently, is theirs.

use std::time::Duration;

use http::StatusCode;

use crate::execution::transport::{Failure, Outcome};
use crate::registry::RetrySafety;

mod backoff;
mod budget;
pub(crate) mod retry_after;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use budget::Tokens;

/// Attempts at one call, where nothing else is said.
const ATTEMPTS: u32 = 4;
/// The longest wait that a server can ask for and have. Rev.io counts calls by the minute, so
/// that a minute and some is as long as it takes; a longer wait is for the caller to know of.
const MAX_WAIT: Duration = Duration::from_secs(65);

/// How often a call is attempted, and how long it waits in between.
///
/// | what came of an attempt | a GET | anything else |
/// |---|---|---|
/// | no connection | again | again: nothing was sent |
/// | 429 | again | again: the server refused to look at it |
/// | 408, 500, 502, 503, 504 | again | no: the server may have acted |
/// | connection lost, answer cut off, no answer in time | again | no: the server may have acted |
/// | any other answer | no | no |
///
/// What waits as long as the server asks, by `Retry-After` or in the message of a 429, waits no
/// longer than [`max_retry_after`](Self::max_retry_after); a longer wait makes the call an error that
/// carries it ([`Error::retry_after`](crate::Error::retry_after)). Where the server says
/// nothing, [`Backoff`] does. A pause that would outlast the call's time is not begun, and
/// retries that do not help stop by and by: see [`RetryBudget`].
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::{Backoff, Options, RetryPolicy};
///
/// let patient = RetryPolicy::new()
///     .max_attempts(8)
///     .backoff(Backoff::exponential(Duration::from_secs(1), Duration::from_secs(60)));
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
    /// Up to four attempts, which is what a client does if it is told nothing else.
    pub const fn new() -> Self {
        let backoff = Backoff::new();
        Self { max_attempts: ATTEMPTS, backoff, max_retry_after: MAX_WAIT }
    }

    /// One attempt, whatever comes of it.
    pub const fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Attempts at one call, the first included; 4 if nothing is set. There is always a first.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The pause after an attempt, where the server names none.
    pub const fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The longest wait that the server can ask for and have; 65 seconds if nothing is set,
    /// since its limit counts calls by the minute.
    pub const fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Whether another attempt may follow after so many.
    pub(crate) fn goes_on_after(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// How long to wait after so many attempts; nothing if the server asks for too long a wait.
    pub(crate) fn pause(
        &self,
        attempts: u32,
        asked: Option<Wait>,
        share: f64,
    ) -> Option<Duration> {
        match asked {
            Some(wait) if wait.asked > self.max_retry_after => None,
            Some(wait) => Some(wait.kept()),
            None => Some(self.backoff.pause(attempts, share)),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// A wait that a server asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    /// What it says.
    pub(crate) asked: Duration,
    /// What it may have cut off.
    pub(crate) margin: Duration,
}

impl Wait {
    /// What to wait, so that it is long enough.
    fn kept(self) -> Duration {
        self.asked.saturating_add(self.margin)
    }
}

/// Whether another attempt can do no harm that the first has not done.
pub(crate) fn repeatable(retry: RetrySafety, outcome: &Outcome) -> bool {
    let safe = retry == RetrySafety::Safe;
    untouched(outcome)
        || match outcome {
            Ok(answer) => safe && passing(answer.status()),
            Err(Failure::Timeout(_) | Failure::Interrupted(_)) => safe,
            Err(_) => false,
        }
}

/// Whether the server has certainly not acted.
pub(crate) fn untouched(outcome: &Outcome) -> bool {
    match outcome {
        Ok(answer) => answer.status() == StatusCode::TOO_MANY_REQUESTS,
        Err(failure) => matches!(failure, Failure::Connect(_)),
    }
}

/// Whether a status speaks of a fault that may be gone the next time.
fn passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}
