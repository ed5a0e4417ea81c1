//! Decides which page is next, and requests it. Does not depend on the type of the records.

use std::mem;
use std::task::{Context, Poll, ready};

use super::history::History;
use super::next::Following;
use super::position::Position;
use super::prefetch::{MAX_PREFETCH, Prefetch};
use super::{Arrived, Decoded};
use crate::error::ErrorKind;
use crate::request::builder::Call;
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;
use crate::{Error, RawResponse, Result, trace};

pub(super) struct PageWalk {
    call: Call,
    state: State,
    in_flight: Prefetch,
    /// How many pages are requested before they are needed.
    prefetch: usize,
    history: History,
    /// Of a list without page numbers.
    following: Option<Following>,
    /// How many records of the next page were returned before the list was resumed.
    skip: usize,
    /// Whether some page said that there are more.
    has_more: bool,
}

#[derive(Clone, Copy)]
enum State {
    New,
    Next {
        page: i64,
    },
    /// After the last page, which has this number, and this many records.
    Finished {
        page: i64,
        len: usize,
    },
}

impl PageWalk {
    pub(super) fn new(call: Call) -> Self {
        Self {
            following: call.next_page().map(|next| Following::new(next, &call)),
            call,
            state: State::New,
            in_flight: Prefetch::default(),
            prefetch: 0,
            history: History::default(),
            skip: 0,
            has_more: false,
        }
    }

    pub(super) fn set_prefetch(&mut self, pages: usize) {
        self.prefetch = pages.min(MAX_PREFETCH);
    }

    #[cfg(feature = "blocking")]
    pub(super) fn worker(&self) -> CallWorker {
        self.call.worker()
    }

    /// The number of the next page.
    pub(super) fn next_page(&self) -> Option<i64> {
        match self.state {
            State::Next { page } => Some(page),
            State::New | State::Finished { .. } => None,
        }
    }

    /// Polls the next page. After an error, it is still the next.
    pub(super) fn poll_decoded<T>(
        &mut self,
        cx: &mut Context<'_>,
        decode: impl FnOnce(&RawResponse, i64) -> Result<Decoded<T>>,
    ) -> Poll<Option<Result<Arrived<T>>>> {
        let Some(response) = ready!(self.poll(cx)) else {
            return Poll::Ready(None);
        };
        let number = self.next_page().unwrap_or_default();
        let page = response.and_then(|mut response| {
            let span = response.take_span();
            trace::decoded(&span, self.read(&response, number, decode))
        });
        if page.is_ok() {
            self.prefetch();
        }
        Poll::Ready(Some(page.map_err(|error| self.with_page(error))))
    }

    fn read<T>(
        &mut self,
        response: &RawResponse,
        number: i64,
        decode: impl FnOnce(&RawResponse, i64) -> Result<Decoded<T>>,
    ) -> Result<Arrived<T>> {
        response.require_success()?;
        let page = decode(response, number)?;
        self.accept(response, &page)?;
        let Decoded { content, len, .. } = page;
        let skip = mem::take(&mut self.skip).min(len);
        Ok(Arrived { content, number, len, skip })
    }

    /// Adds the page to continue from. An invalid request has none.
    fn with_page(&self, error: Error) -> Error {
        match self.next_page() {
            Some(page) if !error.is_invalid_request() => error.with_page(page),
            _ => error,
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawResponse>>> {
        match self.current() {
            Ok(Some(page)) => self.request(page, true),
            Ok(None) => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Err(error))),
        }
        self.in_flight.poll(cx);
        match self.in_flight.take_first() {
            Some(response) => Poll::Ready(Some(response)),
            None => Poll::Pending,
        }
    }

    /// Requests the pages after the one that is returned.
    fn prefetch(&mut self) {
        if let Ok(Some(page)) = self.current() {
            self.request(page, false);
        }
    }

