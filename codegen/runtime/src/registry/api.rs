//! An API as a whole, as data: for whoever answers as the API does, or looks at what it answers.

use super::{Field, Operation};
use crate::conventions::Conventions;

/// An API as data.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// What holds for all calls.
    pub conventions: &'static Conventions,
    /// All operations.
    pub operations: &'static [&'static Operation],
    /// The members of all records, bodies and envelopes.
    pub fields: &'static [Field],
    /// The schemas of the envelopes.
    pub envelopes: Envelopes,
    /// The envelope of lists, if there are lists.
    pub page_fields: Option<PageFields>,
}

/// The schemas of the envelopes that answers come in; empty where there is none.
#[derive(Clone, Copy, Debug)]
pub struct Envelopes {
    /// What stands beside the members of one record.
    pub single: &'static str,
    /// What stands around a page of records.
    pub collection: &'static str,
    /// The answer to a call that makes something.
    pub created: &'static str,
    /// The answer that something was done.
    pub done: &'static str,
}

/// The names of what a page of records consists of.
#[derive(Clone, Copy, Debug)]
pub struct PageFields {
    /// The records.
    pub records: &'static str,
    /// Whether another page follows.
    pub more: &'static str,
    /// How many records there are on this page.
    pub count: Option<&'static str>,
}
