//! Lists that continue at a cursor or a link.

use super::Type;

/// A page of a list that continues at a cursor or a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The property with the records. Without it, the page is an array of them.
    pub records: Option<String>,
    /// The type of a record.
    pub record: Type,
    /// The query parameter for the number of records on a page.
    pub page_size: Option<String>,
    /// Where the next page is.
    pub next: NextPage,
}

/// Where the next page of a list is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// A page has a cursor, which becomes a query parameter.
    Cursor {
        /// The query parameter.
        parameter: String,
        /// Where a page has the cursor.
        from: CursorPlace,
    },
    /// The header `Link` has its URL.
    Link,
}

/// Where a page has its cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorPlace {
    /// In the body, at this JSON pointer.
    Body(String),
    /// In this header.
    Header(String),
}
