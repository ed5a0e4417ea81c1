//! An answer that was read: the value, and what came with it.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::Result;
use crate::response::decode::Decode;
use crate::response::raw::RawResponse;

/// A value, and what came with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// What was asked for.
    pub value: T,
    status: StatusCode,
    headers: HeaderMap,
    links: Vec<Link>,
    attempts: u32,
}

/// A link that came with an answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// What the link is to the answer, such as `self`.
    pub rel: String,
    /// Where it points to. Neither its scheme nor its case can be relied on.
    pub href: String,
}

impl Link {
    pub(crate) fn new(rel: &str, href: &str) -> Self {
        Self { rel: rel.to_owned(), href: href.to_owned() }
    }
}

impl<T: Decode> Response<T> {
    /// Reads an answer.
    pub(crate) fn read(answer: RawResponse) -> Result<Self> {
        answer.success()?;
        let mut links = Vec::new();
        let value = T::decode(&answer, &mut links)?;
        let (status, attempts) = (answer.status, answer.attempts());
        Ok(Self { value, status, headers: answer.headers, links, attempts })
    }
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status, always a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The links that stood around the value.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

/// Without the headers: a server may send what nobody should read in a log.
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
