//! Two ways to make the same calls.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use futures_core::Stream;
use revio_runtime::HandleBuilder;
use revio_runtime::blocking::Wait;
use tokio::runtime::{Builder, Runtime};

use crate::support::contacts;
use crate::support::{Client, Server};

/// A builder of a client of a server.
pub(super) fn builder(server: &Server) -> HandleBuilder {
    let mut builder = contacts::builder();
    builder.base_url(server.base_url());
    builder
}

pub(super) trait Mode {
    fn client(&self, builder: HandleBuilder) -> Client;

    fn call<C: Wait>(&self, call: C) -> C::Output;

    /// The next record, page, or part of a body.
    fn next<S, T>(&self, items: &mut S) -> Option<T>
    where
        S: Stream<Item = T> + Unpin,
        for<'a> &'a mut S: IntoIterator<Item = T>;
}

/// Calls that are awaited.
pub(super) struct Async(Runtime);

impl Async {
    pub(super) fn new() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        Self(runtime.expect("a runtime"))
    }
}

impl Async {
    /// Polls a future that is not ready yet.
    pub(super) fn poll_once(&self, call: &mut (impl Future + Unpin)) {
        self.0.block_on(poll_fn(|cx| {
            assert!(Pin::new(&mut *call).poll(cx).is_pending());
            Poll::Ready(())
        }));
    }
}

impl Mode for Async {
    fn client(&self, builder: HandleBuilder) -> Client {
        Client { handle: builder.build().expect("a client") }
    }

    fn call<C: Wait>(&self, call: C) -> C::Output {
        self.0.block_on(call.into_future())
    }

    fn next<S, T>(&self, items: &mut S) -> Option<T>
    where
        S: Stream<Item = T> + Unpin,
        for<'a> &'a mut S: IntoIterator<Item = T>,
    {
        let mut items = Pin::new(items);
        self.0.block_on(poll_fn(|cx| items.as_mut().poll_next(cx)))
    }
}

/// Calls that block their thread.
pub(super) struct Blocking;

impl Mode for Blocking {
    fn client(&self, mut builder: HandleBuilder) -> Client {
        builder.blocking();
        Client { handle: builder.build().expect("a client") }
    }

    fn call<C: Wait>(&self, call: C) -> C::Output {
        call.wait()
    }

    fn next<S, T>(&self, items: &mut S) -> Option<T>
    where
        S: Stream<Item = T> + Unpin,
        for<'a> &'a mut S: IntoIterator<Item = T>,
    {
        items.into_iter().next()
    }
}
