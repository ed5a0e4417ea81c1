//! A response of any status, not decoded.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_core::stream::BoxStream;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use tracing::Span;

use super::error_message;
use crate::context::RequestContext;
use crate::error::{Attempts, ErrorKind, status_line};
use crate::registry::ResponseKind;
#[cfg(feature = "blocking")]
use crate::worker::Worker;
use crate::{Error, Result};

/// A response of any status, not decoded.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// The status, which may be an error.
    pub status: StatusCode,
    /// The headers, which may contain secrets.
    pub headers: HeaderMap,
    /// The body, unchanged.
    pub bytes: Bytes,
    context: Arc<RequestContext>,
    retry_after: Option<Duration>,
    attempts: Attempts,
    /// The body, if it is to be read as a stream.
    unread: Option<Unread>,
    /// The span of the call, until the response is decoded or handed over.
    span: Span,
    /// The thread on which a stream arrives.
    #[cfg(feature = "blocking")]
    worker: Option<Arc<Worker>>,
}

impl RawResponse {
    pub(crate) fn new(
        context: Arc<RequestContext>,
        response: http::Response<Bytes>,
        retry_after: Option<Duration>,
        attempts: Attempts,
    ) -> Self {
        let (head, bytes) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        Self {
            status,
            headers,
            bytes,
            context,
            retry_after,
            attempts,
            unread: None,
            span: Span::none(),
            #[cfg(feature = "blocking")]
            worker: None,
        }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn with_worker(self, worker: Option<Arc<Worker>>) -> Self {
        Self { worker, ..self }
    }

    #[cfg(feature = "blocking")]
    pub(super) fn worker(&self) -> Option<Arc<Worker>> {
        self.worker.clone()
    }

    pub(crate) fn with_unread(self, unread: Option<Unread>) -> Self {
        Self { unread, ..self }
    }

    pub(super) fn unread(&self) -> Option<&Unread> {
        self.unread.as_ref()
    }

    pub(crate) fn with_span(self, span: Span) -> Self {
        Self { span, ..self }
    }

    /// The span of the call, which ends when it is dropped.
    pub(crate) fn take_span(&mut self) -> Span {
        std::mem::replace(&mut self.span, Span::none())
    }

    pub(crate) fn context(&self) -> &RequestContext {
        &self.context
    }

    /// How long the server asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The number of attempts, including those without a connection.
    pub fn attempts(&self) -> u32 {
        self.attempts.count
    }

    /// The value of the header `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The body as text, with invalid UTF-8 replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Turns an error status into an error.
    pub fn error_for_status(self) -> Result<Self> {
        self.require_success().map(|()| self)
    }

    pub(crate) fn require_success(&self) -> Result<()> {
        if self.status.is_success() || self.is_expected_redirect() {
            return Ok(());
        }
        // The others do not name another location: 304, and 305 and 306, which are not in use.
        let redirected =
            self.status.is_redirection() && !matches!(self.status.as_u16(), 304..=306);
        let reason = if redirected { self.redirection() } else { self.failure() };
        Err(self.error(ErrorKind::Status, &reason))
    }

    /// Whether the API describes no other success than another location.
    fn is_expected_redirect(&self) -> bool {
        let operation = self.context.operation;
        self.status.is_redirection()
            && operation
                .is_some_and(|it| it.response.content() == ResponseKind::Redirect)
    }

    /// An error about this response. Its message is the status and the reason, which must not
    /// contain secrets: see [`RequestContext::excerpt`].
    pub(crate) fn error(&self, kind: ErrorKind, reason: &str) -> Error {
        Error::new(kind, format!("{}{reason}", status_line(self.status)))
            .with_context(&self.context)
            .with_status(Some(self.status))
            .with_headers(self.headers.clone())
            .with_body(self.bytes.clone())
            .with_retry_after(self.retry_after)
            .with_attempts(self.attempts)
    }

    /// The message in the body; empty if there is none.
    pub(super) fn message(&self) -> String {
        if let Some(encoding) = content_encoding(&self.headers) {
            let encoding = self.context.excerpt(&encoding);
            return format!("a body with `content-encoding: {encoding}`");
        }
        let errors = &self.context.conventions.errors;
        error_message::extract(&self.bytes, errors, |text, is_cut| {
            self.context.quote(text, is_cut)
        })
    }

    fn redirection(&self) -> String {
        let target = self.headers.get(LOCATION).and_then(|target| target.to_str().ok());
        let target = target.map(|target| self.context.excerpt(target));
        let target = target.as_deref().unwrap_or("another location");
        format!(
            ": redirected to {target}; redirects are not followed: check the base URL"
        )
    }

    fn failure(&self) -> String {
        let message = match self.message().as_str() {
            "" => " without a message".to_owned(),
            message => format!(": {message}"),
        };
        match (self.status, self.retry_after.map(|wait| wait.as_secs())) {
            (StatusCode::UNAUTHORIZED, _) => format!("{message}; check the credentials"),
            (_, Some(wait)) if !message.contains(&wait.to_string()) => {
                format!("{message}; retry after {wait} s")
            }
            _ => message,
        }
    }
}

/// The header `Content-Encoding`, unless it says that the body is not compressed.
pub(super) fn content_encoding(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_ENCODING)?;
    let value = String::from_utf8_lossy(value.as_bytes()).trim().to_ascii_lowercase();
    (!matches!(&*value, "" | "identity")).then_some(value)
}

/// Leaves out headers and body, which may contain secrets.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type().map(|text| self.context.excerpt(text));
        f.debug_struct("RawResponse")
            .field("call", &format_args!("{}", self.context))
            .field("status", &self.status)
            .field("content_type", &content_type)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// A body that is still to be read. It can be taken once.
#[derive(Clone)]
pub(crate) struct Unread(Arc<Mutex<Option<BoxStream<'static, Result<Bytes>>>>>);

impl Unread {
    pub(crate) fn new(chunks: BoxStream<'static, Result<Bytes>>) -> Self {
        Self(Arc::new(Mutex::new(Some(chunks))))
    }

    pub(super) fn take(&self) -> Option<BoxStream<'static, Result<Bytes>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
