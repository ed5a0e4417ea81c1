//! Records as rows of a table, for CSV, spreadsheets and databases.
//!
//! A record of the API is a tree: a contact has an address, and the address a city. A table has
//! columns, so the field of an object becomes a separate column, `address.city`.

mod columns;
mod entries;
#[cfg(any(feature = "cli", all(test, feature = "fake")))]
mod print;

pub use columns::{Columns, UnknownColumn};
#[cfg(feature = "cli")]
pub(crate) use entries::Entries;
#[cfg(feature = "cli")]
pub(crate) use print::Printer;
