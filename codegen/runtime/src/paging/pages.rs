//! The pages of a list.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::walk::PageWalk;
use super::{Page, Position, decode};
use crate::Result;
use crate::request::builder::Call;
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;

/// All pages of a list, one after the other.
///
/// The list ends with the page that says that there are no more; an empty page before that does
/// not end it. A page that fails is an error that names the page
/// ([`Error::page`](crate::Error::page)), and the next call requests the same page again, so no
/// page is skipped. A loop that continues after errors should count them: a page that cannot be
/// decoded fails every time. If a single record is the reason,
/// [`Records::lenient`](super::Records::lenient) reads the others.
///
/// A list that does not end is an error of the kind [`Paging`](crate::ErrorKind::Paging): if a page
/// has records with the same keys as any earlier page, or if ten pages in a row are empty and say
/// that there are more, or if a cursor or a link leads back to an earlier page. To detect that, the
/// list keeps a few bytes for each page. The key of a record is its required integers and texts. A
/// record without any, or whose key is 0, is compared as a whole.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Result;
/// use revio::paging::{Page, Pages};
///
/// async fn count<P: Page>(mut pages: Pages<P>) -> Result<usize> {
///     let mut records = 0;
///     while let Some(page) = pages.try_next().await? {
///         records += page.records().len();
///     }
///     Ok(records)
/// }
/// ```
#[must_use = "a list does nothing until its first page is requested"]
pub struct Pages<P> {
    walk: PageWalk,
    page: PhantomData<fn() -> P>,
}

impl<P> Pages<P> {
    /// The pages of the list that a call requests.
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self { walk: PageWalk::new(call), page: PhantomData }
    }
}

impl<P: Page> Pages<P> {
    /// Fetches up to this many pages in advance: concurrently with the page that the caller waits
    /// for, and in the background while the caller handles it. With `prefetch(1)`, a list takes
    /// about half the time, as long as waiting for the server takes most of it. Pages still arrive
    /// in order, and dropping the list cancels the rest.
    ///
    /// The first page is always fetched alone, because it shows whether there are more. The
    /// number of pages is unknown, so up to `pages` requests may go beyond the last page. They
    /// count toward the rate limit. The default is 0: a page is requested when it is needed. More
    /// than 64 is the same as 64: each page in flight takes memory. A list that
    /// continues at a cursor or a link has one page in flight, whatever the number: only a page
    /// says where the next one is.
    ///
    /// ```
    /// # use revio_runtime as revio;
    /// use revio::paging::Page;
    ///
    /// # async fn read<P: Page>(pages: revio::paging::Pages<P>) -> revio::Result<()> {
    /// let mut pages = pages.prefetch(4);
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} records", page.records().len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.walk.set_prefetch(pages);
        self
    }

    /// Where another list continues after the pages that this one has returned. After an error,
    /// that is the page that failed.
    pub fn position(&self) -> Position {
        self.walk.position()
    }

    /// Continues after the records that were returned up to a [`Position`]. It takes precedence
    /// over the page that the request sets. If the position is within a page, the first page
    /// lacks the records before it. If the position is from another list, the first page is an
    /// error ([`is_invalid_request`](crate::Error::is_invalid_request)), and nothing is sent.
    pub fn resume(mut self, position: Position) -> Self {
        self.walk.resume(position);
        self
    }

    /// The next page; `None` after the last.
    pub async fn try_next(&mut self) -> Result<Option<P>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await.transpose()
    }

    /// All remaining pages.
    pub async fn try_collect(mut self) -> Result<Vec<P>> {
        let mut pages = Vec::new();
        while let Some(page) = self.try_next().await? {
            pages.push(page);
        }
        Ok(pages)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn worker(&self) -> CallWorker {
        self.walk.worker()
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        loop {
            let arrived = match ready!(self.walk.poll_decoded(cx, decode::<P>)) {
                Some(Ok(arrived)) => arrived,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let (mut page, skip) = (arrived.content, arrived.skip);
            page.records_mut().drain(..skip);
            // Nothing is left of a page that was returned before the list was resumed.
            if skip == 0 || !page.records().is_empty() {
                return Poll::Ready(Some(Ok(page)));
            }
        }
    }
}

impl<P: Page> Stream for Pages<P> {
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
        let next = self.walk.next_page();
        f.debug_struct("Pages").field("next", &next).finish_non_exhaustive()
    }
}
