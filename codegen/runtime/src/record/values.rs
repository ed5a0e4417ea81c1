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
mod raw_json;
mod raw_record;
mod std_types;
mod target;
mod value_ref;

pub use eq::eq_records;
pub use extra::Extra;
pub(crate) use fmt::FieldNames;
pub(super) use fmt::{REDACTED, fmt_record};
pub use object::Object;
pub use raw_json::RawJson;
pub use target::{
    Discriminator, FromInteger, ListMut, MapMut, OneOf, OpenEnum, Target, Union,
    ValueType,
};
pub(in crate::record) use value_ref::rest;
pub use value_ref::{List, Map, ValueRef};

use crate::registry::bound::{self, Bound, Bounds};

/// A value that can be encoded and decoded.
///
/// Every [`Record`] and every [`Id`](crate::Id) is one. The macros for enums and unions implement it
/// as well.
pub trait Codec {
    /// Borrows the value as one of the types that the encoder knows.
    fn value_ref(&self) -> ValueRef<'_>;

    /// The value to start from before anything was read or set. Callers never see the placeholder
    /// of a required field.
    fn placeholder() -> Self
    where
        Self: Sized;

    /// Empties the value and lends it to the decoder.
    ///
    /// A record is not emptied: it starts as a placeholder. Call [`reset`](Self::reset) before
    /// reading into the value a second time.
    fn target(&mut self) -> Target<'_>;

    /// Becomes null. Returns `false` if the type has no null.
    fn set_null(&mut self) -> bool {
        false
    }

    /// The record in this value, if it holds one.
    fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }

    /// Resets a record to its placeholder. [`target`](Self::target) empties all other values.
    fn reset(&mut self) {}
}

// One implementation for all records is cheaper to compile than one for each.
impl<T: Record> Codec for T {
    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Record(self)
    }

    fn placeholder() -> Self {
        T::empty()
    }

    fn target(&mut self) -> Target<'_> {
        Target::Record(self)
    }

    fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
        Some(self)
    }

    fn reset(&mut self) {
        *self = T::empty();
    }
}

/// The most fields that a record can have. The generator refuses larger ones.
pub const MAX_FIELDS: usize = 512;

/// The name of a record type and the JSON names of its fields.
#[derive(Clone, Copy, Debug)]
pub struct RecordDescriptor {
    /// The name of the type.
    pub name: &'static str,
    /// The name of the schema.
    pub schema: &'static str,
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

    /// The index of a field.
    pub(crate) fn index_of(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|it| is_same_name(it, name))
    }
}

/// Whether two names are equal. Names are too short for a call of `memcmp` to pay off.
#[inline]
pub(in crate::record) fn is_same_name(a: &str, b: &str) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let ((a, a_rest), (b, b_rest)) =
        (a.as_bytes().as_chunks::<8>(), b.as_bytes().as_chunks());
    a.iter().zip(b).all(|(a, b)| a == b)
        && a_rest.iter().zip(b_rest).all(|(a, b)| a == b)
}

/// The bounds in the table of a record type.
pub fn all_bounds<T: Record>() -> Bounds {
    T::empty().descriptor().bounds
}

/// A struct whose fields are accessible by name. Implemented by `record!`.
pub trait Record {
    /// The names of the type and its fields.
    fn descriptor(&self) -> &'static RecordDescriptor;

    /// Lends all fields at once, in the order of the descriptor, and the unknown ones. One more value
    /// than the descriptor has names is the map of the fields without a name.
    fn with_values(&self, with: &mut dyn FnMut(&[&dyn Codec], &Extra));

    /// Lends all fields to the decoder at once, in the order of the descriptor, and the unknown
    /// ones.
    fn with_values_mut(
        &mut self,
        with: &mut dyn FnMut(&mut [&mut dyn Codec], &mut Extra),
    );

    /// A record in which each field is a placeholder.
    fn empty() -> Self
    where
        Self: Sized;

    /// The fields that decide about an empty page, if the record is a page of records.
    fn page(&self) -> Option<PageDescriptor> {
        None
    }
}

// Records that contain themselves are boxed.
impl<T: Record> Record for Box<T> {
    fn descriptor(&self) -> &'static RecordDescriptor {
        T::descriptor(self)
    }

    fn with_values(&self, with: &mut dyn FnMut(&[&dyn Codec], &Extra)) {
        T::with_values(self, with);
    }

    fn with_values_mut(
        &mut self,
        with: &mut dyn FnMut(&mut [&mut dyn Codec], &mut Extra),
    ) {
        T::with_values_mut(self, with);
    }

    fn empty() -> Self {
        Box::new(T::empty())
    }

    fn page(&self) -> Option<PageDescriptor> {
        T::page(self)
    }
}

/// Visits a property of a record, whether the record declares it or not.
pub(crate) fn with_property(
    record: &dyn Record,
    name: &str,
    visit: &mut dyn FnMut(ValueRef<'_>),
) {
    let index = record.descriptor().index_of(name);
    record.with_values(&mut |values, extra| {
        let declared = index.and_then(|index| values.get(index));
        let declared = declared.map(|value| value.value_ref());
        if let Some(view) = declared.or_else(|| extra.get(name).map(ValueRef::Value)) {
            visit(view);
        }
    });
}

/// The fields of a page. The last page may lack its records: it is empty.
#[derive(Clone, Copy, Debug)]
pub struct PageDescriptor {
    /// The name of the field with the records.
    pub records: &'static str,
    /// The name of the field that says whether another page follows.
    pub has_more: &'static str,
}
