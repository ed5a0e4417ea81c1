//! The futures of a call. They have names, so that builders can implement `IntoFuture`, and
//! almost no generic code, so that each response type costs little to compile.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::future::BoxFuture;

use super::decode::Decode;
use super::raw::RawResponse;
use super::typed::Response;
use crate::Result;
use crate::trace;

/// A call in flight. Resolves to the decoded value with status, headers and links.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    raw: BoxFuture<'static, Result<RawResponse>>,
    value: PhantomData<fn() -> T>,
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(raw: BoxFuture<'static, Result<RawResponse>>) -> Self {
        Self { raw, value: PhantomData }
    }
}

impl<T: Decode> Future for ResponseFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
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
