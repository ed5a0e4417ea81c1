//! The records of a list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Page, Pages};
use crate::Result;
use crate::request::builder::Call;

/// The records of all pages of a list, one after the other.
///
/// The next page is requested when the records of the previous one are used up, or earlier with
/// [`prefetch`](Self::prefetch). Errors are as described for [`Pages`]: no record is skipped or
/// returned twice.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Result;
/// use revio::paging::{Page, Records};
///
/// async fn first_hundred<P: Page>(mut all: Records<P>) -> Result<Vec<P::Record>> {
///     let mut records = Vec::new();
///     while records.len() < 100 {
///         let Some(record) = all.try_next().await? else { break };
///         records.push(record);
///     }
///     Ok(records)
/// }
/// ```
///
/// The future of [`try_next`](Self::try_next) is cancel safe: a timeout or a `select!` can drop
/// it, and the page in flight is kept.
#[must_use = "a list does nothing until its first record is requested"]
pub struct Records<P: Page> {
    pages: Pages<P>,
    ready: vec::IntoIter<P::Record>,
}

impl<P: Page> Records<P> {
    /// The records of the list that a call requests.
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self { pages: Pages::new(call), ready: Vec::new().into_iter() }
    }
}

impl<P: Page> Records<P> {
    /// Fetches up to this many pages concurrently, also while the caller handles earlier
    /// records. See [`Pages::prefetch`].
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.prefetch(pages);
        self
    }

    /// The next record; `None` after the last.
    pub async fn try_next(&mut self) -> Result<Option<P::Record>> {
        std::future::poll_fn(|cx| self.poll_record(cx)).await.transpose()
    }

    /// All remaining records.
    pub async fn try_collect(mut self) -> Result<Vec<P::Record>> {
        let mut records = Vec::new();
        while let Some(record) = self.try_next().await? {
            records.push(record);
        }
        Ok(records)
    }

    fn poll_record(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P::Record>>> {
        loop {
            if let Some(record) = self.ready.next() {
                return Poll::Ready(Some(Ok(record)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => self.ready = page.into_records().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Records are never pinned.
impl<P: Page> Unpin for Records<P> {}

impl<P: Page> Stream for Records<P> {
    type Item = Result<P::Record>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_record(cx)
    }
}

impl<P: Page> fmt::Debug for Records<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("ready", &self.ready.len())
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
