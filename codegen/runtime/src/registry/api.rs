//! A whole API as data, for the fake server and the drift inspection.

use super::{Bounds, Field, Operation};
use crate::conventions::Conventions;

/// Returns the bounds in the table of a record type.
pub type RecordBounds = fn() -> Bounds;

/// An API as data.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The conventions of all calls.
    pub conventions: &'static Conventions,
    /// All operations.
    pub operations: &'static [&'static Operation],
    /// The fields of all records, bodies and envelopes.
    pub fields: &'static [Field],
    /// The schemas of the envelopes.
    pub envelopes: Envelopes,
    /// The field names of a page of records, if the API has lists.
    pub page_fields: Option<PageFields>,
    /// The bounds of the records that have any, by schema.
    pub bounds: &'static [(&'static str, RecordBounds)],
}

/// The schemas of the envelopes around responses. Empty where there is none.
#[derive(Clone, Copy, Debug)]
pub struct Envelopes {
    /// The fields beside those of one record.
    pub single: &'static str,
    /// The envelope of a page of records.
    pub collection: &'static str,
    /// The response to a create.
    pub created: &'static str,
    /// The response to any other write.
    pub done: &'static str,
}

/// The field names of a page of records.
#[derive(Clone, Copy, Debug)]
pub struct PageFields {
    /// The array of records.
    pub records: &'static str,
    /// Whether another page follows.
    pub more: &'static str,
    /// The number of records on the page.
    pub count: Option<&'static str>,
}
