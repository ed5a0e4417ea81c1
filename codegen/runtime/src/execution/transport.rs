//! The transport sends one request and reads the whole response.

use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Request, Response, StatusCode};

use crate::Error;
use crate::body::Body;
use crate::context::RequestContext;
use crate::error::{Attempts, ErrorKind, status_line};

mod body;
mod classify;
mod progress;
mod response_body;
#[cfg(feature = "tower")]
pub(crate) mod service;

pub(crate) use progress::{Progress, Tracker};
pub(crate) use response_body::{LeaveUnread, ResponseChunks, UnreadBody};

use body::TrackedBody;
use classify::{classify, root};

type Cause = Box<dyn StdError + Send + Sync>;

/// The outcome of one attempt.
pub(crate) type Outcome = Result<Response<Bytes>, TransportError>;

/// Sends one request and reads the whole response. Follows no redirects and retries nothing.
pub(crate) trait Transport: Debug + Send + Sync {
    /// Sends the request, and tracks how far it gets. Stops reading once the body
    /// exceeds `max_body` bytes or, if the response is not a success,
    /// [`MAX_ERROR_BODY`](crate::context::MAX_ERROR_BODY). An extension [`LeaveUnread`] of the
    /// request leaves the body of a success to the caller.
    fn send(
        &self,
        request: Request<Body>,
        tracker: Tracker,
        max_body: usize,
    ) -> BoxFuture<'static, Outcome>;
}

/// Why there is no complete response.
#[derive(Debug)]
pub(crate) struct TransportError {
    kind: ErrorKind,
    pub(crate) progress: Progress,
    pub(crate) reason: Reason,
    /// Whether another attempt would fail as well.
    permanent: bool,
    /// Whether it is an error of the user's own transport, of which only its cause is known.
    is_foreign: bool,
}

/// What to report.
#[derive(Debug)]
pub(crate) enum Reason {
    Cause(Cause),
    /// The time for the attempt is up.
    Deadline(Duration),
    /// The response has this status and more bytes than allowed.
    BodyTooLarge(StatusCode, usize),
}

impl TransportError {
    pub(crate) fn new(
        kind: ErrorKind,
        progress: Progress,
        cause: Cause,
        permanent: bool,
    ) -> Self {
        let reason = Reason::Cause(cause);
        Self { kind, progress, reason, permanent, is_foreign: false }
    }

    /// The time for the attempt is up. If nothing was sent by then, nothing will be.
    pub(crate) fn deadline(limit: Duration, tracker: &Tracker) -> Self {
        let progress = tracker.end();
        let sent = progress != Progress::NotWritten;
        let kind = if sent { ErrorKind::Timeout } else { ErrorKind::Connect };
        let reason = Reason::Deadline(limit);
        Self { kind, progress, reason, permanent: false, is_foreign: false }
    }

    pub(crate) fn body_too_large(
        status: StatusCode,
        max: usize,
        tracker: &Tracker,
    ) -> Self {
        let reason = Reason::BodyTooLarge(status, max);
        let progress = tracker.end();
        let kind = ErrorKind::Decode;
        Self { kind, progress, reason, permanent: true, is_foreign: false }
    }

    /// Whether an attempt at a read may be repeated.
    pub(crate) fn is_transient(&self) -> bool {
        let transient = matches!(
            self.kind,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::ConnectionLost
        );
        transient && !self.permanent
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The status of the response, if one arrived.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match (&self.reason, self.progress) {
            (Reason::BodyTooLarge(status, _), _) => Some(*status),
            (_, Progress::Answered(status)) => Some(status),
            _ => None,
        }
    }

