//! What can be set for one call beside its parameters.

use std::fmt;
use std::time::Duration;

/// Settings of one call: its time, further headers, further query parameters.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::Options;
///
/// let options = Options::new().timeout(Duration::from_secs(5)).header("x-trace", "17");
/// // Names only: the values may be nobody's business.
/// assert!(!format!("{options:?}").contains("17"));
/// ```
#[derive(Clone, Default)]
pub struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
}

impl Options {
    /// Settings that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long one attempt may take, from connecting to the last byte of the answer; 60
    /// seconds if nothing is set, of which connecting may take 10.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
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
}

/// Names only: the values may be nobody's business.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .finish()
    }
}
