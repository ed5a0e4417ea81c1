//! The records of a list.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::lenient::{self, Unreadable};
use super::walk::PageWalk;
use super::{Arrived, Decoded, Page, Position, decode};
use crate::request::builder::Call;
#[cfg(feature = "blocking")]
use crate::worker::CallWorker;
use crate::{RawResponse, Result};

/// The records of all pages of a list, one after the other.
///
/// The next page is requested when the records of the previous one are used up, or earlier with
/// [`prefetch`](Self::prefetch). Errors are as described for [`Pages`](super::Pages): no record is
/// skipped or returned twice.
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
pub struct Records<P: Page, T = <P as Page>::Record> {
    walk: PageWalk,
    decode: DecodePage<T>,
    ready: vec::IntoIter<T>,
    /// The number of the page of the ready records, and how many it has in all.
    current: (i64, usize),
    page: PhantomData<fn() -> P>,
}

/// Decodes a page, whose number is given, into its records.
type DecodePage<T> = fn(&RawResponse, i64) -> Result<Decoded<Vec<T>>>;

impl<P: Page> Records<P> {
    /// The records of the list that a call requests.
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self {
            walk: PageWalk::new(call),
            decode: decode_records::<P>,
            ready: Vec::new().into_iter(),
            current: (0, 0),
            page: PhantomData,
        }
    }

    /// Yields a record that cannot be decoded as an [`Unreadable`], instead of failing its page.
    ///
    /// All other failures are errors of the list, as without it: of the connection, of the server,
    /// and of the page around its records.
    ///
    /// ```
    /// # use revio_runtime as revio;
    /// use revio::Result;
    /// use revio::paging::{Page, Records};
    ///
    /// async fn readable<P: Page>(records: Records<P>) -> Result<Vec<P::Record>> {
    ///     let mut readable = Vec::new();
    ///     let mut records = records.lenient();
    ///     while let Some(record) = records.try_next().await? {
    ///         match record {
    ///             Ok(record) => readable.push(record),
    ///             Err(unreadable) => eprintln!("skipped {unreadable}"),
    ///         }
    ///     }
    ///     Ok(readable)
    /// }
    /// ```
    pub fn lenient(self) -> Records<P, Result<P::Record, Unreadable>> {
        let Self { walk, ready, current, page, .. } = self;
        let ready = ready.map(Ok).collect::<Vec<_>>().into_iter();
        Records { walk, decode: lenient::decode::<P>, ready, current, page }
    }
}

fn decode_records<P: Page>(
    response: &RawResponse,
    page: i64,
) -> Result<Decoded<Vec<P::Record>>> {
    Ok(decode::<P>(response, page)?.map(Page::into_records))
}

impl<P: Page, T> Records<P, T> {
    /// Fetches up to this many pages in advance, also while the caller handles earlier records. See
    /// [`Pages::prefetch`](super::Pages::prefetch).
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.walk.set_prefetch(pages);
        self
    }

    /// Where another list continues after the records that this one has returned. After an
    /// error, that is the page that failed.
    pub fn position(&self) -> Position {
        match (self.ready.len(), self.current) {
            (0, _) => self.walk.position(),
            (left, (page, len)) => self.walk.position_at(page, len - left),
        }
    }

    /// Continues after the records that were returned up to a [`Position`]. It takes precedence
    /// over the page that the request sets. If the position is from another list, the first record
    /// is an error ([`is_invalid_request`](crate::Error::is_invalid_request)), and nothing is sent.
    pub fn resume(mut self, position: Position) -> Self {
        self.walk.resume(position);
        self.ready = Vec::new().into_iter();
        self
    }

    /// The next record; `None` after the last.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        std::future::poll_fn(|cx| self.poll_record(cx)).await.transpose()
    }

    /// All remaining records.
    pub async fn try_collect(mut self) -> Result<Vec<T>> {
        let mut records = Vec::new();
        while let Some(record) = self.try_next().await? {
            records.push(record);
        }
        Ok(records)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn worker(&self) -> CallWorker {
        self.walk.worker()
    }

    fn poll_record(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(record) = self.ready.next() {
                return Poll::Ready(Some(Ok(record)));
            }
            match ready!(self.walk.poll_decoded(cx, self.decode)) {
                Some(Ok(Arrived { content, number, len, skip })) => {
                    self.current = (number, len);
                    self.ready = content.into_iter();
                    self.ready.by_ref().take(skip).for_each(drop);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Records are never pinned.
impl<P: Page, T> Unpin for Records<P, T> {}

impl<P: Page, T> Stream for Records<P, T> {
    type Item = Result<T>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_record(cx)
    }
}

impl<P: Page, T> fmt::Debug for Records<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("ready", &self.ready.len())
            .field("next", &self.walk.next_page())
            .finish_non_exhaustive()
    }
}
