//! Bodies on their way to and from a service.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::uri::{Authority, Scheme};
use http::{Request, Response, Uri, Version};
use hyper::body::{Frame, SizeHint};

use super::TransportError;
use crate::body::Body;
use crate::execution::transport::body::Streamed;
use crate::execution::transport::{Cause, ResponseChunks, Tracker};

/// The request for a service. The tracker learns why its body cannot be read, and comes back if the
/// service passes the request on to the client's own transport.
pub(super) fn tracked(request: Request<Body>, tracker: &Tracker) -> Request<Body> {
    let mut request = request.map(|body| {
        let length = body.length();
        if body.bytes().is_some() {
            return body;
        }
        let stream = Streamed::new(body, tracker.clone());
        match length {
            Some(length) => Body::sized_stream(stream, length),
            None => Body::stream(stream),
        }
    });
    let origin = Origin::of(request.uri());
    request.extensions_mut().insert(Attempt { tracker: tracker.clone(), origin });
    request
}

/// What the client's own transport needs to know about a request that comes through layers.
#[derive(Clone)]
pub(super) struct Attempt {
    pub(super) tracker: Tracker,
    pub(super) origin: Origin,
}

/// The server of a request.
#[derive(Clone, PartialEq)]
pub(super) struct Origin(Option<Scheme>, Option<Authority>);

impl Origin {
    pub(super) fn of(uri: &Uri) -> Self {
        Self(uri.scheme().cloned(), uri.authority().cloned())
    }
}

/// The response of a service, as if reqwest had received it.
pub(super) fn received<B>(mut response: Response<B>) -> reqwest::Response
where
    B: hyper::body::Body<Data = Bytes, Error: Into<Cause>> + Send + 'static,
{
    // Bodies of other types do not say whether an HTTP/2 stream has ended.
    *response.version_mut() = Version::HTTP_11;
    let sync = |body| reqwest::Body::wrap(SyncBody(Mutex::new(Box::pin(body))));
    response.map(sync).into()
}

/// The response of the client's own transport, for layers.
pub(super) fn sent_back(
    mut response: reqwest::Response,
    tracker: &Tracker,
) -> Response<reqwest::Body> {
    let mut whole = Response::new(());
    *whole.status_mut() = response.status();
    *whole.version_mut() = response.version();
    *whole.headers_mut() = std::mem::take(response.headers_mut());
    let chunks = ResponseChunks::new(response, tracker.clone());
    whole.map(|()| reqwest::Body::wrap(CheckedBody(chunks)))
}

/// Reports a body that is cut, which hyper does not always do.
struct CheckedBody(ResponseChunks);

impl hyper::body::Body for CheckedBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let chunk = ready!(self.0.poll_next(cx));
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data).map_err(TransportError)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0.left().map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// reqwest asks for `Sync`, which many bodies are not. Nothing ever waits for the mutex.
struct SyncBody<B>(Mutex<Pin<Box<B>>>);

impl<B> SyncBody<B> {
    fn lock(&self) -> MutexGuard<'_, Pin<Box<B>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<B: hyper::body::Body> hyper::body::Body for SyncBody<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        self.lock().as_mut().poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.lock().is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.lock().size_hint()
    }
}
