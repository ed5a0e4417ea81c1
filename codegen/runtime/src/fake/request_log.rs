//! The log of requests.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use crate::conventions::{Conventions, Security};
use crate::redact::REDACTED;

/// A request that a fake [`Server`](super::Server) received.
///
/// `Debug` prints neither credentials nor the body.
///
/// ```no_run
/// # fn example(server: &revio_runtime::fake::Server) -> revio_runtime::Result<()> {
/// let requests = server.requests_of("contacts_create")?;
/// assert_eq!(requests[0].json()["name"], "Julia");
/// assert!(requests[0].applied);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// When the headers had arrived.
    pub received: SystemTime,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, as it was sent.
    pub path: String,
    /// The decoded pairs of the query, in order.
    pub query: Vec<(String, String)>,
    /// The headers. Credentials are marked as sensitive, so that `Debug` redacts them.
    pub headers: HeaderMap,
    /// The body. Empty if the connection was reset before the body was read.
    pub body: Bytes,
    /// The identifier of the operation. `None` if no operation matches.
    pub operation: Option<&'static str>,
    /// What is wrong with the request, whether or not the server rejected it. A test can assert
    /// that this is empty.
    pub problems: Vec<String>,
    /// What Rev.io does with such a request and the fake server does not, and keys in the body that
    /// no record has. Whether Rev.io rejects those is undocumented.
    pub notes: Vec<String>,
    /// The names of the faults that applied.
    pub faults: Vec<&'static str>,
    /// Whether the call was carried out.
    pub applied: bool,
    /// The status of the response. `None` if there was none, or not yet.
    pub status: Option<StatusCode>,
    /// What `Debug` must not print.
    pub(super) security: &'static Security,
}

impl RecordedRequest {
    /// The first value of a query parameter, by its name in the request.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query.iter().filter(|(own, _)| own == name);
        pairs.next().map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON. Null if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(name, value): &(String, String)| {
            let is_key = self.security.has_query(name);
            (name.clone(), if is_key { REDACTED.to_owned() } else { value.clone() })
        };
        let query: Vec<_> = self.query.iter().map(shown).collect();
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &query)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .field("operation", &self.operation)
            .field("problems", &self.problems)
            .field("notes", &self.notes)
            .field("faults", &self.faults)
            .field("applied", &self.applied)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Marks the headers with credentials as sensitive.
pub(super) fn mark_credentials(
    mut headers: HeaderMap,
    conventions: &Conventions,
) -> HeaderMap {
    for (name, value) in &mut headers {
        if conventions.security.has_header(name.as_str()) {
            value.set_sensitive(true);
        }
    }
    headers
}

#[derive(Debug, Default)]
pub(super) struct RequestLog {
    entries: Vec<RecordedRequest>,
    /// The number of entries that were removed, which is the number of the first entry.
    removed: usize,
}

impl RequestLog {
    /// Adds a request and returns its number.
    pub(super) fn push(&mut self, entry: RecordedRequest) -> usize {
        self.entries.push(entry);
        self.removed + self.entries.len() - 1
    }

    /// Changes the entry with a number, unless it was removed.
    pub(super) fn update(
        &mut self,
        number: usize,
        update: impl FnOnce(&mut RecordedRequest),
    ) {
        let index = number.checked_sub(self.removed);
        index.and_then(|index| self.entries.get_mut(index)).map(update);
    }

    pub(super) fn all(&self) -> Vec<RecordedRequest> {
        self.entries.clone()
    }

    pub(super) fn clear(&mut self) {
        self.removed += self.entries.len();
        self.entries.clear();
    }
}
