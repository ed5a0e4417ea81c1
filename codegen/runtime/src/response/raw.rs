//! An answer as it came, whatever its status.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::decode;
use crate::error::{ErrorKind, Tries, message as text};
use crate::request::context::Called;
use crate::{Error, Result};

/// An answer as it came.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub bytes: Bytes,
    called: Arc<Called>,
    retry_after: Option<Duration>,
    tries: Tries,
}

impl RawResponse {
    pub(crate) fn new(
        called: Arc<Called>,
        answer: http::Response<Bytes>,
        retry_after: Option<Duration>,
        tries: Tries,
    ) -> Self {
        let (head, bytes) = answer.into_parts();
        let (status, headers) = (head.status, head.headers);
        Self { status, headers, bytes, called, retry_after, tries }
    }

    pub(crate) fn called(&self) -> &Arc<Called> {
        &self.called
    }

    /// How long the server asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.tries.attempts
    }

    pub(crate) fn tries(&self) -> Tries {
        self.tries
    }

    /// What the body is, as the server says.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The answer, if its status is a success.
    pub fn error_for_status(self) -> Result<Self> {
        self.success().map(|()| self)
    }

    pub(crate) fn success(&self) -> Result<()> {
        if self.status.is_success() {
            return Ok(());
        }
        let why =
            if self.status.is_redirection() { self.redirect() } else { self.refusal() };
        Err(Error::answered(ErrorKind::Status, self, &why))
    }

    /// Reads the body as JSON. A status that is not a success is an error, and so is an answer
    /// that says of itself that the call did not go well.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.success()?;
        decode::refusal_in(self)?;
        serde_json::from_slice(decode::json(self)?)
            .map_err(|error| decode::unparsed(self, &error))
    }

    /// What the body says in a message; empty if it says nothing.
    pub(crate) fn said(&self) -> String {
        let hide = |text: &str| self.called.hide(text);
        let said = text::of_body(&self.bytes, &self.called.conventions.errors, hide);
        self.called.quote(&said)
    }

    fn redirect(&self) -> String {
        let place = self.headers.get(LOCATION).and_then(|place| place.to_str().ok());
        let place =
            place.map_or_else(|| "elsewhere".to_owned(), |place| format!("to {place}"));
        let place = self.called.quote(&place);
        format!(
            ": the server points {place}, and redirects are not followed: check the base URL"
        )
    }

    fn refusal(&self) -> String {
        let said = match self.said().as_str() {
            "" => ", and nothing says why".to_owned(),
            said => format!(": {said}"),
        };
        match (self.status, self.retry_after.map(|wait| wait.as_secs())) {
            (StatusCode::UNAUTHORIZED, _) => format!("{said}; check the credentials"),
            (_, Some(wait)) if !said.contains(&wait.to_string()) => {
                format!("{said}; wait {wait} s")
            }
            _ => said,
        }
    }
}

/// Neither headers nor body: a server may send back what nobody should read in a log.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("call", &format_args!("{}", self.called))
            .field("status", &self.status)
            .field("content_type", &self.content_type().map(|it| self.called.quote(it)))
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
