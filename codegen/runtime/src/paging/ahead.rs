//! Pages on their way: the one that is next, and those that are read ahead.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use crate::Result;
use crate::execution::clock::Boxed;
use crate::request::Call;
use crate::response::raw::RawResponse;

/// Pages that were asked for and not handed on, in their order, without a gap. They are part of
/// the list that is read, so that dropping it ends them.
#[derive(Default)]
pub(super) struct Ahead(VecDeque<Asked>);

struct Asked {
    page: i64,
    call: Boxed<Result<RawResponse>>,
    answer: Option<Result<RawResponse>>,
}

impl Ahead {
    /// Asks for a page, unless that is done, and for those after it until there are so many.
    pub(super) fn ask(&mut self, page: i64, most: usize, call: impl Fn(i64) -> Call) {
        let start = |page| Asked { page, call: call(page).start(), answer: None };
        // A page that failed was handed on as an error, and those after it are still here.
        if self.0.front().is_none_or(|first| first.page != page) {
            self.0.push_front(start(page));
        }
        while self.0.len() < most {
            let last = self.0.back().map_or(page, |last| last.page);
            let Some(next) = last.checked_add(1) else { break };
            self.0.push_back(start(next));
        }
    }

    /// Lets all that is on its way go on.
    pub(super) fn go_on(&mut self, cx: &mut Context<'_>) {
        for asked in self.0.iter_mut().filter(|asked| asked.answer.is_none()) {
            if let Poll::Ready(answer) = asked.call.as_mut().poll(cx) {
                asked.answer = Some(answer);
            }
        }
    }

    /// Hands on the first page, if it is here.
    pub(super) fn take(&mut self) -> Option<Result<RawResponse>> {
        let answer = self.0.front_mut()?.answer.take()?;
        self.0.pop_front();
        Some(answer)
    }

    /// Ends what is on its way.
    pub(super) fn stop(&mut self) {
        self.0.clear();
    }
}
