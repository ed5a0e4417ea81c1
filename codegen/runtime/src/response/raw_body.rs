//! An answer of a type that nobody knows beforehand.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::Result;
use crate::response::decode::{self, Decode};
use crate::response::raw::RawResponse;
use crate::response::typed::Link;

/// An answer as it came, for the reader to make something of.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawBody {
    /// What the server says that it is.
    pub content_type: Option<String>,
    /// The body.
    pub bytes: Bytes,
    answer: RawResponse,
}

impl RawBody {
    /// Reads it as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.answer.json()
    }

    /// Reads it as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> String {
        self.answer.text()
    }
}

impl Decode for RawBody {
    fn decode(answer: &RawResponse, _links: &mut Vec<Link>) -> Result<Self> {
        decode::refusal_in(answer)?;
        Ok(Self {
            content_type: answer.content_type().map(str::to_owned),
            bytes: answer.bytes.clone(),
            answer: answer.clone(),
        })
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawBody").field("answer", &self.answer).finish_non_exhaustive()
    }
}
