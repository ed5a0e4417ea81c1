//! Requests and answers without types: the way to whatever the spec does not describe.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::called::Called;
use crate::clock::Boxed;
use crate::error::{Kind, text};
use crate::handle::Handle;
use crate::options::Options;
use crate::request::{Payload, Request};
use crate::{Error, Result, decode, encode, send};

/// A request to any path of the API, with the client's credentials.
///
/// Its answer is a [`RawResponse`] whatever its status; [`json`](Self::json) takes nothing but
/// a success.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    handle: Handle,
    request: Request,
    fault: Option<String>,
}

impl RawRequest {
    pub(crate) fn new(handle: Handle, method: Method, path: String) -> Self {
        let (path, fault) = match below_base(&path) {
            Ok(path) => (path, None),
            Err(fault) => ("/".to_owned(), Some(fault)),
        };
        Self { handle, request: Request::new(method, path), fault }
    }

    /// Adds a query parameter. A name given twice goes out twice.
    pub fn query(mut self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        self.request.query.append(name.as_ref(), value.to_string());
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body, as JSON.
    pub fn json_body(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(value) {
            Ok(bytes) => self.body(bytes, "application/json"),
            Err(error) => {
                self.fault.get_or_insert(format!("the body cannot be written: {error}"));
                self
            }
        }
    }

    /// Sets the body and what it is.
    pub fn body(mut self, bytes: impl Into<Bytes>, content_type: impl Into<String>) -> Self {
        let (bytes, content_type) = (bytes.into(), content_type.into());
        self.request.body = Some(Payload { bytes, content_type });
        self
    }

    /// Sets what can be set for one call.
    pub fn options(mut self, options: Options) -> Self {
        self.request.options = options;
        self
    }

    /// Sends it. Any status is an answer; see [`RawResponse::error_for_status`].
    pub fn send(self) -> impl Future<Output = Result<RawResponse>> + Send + 'static {
        self.into_future()
    }

    /// Sends it and reads the answer as JSON. A status that is not a success is an error.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T> {
        self.send().await?.json()
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<RawResponse>;
    type IntoFuture = Boxed<Result<RawResponse>>;

    fn into_future(self) -> Self::IntoFuture {
        match self.fault {
            None => send::send(self.handle, self.request),
            Some(fault) => {
                let error = Error::invalid(fault).about(&self.request.called(&self.handle));
                Box::pin(std::future::ready(Err(error)))
            }
        }
    }
}

/// A path below the base URL, or why it is none.
fn below_base(path: &str) -> Result<String, String> {
    let name = path.split('?').next().unwrap_or_default();
    if name.contains("://") || path.starts_with("//") {
        return Err("the path of a raw request is relative to the base URL, \
                    such as `/Contacts`; another server is another client's"
            .to_owned());
    }
    if name.split('/').any(is_dots) {
        return Err("a path with `.` or `..` in it would leave the base URL: \
                    write the path that is meant"
            .to_owned());
    }
    Ok(encode::written_path(&format!("/{}", path.trim_start_matches('/'))))
}

fn is_dots(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    segment == "." || segment == ".."
}

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
}

impl RawResponse {
    pub(crate) fn new(
        called: Arc<Called>,
        answer: http::Response<Bytes>,
        retry_after: Option<Duration>,
    ) -> Self {
        let (head, bytes) = answer.into_parts();
        Self { status: head.status, headers: head.headers, bytes, called, retry_after }
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
        1
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
        if self.status.is_success() {
            return Ok(self);
        }
        let why = if self.status.is_redirection() { self.redirect() } else { self.refusal() };
        Err(Error::answered(Kind::Status, &self, &why))
    }

    /// Reads the body as JSON. A status that is not a success is an error, and so is an answer
    /// that says of itself that the call did not go well.
    pub fn json<T: DeserializeOwned>(self) -> Result<T> {
        let answer = self.error_for_status()?;
        decode::refusal_in(&answer)?;
        serde_json::from_slice(decode::json(&answer)?).map_err(|error| {
            decode::unreadable(&answer, &text::one_line(&error.to_string())).from_source(error)
        })
    }

    fn redirect(&self) -> String {
        let place = self.headers.get(LOCATION).and_then(|place| place.to_str().ok());
        let place = place.map_or_else(|| "elsewhere".to_owned(), |place| format!("to {place}"));
        format!(": the server points {place}, and redirects are not followed: check the base URL")
    }

    fn refusal(&self) -> String {
        let said = text::of_body(&self.bytes, &self.called.policy.errors);
        let said = said.map_or_else(|| " with nothing to say why".to_owned(), |s| format!(": {s}"));
        match (self.status, self.retry_after) {
            (StatusCode::UNAUTHORIZED, _) => format!("{said}; check the credentials"),
            (_, Some(wait)) => format!("{said}; wait {} s", wait.as_secs()),
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
            .field("content_type", &self.content_type())
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
