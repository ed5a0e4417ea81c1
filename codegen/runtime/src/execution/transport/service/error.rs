//! What an error of a service says about the request.

use std::error::Error as StdError;
use std::fmt;

use crate::error::ErrorKind;
use crate::execution::transport::classify::{causes, is_permanent};
use crate::execution::transport::{self, Cause, Progress, Reason, Tracker};

/// The error of a transport that has sent nothing of the request, and never will.
///
/// After this error, also as a [`source`](StdError::source) of another, the client sends a write again.
/// After any other error of a transport of your own, a write may have been processed.
#[derive(Debug)]
pub struct NotSent(Cause);

impl NotSent {
    /// The error, with the reason.
    pub fn new(reason: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request was not sent")
    }
}

impl StdError for NotSent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

/// The error of [`DefaultTransport`](super::DefaultTransport). The client reads from it how far the
/// request got, also if it is a [`source`](StdError::source) of another error.
pub struct TransportError(pub(super) transport::TransportError);

impl TransportError {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind()
    }

    /// Whether the server may have processed the request.
    pub fn may_be_processed(&self) -> bool {
        !self.0.progress.not_processed()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TransportError").field(&self.to_string()).finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.reason {
            Reason::Cause(cause) => Some(&**cause),
            Reason::Deadline(_) | Reason::BodyTooLarge(..) => None,
        }
    }
}

/// A service that is not ready has not got the request.
pub(super) fn not_sent(cause: Cause) -> transport::TransportError {
    foreign(ErrorKind::Connect, Progress::NotWritten, cause)
}

/// | error in the chain | progress | kind | retried |
/// |---|---|---|---|
/// | any, after the body of the request failed | written | request body | no |
/// | [`TransportError`] | what it says | what it says | if it was |
/// | [`NotSent`] | not written | connect | yes |
/// | any other | that of the default transport, or written | connect if nothing was written, else connection lost | reads, except TLS |
pub(super) fn classify(cause: Cause, tracker: &Tracker) -> transport::TransportError {
    if let Some(error) = tracker.take_body_error() {
        let kind = ErrorKind::RequestBody;
        return transport::TransportError::new(kind, tracker.end(), error.into(), true);
    }
    let own = causes(&*cause).find_map(|error| error.downcast_ref::<TransportError>());
    if let Some(TransportError(own)) = own {
        let (kind, progress, permanent) = (own.kind, own.progress, own.permanent);
        return transport::TransportError::new(kind, progress, cause, permanent);
    }
    if causes(&*cause).any(<dyn StdError>::is::<NotSent>) {
        return not_sent(cause);
    }
    let progress = tracker.end();
    let kind = if progress.not_processed() {
        ErrorKind::Connect
    } else {
        ErrorKind::ConnectionLost
    };
    foreign(kind, progress, cause)
}

fn foreign(
    kind: ErrorKind,
    progress: Progress,
    cause: Cause,
) -> transport::TransportError {
    let permanent = causes(&*cause).any(is_permanent);
    let error = transport::TransportError::new(kind, progress, cause, permanent);
    transport::TransportError { is_foreign: true, ..error }
}
