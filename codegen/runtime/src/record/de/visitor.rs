//! The visitor that stores what a format hands over in a target.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::error::without_position;
use super::path::DecodePath;
use super::raw::{ObjectOrText, PeekedMap, unquote, utf8};
use super::scalar::{Decoded, Scalar};
use super::{ValueType, store};
use crate::record::Target;

mod list;
mod object;
mod seed;

use list::read_list;
use object::{read_map, read_object, read_record};
pub(super) use seed::{ValueSeed, finish, read_target, require_value};

/// Stores any value in a target.
pub(super) struct TargetVisitor<'t, 'p> {
    pub(super) target: Target<'t>,
    pub(super) path: &'p mut DecodePath,
}

impl TargetVisitor<'_, '_> {
    pub(super) fn store<E: Error>(mut self, scalar: Scalar<'_>) -> Result<Decoded, E> {
        let allowed = !self.path.strict || matches!(scalar, Scalar::Bool(_));
        let decoded =
            if allowed { store::store(&mut self.target, scalar) } else { None };
        decoded.ok_or_else(|| {
            let expected = self.target.expected_in_detail();
            // The value itself may be the secret.
            if self.target.accepts_secrets() {
                let found = Unexpected::Other(scalar.value_type().describe());
                return E::invalid_type(found, &&*expected);
            }
            E::invalid_value(scalar.unexpected(), &&*expected)
        })
    }

    /// Stores a value from its JSON text.
    fn store_json<E: Error>(self, text: &str) -> Result<Decoded, E> {
        match text.as_bytes().first() {
            Some(b'n') => Ok(Decoded::NoValue),
            Some(b't' | b'f') => self.store(Scalar::Bool(text == "true")),
            Some(b'"') => self.visit_str(&unquote(text).map_err(E::custom)?),
            Some(b'{') => self.store_json_part(ValueType::Object, text),
            Some(b'[') => self.store_json_part(ValueType::Array, text),
            _ => self.store(Scalar::Number(text)),
        }
    }

    /// Stores an array or object in the variant of a union.
    fn store_json_part<E: Error>(self, ty: ValueType, text: &str) -> Result<Decoded, E> {
        let Self { target, path } = self.select(ty)?;
        path.enter()?;
        let mut from = serde_json::Deserializer::from_str(text);
        let result = read_target(target, &mut from, path);
        path.leave();
        result.map_err(|error| E::custom(without_position(&error)))
    }

    /// Selects the variant of a union for an array or object.
    fn select<E: Error>(self, ty: ValueType) -> Result<Self, E> {
        let Self { target, path } = self;
        match target {
            Target::Union(union) if union.types().contains(&ty) => {
                match union.select(ty) {
                    Some(value) => Ok(Self { target: value.target(), path }),
                    None => Err(E::custom("a union rejects a type that it declares")),
                }
            }
            target => {
                let array = ty == ValueType::Array;
                let found = if array { Unexpected::Seq } else { Unexpected::Map };
                Err(E::invalid_type(found, &Self { target, path }))
            }
        }
    }

    /// Stores an object in a union, or as the only element of an array.
    fn store_object<'de, A: MapAccess<'de>>(
        self,
        from: PeekedMap<A>,
    ) -> Result<Decoded, A::Error> {
        let Self { target, path } = match self.target {
            Target::Union(_) => self.select(ValueType::Object)?,
            Target::List(list) => Self { target: list.push().target(), path: self.path },
            _ => return Err(A::Error::invalid_type(Unexpected::Map, &self)),
        };
        match target {
            Target::Record(record) => read_record(record, from, path),
            Target::Map(map) => read_map(map, from, path),
            Target::Object(object) => read_object(object, from, path),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &"an array")),
        }
    }
}

impl<'de> Visitor<'de> for TargetVisitor<'_, '_> {
    type Value = Decoded;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.target.expected())
    }

    fn visit_none<E: Error>(self) -> Result<Decoded, E> {
        Ok(Decoded::NoValue)
    }

    fn visit_unit<E: Error>(self) -> Result<Decoded, E> {
        Ok(Decoded::NoValue)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Decoded, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Decoded, D::Error> {
        from.deserialize_any(self)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<Decoded, E> {
        // The fast path, as for numbers and texts.
        if let Target::Bool(to) = self.target {
            *to = value;
            return Ok(Decoded::Value);
        }
        self.store(Scalar::Bool(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Decoded, E> {
        // The fast path for most numbers of a body.
        if let Target::Int(to) = self.target {
            *to = value;
            return Ok(Decoded::Value);
        }
        self.store(Scalar::Int(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Decoded, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.store(Scalar::Number(&value.to_string())),
        }
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Decoded, E> {
        self.store(Scalar::Number(&value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Decoded, E> {
        self.store(Scalar::Number(&value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Decoded, E> {
        self.path.inexact |= !matches!(self.target, Target::Float(_));
        self.store(Scalar::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Decoded, E> {
        // The fast path for most texts of a body.
        if let Target::Text(to) = self.target {
            // The target is empty: this allocates as much as the text needs.
            *to = String::from(text);
            return Ok(Decoded::Value);
        }
        self.store(Scalar::Text(text))
    }

    fn visit_bytes<E: Error>(self, text: &[u8]) -> Result<Decoded, E> {
        self.visit_str(utf8(text)?)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<Decoded, A::Error> {
        let union = matches!(self.target, Target::Union(_));
        let visitor = if union { self.select(ValueType::Array)? } else { self };
        match visitor.target {
            Target::List(list) => read_list(list, from, visitor.path),
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &visitor)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<Decoded, A::Error> {
        match self.target {
            Target::Record(record) => read_record(record, from, self.path),
            Target::Map(map) => read_map(map, from, self.path),
            Target::Object(object) => read_object(object, from, self.path),
            _ => match ObjectOrText::peek(from)? {
                ObjectOrText::Text(text) => {
                    // With `arbitrary_precision`, `1e3` comes as `1e+3`.
                    self.path.inexact |= matches!(
                        self.target,
                        Target::Text(_) | Target::Secret(_) | Target::OpenEnum(_)
                    );
                    self.store_json(&text)
                }
                ObjectOrText::Object(from) => self.store_object(from),
            },
        }
    }
}
