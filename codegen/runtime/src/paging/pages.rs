//! The pages of a list.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Page;
use super::walk::{Seen, Walk};
use crate::request::Call;
use crate::response::decode::Decode;
use crate::response::raw::RawResponse;
use crate::{Error, Result};

/// All pages of a list, one after the other.
///
/// It ends with the page that says that there are no more; an empty page before that does not
/// end it. A page that fails is an error that names it ([`Error::page`](crate::Error::page)),
/// and asking on asks for the same page again: none is skipped. A loop that goes on after
/// errors should therefore count them. A page that cannot be read will not be read the next
/// time either: fetch it with a raw request, and go on with a list whose `page` is the next.
///
/// ```
/// # use revio_runtime::{Decode, Page};
/// # use revio_runtime as revio;
/// use revio::{Pages, Result};
///
/// async fn count<P: Page + Decode>(mut pages: Pages<P>) -> Result<usize> {
///     let mut records = 0;
///     while let Some(page) = pages.try_next().await? {
///         records += page.records().len();
///     }
///     Ok(records)
/// }
/// ```
#[must_use = "nothing is asked for until the first page is"]
pub struct Pages<P> {
    walk: Walk,
    of: PhantomData<fn() -> P>,
}

impl<P> Pages<P> {
    /// The pages of the list that a call asks for.
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self { walk: Walk::new(call), of: PhantomData }
    }
}

impl<P: Page + Decode> Pages<P> {
    /// Reads ahead: up to so many pages are on their way at once, also while the ones before
    /// are looked at. They come in their order all the same, and dropping the list ends them.
    ///
    /// The first page is waited for alone, since it says whether there are more. Nobody knows
    /// how many, so that calls may go out for up to `pages` - 1 pages beyond the last; they
    /// count under the rate limit. With 0, which holds if nothing is set, a page is asked for
    /// when it is needed.
    ///
    /// ```
    /// # use revio_runtime::{Decode, Page};
    /// # use revio_runtime as revio;
    /// # async fn read<P: Page + Decode>(pages: revio::Pages<P>) -> revio::Result<()> {
    /// let mut pages = pages.prefetch(4);
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} records", page.records().len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.walk.read_ahead(pages);
        self
    }

    /// The next page; none after the last.
    pub async fn try_next(&mut self) -> Result<Option<P>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await.transpose()
    }

    /// All pages that are left.
    pub async fn try_collect(mut self) -> Result<Vec<P>> {
        let mut pages = Vec::new();
        while let Some(page) = self.try_next().await? {
            pages.push(page);
        }
        Ok(pages)
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        let Some(answer) = ready!(self.walk.poll(cx)) else { return Poll::Ready(None) };
        let page = answer.and_then(|answer| self.read(&answer));
        if page.is_ok() {
            self.walk.look_ahead(cx);
        }
        Poll::Ready(Some(page.map_err(|error| self.located(error))))
    }

    /// The error with the page to go on from. A call that cannot be sent has none.
    fn located(&self, error: Error) -> Error {
        match self.walk.page() {
            Some(page) if !error.is_invalid_request() => error.at_page(page),
            _ => error,
        }
    }

    fn read(&mut self, answer: &RawResponse) -> Result<P> {
        answer.success()?;
        let page = P::decode(answer, &mut Vec::new())?;
        let seen = Seen { has_more: page.has_more(), empty: page.records().is_empty() };
        self.walk.accept(answer, &seen)?;
        Ok(page)
    }
}

impl<P: Page + Decode> Stream for Pages<P> {
    type Item = Result<P>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.walk.page()).finish_non_exhaustive()
    }
}
