//! The transport sends one request and reads the whole response.

use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Request, Response, StatusCode};

use crate::Error;
use crate::context::RequestContext;
use crate::error::{Attempts, ErrorKind, status_line};

mod response_body;

type Cause = Box<dyn StdError + Send + Sync>;

/// The outcome of one attempt.
pub(crate) type Outcome = Result<Response<Bytes>, TransportError>;

/// Sends one request and reads the whole response. Follows no redirects and retries nothing.
pub(crate) trait Transport: Debug + Send + Sync {
    /// Sends the request. Stops reading once the body exceeds `max_body` bytes or, if the response
    /// is not a success, [`MAX_ERROR_BODY`](crate::context::MAX_ERROR_BODY).
    fn send(
        &self,
        request: Request<Bytes>,
        max_body: usize,
    ) -> BoxFuture<'static, Outcome>;
}

/// Why there is no complete response.
#[derive(Debug)]
pub(crate) enum TransportError {
    /// The request is invalid.
    InvalidRequest(Cause),
    /// No connection was established, so nothing was sent.
    Connect(Cause),
    /// The response did not arrive in time.
    Timeout(Option<Duration>),
    /// The connection was lost after parts of the request may have been sent.
    ConnectionLost(Cause),
    /// The response has this status and more bytes than allowed.
    BodyTooLarge(StatusCode, usize),
}

impl TransportError {
    /// The status of the response, if one arrived.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::BodyTooLarge(status, _) => Some(*status),
            _ => None,
        }
    }

    pub(crate) fn into_error(
        self,
        context: &Arc<RequestContext>,
        attempts: Attempts,
    ) -> Error {
        let (kind, attempts) = match self {
            Self::InvalidRequest(_) => (ErrorKind::InvalidRequest, Attempts::default()),
            Self::Connect(_) => (ErrorKind::Connect, attempts),
            Self::Timeout(_) => (ErrorKind::Timeout, attempts),
            Self::ConnectionLost(_) => (ErrorKind::ConnectionLost, attempts),
            Self::BodyTooLarge(..) => (ErrorKind::Decode, attempts),
        };
        let error = Error::new(kind, context.excerpt(&self.to_string()))
            .with_context(context)
            .with_status(self.status())
            .with_attempts(attempts);
        match self {
            Self::InvalidRequest(cause)
            | Self::Connect(cause)
            | Self::ConnectionLost(cause) => error.with_source(cause),
            Self::Timeout(_) | Self::BodyTooLarge(..) => error,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(cause) => write!(f, "invalid request: {}", root(cause)),
            Self::Connect(cause) => write!(f, "cannot connect: {}", root(cause)),
            Self::Timeout(Some(limit)) => write!(f, "no response within {limit:?}"),
            Self::Timeout(None) => f.write_str("no response in time"),
            Self::ConnectionLost(cause) => write!(f, "connection lost: {}", root(cause)),
            Self::BodyTooLarge(status, limit) => write!(
                f,
                "{}, but the body has more than {limit} bytes; request less, or allow more \
                 with `Options::max_body_size`",
                status_line(*status)
            ),
        }
    }
}

/// The innermost cause: the outer ones only say that something failed.
fn root(cause: &Cause) -> &dyn StdError {
    let mut root: &dyn StdError = cause.as_ref();
    while let Some(source) = root.source() {
        root = source;
    }
    root
}

/// The transport of every real client.
#[derive(Debug)]
pub(crate) struct ReqwestTransport(pub(crate) reqwest::Client);

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        max_body: usize,
    ) -> BoxFuture<'static, Outcome> {
        Box::pin(exchange(self.0.clone(), request, max_body))
    }
}

async fn exchange(
    client: reqwest::Client,
    request: Request<Bytes>,
    max_body: usize,
) -> Outcome {
    let request = request.try_into().map_err(classify)?;
    let mut response = client.execute(request).await.map_err(classify)?;
    let mut whole = Response::new(response_body::read(&mut response, max_body).await?);
    *whole.status_mut() = response.status();
    *whole.headers_mut() = std::mem::take(response.headers_mut());
    Ok(whole)
}

/// Drops the URL, because queries may be private.
fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_builder() {
        TransportError::InvalidRequest(error.into())
    } else if error.is_connect() {
        TransportError::Connect(error.into())
    } else if error.is_timeout() {
        TransportError::Timeout(None)
    } else {
        TransportError::ConnectionLost(error.into())
    }
}
