//! Lists without page numbers.

use super::ResponseKind;

/// A page of a list that continues at a cursor or a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageResponse {
    /// The whole page.
    pub content: &'static ResponseKind,
    /// The property with the records. Empty if the page is an array of them.
    pub records: &'static str,
    /// The schema of the records. Empty if it has none.
    pub record: &'static str,
    /// The query parameter for the number of records on a page, if there is one.
    pub page_size: Option<&'static str>,
    /// Where the next page is.
    pub next: NextPage,
}

/// Where the next page of a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// A page has a cursor, which becomes a query parameter of the next request.
    Cursor {
        /// The query parameter.
        parameter: &'static str,
        /// Where the cursor is. The last page has none, or an empty one.
        from: CursorPlace,
    },
    /// The header `Link` has the URL of the next page (RFC 8288, relation `next`).
    Link,
}

/// Where a page has its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CursorPlace {
    /// In the body, at this JSON pointer.
    Body(&'static str),
    /// In the header of this name.
    Header(&'static str),
}
