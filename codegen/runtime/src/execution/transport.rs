//! The wire, behind a seam: one request out, one whole answer in.

use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use crate::error::{ErrorKind, message as text};
use crate::execution::clock::Boxed;

type Cause = Box<dyn StdError + Send + Sync>;

/// What comes of sending a request once.
pub(crate) type Outcome = Result<Response<Bytes>, Failure>;

/// Sends one request and reads the whole answer. Follows nothing, repeats nothing.
pub(crate) trait Transport: Debug + Send + Sync {
    /// Sends the request, and stops reading where the body has more bytes than are allowed.
    fn send(&self, request: Request<Bytes>, max_body: usize) -> Boxed<Outcome>;
}

/// Why there is no whole answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The request is none.
    Request(Cause),
    /// There was no connection, so nothing was sent.
    Connect(Cause),
    /// There was no answer in time.
    Timeout(Option<Duration>),
    /// The connection was lost after something may have been sent.
    Interrupted(Cause),
    /// The answer has this status and a body of more bytes than are allowed.
    TooLarge(StatusCode, usize),
}

impl Failure {
    pub(crate) fn kind(&self) -> ErrorKind {
        match self {
            Self::Request(_) => ErrorKind::InvalidRequest,
            Self::Connect(_) => ErrorKind::Connect,
            Self::Timeout(_) => ErrorKind::Timeout,
            Self::Interrupted(_) => ErrorKind::ConnectionLost,
            Self::TooLarge(..) => ErrorKind::Decode,
        }
    }

    /// The status of the answer, as far as one came.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::TooLarge(status, _) => Some(*status),
            _ => None,
        }
    }

    pub(crate) fn into_source(self) -> Option<Cause> {
        match self {
            Self::Request(cause) | Self::Connect(cause) | Self::Interrupted(cause) => {
                Some(cause)
            }
            Self::Timeout(_) | Self::TooLarge(..) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(cause) => {
                write!(f, "the request cannot be sent: {}", root(cause))
            }
            Self::Connect(cause) => {
                write!(f, "cannot connect to the server: {}", root(cause))
            }
            Self::Timeout(Some(limit)) => write!(f, "no answer within {limit:?}"),
            Self::Timeout(None) => f.write_str("no answer in time"),
            Self::Interrupted(cause) => {
                write!(
                    f,
                    "the connection was lost before the whole answer came: {}",
                    root(cause)
                )
            }
            Self::TooLarge(status, limit) => write!(
                f,
                "{}, but the body cannot be read: it has more than {limit} bytes; \
                 ask for less, or allow more with `Options::max_body_size`",
                text::status(*status)
            ),
        }
    }
}

/// The cause of the cause: the outer ones say no more than that something failed.
fn root(cause: &Cause) -> &dyn StdError {
    let mut root: &dyn StdError = cause.as_ref();
    while let Some(deeper) = root.source() {
        root = deeper;
    }
    root
}

/// The real wire.
#[derive(Debug)]
pub(crate) struct Wire(pub(crate) reqwest::Client);

impl Transport for Wire {
    fn send(&self, request: Request<Bytes>, max_body: usize) -> Boxed<Outcome> {
        let client = self.0.clone();
        Box::pin(exchange(client, request, max_body))
    }
}

async fn exchange(
    client: reqwest::Client,
    request: Request<Bytes>,
    max_body: usize,
) -> Outcome {
    let request = request.try_into().map_err(failure)?;
    let mut answer = client.execute(request).await.map_err(failure)?;
    let body = body(&mut answer, max_body).await?;
    let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
    let mut whole = Response::new(body);
    *whole.status_mut() = status;
    *whole.headers_mut() = headers;
    Ok(whole)
}

/// Reads the body. What is too large is given up as soon as that is known, so that no answer
/// takes more memory than is allowed.
async fn body(answer: &mut reqwest::Response, max: usize) -> Result<Bytes, Failure> {
    let too_large = Failure::TooLarge(answer.status(), max);
    let promised = answer.content_length().map(usize::try_from);
    if promised.is_some_and(|length| length.unwrap_or(usize::MAX) > max) {
        return Err(too_large);
    }
    let (mut chunks, mut left) = (Vec::new(), max);
    while let Some(chunk) = answer.chunk().await.map_err(failure)? {
        let Some(rest) = left.checked_sub(chunk.len()) else { return Err(too_large) };
        left = rest;
        chunks.push(chunk);
    }
    Ok(match chunks.as_slice() {
        [whole] => whole.clone(),
        parts => parts.concat().into(),
    })
}

/// Sorts reqwest's errors. Their URLs are dropped: queries are nobody's business.
fn failure(error: reqwest::Error) -> Failure {
    let error = error.without_url();
    if error.is_builder() {
        Failure::Request(error.into())
    } else if error.is_connect() {
        Failure::Connect(error.into())
    } else if error.is_timeout() {
        Failure::Timeout(None)
    } else {
        Failure::Interrupted(error.into())
    }
}
