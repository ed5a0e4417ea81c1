//! The seed that reads one value or null, and the choice of the serde call for a target.

use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;

use super::super::path::DecodePath;
use super::super::raw;
use super::super::scalar::{Decoded, Scalar};
use super::TargetVisitor;
use crate::record::{DecodeValue, Target};

/// Reads a value or null.
pub(in super::super) struct ValueSeed<'a> {
    pub(in super::super) value: &'a mut dyn DecodeValue,
    pub(in super::super) path: &'a mut DecodePath,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_option(self)
    }
}

impl ValueSeed<'_> {
    fn visit<E: Error>(
        self,
        visit: impl FnOnce(TargetVisitor<'_, '_>) -> Result<Decoded, E>,
    ) -> Result<(), E> {
        let target = self.value.target();
        let decoded = visit(TargetVisitor { target, path: self.path })?;
        finish(self.value, decoded)
    }

    fn store<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        self.visit(|visitor| visitor.store(scalar))
    }
}

/// Most formats call `visit_none` and `visit_some`. The other methods are for formats that hand
/// over the value directly.
impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        if self.value.set_null() {
            return Ok(());
        }
        let expected = self.value.target().expected();
        Err(E::invalid_type(Unexpected::Other("null"), &&*expected))
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let decoded = read_target(self.value.target(), from, self.path)?;
        finish(self.value, decoded)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.store(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.store(Scalar::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.store(Scalar::Number(&value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.store(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.store(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        self.visit(|visitor| visitor.visit_seq(from))
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        self.visit(|visitor| visitor.visit_map(from))
    }
}

/// Sets the value to null if the decoder found a text that means "none".
#[inline]
pub(in super::super) fn finish<E: Error>(
    value: &mut dyn DecodeValue,
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
    match target {
        Target::Text(to) => *to = String::deserialize(from)?,
        Target::Bool(to) => *to = bool::deserialize(from)?,
        Target::Value(to) => *to = Value::deserialize(from)?,
        target => return visit_target(TargetVisitor { target, path }, from),
    }
    Ok(Decoded::Value)
}

fn visit_target<'de, D: Deserializer<'de>>(
    visitor: TargetVisitor<'_, '_>,
    from: D,
) -> Result<Decoded, D::Error> {
    match visitor.target {
        // The exact text of the number, where the format has one.
        Target::Decimal(_) | Target::Union(_) => {
            from.deserialize_newtype_struct(raw::TEXT, visitor)
        }
        Target::OpenEnum(_) | Target::DateTime(_) | Target::Date(_) => {
            from.deserialize_str(visitor)
        }
        Target::Object(_) | Target::Record(_) | Target::Map(_) => {
            from.deserialize_map(visitor)
        }
        // Lenient: accepts a number as text, and one object in place of an array.
        _ => from.deserialize_any(visitor),
    }
}
