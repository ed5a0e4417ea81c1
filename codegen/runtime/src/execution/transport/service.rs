//! A transport of the user's: a service of the crate `tower`.
//!
//! It sends the request and returns the response. The body is read here, so that it is bounded and its
//! errors are classified as those of the client's own transport are.

mod body;
mod default;
mod error;

use std::future::poll_fn;
use std::sync::Arc;
use std::{any, fmt};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Request, Response};
use tower_service::Service;

use super::{Cause, Outcome, Tracker, Transport, announce_empty_body, receive};
use crate::body::Body;

pub use default::DefaultTransport;
pub use error::{NotSent, TransportError};

/// A service that can be the transport of a client. Every [`Service`] with these bounds is one: do not
/// implement it.
///
/// The future of a call is dropped when the time for the attempt is up.
pub trait TransportService:
    Service<
        Request<Body>,
        Response = Response<<Self as TransportService>::Body>,
        Error: Into<Cause>,
        Future: Send,
    > + Clone
    + Send
    + Sync
    + 'static
{
    /// The body of a response.
    type Body: hyper::body::Body<Data = Bytes, Error: Into<Cause>> + Send + 'static;
}

impl<S, B> TransportService for S
where
    S: Service<Request<Body>, Response = Response<B>, Error: Into<Cause>, Future: Send>,
    S: Clone + Send + Sync + 'static,
    B: hyper::body::Body<Data = Bytes, Error: Into<Cause>> + Send + 'static,
{
    type Body = B;
}

/// Makes a transport of the client's.
pub(crate) type Wrap =
    Box<dyn FnOnce(DefaultTransport) -> Arc<dyn Transport> + Send + Sync>;

/// The transport that a function makes of the client's.
pub(crate) fn wrap<S: TransportService>(
    service: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
) -> Wrap {
    Box::new(|default| Arc::new(ServiceTransport(service(default))))
}

struct ServiceTransport<S>(S);

impl<S: TransportService> Transport for ServiceTransport<S> {
    fn send(
        &self,
        request: Request<Body>,
        tracker: Tracker,
        max_body: usize,
    ) -> BoxFuture<'static, Outcome> {
        Box::pin(exchange(self.0.clone(), request, tracker, max_body))
    }
}

impl<S> fmt::Debug for ServiceTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ServiceTransport").field(&any::type_name::<S>()).finish()
    }
}

async fn exchange<S: TransportService>(
    mut service: S,
    mut request: Request<Body>,
    tracker: Tracker,
    max_body: usize,
) -> Outcome {
    let leave_unread = request.extensions_mut().remove();
    let ready = poll_fn(|cx| service.poll_ready(cx)).await;
    ready.map_err(|cause| error::not_sent(cause.into()))?;
    announce_empty_body(&mut request);
    let request = body::tracked(request, &tracker);
    tracker.hand_over();
    let response = service.call(request).await;
    let response = response.map_err(|cause| error::classify(cause.into(), &tracker))?;
    receive(body::received(response), leave_unread, &tracker, max_body).await
}
