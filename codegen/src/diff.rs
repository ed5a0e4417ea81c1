//! What a change of the document does: to programs that call the API, and to those who use the
//! crate that is made from it.
//!
//! Two documents are compared by what they mean, names in Rust included, and not by their words:
//! a schema that moves to another file may be another module, and a word that is added to an enum
//! is a variant. Every change names a row of each of the two tables, [`wire`] and [`rust`], where
//! its verdicts stand.

mod answer;
mod change;
mod client;
mod compare;
mod definition;
mod docs;
mod family;
mod json;
mod markdown;
mod member;
mod operation;
mod pair;
mod parameter;
mod patch;
mod report;
pub mod rust;
mod text;
mod twins;
mod union;
mod uses;
pub mod version;
pub mod wire;
mod word;

pub use change::{Change, Diff, Place};
pub use report::{Report, Versions};

use crate::Analysis;
use compare::Comparison;

/// Everything in which the second document differs from the first.
pub fn diff(old: &Analysis, new: &Analysis) -> Diff {
    let mut comparison = Comparison::of(old, new);
    comparison.client();
    comparison.families();
    comparison.definitions();
    comparison.envelope();
    comparison.into_diff()
}
