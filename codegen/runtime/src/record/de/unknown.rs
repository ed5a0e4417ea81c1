//! Reading a field that the API description does not name.

use std::any::type_name;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::error::{duplicate, without_position};
use crate::record::Extra;

/// Shorter texts become values: as text they would not take less memory.
const MIN_TEXT: usize = 64;

/// Reads a value into the unknown fields. Long arrays and objects of JSON stay text.
pub(super) struct UnknownSeed<'a> {
    pub(super) extra: &'a mut Extra,
    pub(super) name: String,
}

impl<'de> DeserializeSeed<'de> for UnknownSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.extra.contains_key(&self.name) {
            return Err(duplicate(&self.name));
        }
        if type_name::<D::Error>() != type_name::<serde_json::Error>() {
            self.extra.insert(self.name, Value::deserialize(from)?);
            return Ok(());
        }
        let raw = Box::<RawValue>::deserialize(from)?;
        let text = raw.get();
        if text.len() < MIN_TEXT || !text.starts_with(['[', '{']) {
            self.extra.insert(self.name, parse(text)?);
        } else {
            // Whatever could not become a value is an error now, not when the value is used.
            parse::<Skipped, _>(text)?;
            self.extra.insert_text(self.name, raw.into());
        }
        Ok(())
    }
}

fn parse<'t, T: Deserialize<'t>, E: Error>(text: &'t str) -> Result<T, E> {
    serde_json::from_str(text).map_err(|error| E::custom(without_position(&error)))
}

/// Any value, checked as strictly as one that is kept.
struct Skipped;

impl<'de> Deserialize<'de> for Skipped {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(SkippedVisitor)
    }
}

struct SkippedVisitor;

impl<'de> Visitor<'de> for SkippedVisitor {
    type Value = Skipped;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Skipped, E> {
        Ok(Skipped)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Skipped, E> {
        Ok(Skipped)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Skipped, E> {
        Ok(Skipped)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Skipped, E> {
        Ok(Skipped)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Skipped, E> {
        Ok(Skipped)
    }

    fn visit_str<E>(self, _: &str) -> Result<Skipped, E> {
        Ok(Skipped)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Skipped, A::Error> {
        while from.next_element::<Skipped>()?.is_some() {}
        Ok(Skipped)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Skipped, A::Error> {
        while from.next_entry::<Skipped, Skipped>()?.is_some() {}
        Ok(Skipped)
    }
}
