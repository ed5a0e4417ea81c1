//! The one error type: what was called, what came back, why.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::registry::Operation;
use crate::request::context::Called;

mod constructors;
pub(crate) mod message;

pub use constructors::ErrorKind;
pub(crate) use constructors::{IN_DOUBT, Tries};

/// What went wrong with a call, or with what should have become one.
///
/// It prints as one line that says what was called, what came back and why:
///
/// ```text
/// GET /Contacts/1001 (contacts_get): 404 Not Found: there is no such contact
/// ```
///
/// What to do about it is decided by its predicates, never by its text:
///
/// | ask | meaning |
/// |---|---|
/// | [`is_builder`](Self::is_builder) | the client could not be built: credentials, base URL, TLS |
/// | [`is_invalid_request`](Self::is_invalid_request) | nothing was sent; the request itself is at fault |
/// | [`is_connect`](Self::is_connect) | nothing was sent; the server could not be reached |
/// | [`is_timeout`](Self::is_timeout) | there was no answer in time |
/// | [`is_connection_lost`](Self::is_connection_lost) | the connection was lost before the whole answer came |
/// | [`outcome_unknown`](Self::outcome_unknown) | the server may have acted: look before sending it again |
/// | [`is_api_error`](Self::is_api_error), [`is_not_found`](Self::is_not_found) … | the server answered that the call did not go well |
/// | [`is_decode`](Self::is_decode) | the server answered, and the answer cannot be read |
///
/// ```
/// # use revio_runtime as revio;
/// use revio::{Error, Result};
///
/// # struct Charge;
/// # fn note(_: &Error) {}
/// fn after_create(created: Result<Charge>) -> Result<Option<Charge>> {
///     match created {
///         Ok(charge) => Ok(Some(charge)),
///         // It may be there already: to look for it comes before sending it again.
///         Err(error) if error.outcome_unknown() => {
///             note(&error);
///             Ok(None)
///         }
///         Err(error) => Err(error),
///     }
/// }
/// ```
///
/// Neither credentials nor the secrets of a request's body are in any of its printed forms, not
/// even where the server sends them back: `[redacted]` stands in their place. What the body holds in
/// members that the API description does not name counts as secret if it has at least eight
/// characters. The [`body`](Self::body) is the answer as it came, with whatever the server put into it.
pub struct Error(Box<Inner>);

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

struct Inner {
    kind: ErrorKind,
    message: String,
    called: Option<Arc<Called>>,
    status: Option<StatusCode>,
    body: Option<Bytes>,
    retry_after: Option<Duration>,
    tries: Tries,
    page: Option<i64>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What happened.
impl Error {
    /// The kind of error. The predicates below are usually more convenient.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the client could not be built.
    pub fn is_builder(&self) -> bool {
        self.0.kind == ErrorKind::Builder
    }

    /// Whether nothing was sent because the request itself is at fault.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == ErrorKind::InvalidRequest
    }

    /// Whether there was no connection to the server: nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether there was no answer in time.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the connection was lost before the whole answer came.
    pub fn is_connection_lost(&self) -> bool {
        self.0.kind == ErrorKind::ConnectionLost
    }

    /// Whether the server answered that the call did not go well: by its status, or by
    /// `ok: false` under a status that is a success.
    pub fn is_api_error(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Status | ErrorKind::NotOk)
    }

    /// Whether the server answered, and the answer cannot be read.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether the server answered that there is no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.refused_with(StatusCode::NOT_FOUND)
    }

    /// Whether the server did not accept the credentials (401).
    pub fn is_unauthorized(&self) -> bool {
        self.refused_with(StatusCode::UNAUTHORIZED)
    }

    /// Whether the user may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.refused_with(StatusCode::FORBIDDEN)
    }

    /// Whether there were too many calls: the server says so (429), or the client, where the
    /// call had no turn in time ([`rate_limit_timeout`](crate::Options::rate_limit_timeout));
    /// then there is no [`status`](Self::status), and nothing was sent.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimit
            || self.refused_with(StatusCode::TOO_MANY_REQUESTS)
    }

    fn refused_with(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Status && self.0.status == Some(status)
    }

    /// Whether the call was to change something, and the server acted on it or may have, while
    /// nobody can say with what result. Look before sending it again.
    ///
    /// An answer that cannot be read counts: a success that was cut off, or the sign-in page of
    /// a proxy. So does an attempt before the last, where the call was one that may be repeated.
    pub fn outcome_unknown(&self) -> bool {
        let writes = self.0.called.as_ref().is_some_and(|called| called.writes());
        let before = self.0.tries.in_doubt;
        writes
            && match self.0.kind {
                _ if before => true,
                ErrorKind::Timeout | ErrorKind::ConnectionLost | ErrorKind::Decode => {
                    true
                }
                ErrorKind::Status => self.0.status.is_some_and(|status| {
                    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
                }),
                _ => false,
            }
    }
}

/// What is known about it.
impl Error {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The operation that was called; none for a raw request.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.called.as_ref().and_then(|called| called.operation)
    }

    /// The body of the answer as it came, if there was an answer.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// How long the server asks to wait before the next call. The client has waited already if
    /// it repeated the call; here, the wait was too long, or the attempts were used up.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many times the request was sent, or was tried to be sent.
    pub fn attempts(&self) -> u32 {
        self.0.tries.attempts
    }

    /// The page of a list to go on from.
    pub fn page(&self) -> Option<i64> {
        self.0.page
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(called) = &self.0.called {
            write!(f, "{called}: ")?;
        }
        f.write_str(&self.0.message)?;
        if self.attempts() > 1 {
            write!(f, " (after {} attempts)", self.attempts())?;
        }
        match self.0.page {
            // Asking again would bring the same bytes.
            Some(page) if self.is_decode() => write!(f, " (page {page})"),
            Some(page) => write!(f, " (page {page}; go on from there)"),
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
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
