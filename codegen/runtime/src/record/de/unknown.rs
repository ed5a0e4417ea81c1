//! Reading a field that the API description does not name.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::error::{duplicate, without_position};
use super::path::too_deep;
use super::raw::{self, Format, TextOfValue};
use crate::record::Extra;

/// Shorter texts become values: as text they would not take less memory.
const MIN_TEXT: usize = 64;

/// Reads a value into the unknown fields. Long arrays and objects of JSON stay text.
pub(super) struct UnknownSeed<'a> {
    pub(super) extra: &'a mut Extra,
    pub(super) name: String,
    pub(super) format: Format,
    /// The levels that the value may have.
    pub(super) depth: usize,
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
        let is_nested = text.starts_with(['[', '{']);
        if is_nested {
            // Whatever could not become a value is an error now, not when the value is used.
            let checked = Checked(self.depth);
            parse(checked.deserialize(&mut serde_json::Deserializer::from_str(&text)))?;
        }
        if is_nested && text.len() >= MIN_TEXT {
            self.extra.add_text(self.name, &text);
        } else {
            self.extra.add(self.name, value(&text)?);
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
            _ => parse(serde_json::from_str(text)),
        },
    }
}

fn parse<T, E: Error>(parsed: serde_json::Result<T>) -> Result<T, E> {
    parsed.map_err(|error| E::custom(without_position(&error)))
}

/// Any value with at most this many levels, checked as strictly as one that is kept.
#[derive(Clone, Copy)]
struct Checked(usize);

impl Checked {
    fn inner<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(too_deep)
    }
}

impl<'de> DeserializeSeed<'de> for Checked {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Checked {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let inner = self.inner()?;
        while from.next_element_seed(inner)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let inner = self.inner()?;
        while from.next_entry_seed(inner, inner)?.is_some() {}
        Ok(())
    }
}
