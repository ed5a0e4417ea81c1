//! Lists that come in pages: one page after the other, none skipped, none twice.

pub(crate) mod custom_field_labels;
mod fingerprint;
mod history;
mod pages;
mod prefetch;
mod records;
#[cfg(test)]
mod tests;
mod walk;

pub use pages::Pages;
pub use records::Records;

use crate::record::DecodeValue;
use crate::response::decode::Decode;

/// One page of a list. The generated crate implements it for its collections.
pub trait Page: Decode {
    /// The type of the records.
    type Record: DecodeValue;

    /// Whether there are more pages.
    fn has_more(&self) -> bool;

    /// The records of this page.
    fn records(&self) -> &[Self::Record];

    /// Turns the page into its records.
    fn into_records(self) -> Vec<Self::Record>;
}
