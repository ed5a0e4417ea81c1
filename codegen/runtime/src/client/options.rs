//! Settings of a call or a client, beside the parameters of the operation.

use std::fmt;
use std::time::Duration;

use crate::execution::ResolvedOptions;
use crate::execution::retry::RetryPolicy;

const TIMEOUT: Duration = Duration::from_secs(180);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// Far more than a page of 500 records, and little enough for memory.
const MAX_BODY_SIZE: usize = 16 * 1024 * 1024;

/// Settings of a call, or defaults for all calls of a client: timeouts, retries, further headers
/// and query parameters.
///
/// Each setting of a call takes precedence over the same setting of its client. Query parameters
/// of both are sent.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::options::Options;
/// use revio::retry::RetryPolicy;
///
/// let options = Options::new()
///     .timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::none())
///     .header("x-trace", "17");
/// // Only names are printed, because values may be private.
/// assert!(!format!("{options:?}").contains("17"));
/// ```
#[derive(Clone, Default)]
pub struct Options {
    settings: Settings,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Settings {
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    rate_limit_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    max_body_size: Option<usize>,
}

impl Options {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time for the whole call, with all attempts and the delays between them. The default
    /// is 180 seconds. Waiting for the rate limiter does not count.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// The time for one attempt, from connecting to the last byte of the response. The default
    /// is 60 seconds. Connecting may take 10 of these; only the builder of the client can change
    /// that.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(timeout);
        self
    }

    /// The time that the call may wait for the rate limiter. By default it is not limited. When the
    /// time is up, nothing is sent, and the call fails with an error whose
    /// [`is_rate_limited`](crate::Error::is_rate_limited) is `true`.
    pub fn rate_limit_timeout(mut self, timeout: Duration) -> Self {
        self.settings.rate_limit_timeout = Some(timeout);
        self
    }

    /// How often the call is attempted, and how long it waits between attempts. The default is
    /// [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = Some(policy);
        self
    }

    /// The maximum size of the body of a successful response in bytes. The default is 16 MiB. Reading
    /// a larger body stops early, and the call fails with an error whose
    /// [`is_decode`](crate::Error::is_decode) is `true`. Of the body of any other response, the
    /// first 64 KiB are read.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.settings.max_body_size = Some(bytes);
        self
    }

    /// Sets a header, and replaces the client's header of the same name. A call fails without
    /// sending anything if the header is invalid, or if it belongs to the client: the credentials,
    /// `Host`, `Content-Length`, `Transfer-Encoding`, `Proxy-Authorization`, and those of the
    /// connection, such as `Connection`, `Expect`, `TE` and `Upgrade`.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter to those of the call. The name is sent unchanged. A call fails without
    /// sending anything if the value is out of the bounds that the API description gives.
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// These options, completed by those of the client.
    pub(super) fn or(self, client: &Self) -> Self {
        Self {
            settings: self.settings.or(client.settings),
            headers: [&*client.headers, &*self.headers].concat(),
            query: [&*client.query, &*self.query].concat(),
        }
    }

    /// The same with the defaults filled in.
    pub(crate) fn resolve(&self, client: &Self) -> ResolvedOptions {
        let settings = self.settings.or(client.settings);
        ResolvedOptions {
            timeout: settings.timeout.unwrap_or(TIMEOUT),
            attempt_timeout: settings.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT),
            rate_limit_timeout: settings.rate_limit_timeout,
            retry: settings.retry.unwrap_or_default(),
            max_body_size: settings.max_body_size.unwrap_or(MAX_BODY_SIZE),
        }
    }
}

impl Settings {
    fn or(self, client: Self) -> Self {
        Self {
            timeout: self.timeout.or(client.timeout),
            attempt_timeout: self.attempt_timeout.or(client.attempt_timeout),
            rate_limit_timeout: self.rate_limit_timeout.or(client.rate_limit_timeout),
            retry: self.retry.or(client.retry),
            max_body_size: self.max_body_size.or(client.max_body_size),
        }
    }
}

/// Prints only the names of headers and parameters: their values may be private.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("Options")
            .field("settings", &self.settings)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .finish()
    }
}
