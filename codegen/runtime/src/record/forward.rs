//! What the thin `Deserialize` and `Serialize` of a record call.

use serde::de::{DeserializeSeed, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::read::Read;
use super::trail::Trail;
use super::{Cell, CellMut};

/// Reads a value of any serde format. An error names the path to the member.
pub fn deserialize<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: CellMut,
    D: Deserializer<'de>,
{
    let mut value = T::blank();
    fill(&mut value, from)?;
    Ok(value)
}

#[inline(never)]
fn fill<'de, D: Deserializer<'de>>(cell: &mut dyn CellMut, from: D) -> Result<(), D::Error> {
    let mut trail = Trail::default();
    let read = Read { cell, trail: &mut trail }.deserialize(from);
    read.map_err(|error| match trail.is_empty() {
        true => error,
        false => D::Error::custom(format_args!("{trail}: {error}")),
    })
}

/// Writes a value in any serde format.
#[inline(never)]
pub fn serialize<S: Serializer>(cell: &dyn Cell, to: S) -> Result<S::Ok, S::Error> {
    cell.view().serialize(to)
}

