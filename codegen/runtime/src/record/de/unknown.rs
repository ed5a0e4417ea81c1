//! Reading a field that the API description does not name.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::error::{duplicate, without_position};
use super::raw::{self, Format, TextOfValue};
use crate::record::Extra;

/// Shorter texts become values: as text they would not take less memory.
const MIN_TEXT: usize = 64;

/// Reads a value into the unknown fields. Long arrays and objects of JSON stay text.
pub(super) struct UnknownSeed<'a> {
    pub(super) extra: &'a mut Extra,
    pub(super) name: String,
    pub(super) format: Format,
}

impl<'de> DeserializeSeed<'de> for UnknownSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.extra.contains_key(&self.name) {
            return Err(duplicate(&self.name));
        }
        if self.format != Format::Json {
            self.extra.add(self.name, Value::deserialize(from)?);
            return Ok(());
        }
        let text = from.deserialize_newtype_struct(raw::TEXT, TextOfValue)?;
        if text.len() < MIN_TEXT || !text.starts_with(['[', '{']) {
            self.extra.add(self.name, value(&text)?);
        } else {
            // Whatever could not become a value is an error now, not when the value is used.
            parse::<Skipped, _>(&text)?;
            self.extra.add_text(self.name, text.into());
        }
        Ok(())
    }
}

/// The value of a text. Most unknown fields are scalars, which need no parser.
fn value<E: Error>(text: &str) -> Result<Value, E> {
    match text {
        "null" => Ok(Value::Null),
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        _ => match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(text) if !text.contains('\\') => Ok(Value::String(text.to_owned())),
            _ => parse(text),
        },
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
