//! Records as rows of a table, for CSV, spreadsheets and databases.
//!
//! A record of the API is a tree: a contact has an address, and the address a city. A table has
//! columns, so the field of an object becomes a separate column, `address.city`.

mod columns;
mod entries;

pub use columns::{Columns, UnknownColumn};
