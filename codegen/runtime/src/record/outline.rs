//! Plain functions that [`record!`](crate::record) calls. rustc checks such a call several times
//! faster than that of a closure, an operator or a trait method.

use std::fmt;

use super::{Codec, Extra, Record, fmt_record};

/// Makes a placeholder. Generated constructors take the fields that they are not given from it.
pub fn placeholder<T: Codec>() -> T {
    T::placeholder()
}

/// Lends the fields of a record to the encoder.
pub fn lend_fields(
    values: &[&dyn Codec],
    extra: &Extra,
    with: &mut dyn FnMut(&[&dyn Codec], &Extra),
) {
    with(values, extra);
}

/// Lends the fields of a record to the decoder.
pub fn lend_fields_mut(
    values: &mut [&mut dyn Codec],
    extra: &mut Extra,
    with: &mut dyn FnMut(&mut [&mut dyn Codec], &mut Extra),
) {
    with(values, extra);
}

/// Prints the fields that are present.
pub fn debug_record(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt_record(record, f, |_| true)
}
