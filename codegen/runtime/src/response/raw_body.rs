//! A response body whose type the API description leaves open.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::decode::Decode;
use super::link::Link;
use super::raw::RawResponse;
use crate::Result;

/// A response body whose type the API description leaves open.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawBody {
    /// The value of the header `Content-Type`.
    pub content_type: Option<String>,
    /// The body.
    pub bytes: Bytes,
    /// Large, and part of enums.
    response: Box<RawResponse>,
}

impl RawBody {
    /// Decodes the body as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.response.json()
    }

    /// The body as text, with invalid UTF-8 replaced.
    pub fn text(&self) -> String {
        self.response.text()
    }
}

impl Decode for RawBody {
    fn decode(response: &RawResponse, _links: &mut Vec<Link>) -> Result<Self> {
        response.require_ok()?;
        Ok(Self {
            content_type: response.content_type().map(str::to_owned),
            bytes: response.bytes.clone(),
            response: Box::new(response.clone()),
        })
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawBody")
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}
