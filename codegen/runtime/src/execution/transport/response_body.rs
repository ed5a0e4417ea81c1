//! Reads the body of a response: into one buffer of bounded size, or chunk by chunk.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Response, Version};
use hyper::body::Body;

use super::classify::classify_body;
use super::{Tracker, TransportError};
use crate::context::MAX_ERROR_BODY;
use crate::error::ErrorKind;
use crate::response::body::may_be_error;

/// Stops as soon as the body is known to be too large, so that memory stays bounded. Of an
/// unsuccessful response, the beginning of the body is enough, and it may end where the connection
/// does: the status says enough.
pub(super) async fn read(
    response: reqwest::Response,
    tracker: &Tracker,
    max: usize,
) -> Result<Bytes, TransportError> {
    let status = response.status();
    let is_success = status.is_success();
    let too_large = || TransportError::body_too_large(status, max, tracker);
    let limit = if is_success { max } else { MAX_ERROR_BODY };
    let announced = response.content_length().unwrap_or_default();
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if is_success && announced > limit {
        return Err(too_large());
    }
    // Chunks of one byte each would take far more memory than their bytes.
    let mut body = Vec::with_capacity(announced.min(limit));
    let mut chunks = ResponseChunks::new(response, tracker.clone());
    loop {
        let chunk = match poll_fn(|cx| chunks.poll_next(cx)).await {
            Some(Ok(chunk)) => chunk,
            Some(Err(error)) if is_success => return Err(error),
            Some(Err(_)) | None => break,
        };
        let left = limit - body.len();
        if chunk.len() > left && is_success {
            return Err(too_large());
        }
        body.extend_from_slice(chunk.get(..left).unwrap_or(&chunk));
        if body.len() == limit && !is_success {
            break;
        }
    }
    Ok(body.into())
}

/// The body of a response, as it arrives.
pub(crate) struct ResponseChunks {
    frames: reqwest::Body,
    tracker: Tracker,
    /// The bytes that are still to come, if the response says how many.
    left: Option<u64>,
    is_http2: bool,
    done: bool,
}

impl ResponseChunks {
    pub(super) fn new(response: reqwest::Response, tracker: Tracker) -> Self {
        let left = response.content_length();
        let is_http2 = response.version() == Version::HTTP_2;
        Self { frames: response.into(), tracker, left, is_http2, done: false }
    }

    /// The number of bytes that are still to come, if it is known.
    #[cfg(feature = "tower")]
    pub(super) fn left(&self) -> Option<u64> {
        self.left
    }

    /// The next bytes. Ends after an error.
    pub(crate) fn poll_next(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        if self.done {
            return Poll::Ready(None);
        }
        let frame = ready!(Pin::new(&mut self.frames).poll_frame(cx));
        self.done = !matches!(frame, Some(Ok(_)));
        Poll::Ready(match frame {
            Some(Ok(frame)) => {
                let chunk = frame.into_data().unwrap_or_default();
                let left = |left: u64| left.saturating_sub(chunk.len() as u64);
                self.left = self.left.map(left);
                Some(Ok(chunk))
            }
            Some(Err(error)) => Some(Err(classify_body(error, &self.tracker))),
            None if self.is_cut() => Some(Err(TransportError::new(
                ErrorKind::ConnectionLost,
                self.tracker.end(),
                "the body ended early".into(),
                false,
            ))),
            None => None,
        })
    }

    /// Gives up on the rest of the body. Returns `None` after its end.
    pub(crate) fn abandon(
        &mut self,
        kind: ErrorKind,
        cause: String,
    ) -> Option<TransportError> {
        let is_over = std::mem::replace(&mut self.done, true);
        let error =
            || TransportError::new(kind, self.tracker.end(), cause.into(), false);
        (!is_over).then(error)
    }

    /// hyper takes some resets of HTTP/2 streams, and GOAWAY, for the end of the body.
    fn is_cut(&self) -> bool {
        match self.left {
            Some(left) => left > 0,
            None => self.is_http2 && !self.frames.is_end_stream(),
        }
    }
}

/// Request extension: leaves the body of a success unread, as [`UnreadBody`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct LeaveUnread {
    /// Also leaves JSON and HTML unread, which may be errors in place of a file.
    pub(crate) any_type: bool,
}

impl LeaveUnread {
    pub(super) fn applies_to<B>(self, response: &Response<B>) -> bool {
        response.status().is_success()
            && (self.any_type || !may_be_error(response.headers()))
    }
}

/// Response extension: the body, which can be taken once.
#[derive(Clone)]
pub(crate) struct UnreadBody(Arc<Mutex<Option<ResponseChunks>>>);

impl UnreadBody {
    pub(crate) fn new(response: reqwest::Response, tracker: &Tracker) -> Self {
        let chunks = ResponseChunks::new(response, tracker.clone());
        Self(Arc::new(Mutex::new(Some(chunks))))
    }

    pub(crate) fn take(&self) -> Option<ResponseChunks> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
