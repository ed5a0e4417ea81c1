//! How a list continues that has no page numbers, as data.

/// How a list continues that has no page numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// A response has a cursor, which becomes a query parameter of the next request.
    Cursor {
        /// The query parameter.
        parameter: &'static str,
        /// Where the cursor is. The last page has none, or an empty one.
        from: CursorPlace,
    },
    /// The header `Link` of a response has the URL of the next page (RFC 8288, relation `next`).
    Link,
}

impl NextPage {
    /// A cursor in the body, at a JSON pointer.
    pub const fn cursor_in_body(parameter: &'static str, pointer: &'static str) -> Self {
        Self::Cursor { parameter, from: CursorPlace::Body(pointer) }
    }

    /// A cursor in a header.
    pub const fn cursor_in_header(parameter: &'static str, name: &'static str) -> Self {
        Self::Cursor { parameter, from: CursorPlace::Header(name) }
    }
}

/// Where a response has its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CursorPlace {
    /// In the body, at this JSON pointer.
    Body(&'static str),
    /// In the header of this name.
    Header(&'static str),
}
