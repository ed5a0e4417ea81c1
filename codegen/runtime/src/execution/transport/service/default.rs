//! The client's own transport as a service.

use std::task::{Context, Poll};

use futures_core::future::BoxFuture;
use http::{Request, Response};
use tower_service::Service;

use super::{TransportError, body};
use crate::body::Body;
use crate::error::ErrorKind;
use crate::execution::transport::{self, Progress, Tracker, execute};

/// The transport that a client has by default, with the HTTP client, the connect timeout and the proxies
/// of its builder, as a service for layers.
///
/// It is always ready, follows no redirects, and retries nothing. It sends a write once for each attempt
/// of the client: if a layer sends one again, the second call fails.
#[derive(Clone, Debug)]
pub struct DefaultTransport(pub(crate) reqwest::Client);

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

/// The tracker of the attempt, or, if there is none or it cannot be used again, another.
fn tracker(request: &mut Request<Body>) -> Result<Tracker, TransportError> {
    let Some(tracker) = request.extensions_mut().remove::<Tracker>() else {
        return Ok(Tracker::default());
    };
    if tracker.take_back() {
        return Ok(tracker);
    }
    if request.method().is_safe() {
        return Ok(Tracker::default());
    }
    let progress = tracker.end();
    let kind = match progress {
        Progress::NotWritten => ErrorKind::Connect,
        _ => ErrorKind::ConnectionLost,
    };
    let cause = "a layer sends a write again: leave retries to the client".into();
    let error = transport::TransportError::new(kind, progress, cause, false);
    Err(TransportError(error))
}
