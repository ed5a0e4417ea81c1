//! Several bodies as one stream. Each is opened when its turn comes.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{Body, Chunks};

pub(super) struct Chain {
    current: Option<Chunks>,
    rest: VecDeque<Body>,
}

impl Chain {
    pub(super) fn new(bodies: Vec<Body>) -> Self {
        Self { current: None, rest: bodies.into() }
    }
}

impl Stream for Chain {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(current) = &mut self.current
                && let Some(chunk) = ready!(current.as_mut().poll_next(cx))
            {
                return Poll::Ready(Some(chunk));
            }
            let Some(next) = self.rest.pop_front() else { return Poll::Ready(None) };
            self.current = Some(next.open()?);
        }
    }
}
