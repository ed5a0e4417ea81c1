//! The error of a call: which request failed, what came back, and why.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::context::RequestContext;
use crate::registry::Operation;

mod kind;

pub use crate::record::{DecodeError, InvalidBody, Violation};
pub use kind::ErrorKind;

/// The end of a message about a write that the server may have processed.
const OUTCOME_UNKNOWN: &str =
    "; the server may have processed it: check before sending it again";

/// Why a client could not be built, or a call failed.
///
/// It prints as one line that names the request, the response and the reason:
///
/// ```text
/// GET /Contacts/1001 (contacts_get): 404 Not Found: no such contact
/// ```
///
/// Use the predicates to decide what to do, never the text:
///
/// | predicate | meaning |
/// |---|---|
/// | [`is_builder`](Self::is_builder) | the client cannot be built: credentials, base URL, TLS |
/// | [`is_invalid_request`](Self::is_invalid_request) | nothing was sent, because the request is invalid |
/// | [`is_connect`](Self::is_connect) | nothing was processed: the server could not be reached, or refused the request |
/// | [`is_timeout`](Self::is_timeout) | no complete response arrived in time |
/// | [`is_connection_lost`](Self::is_connection_lost) | the connection was lost before the response was complete |
/// | [`outcome_unknown`](Self::outcome_unknown) | the server may have processed a write: check before sending it again |
/// | [`is_api_error`](Self::is_api_error), [`is_not_found`](Self::is_not_found) … | the server reports a failure |
/// | [`is_decode`](Self::is_decode) | the response cannot be decoded, is not HTTP, or is too large |
///
/// [`kind`](Self::kind) returns the same distinction as an enum. Two kinds have no predicate:
/// [`ErrorKind::Hook`], for a hook that fails, and [`ErrorKind::Paging`], for a list that may be
/// endless.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::{Error, Result};
///
/// # struct Charge;
/// # fn check_later(_: &Error) {}
/// fn after_create(created: Result<Charge>) -> Result<Option<Charge>> {
///     match created {
///         Ok(charge) => Ok(Some(charge)),
///         // The charge may exist already: look for it before you create it again.
///         Err(error) if error.outcome_unknown() => {
///             check_later(&error);
///             Ok(None)
///         }
///         Err(error) => Err(error),
///     }
/// }
/// ```
///
/// Neither `Display` nor `Debug` prints credentials or secrets of the request body, even if the
/// server sends them back: `[redacted]` replaces them. In fields that the API description does
/// not name, every value of at least eight characters counts as a secret. [`body`](Self::body)
/// returns the response body unchanged, with everything that the server put into it.
pub struct Error(Box<Inner>);

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

struct Inner {
    kind: ErrorKind,
    message: String,
    context: Option<Arc<RequestContext>>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Option<Bytes>,
    retry_after: Option<Duration>,
    attempts: Attempts,
    /// Whether it is about another error, which says whether the call succeeded.
    is_about_error: bool,
    page: Option<i64>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// An error that is the source of several others.
pub(crate) type SharedError = Arc<dyn StdError + Send + Sync>;

/// The attempts at a call until now.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Attempts {
    pub(crate) count: u32,
    /// Whether the server may have processed one of them.
    pub(crate) outcome_unknown: bool,
}

/// What happened.
impl Error {
    /// What went wrong, as an enum. The predicates below are usually more convenient.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the client cannot be built.
    pub fn is_builder(&self) -> bool {
        self.0.kind == ErrorKind::Builder
    }

    /// Whether the request is invalid. Nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == ErrorKind::InvalidRequest
    }

    /// Whether the body of the request could not be read to its end: the caller's stream or file
    /// failed, or its length differs from the announced one. Parts of the request may have been sent.
    pub fn is_request_body(&self) -> bool {
        self.0.kind == ErrorKind::RequestBody
    }

    /// Whether the server could not be reached: there was no connection, it ended before the
    /// request was written, or the time was up by then. Nothing was sent. Also `true` if an HTTP/2
    /// server refused the request unprocessed.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether no complete response arrived in time.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the connection was lost before the response was complete.
    pub fn is_connection_lost(&self) -> bool {
        self.0.kind == ErrorKind::ConnectionLost
    }

    /// Whether the server reports a failure: by an error status, or by `ok: false` with a
    /// success status.
    pub fn is_api_error(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Status | ErrorKind::NotOk)
    }

    /// Whether the response cannot be decoded, is not HTTP, or is larger than
    /// [`max_body_size`](crate::Options::max_body_size).
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether the server did not find the resource (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the server rejected the credentials (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the user lacks the permission (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether there were too many calls. Either the server responded with 429, or the client's
    /// rate limiter had no slot within
    /// [`rate_limit_timeout`](crate::Options::rate_limit_timeout), or failed. In the second case,
    /// [`status`](Self::status) is `None`, and nothing was sent.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimit
            || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Status && self.0.status == Some(status)
    }

    /// Whether the server may have processed a write whose result is unknown. Check before you
    /// send it again.
    ///
    /// Always `false` for a GET. For other methods, it is `true` if the request, or a part of it,
    /// was written and then
    ///
    /// - no complete response arrived: after a timeout or a lost connection,
    /// - the response is not valid HTTP, or a success that cannot be decoded, which may be truncated
    ///   or the sign-in page of a proxy,
    /// - the status is not 2xx or 4xx, or it is 408. A redirect may follow the act, and a status
    ///   from 600 counts as 5xx (RFC 9110, section 15).
    ///
    /// One such attempt is enough, even if it was not the last. It is `false` if nothing was
    /// written, also if the time was up by then, and if an HTTP/2 server guarantees that it did
    /// not process the request (RFC 9113, section 8.7).
    pub fn outcome_unknown(&self) -> bool {
        let is_write = self.0.context.as_ref().is_some_and(|context| context.is_write());
        is_write && (self.0.attempts.outcome_unknown || self.is_undecodable_success())
    }

    fn is_undecodable_success(&self) -> bool {
        let inner = &self.0;
        self.is_decode()
            && !inner.is_about_error
            && inner.status.is_some_and(|status| status.is_success())
    }
}

/// Details.
impl Error {
    /// The status of the response, if there is one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The operation; `None` for a raw request.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.context.as_ref().and_then(|context| context.operation)
    }

    /// The unchanged body of the response, if there is one. It may contain secrets: do not log it.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// How long the server asks to wait before the next call. The client waits by itself before a
    /// retry. It returned this error because the wait was too long, or because another retry was
    /// not allowed.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The number of attempts, including those without a connection. It is 0 if the call was never
    /// attempted.
    pub fn attempts(&self) -> u32 {
        self.0.attempts.count
    }

    /// The page to continue from, if reading the pages or records of a list failed. `None` for all
    /// other calls.
    pub fn page(&self) -> Option<i64> {
        self.0.page
    }
}

