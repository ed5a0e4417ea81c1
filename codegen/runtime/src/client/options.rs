//! What can be set beside the parameters of a call: for one call, or for all of a client.

use std::fmt;
use std::time::Duration;

use crate::execution::retry::RetryPolicy;

/// How long a call may take, where nothing else is said: all attempts and the pauses between
/// them.
const TIMEOUT: Duration = Duration::from_secs(180);
/// How long one attempt may take.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// How many bytes the body of an answer may have: far more than a page of 500 records, and
/// little enough to hold in memory.
const MAX_BODY_SIZE: usize = 64 * 1024 * 1024;

/// Settings of one call, or of all calls of a client: how long they may take, how often they
/// are attempted, further headers, further query parameters.
///
/// What is set for a call goes before what is set for its client, one setting at a time; query
/// parameters are added to each other.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::{Options, RetryPolicy};
///
/// let options = Options::new()
///     .timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::none())
///     .header("x-trace", "17");
/// // Names only: the values may be nobody's business.
/// assert!(!format!("{options:?}").contains("17"));
/// ```
#[derive(Clone, Default)]
pub struct Options {
    set: Settings,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
}

impl Options {
    /// Settings that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the call may take, with all its attempts and the pauses between them; 180
    /// seconds if nothing is set. Waiting for a turn under the rate limit does not count.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.set.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer; 60
    /// seconds if nothing is set, of which connecting may take 10.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.set.attempt_timeout = Some(timeout);
        self
    }

    /// How long the call may wait for its turns under the rate limit; as long as it takes if
    /// nothing is set. What waits longer is an error, and nothing was sent.
    pub fn rate_limit_timeout(mut self, timeout: Duration) -> Self {
        self.set.rate_limit_timeout = Some(timeout);
        self
    }

    /// How often the call is attempted, and how long it waits in between.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.set.retry = Some(policy);
        self
    }

    /// How many bytes the body of the answer may have; 64 MiB if nothing is set. A larger one
    /// is not read to its end, and is an error.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.set.max_body_size = Some(bytes);
        self
    }

    /// Sets a header, in place of the client's own. The credentials' and the length of the body
    /// cannot be set; a call that tries is an error.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter, under exactly this name, beside those of the call.
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// These settings, and where they say nothing, those of a client.
    pub(crate) fn over(self, client: &Self) -> Self {
        let join = |client: &[_], own| [client, own].concat();
        Self {
            set: self.set.over(client.set),
            headers: join(&client.headers, &self.headers),
            query: join(&client.query, &self.query),
        }
    }

    /// What a call with these settings keeps to, if its client has those.
    pub(crate) fn rules(&self, client: &Self) -> Rules {
        let set = self.set.over(client.set);
        Rules {
            timeout: set.timeout.unwrap_or(TIMEOUT),
            attempt_timeout: set.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT),
            rate_limit_timeout: set.rate_limit_timeout,
            retry: set.retry.unwrap_or_default(),
            max_body_size: set.max_body_size.unwrap_or(MAX_BODY_SIZE),
        }
    }
}

/// What was set, and is a single value.
#[derive(Clone, Copy, Debug, Default)]
struct Settings {
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    rate_limit_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    max_body_size: Option<usize>,
}

impl Settings {
    fn over(self, client: Self) -> Self {
        Self {
            timeout: self.timeout.or(client.timeout),
            attempt_timeout: self.attempt_timeout.or(client.attempt_timeout),
            rate_limit_timeout: self.rate_limit_timeout.or(client.rate_limit_timeout),
            retry: self.retry.or(client.retry),
            max_body_size: self.max_body_size.or(client.max_body_size),
        }
    }
}

/// What a call keeps to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) rate_limit_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_body_size: usize,
}

/// Names only: the values may be nobody's business.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("Options")
            .field("set", &self.set)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .finish()
    }
}
