//! The body as a transport of the user's reads it.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};

use super::{Body, Chunks, Content};

/// What is left of a file or a stream.
#[derive(Clone)]
pub(super) struct Open {
    /// In a mutex, because streams need not be `Sync`, and shared, because bodies can be cloned.
    chunks: Arc<Mutex<Chunks>>,
    left: Option<u64>,
}

impl Open {
    pub(super) fn left(&self) -> Option<u64> {
        self.left
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let mut chunks = self.chunks.lock().unwrap_or_else(PoisonError::into_inner);
        let chunk = ready!(chunks.as_mut().poll_next(cx)?);
        let length = chunk.as_ref().map_or(0, Bytes::len) as u64;
        self.left = self.left.map(|left| left.saturating_sub(length));
        Poll::Ready(chunk.map(Ok))
    }
}

/// Reads the body once. With the feature `tower` only.
impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let chunk = match &mut self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => None,
            Content::Bytes(bytes) => Some(std::mem::take(bytes)),
            Content::Open(open) => ready!(open.poll_next(cx)?),
            Content::Source(_) => {
                let chunks = Arc::new(Mutex::new(self.open()?));
                let left = self.length();
                self.0 = Content::Open(Open { chunks, left });
                return self.poll_frame(cx);
            }
        };
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
