//! Reading: the driver that fills a cell from any serde format.

use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::scalar::{Found, Scalar};
use super::slot::Slot;
use super::store::Store;
use super::trail::Trail;
use super::{CellMut, Value, raw};

/// Reads one value, or null, into a cell.
pub(super) struct Read<'a> {
    pub(super) cell: &'a mut dyn CellMut,
    pub(super) trail: &'a mut Trail,
}

impl<'de> DeserializeSeed<'de> for Read<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_option(self)
    }
}

impl Read<'_> {
    fn put<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        let found = Store { slot: self.cell.slot(), trail: self.trail }.put(scalar)?;
        settle(self.cell, found)
    }
}

/// Most formats call `visit_none` and `visit_some`; the others are for those that hand over
/// a value without asking whether there is one.
impl<'de> Visitor<'de> for Read<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        null(self.cell)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        null(self.cell)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let found = self.cell.slot().read(from, self.trail)?;
        settle(self.cell, found)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.put(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.put(Scalar::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.put(Scalar::Number(&value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.put(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.put(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        let found =
            Store { slot: self.cell.slot(), trail: self.trail }.visit_seq(from)?;
        settle(self.cell, found)
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        let found =
            Store { slot: self.cell.slot(), trail: self.trail }.visit_map(from)?;
        settle(self.cell, found)
    }
}

#[inline]
pub(super) fn settle<E: Error>(cell: &mut dyn CellMut, found: Found) -> Result<(), E> {
    match found {
        Found::Value => Ok(()),
        Found::Nothing if cell.null() => Ok(()),
        Found::Nothing => {
            let what = Unexpected::Other("a text that stands for no value");
            Err(E::invalid_value(what, &&*cell.slot().expected()))
        }
    }
}

fn null<E: Error>(cell: &mut dyn CellMut) -> Result<(), E> {
    if cell.null() {
        return Ok(());
    }
    Err(E::invalid_type(Unexpected::Other("null"), &&*cell.slot().expected()))
}

impl Slot<'_> {
    /// Fills the slot. The only function of the driver that meets a format.
    #[inline]
    pub(super) fn read<'de, D>(
        self,
        from: D,
        trail: &mut Trail,
    ) -> Result<Found, D::Error>
    where
        D: Deserializer<'de>,
    {
        match self {
            Slot::Text(to) => *to = String::deserialize(from)?,
            Slot::Bool(to) => *to = bool::deserialize(from)?,
            Slot::Value(to) => *to = Value::deserialize(from)?,
            slot => return slot.store(from, trail),
        }
        Ok(Found::Value)
    }

    fn store<'de, D>(self, from: D, trail: &mut Trail) -> Result<Found, D::Error>
    where
        D: Deserializer<'de>,
    {
        let store = Store { slot: self, trail };
        match store.slot {
            // Exact whatever the number: its own text, where the format has one.
            Slot::Decimal(_) | Slot::Union(_) => {
                from.deserialize_newtype_struct(raw::TEXT, store)
            }
            Slot::Token(_) | Slot::DateTime(_) | Slot::Date(_) => {
                from.deserialize_str(store)
            }
            Slot::Object(_) | Slot::Record(_) | Slot::Dict(_) => {
                from.deserialize_map(store)
            }
            // Also takes what it was not meant to: a numeric text, one object for an array.
            _ => from.deserialize_any(store),
        }
    }
}
