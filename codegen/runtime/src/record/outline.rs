//! What [`record!`](crate::record) calls instead of writing it out: rustc checks a call of a plain
//! function several times faster than a call of a closure, an operator or a trait method.

use std::fmt;

use super::{Codec, Extra, Record, ValueRef};
use crate::registry::bound::Bounds;

/// Makes a placeholder. Generated constructors take the fields that they are not given from it.
pub fn placeholder<T: Codec>() -> T {
    T::placeholder()
}

/// Lends the fields of a record.
pub fn lend(
    values: &[&dyn Codec],
    extra: &Extra,
    with: &mut dyn FnMut(&[&dyn Codec], &Extra),
) {
    with(values, extra);
}

/// Lends the fields of a record to the decoder.
pub fn lend_mut(
    values: &mut [&mut dyn Codec],
    extra: &mut Extra,
    with: &mut dyn FnMut(&mut [&mut dyn Codec], &mut Extra),
) {
    with(values, extra);
}

/// `Debug` of a record.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&ValueRef::Record(record), f)
}

/// `PartialEq` of two records.
pub fn equal(one: &dyn Record, other: &dyn Record) -> bool {
    ValueRef::Record(one) == ValueRef::Record(other)
}

/// The bounds in the table of a record type.
pub fn all_bounds<T: Record>() -> Bounds {
    T::empty().descriptor().bounds
}