/// For the crate.
impl Error {
    pub(crate) fn context(&self) -> Option<&RequestContext> {
        self.0.context.as_deref()
    }

    /// The headers of the response, which may contain secrets.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }
}

/// Parts of the message.
impl Error {
    /// The proxy between the client and the server, where it may be at fault.
    fn proxy(&self) -> Option<&str> {
        let at_fault = matches!(
            self.0.kind,
            ErrorKind::Connect | ErrorKind::ConnectionLost | ErrorKind::Timeout
        );
        let context = self.0.context.as_ref().filter(|_| at_fault)?;
        context.proxy.as_deref()
    }
}

/// Constructors.
impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            context: None,
            status: None,
            headers: HeaderMap::new(),
            body: None,
            retry_after: None,
            attempts: Attempts::default(),
            is_about_error: false,
            page: None,
            source: None,
        }))
    }

    pub(crate) fn builder(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Builder, message)
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    pub(crate) fn with_context(mut self, context: &Arc<RequestContext>) -> Self {
        self.0.context = Some(Arc::clone(context));
        self
    }

    /// Keeps a context that is already there.
    pub(crate) fn or_context(mut self, context: &Arc<RequestContext>) -> Self {
        self.0.context.get_or_insert_with(|| Arc::clone(context));
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: Attempts) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_status(mut self, status: Option<StatusCode>) -> Self {
        self.0.status = status;
        self
    }

    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.0.headers = headers;
        self
    }

    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.0.body = Some(body);
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_page(mut self, page: i64) -> Self {
        self.0.page = Some(page);
        self
    }

    /// Adds a remedy to the message.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        self.0.message.push_str(hint);
        self
    }

    /// Why the body cannot be decoded.
    pub(crate) fn decode_error(&self) -> Option<&DecodeError> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// Another error about the same response. Whether the outcome is known does not change.
    pub(crate) fn about_body(&self, kind: ErrorKind, message: String) -> Self {
        let inner = &self.0;
        let mut error = Self::new(kind, message)
            .with_status(inner.status)
            .with_retry_after(inner.retry_after)
            .with_attempts(inner.attempts);
        error.0.attempts.outcome_unknown = self.outcome_unknown();
        error.0.is_about_error = true;
        error.0.context.clone_from(&inner.context);
        error.0.body.clone_from(&inner.body);
        error.0.headers.clone_from(&inner.headers);
        error
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

/// The status as it begins a message.
pub(crate) fn status_line(status: StatusCode) -> String {
    let reason = status.canonical_reason().unwrap_or_default();
    format!("{} {reason}", status.as_str()).trim_end().to_owned()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(context) = &self.0.context {
            write!(f, "{context}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(proxy) = self.proxy() {
            write!(f, " (through the proxy {proxy})")?;
        }
        if self.outcome_unknown() {
            f.write_str(OUTCOME_UNKNOWN)?;
        }
        if self.attempts() > 1 {
            write!(f, " (after {} attempts)", self.attempts())?;
        }
        match self.0.page {
            // The same page would fail again.
            Some(page) if self.is_decode() || self.0.kind == ErrorKind::Paging => {
                write!(f, " (page {page})")
            }
            Some(page) => write!(f, " (page {page}; continue from there)"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &format_args!("{self}"))
            .field("status", &self.0.status)
            .field("retry_after", &self.0.retry_after)
            .field("attempts", &self.attempts())
            .field("page", &self.0.page)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        // So that users can downcast it.
        let shared = source.downcast_ref::<SharedError>();
        Some(shared.map_or(source, |shared| &**shared))
    }
}

/// An invalid request body is an invalid request.
impl From<InvalidBody> for Error {
    fn from(invalid: InvalidBody) -> Self {
        Self::invalid_request(invalid.to_string()).with_source(invalid)
    }
}
