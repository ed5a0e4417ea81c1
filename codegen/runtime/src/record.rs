//! Records: how generated structs are read from bodies and written into them.
//!
//! To the runtime a record is data: a type name, field names, and field values lent as trait
//! objects. The record is type-erased, the format is not: the decoder and the encoder are generic
//! over the serde format and compiled once for each format, not once for each record.
//!
//! ```text
//! record ──with_values_mut──▶ &mut dyn Codec ──target──▶ Target ◀──read── serde format
//! record ──with_values──────▶ &dyn Codec ──value_ref──▶ ValueRef ──serialize──▶ serde format
//! ```
//!
//! The type of a field determines its presence: `Option<T>` may be absent or null,
//! [`Tristate<T>`](Tristate) tells the two apart, [`Nullable<T>`](Nullable) is required but may be
//! null, and every other type is required.

mod body_builder;
pub(crate) mod bounds;
mod de;
mod dyn_box;
mod id;
mod macros;
pub(crate) mod misfit;
mod outline;
mod presence;
mod raw;
mod redacted;
mod secret;
mod ser;
#[doc(hidden)]
pub mod testing;
mod text_id;
mod values;

pub use body_builder::{BodyBuilder, InvalidBody};
pub use bounds::Violation;
pub use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
#[cfg(any(feature = "fake", feature = "drift"))]
pub(crate) use de::parse_decimal;
#[cfg(any(feature = "drift", feature = "parquet"))]
pub(crate) use de::parse_exact;
pub(crate) use de::read_response;
pub use de::{DecodeError, deserialize, read_json};
pub use dyn_box::DynBox;
pub use id::Id;
pub use outline::{debug_record, lend_fields, lend_fields_mut, placeholder};
pub use presence::{Nullable, Tristate};
pub(crate) use raw::{Members, NUMBER};
pub use redacted::Redacted;
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub(crate) use secret::{collect_secrets, collecting_secrets};
pub(crate) use ser::{entries, json_text};
pub use ser::{serialize, write_json};
pub use serde_json::Value;
pub use text_id::TextId;
pub use values::{
    Codec, Discriminator, Extra, FromInteger, List, ListMut, MAX_FIELDS, Map, MapMut,
    Object, OneOf, OpenEnum, PageDescriptor, RawJson, Record, RecordDescriptor, Target,
    Union, ValueRef, ValueType, all_bounds, eq_records,
};
pub(crate) use values::{FieldNames, date, with_property};
use values::{fmt_record, is_same_name, rest};
