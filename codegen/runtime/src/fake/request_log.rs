//! What arrived: every request, what was wrong with it, and what became of it.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use crate::conventions::Conventions;

/// A request as it arrived. `Debug` shows neither credentials nor the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// When its head had arrived.
    pub received: SystemTime,
    /// Its method.
    pub method: Method,
    /// Its path, as it came, below the base URL.
    pub path: String,
    /// Its query, decoded, in order.
    pub query: Vec<(String, String)>,
    /// Its headers. Credentials are marked as sensitive, so that `Debug` does not show them.
    pub headers: HeaderMap,
    /// Its body; empty where the connection was reset before it was read.
    pub body: Bytes,
    /// The operation that it means, if it means one.
    pub operation: Option<&'static str>,
    /// What is wrong with it, be it refused or passed over. A test of yours can assert that this
    /// is empty.
    pub problems: Vec<String>,
    /// The faults that it met.
    pub faults: Vec<&'static str>,
    /// Whether it was carried out.
    pub applied: bool,
    /// The status of the answer; none where the connection was reset, or is still open.
    pub status: Option<StatusCode>,
}

impl RecordedRequest {
    /// The first value of a parameter of the query, named as it came.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let mut named = self.query.iter().filter(|(own, _)| own == name);
        named.next().map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; null if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.len())
            .field("operation", &self.operation)
            .field("problems", &self.problems)
            .field("faults", &self.faults)
            .field("applied", &self.applied)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Marks the headers that carry credentials.
pub(super) fn guarded(mut headers: HeaderMap, conventions: &Conventions) -> HeaderMap {
    let names = [Some(AUTHORIZATION.as_str()), conventions.credentials.key_header];
    for name in names.into_iter().flatten() {
        if let Some(value) = headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
    headers
}

/// All requests since the start, or since they were last forgotten.
#[derive(Debug, Default)]
pub(super) struct RequestLog {
    entries: Vec<RecordedRequest>,
    /// How many were forgotten: the number of the first entry.
    forgotten: usize,
}

impl RequestLog {
    /// Writes a request down, and gives its number.
    pub(super) fn push(&mut self, entry: RecordedRequest) -> usize {
        self.entries.push(entry);
        self.forgotten + self.entries.len() - 1
    }

    /// The entry with a number, unless it was forgotten.
    pub(super) fn entry(&mut self, number: usize) -> Option<&mut RecordedRequest> {
        self.entries.get_mut(number.checked_sub(self.forgotten)?)
    }

    pub(super) fn all(&self) -> Vec<RecordedRequest> {
        self.entries.clone()
    }

    pub(super) fn forget(&mut self) {
        self.forgotten += self.entries.len();
        self.entries.clear();
    }
}
