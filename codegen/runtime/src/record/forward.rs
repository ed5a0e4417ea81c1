//! What the thin `Deserialize` and `Serialize` of a record call.

use serde::de::{Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::read::settle;
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
fn fill<'de, D: Deserializer<'de>>(
    cell: &mut dyn CellMut,
    from: D,
) -> Result<(), D::Error> {
    let mut trail = Trail::default();
    // Not by `Read`: the users' `#[serde(flatten)]` does not let one ask for an option.
    let read = cell.slot().read(from, &mut trail);
    let read = read.and_then(|found| settle(cell, found));
    match read {
        Err(error) if !trail.is_empty() => {
            Err(D::Error::custom(format_args!("{trail}: {error}")))
        }
        read => read,
    }
}

/// Writes a value in any serde format.
#[inline(never)]
pub fn serialize<S: Serializer>(cell: &dyn Cell, to: S) -> Result<S::Ok, S::Error> {
    cell.view().serialize(to)
}
