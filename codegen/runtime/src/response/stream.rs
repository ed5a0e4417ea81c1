//! The body of a response, read as it arrives.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
#[cfg(feature = "blocking")]
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_core::stream::BoxStream;

use super::decode::{Decode, require_type};
use super::link::Link;
use super::raw::{RawResponse, Unread};
#[cfg(feature = "blocking")]
use crate::Error;
use crate::Result;
#[cfg(feature = "blocking")]
use crate::worker::Worker;

/// The body of a response, as a stream of the bytes that arrive.
///
/// It is for files that may be larger than memory: see
/// [`ResponseFuture::stream`](crate::ResponseFuture::stream).
///
/// The time for one attempt ([`attempt_timeout`](crate::Options::attempt_timeout)) limits how long
/// each part may take to arrive. Neither the time for the call nor
/// [`max_body_size`](crate::Options::max_body_size) limits the whole. A connection that is lost
/// before the end is an error, and the last item; the call is not repeated. Reading it outside of a
/// tokio runtime is such an error, too.
pub struct BodyStream {
    source: Source,
    /// The thread on which the body arrives.
    #[cfg(feature = "blocking")]
    worker: Option<Arc<Worker>>,
}

enum Source {
    Arriving(BoxStream<'static, Result<Bytes>>),
    /// A body that was read to its end before.
    Collected(Option<Bytes>),
}

impl BodyStream {
    #[cfg(feature = "blocking")]
    pub(crate) fn worker(&self) -> Result<Arc<Worker>> {
        self.worker.clone().ok_or_else(|| {
            let message = "the body is from a client that is not blocking: read it with \
                           `next_chunk`";
            Error::invalid_request(message)
        })
    }

    /// The next bytes; `None` at the end.
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        match &mut self.source {
            Source::Arriving(chunks) => chunks.as_mut().poll_next(cx),
            Source::Collected(bytes) => Poll::Ready(bytes.take().map(Ok)),
        }
    }
}

impl Decode for BodyStream {
    fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        let source = match response.unread().and_then(Unread::take) {
            None => Source::Collected(Some(Bytes::decode(response, links)?)),
            Some(chunks) => {
                require_type(response)?;
                Source::Arriving(chunks)
            }
        };
        Ok(Self {
            source,
            #[cfg(feature = "blocking")]
            worker: response.worker(),
        })
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").finish_non_exhaustive()
    }
}
