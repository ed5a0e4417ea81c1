//! Reading an array.

use serde::de::{DeserializeSeed, Deserializer, SeqAccess};

use super::super::path::{DecodePath, Segment};
use super::super::scalar::Decoded;
use super::seed::{ValueSeed, require_value};
use crate::record::ListMut;

pub(super) fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListMut,
    mut from: A,
    path: &mut DecodePath,
) -> Result<Decoded, A::Error> {
    path.enter()?;
    let mut index = 0;
    loop {
        let seed = ElementSeed { list: &mut *list, path: &mut *path };
        match from.next_element_seed(seed) {
            Ok(Some(())) => index += 1,
            Ok(None) => break,
            Err(error) => {
                path.push(Segment::Index(index));
                return Err(error);
            }
        }
    }
    path.leave();
    Ok(Decoded::Value)
}

/// Appends an element, but only once the format has one.
struct ElementSeed<'a> {
    list: &'a mut dyn ListMut,
    path: &'a mut DecodePath,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let value = self.list.push();
        let seed = ValueSeed { value: &mut *value, path: self.path };
        let decoded = seed.deserialize(from)?;
        require_value(value, decoded)
    }
}
