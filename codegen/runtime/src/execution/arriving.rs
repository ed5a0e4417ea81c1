//! A body that the caller reads while it arrives.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::runtime::Handle;
use tokio::time::{Sleep, sleep};

use super::transport::{ResponseChunks, TransportError};
use crate::Result;
use crate::context::RequestContext;
use crate::error::{Attempts, ErrorKind};

pub(super) struct Arriving {
    pub(super) chunks: ResponseChunks,
    /// How long each chunk may take.
    pub(super) limit: Duration,
    /// Runs while a chunk is awaited.
    pub(super) deadline: Option<Pin<Box<Sleep>>>,
    pub(super) context: Arc<RequestContext>,
    pub(super) attempts: Attempts,
}

impl Arriving {
    fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        if Handle::try_current().is_err() {
            // tokio's timers would panic.
            let cause = "no tokio runtime: read the body inside one, such as that of \
                         `#[tokio::main]`";
            let error = self.chunks.abandon(ErrorKind::ConnectionLost, cause.to_owned());
            return Poll::Ready(error.map(Err));
        }
        if let Poll::Ready(chunk) = self.chunks.poll_next(cx) {
            return Poll::Ready(chunk);
        }
        let limit = self.limit;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(limit)));
        ready!(deadline.as_mut().poll(cx));
        let cause = format!("nothing arrived within {limit:?}");
        Poll::Ready(self.chunks.abandon(ErrorKind::Timeout, cause).map(Err))
    }
}

impl Stream for Arriving {
    type Item = Result<Bytes>;

    fn poll_next(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes>>> {
        let this = self.get_mut();
        let chunk = ready!(this.poll_chunk(cx));
        this.deadline = None;
        let error = |error: TransportError| {
            let mut attempts = this.attempts;
            attempts.outcome_unknown |= error.progress.outcome_unknown();
            error.into_error(&this.context, attempts)
        };
        Poll::Ready(chunk.map(|chunk| chunk.map_err(error)))
    }
}
