//! Records: how a generated struct is read from a body and written into one, without code
//! for each of them.
//!
//! To the runtime a record is data: its name, the names of its members, and its fields lent
//! as trait objects. What is known about serde stands here, once. The *record* is erased,
//! not the format: `Slot::read` is generic over the deserializer and compiled once for
//! each format, however many records there are.
//!
//! ```text
//! record  --cells_mut-->  &mut dyn CellMut  --slot-->  Slot  <--read--  a serde format
//! record  --views---------------------------------->  View  --serialize-->  a serde format
//! ```
//!
//! The type of a member is all there is to say about its presence: `Option<T>` may be absent
//! or null, [`Tristate<T>`](Tristate) tells the two apart, [`Nullable<T>`](Nullable) must be there
//! but may be null, and anything else is required.

mod cell;
mod cells;
mod compare;
pub(crate) mod date;
mod debug;
mod draft;
mod forward;
mod json;
mod macros;
mod maybe;
mod members;
mod number;
mod object;
mod raw;
mod read;
mod scalar;
mod secret;
mod shape;
mod slot;
mod store;
#[doc(hidden)]
pub mod testing;
mod trail;
mod view;
mod write;

pub use cell::{Blank, Cell, CellMut, blank};
pub use chrono::{NaiveDate, NaiveDateTime};
pub(crate) use debug::Names;
pub use draft::{Draft, InvalidBody};
pub use forward::{deserialize, serialize};
pub use json::{DecodeError, read_json, write_json};
pub use maybe::{Nullable, Tristate};
pub use number::FromWhole;
pub use object::Object;
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub(crate) use secret::gather as gather_secrets;
pub use serde_json::Value;
pub use shape::{MAX_MEMBERS, Record, RecordMut, Shape, members_fit};
pub use slot::{DictMut, Kind, ListMut, Slot, Token, Union};
pub use view::{Dict, List, View};

/// The members of an object that the API description does not name, as they came.
///
/// One limit is that of `serde_json`: of a number with a point, or of a whole one beyond 64
/// bits, as many digits are kept as a 64-bit float has. With its feature `arbitrary_precision`
/// all are.
pub type Extra = serde_json::Map<String, Value>;
