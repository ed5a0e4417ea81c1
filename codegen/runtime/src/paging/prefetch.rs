//! The pages in flight: the next one, and those that are fetched in advance.

use std::collections::VecDeque;
use std::panic::resume_unwind;
use std::task::{Context, Poll};

use futures_core::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use tracing::Instrument;

use crate::error::ErrorKind;
use crate::request::builder::Call;
use crate::{Error, RawResponse, Result};

/// The most pages in advance. Each may be as large as the client accepts.
pub(super) const MAX_PREFETCH: usize = 64;

/// Pages that were requested but not yet returned, in order and without gaps. The list owns
/// them, so dropping it cancels them.
#[derive(Default)]
pub(super) struct Prefetch(VecDeque<InFlight>);

struct InFlight {
    page: i64,
    call: BoxFuture<'static, Result<RawResponse>>,
    response: Option<Result<RawResponse>>,
}

impl InFlight {
    fn new(page: i64, call: BoxFuture<'static, Result<RawResponse>>) -> Self {
        Self { page, call, response: None }
    }
}

impl Prefetch {
    /// Requests a page that is needed now, unless it is in flight.
    pub(super) fn request(&mut self, page: i64, call: impl Fn(i64) -> Call) {
        // A page that failed was removed; those after it are still in flight.
        if self.0.front().is_none_or(|first| first.page != page) {
            self.0.push_front(InFlight::new(page, call(page).send_raw()));
        }
    }

    /// Requests pages in advance, from this one on, until this many are in flight.
    pub(super) fn request_ahead(
        &mut self,
        page: i64,
        count: usize,
        call: impl Fn(i64) -> Call,
    ) {
        while self.0.len() < count {
            let next = self.0.back().map_or(Some(page), |last| last.page.checked_add(1));
            let Some(next) = next else { break };
            self.0.push_back(InFlight::new(next, in_background(call(next).send_raw())));
        }
    }

    /// Polls all pages in flight.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) {
        for page in self.0.iter_mut().filter(|page| page.response.is_none()) {
            if let Poll::Ready(response) = page.call.as_mut().poll(cx) {
                page.response = Some(response);
            }
        }
    }

    /// Removes the first page once its response has arrived.
    pub(super) fn take_first(&mut self) -> Option<Result<RawResponse>> {
        let response = self.0.front_mut()?.response.take()?;
        self.0.pop_front();
        Some(response)
    }

    pub(super) fn cancel(&mut self) {
        self.0.clear();
    }
}

/// Makes a call in a task, so that it continues while the list is not polled.
fn in_background(
    call: BoxFuture<'static, Result<RawResponse>>,
) -> BoxFuture<'static, Result<RawResponse>> {
    // Without a runtime, the call itself is an error.
    let Ok(runtime) = Handle::try_current() else { return call };
    // It aborts its tasks when it is dropped.
    let mut task = JoinSet::new();
    task.spawn_on(call.in_current_span(), &runtime);
    Box::pin(async move {
        match task.join_next().await {
            Some(Ok(response)) => response,
            Some(Err(error)) if error.is_panic() => resume_unwind(error.into_panic()),
            Some(Err(_)) | None => {
                let message = "the tokio runtime that requested the page has shut down";
                Err(Error::new(ErrorKind::ConnectionLost, message))
            }
        }
    })
}
