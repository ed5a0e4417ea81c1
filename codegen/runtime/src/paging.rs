//! Lists that come in pages: one page after the other, none skipped, none twice.

mod ahead;
mod pages;
mod records;
#[cfg(test)]
mod tests;
mod walk;

pub use pages::Pages;
pub use records::Records;

/// One page of a list. The generated crate implements it for the envelope of its collections.
pub trait Page {
    /// What the list is of.
    type Record;

    /// Whether there is another page.
    fn has_more(&self) -> bool;

    /// The records of this page.
    fn records(&self) -> &[Self::Record];

    /// The records of this page, for good.
    fn into_records(self) -> Vec<Self::Record>
    where
        Self: Sized;
}