    /// The name of the error in traces.
    pub(crate) fn error_type(&self) -> &'static str {
        match (&self.reason, self.kind) {
            (Reason::BodyTooLarge(..), _) => "body_too_large",
            (_, ErrorKind::InvalidRequest) => "invalid_request",
            (_, ErrorKind::RequestBody) => "request_body",
            (_, ErrorKind::Connect) => "connect",
            (_, ErrorKind::Timeout) => "timeout",
            (_, ErrorKind::Decode) => "invalid_response",
            _ => "connection_lost",
        }
    }

    pub(crate) fn into_error(
        self,
        context: &Arc<RequestContext>,
        attempts: Attempts,
    ) -> Error {
        let invalid = self.kind == ErrorKind::InvalidRequest;
        let message = match &self.reason {
            Reason::Cause(_) => context.excerpt(&self.to_string()),
            Reason::Deadline(_) | Reason::BodyTooLarge(..) => self.to_string(),
        };
        let error = Error::new(self.kind, message)
            .with_context(context)
            .with_status(self.status())
            .with_attempts(if invalid { Attempts::default() } else { attempts });
        match self.reason {
            Reason::Cause(cause) => error.with_source(cause),
            Reason::Deadline(_) | Reason::BodyTooLarge(..) => error,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cause = match &self.reason {
            Reason::Cause(cause) => root(cause),
            Reason::Deadline(limit) if self.kind == ErrorKind::Connect => {
                return write!(f, "no connection within {limit:?}; nothing was sent");
            }
            Reason::Deadline(limit) => return write!(f, "no response within {limit:?}"),
            Reason::BodyTooLarge(status, limit) => {
                return write!(
                    f,
                    "{}, but the body has more than {limit} bytes; request less, or allow more \
                     with `Options::max_body_size`",
                    status_line(*status)
                );
            }
        };
        let problem = match (self.kind, self.progress) {
            (ErrorKind::InvalidRequest, _) => "invalid request",
            (ErrorKind::RequestBody, _) => "the body of the request cannot be read",
            (_, Progress::NotWritten) if self.is_foreign => "the transport sent nothing",
            _ if self.is_foreign => "the transport failed",
            (ErrorKind::Decode, _) => "the response is not valid HTTP",
            (_, Progress::NotConnected) => "cannot connect",
            (_, Progress::NotWritten) => "connection lost before the request was sent",
            (_, Progress::Refused) => "the server refused the request unprocessed",
            (ErrorKind::Timeout, _) => "no response in time",
            _ => "connection lost",
        };
        write!(f, "{problem}: {cause}")
    }
}

/// The transport of every real client.
#[derive(Debug)]
pub(crate) struct ReqwestTransport(pub(crate) reqwest::Client);

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
        tracker: Tracker,
        max_body: usize,
    ) -> BoxFuture<'static, Outcome> {
        Box::pin(exchange(self.0.clone(), request, tracker, max_body))
    }
}

async fn exchange(
    client: reqwest::Client,
    request: Request<Body>,
    tracker: Tracker,
    max_body: usize,
) -> Outcome {
    let leave_unread = request.extensions().get().copied();
    let response = execute(client, request, &tracker).await?;
    receive(response, leave_unread, &tracker, max_body).await
}

/// Sends the request, and waits for the head of the response.
async fn execute(
    client: reqwest::Client,
    mut request: Request<Body>,
    tracker: &Tracker,
) -> Result<reqwest::Response, TransportError> {
    announce_empty_body(&mut request);
    let is_write = !request.method().is_safe();
    let request = tracked(request, tracker, is_write)
        .try_into()
        .map_err(|error| classify(error, tracker))?;
    if is_write {
        notice_closed_connections().await;
    }
    client.execute(request).await.map_err(|error| classify(error, tracker))
}

/// Reads the body, unless the caller does.
async fn receive(
    mut response: reqwest::Response,
    leave_unread: Option<LeaveUnread>,
    tracker: &Tracker,
    max_body: usize,
) -> Outcome {
    tracker.answered(response.status());
    let mut whole = Response::new(Bytes::new());
    *whole.status_mut() = response.status();
    *whole.headers_mut() = std::mem::take(response.headers_mut());
    if leave_unread.is_some_and(|it| it.applies_to(&whole)) {
        whole.extensions_mut().insert(UnreadBody::new(response, tracker));
        return Ok(whole);
    }
    *whole.body_mut() = response_body::read(response, tracker, max_body).await?;
    Ok(whole)
}

/// Announces that a write has no body, so that no server or proxy waits for one, or responds with 411.
fn announce_empty_body(request: &mut Request<Body>) {
    if !request.method().is_safe() && request.body().is_empty() {
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
}

fn tracked(
    request: Request<Body>,
    tracker: &Tracker,
    is_write: bool,
) -> Request<reqwest::Body> {
    let (head, body) = request.into_parts();
    let body = TrackedBody::new(body, tracker.clone(), is_write);
    Request::from_parts(head, reqwest::Body::wrap(body))
}

/// Lets the runtime look at its sockets, and connections at what it finds.
///
/// A program may compute for so long that servers close idle connections meanwhile. On a runtime
/// with one thread, nothing has noticed, and the next write would go to a closed connection. A
/// task that yields continues only after the runtime has asked the system for events. The second
/// time, the tasks of the connections have run, and the third time, those of their HTTP/2 streams.
async fn notice_closed_connections() {
    let turns = async {
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
    };
    // In a task, because a future of `block_on` does not wait for the workers.
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        // It fails only if the runtime shuts down.
        let _ = runtime.spawn(turns).await;
    }
}
