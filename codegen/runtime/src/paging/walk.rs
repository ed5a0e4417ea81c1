//! Which page is next, and asking for it. Nothing here depends on the records.

use std::task::{Context, Poll};

use bytes::Bytes;

use super::ahead::Ahead;
use crate::conventions::Paging;
use crate::error::ErrorKind;
use crate::request::Call;
use crate::response::raw::RawResponse;
use crate::{Error, Result};

/// A walk over the pages of a list.
pub(crate) struct Walk {
    call: Call,
    /// The page to ask for next; none before the first and after the last.
    state: State,
    asked: Ahead,
    /// How many pages may be on their way before they are needed.
    ahead: usize,
    /// The last page with records on it, to know it again.
    last: Option<Bytes>,
    /// Whether there was a page that has more after it.
    goes_on: bool,
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
        Self {
            call,
            state: State::New,
            asked: Ahead::default(),
            ahead: 0,
            last: None,
            goes_on: false,
        }
    }

    /// Lets so many pages be on their way before they are needed.
    pub(crate) fn read_ahead(&mut self, pages: usize) {
        self.ahead = pages;
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
        match self.position() {
            Ok(Some((paging, page))) => self.ask(paging, page),
            Ok(None) => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Err(error))),
        }
        self.asked.go_on(cx);
        match self.asked.take() {
            Some(answer) => Poll::Ready(Some(answer)),
            None => Poll::Pending,
        }
    }

    /// Asks for pages before they are needed. Without read-ahead there are none.
    pub(crate) fn look_ahead(&mut self, cx: &mut Context<'_>) {
        if self.ahead == 0 {
            return;
        }
        if let Ok(Some((paging, page))) = self.position() {
            self.ask(paging, page);
            self.asked.go_on(cx);
        }
    }

    fn ask(&mut self, paging: &Paging, page: i64) {
        // Whether there is a second page is not known before the first is here.
        let most = if self.goes_on { self.ahead } else { 1 };
        self.asked.ask(page, most, |page| {
            let mut call = self.call.clone();
            call.set::<i64>(paging.page, page);
            call
        });
    }

    fn position(&mut self) -> Result<Option<(&'static Paging, i64)>> {
        if let State::New = self.state {
            let (paging, page) = self.first()?;
            self.state = State::At { paging, page };
        }
        Ok(match self.state {
            State::At { paging, page } => Some((paging, page)),
            State::New | State::Done => None,
        })
    }

    fn first(&self) -> Result<(&'static Paging, i64)> {
        let paging = self.call.handle().shared().conventions.paging.as_ref();
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
            return Err(Error::answered(ErrorKind::Paging, answer, why));
        }
        if !seen.empty {
            self.last = Some(answer.bytes.clone());
        }
        match page.checked_add(1) {
            Some(page) if seen.has_more => {
                self.goes_on = true;
                self.state = State::At { paging, page };
            }
            _ => {
                self.state = State::Done;
                self.asked.stop();
            }
        }
        Ok(())
    }
}
