// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Pages of records.

use revio_runtime::{DecodeValue, Extra, Page, placeholder, record};

/// One page of records. There is no total and no link to the next page.
#[derive(Clone)]
#[non_exhaustive]
pub struct Collection<T> {
    /// False counts as a failure, whatever the status.
    pub ok: Option<bool>,
    /// Another page follows. Go by this alone; a short page is no sign of the end.
    pub has_more: bool,
    /// Records on this page, not in the whole search.
    pub record_count: Option<i64>,
    /// Each element is a bare record, without `ok` and `links`.
    pub records: Vec<T>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(Collection<T> {
    "ok" => ok,
    "has_more" => has_more,
    "record_count" => record_count,
    "records" => records,
});

impl<T: DecodeValue> Collection<T> {
    /// A page with the records, for tests. Another page follows if `has_more` says so.
    pub fn new(records: Vec<T>, has_more: bool) -> Self {
        let mut page: Self = placeholder();
        page.records = records;
        page.has_more = has_more;
        page
    }
}

impl<T> Collection<T> {
    /// The records of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.records.iter()
    }
}

impl<T: DecodeValue> Page for Collection<T> {
    type Record = T;

    fn has_more(&self) -> bool {
        self.has_more
    }

    fn records(&self) -> &[T] {
        &self.records
    }

    fn into_records(self) -> Vec<T> {
        self.records
    }
}

impl<T> IntoIterator for Collection<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Collection<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.iter()
    }
}
