//! What the generated crate hands over: the API as data.

use crate::policy::Policy;
use crate::registry::{Member, Operation};

/// An API as data.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// What holds for all calls.
    pub policy: &'static Policy,
    /// All operations.
    pub operations: &'static [&'static Operation],
    /// The members of all records and bodies.
    pub members: &'static [Member],
    /// The envelope of lists, if there are lists.
    pub pages: Option<Pages>,
}

/// The names of what a page of records consists of.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// The records.
    pub records: &'static str,
    /// Whether another page follows.
    pub more: &'static str,
    /// How many records there are on this page.
    pub count: Option<&'static str>,
}
