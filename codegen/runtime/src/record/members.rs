//! Reading an object: into a record, or into a map with names of its own.

use std::fmt;
use std::mem::take;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::read::Read;
use super::scalar::Found;
use super::slot::{DictMut, Slot};
use super::trail::{Step, Trail};
use super::{CellMut, Extra, MAX_MEMBERS, RecordMut, View};

pub(super) fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn RecordMut,
    mut from: A,
    trail: &mut Trail,
) -> Result<Found, A::Error> {
    let names = record.shape().members;
    let mut result = Ok(());
    trail.enter()?;
    record.cells_mut(&mut |cells, extra| {
        let mut seen = Seen::default();
        result = Members { names, cells, extra, trail }.read(&mut from, &mut seen);
    });
    trail.leave();
    result.map(|()| Found::Value)
}

/// The members of a record that is being read.
struct Members<'a, 'c> {
    names: &'static [&'static str],
    cells: &'a mut [&'c mut dyn CellMut],
    extra: &'a mut Extra,
    trail: &'a mut Trail,
}

impl Members<'_, '_> {
    fn read<'de, A>(mut self, from: &mut A, seen: &mut Seen) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        let mut likely = 0;
        let mut unknown = String::new();
        loop {
            let find = Find { names: self.names, likely, unknown: &mut unknown };
            match from.next_key_seed(find)? {
                Some(Some(index)) => {
                    likely = index + 1;
                    self.member(index, from, seen)?;
                }
                Some(None) => {
                    let name = take(&mut unknown);
                    self.extra.insert(name, from.next_value()?);
                }
                None => return self.all_there(seen),
            }
        }
    }

    fn member<'de, A>(
        &mut self,
        index: usize,
        from: &mut A,
        seen: &mut Seen,
    ) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        let (Some(cell), Some(name)) =
            (self.cells.get_mut(index), self.names.get(index))
        else {
            return Err(A::Error::custom("a record has fewer fields than names"));
        };
        if seen.twice(index)
            && let Slot::Record(record) = cell.slot()
        {
            record.reset();
        }
        let read = Read { cell: &mut **cell, trail: self.trail };
        from.next_value_seed(read).inspect_err(|_| self.trail.push(Step::Member(name)))
    }

    /// A member that did not come and does not look absent is one that has to be there.
    fn all_there<E: Error>(&mut self, seen: &Seen) -> Result<(), E> {
        for (index, (name, cell)) in self.names.iter().zip(&*self.cells).enumerate() {
            if !seen.has(index) && !matches!(cell.view(), View::Absent) {
                self.trail.push(Step::Member(name));
                return Err(E::missing_field(name));
            }
        }
        Ok(())
    }
}

/// Which members came: one bit each.
#[derive(Default)]
struct Seen([u64; MAX_MEMBERS / 64]);

impl Seen {
    /// Notes a member; says whether it came before.
    fn twice(&mut self, index: usize) -> bool {
        let before = self.has(index);
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
        before
    }

    fn has(&self, index: usize) -> bool {
        self.0.get(index / 64).is_none_or(|word| word & (1 << (index % 64)) != 0)
    }
}

/// Finds a member by name without allocating. Servers send members in the declared order, so
/// the likely one is usually it.
struct Find<'a> {
    names: &'static [&'static str],
    likely: usize,
    /// Takes the name if no member has it.
    unknown: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Find<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
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

pub(super) fn read_dict<'de, A: MapAccess<'de>>(
    dict: &mut dyn DictMut,
    mut from: A,
    trail: &mut Trail,
) -> Result<Found, A::Error> {
    trail.enter()?;
    while let Some(name) = from.next_key::<String>()? {
        let read = Read { cell: dict.entry(name.clone()), trail };
        if let Err(error) = from.next_value_seed(read) {
            trail.push(Step::Entry(name));
            return Err(error);
        }
    }
    trail.leave();
    Ok(Found::Value)
}

pub(super) fn read_object<'de, A: MapAccess<'de>>(
    object: &mut Extra,
    mut from: A,
) -> Result<Found, A::Error> {
    while let Some((name, value)) = from.next_entry()? {
        object.insert(name, value);
    }
    Ok(Found::Value)
}
