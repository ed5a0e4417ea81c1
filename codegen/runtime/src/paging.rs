//! Lists that come in pages: one page after the other, none skipped, none twice.

pub(crate) mod custom_field_labels;
mod pages;
mod prefetch;
mod records;
#[cfg(test)]
mod tests;
mod walk;

pub use pages::Pages;
pub use records::Records;

/// One page of a list. The generated crate implements it for its collections.
pub trait Page {
    /// The type of the records.
    type Record;

    /// Whether there are more pages.
    fn has_more(&self) -> bool;

    /// The records of this page.
    fn records(&self) -> &[Self::Record];

    /// Turns the page into its records.
    fn into_records(self) -> Vec<Self::Record>
    where
        Self: Sized;
}