    /// Requests a page if it is needed now, and pages in advance beside it.
    fn request(&mut self, page: i64, is_needed: bool) {
        if let Some(following) = &self.following {
            let call = |_| following.request(&self.call);
            if is_needed {
                self.in_flight.request(page, call);
            } else {
                // Only a page shows where the next one is.
                self.in_flight.request_ahead(page, self.prefetch.min(1), call);
            }
            return;
        }
        let paging = self.call.conventions().paging;
        let call = |page| {
            let mut call = self.call.clone();
            if let Some(paging) = paging {
                call.set_integer(paging.page, page);
            }
            call
        };
        if is_needed {
            self.in_flight.request(page, call);
        }
        // Only the first page shows whether there is a second.
        if self.has_more {
            let count = self.prefetch + usize::from(is_needed);
            self.in_flight.request_ahead(page, count, call);
        }
    }

    fn current(&mut self) -> Result<Option<i64>> {
        if let State::New = self.state {
            self.state = State::Next { page: self.first()? };
        }
        Ok(self.next_page())
    }

    fn first(&self) -> Result<i64> {
        if self.following.is_some() {
            return Ok(1);
        }
        let paging = self.call.conventions().paging.as_ref();
        let paging =
            paging.ok_or_else(|| self.call.invalid_request("the API has no pages"))?;
        match self.call.query_param(paging.page) {
            None => Ok(paging.first_page),
            Some(text) => text.parse().map_err(|_| {
                self.call.invalid_request(&format!("invalid page number {text:?}"))
            }),
        }
    }

    /// Moves on to the page after this one.
    fn accept<T>(&mut self, response: &RawResponse, decoded: &Decoded<T>) -> Result<()> {
        let State::Next { page } = self.state else { return Ok(()) };
        let Decoded { len, fingerprint, .. } = *decoded;
        let fault = |reason: String| {
            response.error(ErrorKind::Paging, &format!(", but {reason}"))
        };
        let following = self.following.as_ref();
        let next = following.map(|it| it.after(&self.call, response)).transpose();
        let next = next.map_err(fault)?;
        let has_more = next.as_ref().map_or(decoded.has_more, Option::is_some);
        self.history.add(page, fingerprint, has_more).map_err(fault)?;
        if let (Some(following), Some(next)) = (&mut self.following, next) {
            following.advance(next);
        }
        match page.checked_add(1) {
            Some(page) if has_more => {
                self.has_more = true;
                self.state = State::Next { page };
            }
            _ => {
                self.state = State::Finished { page, len };
                self.in_flight.cancel();
            }
        }
        Ok(())
    }

    /// Where another list continues. After the last page, that is its end, where records may be
    /// added.
    pub(super) fn position(&self) -> Position {
        let (page, index) = match self.state {
            State::New => (self.first().unwrap_or_default(), 0),
            State::Next { page } => (page, self.skip),
            State::Finished { page, len } => (page, len),
        };
        self.position_at(page, index)
    }

    pub(super) fn position_at(&self, page: i64, index: usize) -> Position {
        let Some(following) = &self.following else {
            return Position::new(&self.call, page, index);
        };
        let next = match self.state {
            State::New => &following.next,
            State::Next { page: next } if next == page => &following.next,
            State::Next { .. } | State::Finished { .. } => &following.last,
        };
        Position::at(&self.call, following.parameters(), page, index, next.clone())
    }

    /// Continues from a position instead.
    pub(super) fn resume(&mut self, position: Position) {
        let Position { page, index, .. } = position;
        let applied = match (&mut self.following, self.call.conventions().paging) {
            (Some(following), _) => position
                .check(&self.call, following.parameters())
                .and_then(|()| following.resume(&self.call, position.next)),
            (None, Some(paging)) => position.apply(&mut self.call, &paging),
            // An API without pages fails when the first is requested.
            (None, None) => return,
        };
        if let Err(reason) = applied {
            self.call.refuse(reason);
        }
        self.in_flight.cancel();
        self.history = History::default();
        self.has_more = false;
        self.skip = index;
        self.state = State::Next { page };
    }
}
