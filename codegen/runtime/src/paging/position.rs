//! A position in a list, to continue from in another run of the program.

use std::fmt;
use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::checksum::checksum;
use crate::conventions::Paging;
use crate::record;
use crate::record::Extra;
use crate::request::builder::Call;

/// A position in a list: the page, and how many of its records were returned.
///
/// [`Records::position`](super::Records::position) and [`Pages::position`](super::Pages::position)
/// return it, and their `resume` continues from it, also in another run of the program: a position
/// can be stored with serde. As long as the list does not change at the server, no record is
/// skipped or returned twice.
///
/// It also holds the page size, and a checksum of the operation and its parameters. To resume a
/// list with other filters, another order or another page size is an invalid request. A list
/// without a page size takes that of the position. In a list that continues at cursors or links, it
/// holds that of its page, which the server may not accept forever.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Result;
/// use revio::paging::{Page, Position, Records};
///
/// /// Reads up to a thousand records, and returns where to continue.
/// async fn some<P: Page>(all: Records<P>, from: Option<Position>) -> Result<Position> {
///     let mut records = match from {
///         Some(position) => all.resume(position),
///         None => all,
///     };
///     for _ in 0..1000 {
///         let Some(_record) = records.try_next().await? else { break };
///     }
///     Ok(records.position())
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Position {
    pub(super) page: i64,
    pub(super) index: usize,
    page_size: i64,
    /// A checksum of the operation and its parameters other than page and page size. It must not
    /// change between versions.
    list: u32,
    /// The cursor or link of the page, in a list without page numbers.
    pub(super) next: Option<Arc<str>>,
}

impl Position {
    pub(super) fn new(call: &Call, page: i64, index: usize) -> Self {
        let paging = call.conventions().paging.as_ref();
        Self {
            page,
            index,
            page_size: paging.map_or(0, |paging| page_size(call, paging)),
            list: paging
                .map_or(0, |paging| list(call, &[paging.page, paging.page_size])),
            next: None,
        }
    }

    /// A position in a list without page numbers.
    pub(super) fn at(
        call: &Call,
        without: &[&str],
        page: i64,
        index: usize,
        next: Option<Arc<str>>,
    ) -> Self {
        Self { page, index, page_size: 0, list: list(call, without), next }
    }

    /// The number of the page.
    pub fn page(&self) -> i64 {
        self.page
    }

    /// How many records of the page were returned.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Checks that a call is for the same list, apart from some parameters.
    pub(super) fn check(&self, call: &Call, without: &[&str]) -> Result<(), String> {
        if list(call, without) == self.list {
            return Ok(());
        }
        Err("the position is from another list, or from one with other filters or another \
             order: resume the same list"
            .to_owned())
    }

    /// Makes a call continue here, or says why it cannot.
    pub(super) fn apply(&self, call: &mut Call, paging: &Paging) -> Result<(), String> {
        self.check(call, &[paging.page, paging.page_size])?;
        if call.query_param(paging.page_size).is_none() {
            if self.page_size != paging.default_page_size {
                call.set_integer(paging.page_size, self.page_size);
            }
        } else if page_size(call, paging) != self.page_size {
            return Err(format!(
                "the position is from a list with pages of {} records: set the same page size",
                self.page_size
            ));
        }
        Ok(())
    }
}

/// Leaves out the cursor or link: the values in its query may be private.
impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Position")
            .field("page", &self.page)
            .field("index", &self.index)
            .finish_non_exhaustive()
    }
}

fn page_size(call: &Call, paging: &Paging) -> i64 {
    let set = call.query_param(paging.page_size).and_then(|size| size.parse().ok());
    set.unwrap_or(paging.default_page_size)
}

/// A checksum of the operation and the parameters that select and order the records.
fn list(call: &Call, without: &[&str]) -> u32 {
    checksum(call.list(without).bytes())
}

/// A position as it is stored.
struct Stored {
    page: i64,
    index: i64,
    page_size: i64,
    list: i64,
    next: Option<String>,
    extra: Extra,
}

record!(Stored {
    "page" => page,
    "index" => index,
    "page_size" => page_size,
    "list" => list,
    "next" => next,
});

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { page, index, page_size, list, ref next } = *self;
        let index = i64::try_from(index).map_err(serde::ser::Error::custom)?;
        let next = next.as_deref().map(str::to_owned);
        let (list, extra) = (list.into(), Extra::new());
        Stored { page, index, page_size, list, next, extra }.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Stored { page, index, page_size, list, next, .. } =
            Stored::deserialize(from)?;
        let invalid = |name| D::Error::custom(format_args!("`{name}` is out of bounds"));
        Ok(Self {
            page,
            index: index.try_into().map_err(|_| invalid("index"))?,
            page_size,
            list: list.try_into().map_err(|_| invalid("list"))?,
            next: next.map(Into::into),
        })
    }
}
