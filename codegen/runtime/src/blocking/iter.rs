//! Iterators over what async code reads as a stream.

use bytes::Bytes;

use super::require;
use crate::Result;
use crate::paging::{Page, Pages, Records};
use crate::response::stream::BodyStream;

/// An iterator over the records or the pages of a list, or over the parts of a body. Each item is a
/// `Result`.
///
/// A `for` loop makes it, from the list or from `&mut` of it. An item blocks the thread until it is
/// there. After an error, the list continues as its [documentation](crate::paging::Pages) says: the
/// next item requests the same page again. A loop that goes on after errors should count them.
///
/// ```no_run
/// # use revio_runtime as revio;
/// use revio::Result;
/// use revio::paging::{Page, Records};
///
/// fn count<P: Page>(records: Records<P>) -> Result<usize> {
///     let mut count = 0;
///     for record in records {
///         record?;
///         count += 1;
///     }
///     Ok(count)
/// }
///
/// fn all<P: Page>(records: Records<P>) -> Result<Vec<P::Record>> {
///     records.into_iter().collect()
/// }
/// ```
///
/// If the client was not built with `build_blocking`, nothing is sent, and each item is an error
/// whose [`is_invalid_request`](crate::Error::is_invalid_request) is true.
///
/// # Panics
///
/// In an async context, which must not be blocked.
#[derive(Debug)]
#[must_use = "an iterator does nothing until its first item is requested"]
pub struct Iter<S>(S);

/// A list or a body, read item by item.
pub trait Source {
    /// The items.
    type Item;

    /// Waits for the next item; `None` after the last.
    fn next_item(&mut self) -> Option<Self::Item>;
}

impl<S: Source> Iterator for Iter<S> {
    type Item = S::Item;

    #[track_caller]
    fn next(&mut self) -> Option<S::Item> {
        self.0.next_item()
    }
}

impl<P: Page, T> Source for Records<P, T> {
    type Item = Result<T>;

    #[track_caller]
    fn next_item(&mut self) -> Option<Result<T>> {
        match require(self.worker()) {
            Ok(worker) => worker.block_on(self.try_next()).transpose(),
            Err(error) => Some(Err(error)),
        }
    }
}

impl<P: Page> Source for Pages<P> {
    type Item = Result<P>;

    #[track_caller]
    fn next_item(&mut self) -> Option<Result<P>> {
        match require(self.worker()) {
            Ok(worker) => worker.block_on(self.try_next()).transpose(),
            Err(error) => Some(Err(error)),
        }
    }
}

impl Source for BodyStream {
    type Item = Result<Bytes>;

    #[track_caller]
    fn next_item(&mut self) -> Option<Result<Bytes>> {
        match self.worker() {
            Ok(worker) => worker.block_on(self.next_chunk()).transpose(),
            Err(error) => Some(Err(error)),
        }
    }
}

impl<S: Source> Source for &mut S {
    type Item = S::Item;

    #[track_caller]
    fn next_item(&mut self) -> Option<S::Item> {
        (**self).next_item()
    }
}

macro_rules! into_iterator {
    ($source:ty => $item:ty $(, $parameter:ident $(: $bound:ident)?)*) => {
        impl<$($parameter $(: $bound)?),*> IntoIterator for $source {
            type Item = $item;
            type IntoIter = Iter<Self>;

            fn into_iter(self) -> Iter<Self> {
                Iter(self)
            }
        }

        #[allow(
            clippy::into_iter_without_iter,
            reason = "`iter_mut` would promise to borrow items that are there"
        )]
        impl<'a, $($parameter $(: $bound)?),*> IntoIterator for &'a mut $source {
            type Item = $item;
            type IntoIter = Iter<Self>;

            fn into_iter(self) -> Iter<Self> {
                Iter(self)
            }
        }
    };
}
into_iterator!(Records<P, T> => Result<T>, P: Page, T);
into_iterator!(Pages<P> => Result<P>, P: Page);
into_iterator!(BodyStream => Result<Bytes>);
