//! A decoded response.

use std::fmt;

use http::{HeaderMap, StatusCode};

use super::decode::Decode;
use super::link::Link;
use super::raw::RawResponse;
use crate::Result;

/// A decoded value with status, headers and links.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The decoded value.
    pub value: T,
    status: StatusCode,
    headers: HeaderMap,
    links: Vec<Link>,
    attempts: u32,
}

impl<T: Decode> Response<T> {
    pub(crate) fn decode(raw: RawResponse) -> Result<Self> {
        raw.require_success()?;
        raw.require_plain()?;
        let mut links = Vec::new();
        let value = T::decode(&raw, &mut links)?;
        let (status, attempts) = (raw.status, raw.attempts());
        Ok(Self { value, status, headers: raw.headers, links, attempts })
    }
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status. It is always from 200 to 299: other responses are errors. Only where the API
    /// describes no success but another location, it is that of the redirect.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers, which may contain secrets: do not log them.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The links that the body contains beside the value. Empty if there are none.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The number of attempts, including those without a connection.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

/// Leaves out the headers, which may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("links", &self.links)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
