//! The futures of a call. They have names, so that builders can implement `IntoFuture`, and
//! almost no generic code, so that each response type costs little to compile.

use std::fmt;
use std::future::{Future, pending};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::future::BoxFuture;

use super::Call;
use crate::response::decode::Decode;
use crate::response::raw::RawResponse;
use crate::response::stream::BodyStream;
use crate::response::typed::Response;
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;
use crate::{Result, trace};

/// A call in flight. Resolves to the decoded value with status, headers and links.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    /// Until the call is sent, at the first poll.
    call: Option<Call>,
    raw: BoxFuture<'static, Result<RawResponse>>,
    value: PhantomData<fn() -> T>,
}

impl<T> ResponseFuture<T> {
    pub(super) fn new(call: Call) -> Self {
        Self { call: Some(call), raw: Box::pin(pending()), value: PhantomData }
    }

    #[cfg(feature = "blocking")]
    #[track_caller]
    pub(crate) fn worker(&self) -> CallWorker {
        self.call
            .as_ref()
            .expect("`wait` needs a call that was not polled before")
            .worker()
    }
}

impl ResponseFuture<Bytes> {
    /// Leaves the file to be read as it arrives, without a limit on its size. A response with an
    /// error status is an error as always. Retries end when the body begins. A connection that is
    /// lost later is an error of the stream.
    ///
    /// ```no_run
    /// # use revio_runtime as revio;
    /// # use std::io::Write;
    /// # async fn example(download: revio::Request<revio::Bytes>) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut body = download.send().stream().await?.into_value();
    /// let mut file = std::fs::File::create("download")?;
    /// while let Some(bytes) = body.next_chunk().await? {
    ///     file.write_all(&bytes)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> ResponseFuture<BodyStream> {
        let Self { mut call, raw, value: _ } = self;
        if let Some(call) = &mut call {
            call.request.leave_unread = true;
        }
        ResponseFuture { call, raw, value: PhantomData }
    }
}

impl<T: Decode> Future for ResponseFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(call) = self.call.take() {
            self.raw = call.send_raw();
        }
        let raw = ready!(self.raw.as_mut().poll(cx));
        Poll::Ready(raw.and_then(|mut raw| {
            let span = raw.take_span();
            trace::decoded(&span, Response::decode(raw))
        }))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

/// A call in flight. Resolves to the decoded value.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValueFuture<T>(pub(crate) ResponseFuture<T>);

impl<T: Decode> Future for ValueFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map_ok(Response::into_value)
    }
}

/// A call in flight. Resolves to what its method says.
#[must_use = "a call does nothing until it is awaited"]
pub struct CallFuture<T> {
    call: BoxFuture<'static, Result<T>>,
    #[cfg(feature = "blocking")]
    worker: CallWorker,
}

impl<T> CallFuture<T> {
    pub(crate) fn new(
        call: impl Future<Output = Result<T>> + Send + 'static,
        #[cfg(feature = "blocking")] worker: CallWorker,
    ) -> Self {
        Self {
            call: Box::pin(call),
            #[cfg(feature = "blocking")]
            worker,
        }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn worker(&self) -> CallWorker {
        self.worker.clone()
    }
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.call.as_mut().poll(cx)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
