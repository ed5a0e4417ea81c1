//! Reading an object: into a record, a map, or an object without a schema.

use std::fmt;
use std::mem::take;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::super::error::duplicate;
use super::super::path::{DecodePath, Segment};
use super::super::raw::utf8;
use super::super::scalar::Decoded;
use super::super::unknown::UnknownSeed;
use super::seed::{ValueSeed, require_value};
use crate::record::{
    Codec, Extra, MAX_FIELDS, MapMut, PageDescriptor, Record, Target, ValueRef,
    is_same_name,
};

pub(super) fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    mut from: A,
    path: &mut DecodePath,
) -> Result<Decoded, A::Error> {
    let (names, page) = (record.descriptor().fields, record.page());
    let mut result = Ok(());
    path.enter()?;
    record.with_values_mut(&mut |values, extra| {
        let (seen, null) = (Seen::default(), Vec::new());
        let (values, rest) = values.split_at_mut(names.len().min(values.len()));
        let reader = RecordReader { names, page, values, rest, extra, path, seen, null };
        result = reader.read(&mut from);
    });
    path.leave();
    result.map(|()| Decoded::Value)
}

struct RecordReader<'a, 'v> {
    names: &'static [&'static str],
    page: Option<PageDescriptor>,
    values: &'a mut [&'v mut dyn Codec],
    /// The map of the fields without a name, if there is one.
    rest: &'a mut [&'v mut dyn Codec],
    extra: &'a mut Extra,
    path: &'a mut DecodePath,
    seen: Seen,
    /// The required fields that are null.
    null: Vec<usize>,
}

impl RecordReader<'_, '_> {
    fn read<'de, A: MapAccess<'de>>(mut self, from: &mut A) -> Result<(), A::Error> {
        let mut likely = 0;
        let mut unknown = String::new();
        let mut rest = Rest::Unread(take(&mut self.rest));
        loop {
            let name =
                FieldNameSeed { names: self.names, likely, unknown: &mut unknown };
            match from.next_key_seed(name)? {
                Some(Some(index)) => {
                    likely = index + 1;
                    self.read_field(index, from)?;
                }
                Some(None) => {
                    let name = take(&mut unknown);
                    if let Some(map) = rest.map() {
                        read_entry(map, name, from, self.path)?;
                        continue;
                    }
                    let extra = &mut *self.extra;
                    let (format, depth) =
                        (self.path.format, self.path.remaining_depth());
                    from.next_value_seed(UnknownSeed { extra, name, format, depth })?;
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
        if !self.seen.insert(index) {
            self.path.push(Segment::Field(name));
            return Err(A::Error::duplicate_field(name));
        }
        self.path.strict = self.path.is_strict(name);
        let seed = ValueSeed { value: &mut **value, path: self.path };
        let decoded = from
            .next_value_seed(seed)
            .inspect_err(|_| self.path.push(Segment::Field(name)))?;
        self.path.strict = false;
        if decoded == Decoded::NoValue {
            self.null.push(index);
        }
        Ok(())
    }

    /// Fails if a required field is null or absent.
    fn check_required<E: Error>(&mut self) -> Result<(), E> {
        let excused = if self.is_last_page() { self.page } else { None };
        let is_required = |name: &str| excused.is_none_or(|page| page.records != name);
        for index in take(&mut self.null) {
            if let (Some(name), Some(value)) =
                (self.names.get(index), self.values.get_mut(index))
                && is_required(name)
            {
                self.path.push(Segment::Field(name));
                return require_value(&mut **value, Decoded::NoValue);
            }
        }
        if self.seen.count == self.names.len() {
            return Ok(());
        }
        for (index, (name, value)) in self.names.iter().zip(&*self.values).enumerate() {
            if !self.seen.contains(index)
                && !matches!(value.value_ref(), ValueRef::Absent)
                && is_required(name)
            {
                self.path.push(Segment::Field(name));
                return Err(E::missing_field(name));
            }
        }
        Ok(())
    }

    /// Whether this is a page after which no other follows: it may have no records.
    fn is_last_page(&self) -> bool {
        self.page.is_some_and(|page| {
            let more = self.names.iter().position(|name| *name == page.has_more);
            more.is_some_and(|index| {
                let more = self.values.get(index).map(|value| value.value_ref());
                self.seen.contains(index) && matches!(more, Some(ValueRef::Bool(false)))
            })
        })
    }
}

/// The map of the fields without a name. It is emptied when the first of them is read.
enum Rest<'a, 'v> {
    Unread(&'a mut [&'v mut dyn Codec]),
    Read(&'a mut dyn MapMut),
}

impl Rest<'_, '_> {
    fn map(&mut self) -> Option<&mut dyn MapMut> {
        if let Self::Unread(values) = self
            && let Target::Map(map) = take(values).first_mut()?.target()
        {
            *self = Self::Read(map);
        }
        match self {
            Self::Read(map) => Some(&mut **map),
            Self::Unread(_) => None,
        }
    }
}

/// The fields that were read.
#[derive(Default)]
struct Seen {
    count: usize,
    /// One bit for each field.
    bits: [u64; MAX_FIELDS / 64],
}

impl Seen {
    /// Adds a field. Returns `false` if it was there before.
    fn insert(&mut self, index: usize) -> bool {
        let Some(bits) = self.bits.get_mut(index / 64) else { return true };
        let bit = 1 << (index % 64);
        let new = *bits & bit == 0;
        *bits |= bit;
        self.count += usize::from(new);
        new
    }

    fn contains(&self, index: usize) -> bool {
        self.bits.get(index / 64).is_none_or(|bits| bits & (1 << (index % 64)) != 0)
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
        if self.names.get(self.likely).is_some_and(|likely| is_same_name(likely, name)) {
            return Ok(Some(self.likely));
        }
        Ok(self.search(name))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(utf8(name)?)
    }
}

impl FieldNameSeed<'_> {
    fn search(self, name: &str) -> Option<usize> {
        let (before, after) = self.names.split_at(self.likely.min(self.names.len()));
        let found = match after.iter().position(|it| *it == name) {
            Some(index) => Some(before.len() + index),
            None => before.iter().position(|it| *it == name),
        };
        if found.is_none() {
            *self.unknown = String::from(name);
        }
        found
    }
}

pub(super) fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapMut,
    mut from: A,
    path: &mut DecodePath,
) -> Result<Decoded, A::Error> {
    path.enter()?;
    while let Some(key) = from.next_key::<String>()? {
        read_entry(map, key, &mut from, path)?;
    }
    path.leave();
    Ok(Decoded::Value)
}

fn read_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn MapMut,
    key: String,
    from: &mut A,
    path: &mut DecodePath,
) -> Result<(), A::Error> {
    let result = match map.insert(key.clone()) {
        None => Err(duplicate(&key)),
        Some(value) => from
            .next_value_seed(ValueSeed { value: &mut *value, path })
            .and_then(|decoded| require_value(value, decoded)),
    };
    result.inspect_err(|_| path.push(Segment::Key(key)))
}

pub(super) fn read_object<'de, A: MapAccess<'de>>(
    object: &mut Extra,
    mut from: A,
    path: &mut DecodePath,
) -> Result<Decoded, A::Error> {
    path.enter()?;
    let (format, depth) = (path.format, path.remaining_depth());
    while let Some(name) = from.next_key()? {
        from.next_value_seed(UnknownSeed { extra: object, name, format, depth })?;
    }
    path.leave();
    Ok(Decoded::Value)
}
