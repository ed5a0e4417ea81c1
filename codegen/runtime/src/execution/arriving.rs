//! A body that the caller reads while it arrives.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Sleep, sleep};

use super::transport::{ResponseChunks, TransportError};
use crate::Result;
use crate::context::RequestContext;
use crate::error::Attempts;

pub(super) struct Arriving {
    pub(super) chunks: ResponseChunks,
    /// How long each chunk may take.
    pub(super) limit: Duration,
    /// Runs while a chunk is awaited.
    pub(super) deadline: Option<Pin<Box<Sleep>>>,
    pub(super) context: Arc<RequestContext>,
    pub(super) attempts: Attempts,
}

impl Stream for Arriving {
    type Item = Result<Bytes>;

    fn poll_next(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes>>> {
        let this = self.get_mut();
        let limit = this.limit;
        let chunk = match this.chunks.poll_next(cx) {
            Poll::Ready(chunk) => chunk,
            Poll::Pending => {
                let deadline =
                    this.deadline.get_or_insert_with(|| Box::pin(sleep(limit)));
                ready!(deadline.as_mut().poll(cx));
                Some(Err(this.chunks.abandon(limit)))
            }
        };
        this.deadline = None;
        let error =
            |error: TransportError| error.into_error(&this.context, this.attempts);
        Poll::Ready(chunk.map(|chunk| chunk.map_err(error)))
    }
}
