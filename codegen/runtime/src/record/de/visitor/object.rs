//! Reading an object: into a record, a map, or an object without a schema.

use std::fmt;
use std::mem::take;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::super::path::{DecodePath, Segment};
use super::super::scalar::Decoded;
use super::super::unknown::UnknownSeed;
use super::seed::ValueSeed;
use crate::record::{
    DecodeValue, Extra, MAX_FIELDS, MapMut, RecordMut, Target, ValueRef,
};

pub(super) fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn RecordMut,
    mut from: A,
    path: &mut DecodePath,
) -> Result<Decoded, A::Error> {
    let names = record.descriptor().fields;
    let mut result = Ok(());
    path.enter()?;
    record.with_values_mut(&mut |values, extra| {
        let reader = RecordReader { names, values, extra, path, seen: Seen::default() };
        result = reader.read(&mut from);
    });
    path.leave();
    result.map(|()| Decoded::Value)
}

struct RecordReader<'a, 'v> {
    names: &'static [&'static str],
    values: &'a mut [&'v mut dyn DecodeValue],
    extra: &'a mut Extra,
    path: &'a mut DecodePath,
    seen: Seen,
}

impl RecordReader<'_, '_> {
    fn read<'de, A: MapAccess<'de>>(mut self, from: &mut A) -> Result<(), A::Error> {
        let mut likely = 0;
        let mut unknown = String::new();
        loop {
            let name =
                FieldNameSeed { names: self.names, likely, unknown: &mut unknown };
            match from.next_key_seed(name)? {
                Some(Some(index)) => {
                    likely = index + 1;
                    self.read_field(index, from)?;
                }
                Some(None) => {
                    let (extra, name) = (&mut *self.extra, take(&mut unknown));
                    from.next_value_seed(UnknownSeed { extra, name })?;
                }
                None => return self.check_required(),
            }
        }
    }

    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        let (Some(value), Some(name)) =
            (self.values.get_mut(index), self.names.get(index))
        else {
            return Err(A::Error::custom("a record has fewer fields than names"));
        };
        if !self.seen.insert(index)
            && let Target::Record(record) = value.target()
        {
            record.reset();
        }
        let seed = ValueSeed { value: &mut **value, path: self.path };
        from.next_value_seed(seed).inspect_err(|_| self.path.push(Segment::Field(name)))
    }

    /// Fails if a field was not read whose placeholder is not absent.
    fn check_required<E: Error>(&mut self) -> Result<(), E> {
        for (index, (name, value)) in self.names.iter().zip(&*self.values).enumerate() {
            let absent = matches!(value.value_ref(), ValueRef::Absent);
            if !absent && !self.seen.contains(index) {
                self.path.push(Segment::Field(name));
                return Err(E::missing_field(name));
            }
        }
        Ok(())
    }
}

/// The fields that were read, one bit each.
#[derive(Default)]
struct Seen([u64; MAX_FIELDS / 64]);

impl Seen {
    /// Adds a field. Returns `false` if it was there before.
    fn insert(&mut self, index: usize) -> bool {
        let new = !self.contains(index);
        if let Some(bits) = self.0.get_mut(index / 64) {
            *bits |= 1 << (index % 64);
        }
        new
    }

    fn contains(&self, index: usize) -> bool {
        self.0.get(index / 64).is_none_or(|bits| bits & (1 << (index % 64)) != 0)
    }
}

/// Finds a field by name without allocating. Servers send fields in the declared order, so the
/// likely index is usually right.
struct FieldNameSeed<'a> {
    names: &'static [&'static str],
    likely: usize,
    /// Receives a name that no field has.
    unknown: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for FieldNameSeed<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldNameSeed<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let (before, after) = self.names.split_at(self.likely.min(self.names.len()));
        let found = match after.iter().position(|it| *it == name) {
            Some(index) => Some(before.len() + index),
            None => before.iter().position(|it| *it == name),
        };
        if found.is_none() {
            name.clone_into(self.unknown);
        }
        Ok(found)
    }
}

pub(super) fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapMut,
    mut from: A,
    path: &mut DecodePath,
) -> Result<Decoded, A::Error> {
    path.enter()?;
    while let Some(key) = from.next_key::<String>()? {
        let seed = ValueSeed { value: map.entry(key.clone()), path };
        if let Err(error) = from.next_value_seed(seed) {
            path.push(Segment::Key(key));
            return Err(error);
        }
    }
    path.leave();
    Ok(Decoded::Value)
}

pub(super) fn read_object<'de, A: MapAccess<'de>>(
    object: &mut Extra,
    mut from: A,
) -> Result<Decoded, A::Error> {
    while let Some(name) = from.next_key()? {
        from.next_value_seed(UnknownSeed { extra: object, name })?;
    }
    Ok(Decoded::Value)
}
