//! Which page is next, and asking for it. Nothing here depends on the records.

use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::call::Call;
use crate::clock::Boxed;
use crate::error::Kind;
use crate::policy::Paging;
use crate::raw::RawResponse;
use crate::{Error, Result};

/// A walk over the pages of a list.
pub(crate) struct Walk {
    call: Call,
    /// The page to ask for next; none before the first and after the last.
    state: State,
    in_flight: Option<Boxed<Result<RawResponse>>>,
    /// The last page with records on it, to know it again.
    last: Option<Bytes>,
}

#[derive(Clone, Copy)]
enum State {
    New,
    At { paging: &'static Paging, page: i64 },
    Done,
}

/// What a page says of itself.
pub(crate) struct Seen {
    pub(crate) has_more: bool,
    pub(crate) empty: bool,
}

impl Walk {
    pub(crate) fn new(call: Call) -> Self {
        Self { call, state: State::New, in_flight: None, last: None }
    }

    /// The page that is asked for next.
    pub(crate) fn page(&self) -> Option<i64> {
        match self.state {
            State::At { page, .. } => Some(page),
            State::New | State::Done => None,
        }
    }

    /// Asks for the page that is next, until it is [`accept`](Self::accept)ed.
    pub(crate) fn poll(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<RawResponse>>> {
        let (paging, page) = match self.position() {
            Ok(Some(position)) => position,
            Ok(None) => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let in_flight = self.in_flight.get_or_insert_with(|| {
            let mut call = self.call.clone();
            call.set::<i64>(paging.page, page);
            call.start()
        });
        let answer = ready!(in_flight.as_mut().poll(cx));
        self.in_flight = None;
        Poll::Ready(Some(answer))
    }

    fn position(&mut self) -> Result<Option<(&'static Paging, i64)>> {
        if let State::New = self.state {
            let (paging, page) = self.start()?;
            self.state = State::At { paging, page };
        }
        Ok(match self.state {
            State::At { paging, page } => Some((paging, page)),
            State::New | State::Done => None,
        })
    }

    fn start(&self) -> Result<(&'static Paging, i64)> {
        let paging = self.call.handle().shared().policy.paging.as_ref();
        let paging = paging.ok_or_else(|| self.call.invalid("the API has no pages"))?;
        match self.call.parameter_text(paging.page) {
            None => Ok((paging, paging.first_page)),
            Some(text) => match text.parse() {
                Ok(page) => Ok((paging, page)),
                Err(_) => Err(self
                    .call
                    .invalid(&format!("{text:?} is not the number of a page"))),
            },
        }
    }

    /// Takes a page as read, and goes on to the next.
    pub(crate) fn accept(&mut self, answer: &RawResponse, seen: &Seen) -> Result<()> {
        let State::At { paging, page } = self.state else { return Ok(()) };
        if !seen.empty && self.last.as_ref() == Some(&answer.bytes) {
            let why = ", but the page is the one before it once more: the list would never end";
            return Err(Error::answered(Kind::Paging, answer, why));
        }
        if !seen.empty {
            self.last = Some(answer.bytes.clone());
        }
        self.state = match page.checked_add(1) {
            Some(page) if seen.has_more => State::At { paging, page },
            _ => State::Done,
        };
        Ok(())
    }
}
