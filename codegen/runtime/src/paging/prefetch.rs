//! The pages in flight: the next one, and those that are fetched in advance.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use futures_core::future::BoxFuture;

use crate::request::builder::Call;
use crate::{RawResponse, Result};

/// The most pages in flight. Each may be as large as the client accepts.
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

impl Prefetch {
    /// Requests a page unless it is in flight, and following pages until `count` are.
    pub(super) fn request(
        &mut self,
        page: i64,
        count: usize,
        call: impl Fn(i64) -> Call,
    ) {
        let start =
            |page| InFlight { page, call: call(page).send_raw(), response: None };
        // A page that failed was removed; those after it are still in flight.
        if self.0.front().is_none_or(|first| first.page != page) {
            self.0.push_front(start(page));
        }
        while self.0.len() < count {
            let last = self.0.back().map_or(page, |last| last.page);
            let Some(next) = last.checked_add(1) else { break };
            self.0.push_back(start(next));
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
