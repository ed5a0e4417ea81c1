//! Compares two documents: what a change does to programs that call the API, and to users of the
//! generated crate.
//!
//! The comparison works on the analyzed documents, Rust names included: a schema that moves to
//! another file may change its module, and a new enum value is a new variant. Each change refers
//! to a row of the table [`wire`] and to one of the table [`rust`], which have the verdicts.

mod change;
mod client;
mod compare;
mod definition;
mod docs;
mod headers;
mod json;
mod markdown;
mod matching;
mod operation;
mod pair;
mod parameter;
mod part;
mod patch;
mod property;
mod report;
mod resource;
mod response;
pub mod rust;
mod security;
mod text;
mod union;
mod uses;
mod value;
pub mod version;
pub mod wire;

pub use change::{Change, Diff, Place};
pub use report::{Report, Versions};

use crate::Analysis;
use compare::Comparison;

/// Lists the differences between two documents.
pub fn diff(old: &Analysis, new: &Analysis) -> Diff {
    let mut comparison = Comparison::of(old, new);
    comparison.client();
    comparison.headers();
    comparison.resources();
    comparison.definitions();
    comparison.envelope();
    comparison.rest();
    comparison.into_diff()
}
