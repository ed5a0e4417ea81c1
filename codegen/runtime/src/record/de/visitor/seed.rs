//! The seed that reads one value or null, and the choice of the serde call for a target.

use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;

use self::one_of::read_one_of;
use super::super::path::DecodePath;
use super::super::raw::{self, Format};
use super::super::scalar::Decoded;
use super::TargetVisitor;
use crate::record::{Codec, Target};

mod one_of;

/// Reads a value or null: [`Decoded::NoValue`] if the type has no null.
pub(in super::super) struct ValueSeed<'a> {
    pub(in super::super) value: &'a mut dyn Codec,
    pub(in super::super) path: &'a mut DecodePath,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Decoded;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Decoded, D::Error> {
        from.deserialize_option(self)
    }
}

impl ValueSeed<'_> {
    fn visit<E: Error>(
        self,
        visit: impl FnOnce(TargetVisitor<'_, '_>) -> Result<Decoded, E>,
    ) -> Result<Decoded, E> {
        let target = self.value.target();
        let decoded = visit(TargetVisitor { target, path: self.path })?;
        finish(self.value, decoded)?;
        Ok(Decoded::Value)
    }
}

/// Most formats call `visit_none` and `visit_some`. The other methods are for formats that hand
/// over the value directly.
impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = Decoded;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Decoded, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<Decoded, E> {
        Ok(if self.value.set_null() { Decoded::Value } else { Decoded::NoValue })
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Decoded, D::Error> {
        let decoded = read_target(self.value.target(), from, self.path)?;
        finish(self.value, decoded)?;
        Ok(Decoded::Value)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Decoded, E> {
        self.visit(|visitor| visitor.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Decoded, E> {
        self.visit(|visitor| visitor.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Decoded, E> {
        self.visit(|visitor| visitor.visit_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Decoded, E> {
        self.visit(|visitor| visitor.visit_f64(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decoded, E> {
        self.visit(|visitor| visitor.visit_str(text))
    }

    fn visit_bytes<E: Error>(self, text: &[u8]) -> Result<Decoded, E> {
        self.visit(|visitor| visitor.visit_bytes(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<Decoded, A::Error> {
        self.visit(|visitor| visitor.visit_seq(from))
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<Decoded, A::Error> {
        self.visit(|visitor| visitor.visit_map(from))
    }
}

/// Fails if null was found for a type that has none.
pub(in super::super) fn require_value<E: Error>(
    value: &mut dyn Codec,
    decoded: Decoded,
) -> Result<(), E> {
    if decoded == Decoded::Value {
        return Ok(());
    }
    let expected = value.target().expected();
    Err(E::invalid_type(Unexpected::Other("null"), &&*expected))
}

/// Sets the value to null if the decoder found a text that means "none".
#[inline]
pub(in super::super) fn finish<E: Error>(
    value: &mut dyn Codec,
    decoded: Decoded,
) -> Result<(), E> {
    if decoded == Decoded::Value || value.set_null() {
        return Ok(());
    }
    let found = Unexpected::Other("a text that means none");
    Err(E::invalid_value(found, &&*value.target().expected()))
}

/// Reads into a target. The decoder meets the format only here.
#[inline]
pub(in super::super) fn read_target<'de, D: Deserializer<'de>>(
    target: Target<'_>,
    from: D,
    path: &mut DecodePath,
) -> Result<Decoded, D::Error> {
    let visitor = TargetVisitor { target, path };
    match visitor.target {
        Target::Value(to) => {
            *to = Value::deserialize(from)?;
            Ok(Decoded::Value)
        }
        Target::OneOf(to) => read_one_of(to, from, visitor.path),
        Target::Object(_) | Target::Record(_) | Target::Map(_) => {
            from.deserialize_map(visitor)
        }
        Target::DateTime(_) | Target::OffsetDateTime(_) | Target::Date(_) => {
            from.deserialize_str(visitor)
        }
        // Lenient: accepts one object in place of an array.
        Target::List(_) => from.deserialize_any(visitor),
        // The exact text of the value, where the format has one.
        Target::Union(_) => from.deserialize_newtype_struct(raw::TEXT, visitor),
        _ if visitor.path.format == Format::Guessing => from.deserialize_str(visitor),
        Target::Text(_) | Target::Secret(_) | Target::OpenEnum(_)
            if visitor.path.format != Format::Json =>
        {
            from.deserialize_str(visitor)
        }
        Target::Decimal(_) => from.deserialize_newtype_struct(raw::TEXT, visitor),
        _ if visitor.path.exact => from.deserialize_newtype_struct(raw::TEXT, visitor),
        // Lenient: accepts a number as text, and a text as a number.
        _ => from.deserialize_any(visitor),
    }
}
