// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The fields of records and request bodies as data.
//!
//! For programs that handle records of any type: exports, forms, comparisons.

use crate::schemas::SCHEMAS;

#[doc(hidden)]
pub use crate::schemas::API;
pub use revio_runtime::fields::{Field, FieldType, Fields, Presence};

/// The fields of a record or a request body, in the order of the API description.
pub fn of<T: revio_runtime::Record>() -> Fields {
    Fields::of::<T>(SCHEMAS)
}

/// The fields of a schema, by its name in the API description.
///
/// `None` if no schema has this name, or it is not an object.
pub fn of_schema(name: &str) -> Option<Fields> {
    Fields::of_schema(SCHEMAS, name)
}
