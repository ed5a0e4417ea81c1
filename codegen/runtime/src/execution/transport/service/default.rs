//! The client's own transport as a service.

use std::fmt;
use std::task::{Context, Poll};

use futures_core::future::BoxFuture;
use http::{HeaderValue, Request, Response};
use tower_service::Service;

use super::TransportError;
use super::body::{self, Attempt, Origin};
use crate::body::Body;
use crate::error::ErrorKind;
use crate::execution::transport::{self, Progress, Tracker, execute};

/// The transport that a client has by default, with the HTTP client, the connect timeout and the proxies
/// of its builder, as a service for layers.
///
/// It is always ready, follows no redirects, and retries nothing. It sends a write once for each attempt
/// of the client: if a layer sends one again, the second call fails. So does a request for another
/// server, and one without the [extensions](Request::extensions) of the client's that is a write or has
/// [sensitive](http::HeaderValue::is_sensitive) headers: a layer that builds a new request has to copy
/// them.
#[derive(Clone)]
pub struct DefaultTransport(pub(crate) reqwest::Client);

// The default headers of an HTTP client may be secret.
impl fmt::Debug for DefaultTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DefaultTransport").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for DefaultTransport {
    type Response = Response<reqwest::Body>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Self::Response, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        let client = self.0.clone();
        Box::pin(async move {
            let tracker = tracker(&mut request)?;
            let response = execute(client, request, &tracker).await;
            Ok(body::sent_back(response.map_err(TransportError)?, &tracker))
        })
    }
}

/// The tracker of the attempt, or another for a request that needs none.
fn tracker(request: &mut Request<Body>) -> Result<Tracker, TransportError> {
    let is_safe = request.method().is_safe();
    let Some(attempt) = request.extensions_mut().remove::<Attempt>() else {
        let is_secret = request.headers().values().any(HeaderValue::is_sensitive);
        if is_safe && !is_secret {
            return Ok(Tracker::default());
        }
        // The layer may have sent it before.
        let cause = "a layer has dropped the extensions of the request: copy them";
        return Err(refused(Progress::Written, cause, true));
    };
    let is_first = attempt.tracker.take_back();
    if attempt.origin != Origin::of(request.uri()) {
        let cause = "a layer has changed the scheme or the host of the request";
        return Err(refused(attempt.tracker.end(), cause, true));
    }
    if is_first {
        return Ok(attempt.tracker);
    }
    if is_safe {
        return Ok(Tracker::default());
    }
    let cause = "a layer sends a write again: leave retries to the client";
    Err(refused(attempt.tracker.end(), cause, false))
}

fn refused(progress: Progress, cause: &str, permanent: bool) -> TransportError {
    let kind = match progress {
        Progress::NotWritten => ErrorKind::Connect,
        _ => ErrorKind::ConnectionLost,
    };
    TransportError(transport::TransportError::new(
        kind,
        progress,
        cause.into(),
        permanent,
    ))
}
