//! Records as rows of a table, for CSV, spreadsheets and databases.
//!
//! A record of the API is a tree: a contact has an address, and the address a city. A table has
//! columns, so the field of an object becomes a separate column, `address.city`.

mod columns;
mod entries;
#[cfg(any(feature = "cli", all(test, feature = "fake")))]
mod print;

/// The crates whose types the methods of [`Columns`] take and return, in the same version.
#[cfg(feature = "parquet")]
#[doc(no_inline)]
pub use {arrow_array, arrow_schema, parquet};

pub use columns::{Columns, UnknownColumn};
#[cfg(feature = "cli")]
pub(crate) use entries::Entries;
#[cfg(feature = "cli")]
pub(crate) use print::Printer;
