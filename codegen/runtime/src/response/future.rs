//! The futures of a call: named, so that builders can be `IntoFuture`, and thin, so that a
//! type of answer costs next to nothing to compile.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::Result;
use crate::execution::clock::Boxed;
use crate::response::decode::Decode;
use crate::response::raw::RawResponse;
use crate::response::typed::Response;

/// A call on its way. Gives the value with what came with it.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    answer: Boxed<Result<RawResponse>>,
    of: PhantomData<fn() -> T>,
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(answer: Boxed<Result<RawResponse>>) -> Self {
        Self { answer, of: PhantomData }
    }
}

impl<T: Decode> Future for ResponseFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.answer.as_mut().poll(cx));
        Poll::Ready(answer.and_then(Response::read))
    }
}

/// A call on its way. Gives the value alone.
#[must_use = "a call does nothing until it is awaited"]
pub struct ValueFuture<T>(ResponseFuture<T>);

impl<T> ValueFuture<T> {
    pub(crate) fn new(call: ResponseFuture<T>) -> Self {
        Self(call)
    }
}

impl<T: Decode> Future for ValueFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map_ok(Response::into_value)
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for ValueFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueFuture").finish_non_exhaustive()
    }
}
