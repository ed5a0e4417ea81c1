// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Pages of records.

use revio_runtime::{Codec, Extra, Page, placeholder, record};

/// One page of records. It has neither a total nor a link to the next page.
#[non_exhaustive]
pub struct Collection<T> {
    /// `false` means failure, whatever the status.
    pub ok: Option<bool>,
    /// Whether another page follows. Rely on this alone: a short page does not mean the
    /// end.
    pub has_more: bool,
    /// Number of records on this page, not in the whole result.
    pub record_count: Option<i64>,
    /// Bare records, without `ok` and `links`.
    pub records: Vec<T>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Collection<T>, page("records", "has_more") {
    "ok" => ok,
    "has_more" => has_more,
    "record_count" => record_count,
    "records" => records,
});

impl<T: Codec> Collection<T> {
    /// Creates a page, for tests.
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

impl<T: Codec> Page for Collection<T> {
    const RECORDS: &'static str = "records";
    type Record = T;

    fn has_more(&self) -> bool {
        self.has_more
    }

    fn records(&self) -> &[T] {
        &self.records
    }

    fn records_mut(&mut self) -> &mut Vec<T> {
        &mut self.records
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
