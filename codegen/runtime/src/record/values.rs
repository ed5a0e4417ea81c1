//! Values and records as trait objects: what the encoder and the decoder know about a type.
//!
//! [`ValueRef`] is a value to write, [`Target`] a place to read into. Both are enums with one
//! variant for each type that JSON and the API tell apart, so that the drivers in `ser` and `de`
//! are compiled once for each serde format and not once for each record.

pub(crate) mod date;
mod eq;
mod extra;
mod fmt;
mod object;
mod std_types;
mod target;
mod value_ref;

pub use extra::Extra;
pub(crate) use fmt::FieldNames;
pub(super) use fmt::{REDACTED, fmt_record};
pub use object::Object;
pub use target::{FromInteger, ListMut, MapMut, OpenEnum, Target, Union, ValueType};
pub use value_ref::{List, Map, ValueRef};

use crate::registry::bound::{self, Bound, Bounds};

/// A value that can be written.
pub trait EncodeValue {
    /// Borrows the value as one of the types that the encoder knows.
    fn value_ref(&self) -> ValueRef<'_>;
}

/// A type with a value to start from before anything was read or set.
pub trait Placeholder {
    /// The initial value. Callers never see the placeholder of a required field.
    fn placeholder() -> Self
    where
        Self: Sized;
}

/// A value that can be read.
pub trait DecodeValue: EncodeValue + Placeholder {
    /// Empties the value and lends it to the decoder.
    ///
    /// A record is not emptied: it starts as a placeholder, and the decoder resets it before it
    /// reads a second time.
    fn target(&mut self) -> Target<'_>;

    /// Becomes null. Returns `false` if the type has no null.
    fn set_null(&mut self) -> bool {
        false
    }

    /// The record in this value, if it holds one.
    fn as_record_mut(&mut self) -> Option<&mut dyn RecordMut> {
        None
    }
}

/// Makes a placeholder. Generated constructors take the fields that they are not given from it.
pub fn placeholder<T: Placeholder>() -> T {
    T::placeholder()
}

/// The most fields that a record can have.
pub const MAX_FIELDS: usize = 512;

/// Fails the build for a record with more fields than the decoder can track.
///
/// ```
/// const _: () = revio_runtime::assert_field_count(512);
/// ```
///
/// ```compile_fail
/// const _: () = revio_runtime::assert_field_count(513);
/// ```
///
/// # Panics
///
/// If `count` is greater than [`MAX_FIELDS`].
pub const fn assert_field_count(count: usize) {
    assert!(count <= MAX_FIELDS, "a record has at most 512 fields: split the schema");
}

/// The name of a record type and the JSON names of its fields.
#[derive(Clone, Copy, Debug)]
pub struct RecordDescriptor {
    /// The name of the type.
    pub name: &'static str,
    /// The names of the fields, in the order in which they are written.
    pub fields: &'static [&'static str],
    /// The bounds of the fields that have any, and of the record itself under the empty name.
    pub bounds: Bounds,
}

impl RecordDescriptor {
    /// The bounds of a field, or of the record itself if the name is empty.
    pub(in crate::record) fn bounds_of(&self, name: &str) -> &'static [Bound] {
        bound::find(self.bounds, name)
    }
}

/// The bounds in the table of a record type.
pub fn all_bounds<T: Placeholder + Record>() -> Bounds {
    T::placeholder().descriptor().bounds
}

/// A struct whose fields are accessible by name. Implemented by `request!` and `record!`.
pub trait Record {
    /// The names of the type and its fields.
    fn descriptor(&self) -> &'static RecordDescriptor;

    /// Lends all fields at once, in the order of the descriptor, and the unknown ones.
    fn with_values(&self, with: &mut dyn FnMut(&[ValueRef<'_>], &Extra));

    /// The fields that the descriptor does not name.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A record that can be read. Implemented by `record!`.
pub trait RecordMut: Record {
    /// Lends all fields at once, in the order of the descriptor, and the unknown ones.
    fn with_values_mut(
        &mut self,
        with: &mut dyn FnMut(&mut [&mut dyn DecodeValue], &mut Extra),
    );

    /// Resets all fields to their placeholders.
    fn reset(&mut self);

    /// The fields that decide about an empty page, if the record is a page of records.
    fn page(&self) -> Option<PageDescriptor> {
        None
    }
}

/// The fields of a page. The last page may lack its records: it is empty.
#[derive(Clone, Copy, Debug)]
pub struct PageDescriptor {
    /// The name of the field with the records.
    pub records: &'static str,
    /// The name of the field that says whether another page follows.
    pub has_more: &'static str,
}
