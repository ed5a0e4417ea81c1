//! The body of a request, as hyper gets it.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use hyper::body::{Body, Frame, SizeHint};

use super::progress::Tracker;
use crate::body::{self, Chunks};

/// A server may refuse a large body before it has read all of it, and then reset the connection.
/// hyper loses that response if a write fails before it reads. Between chunks it reads, and the
/// pause is long compared with the time from reading to writing.
const CHUNK: usize = 256 * 1024;
const PAUSE: Duration = Duration::from_millis(1);

/// The runtime asks the system for events right before it ends.
async fn pause() {
    tokio::time::sleep(PAUSE).await;
    tokio::task::yield_now().await;
}

/// Reports to a [`Tracker`] when hyper begins to send the request.
///
/// A write without a body claims to have one of zero bytes. hyper then polls it, and HTTP/2 sends
/// the end of the request in a separate frame. So a request whose body was not polled is
/// incomplete, even if its head has been sent.
pub(super) struct TrackedBody {
    /// The bytes that were read and not sent. A body that is not streamed begins with all of them.
    bytes: Bytes,
    streamed: Option<Streamed>,
    tracker: Tracker,
    is_write: bool,
    /// Whether hyper has read to the end.
    done: bool,
    /// The number of bytes that were sent since the last pause.
    sent: usize,
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

impl TrackedBody {
    pub(super) fn new(body: body::Body, tracker: Tracker, is_write: bool) -> Self {
        let bytes = body.bytes().cloned();
        let streamed = bytes.is_none().then(|| Streamed::new(body, tracker.clone()));
        let bytes = bytes.unwrap_or_default();
        Self { bytes, streamed, tracker, is_write, done: false, sent: 0, pause: None }
    }
}

/// A body that is read while it is sent. It is opened when it is first polled. An error goes to the
/// tracker.
pub(super) struct Streamed {
    body: body::Body,
    tracker: Tracker,
    /// In a mutex, because streams need not be `Sync`. Nothing ever waits for it.
    chunks: Option<Mutex<Chunks>>,
    read: u64,
    /// What makes the announced length complete.
    last: Option<Bytes>,
    done: bool,
}

impl Streamed {
    pub(super) fn new(body: body::Body, tracker: Tracker) -> Self {
        Self { body, tracker, chunks: None, read: 0, last: None, done: false }
    }

    /// hyper sends no more than the announced length, and would not see that there is more. So the
    /// last bytes wait for the end of the stream.
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        while !self.done {
            let Some(chunk) = ready!(self.poll_stream(cx)?) else {
                self.done = true;
                break;
            };
            self.read += chunk.len() as u64;
            match self.body.length() {
                Some(length) if self.read > length => {
                    let reason = format!("it has more than its {length} bytes");
                    return Poll::Ready(Some(Err(io::Error::other(reason))));
                }
                Some(length) if self.read == length && !chunk.is_empty() => {
                    self.last = Some(chunk);
                }
                _ => return Poll::Ready(Some(Ok(chunk))),
            }
        }
        match self.body.length() {
            Some(length) if self.read < length => {
                let reason =
                    format!("it ended after {} of its {length} bytes", self.read);
                Poll::Ready(Some(Err(io::Error::other(reason))))
            }
            _ => Poll::Ready(self.last.take().map(Ok)),
        }
    }

    fn poll_stream(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        let chunks = match &mut self.chunks {
            Some(chunks) => chunks,
            None => self.chunks.insert(Mutex::new(self.body.open()?)),
        };
        let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        chunks.as_mut().poll_next(cx).map(Option::transpose)
    }
}

impl Stream for Streamed {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        let chunk = ready!(self.poll_chunk(cx));
        Poll::Ready(chunk.map(|chunk| {
            chunk.map_err(|error| {
                self.tracker.fail(error);
                io::Error::other("the body of the request cannot be read")
            })
        }))
    }
}

impl TrackedBody {
    fn next_frame(&mut self) -> Option<Frame<Bytes>> {
        let length = self.bytes.len().min(CHUNK - self.sent);
        let chunk = self.bytes.split_to(length);
        self.sent += length;
        self.done = self.bytes.is_empty() && self.streamed.is_none();
        if self.sent == CHUNK && !self.done {
            self.sent = 0;
            self.pause = Some(Box::pin(pause()));
        }
        (!chunk.is_empty() || !self.done).then(|| Frame::data(chunk))
    }
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if !self.tracker.poll() {
            let error = "the attempt ended before the request was written";
            return Poll::Ready(Some(Err(io::Error::other(error))));
        }
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        if self.bytes.is_empty()
            && let Some(streamed) = &mut self.streamed
        {
            let Some(chunk) = ready!(Pin::new(streamed).poll_next(context)?) else {
                self.done = true;
                return Poll::Ready(None);
            };
            self.bytes = chunk;
        }
        Poll::Ready(self.next_frame().map(Ok))
    }

    /// hyper asks right before it writes the head, and nothing else asks earlier.
    fn is_end_stream(&self) -> bool {
        let length = self.streamed.as_ref().and_then(|streamed| streamed.body.length());
        if length == Some(0) && !self.done {
            // hyper writes the head and never asks for the body.
            self.tracker.take();
        }
        if self.done || !self.bytes.is_empty() || self.streamed.is_some() {
            return self.done;
        }
        if self.is_write {
            self.tracker.take();
        } else {
            self.tracker.poll();
        }
        !self.is_write
    }

    fn size_hint(&self) -> SizeHint {
        match &self.streamed {
            Some(streamed) => {
                streamed.body.length().map_or_else(SizeHint::new, SizeHint::with_exact)
            }
            None => SizeHint::with_exact(self.bytes.len() as u64),
        }
    }
}
