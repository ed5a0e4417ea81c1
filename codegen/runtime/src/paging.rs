//! Lists that come in pages: one page after the other, none skipped, none twice.

pub(crate) mod custom_field_labels;
mod find_sent;
mod fingerprint;
mod history;
mod lenient;
mod link;
mod next;
mod pages;
mod position;
mod prefetch;
mod records;
#[cfg(test)]
mod tests;
mod walk;

pub use find_sent::FindSent;
pub use lenient::Unreadable;
pub use pages::Pages;
pub use position::Position;
pub use records::Records;

use std::mem;

use self::fingerprint::Fingerprint;
use crate::record::Codec;
use crate::response::decode::Decode;
use crate::{RawResponse, Result};

/// One page of a list. The generated crate implements it for its collections.
///
/// A function with this bound reads any list:
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Result;
/// use revio::paging::{Page, Records};
///
/// async fn count<P: Page>(mut records: Records<P>) -> Result<usize> {
///     let mut count = 0;
///     while records.try_next().await?.is_some() {
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
pub trait Page: Decode {
    /// The type of the records.
    type Record: Codec;

    /// The name of the records in JSON.
    #[doc(hidden)]
    const RECORDS: &'static str;

    /// Whether there are more pages.
    fn has_more(&self) -> bool;

    /// The records of this page.
    fn records(&self) -> &[Self::Record];

    /// The records of this page, to change them.
    fn records_mut(&mut self) -> &mut Vec<Self::Record>;

    /// Turns the page into its records.
    fn into_records(mut self) -> Vec<Self::Record> {
        mem::take(self.records_mut())
    }
}

/// A response that is an array of records. A cursor or a link says whether more follow.
impl<T: Codec> Page for Vec<T> {
    const RECORDS: &'static str = "";
    type Record = T;

    fn has_more(&self) -> bool {
        false
    }

    fn records(&self) -> &[T] {
        self
    }

    fn records_mut(&mut self) -> &mut Vec<T> {
        self
    }
}

/// A decoded page, and what decides how the list continues after it.
struct Decoded<T> {
    content: T,
    /// The number of records.
    len: usize,
    has_more: bool,
    /// The [`Fingerprint`](fingerprint::Fingerprint).
    fingerprint: u64,
}

/// A page that the list returns next.
struct Arrived<T> {
    content: T,
    number: i64,
    /// The number of records.
    len: usize,
    /// How many of them were returned before the list was resumed.
    skip: usize,
}

impl<P: Page> Decoded<P> {
    fn page(page: P) -> Self {
        let mut fingerprint = Fingerprint::new::<P::Record>();
        page.records().iter().for_each(|record| fingerprint.add(record));
        Self {
            len: page.records().len(),
            has_more: page.has_more(),
            fingerprint: fingerprint.finish(),
            content: page,
        }
    }

    fn map<T>(self, map: impl FnOnce(P) -> T) -> Decoded<T> {
        let Self { content, len, has_more, fingerprint } = self;
        Decoded { content: map(content), len, has_more, fingerprint }
    }
}

/// Decodes a page. An error suggests [`Records::lenient`] if a single record is the reason.
fn decode<P: Page>(response: &RawResponse, _page: i64) -> Result<Decoded<P>> {
    let hint = "; `records().lenient()` reads the other records";
    let page = P::decode(response, &mut Vec::new());
    let in_record = format!("{}[", P::RECORDS);
    page.map(Decoded::page).map_err(|error| match error.decode_error() {
        // Without the end of the body, there are no other records.
        Some(reason)
            if !reason.is_truncated() && reason.path().starts_with(&in_record) =>
        {
            error.with_hint(hint)
        }
        _ => error,
    })
}
