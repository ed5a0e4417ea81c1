//! What a format hands over, stored in a slot.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::json;
use super::members::{read_dict, read_object, read_record};
use super::raw::{Peeked, Rest};
use super::read::Read;
use super::scalar::{Found, Scalar};
use super::slot::{Kind, ListMut, Slot};
use super::trail::{Step, Trail};

/// Takes whatever comes and stores it in the slot.
pub(super) struct Store<'a, 't> {
    pub(super) slot: Slot<'a>,
    pub(super) trail: &'t mut Trail,
}

impl Store<'_, '_> {
    pub(super) fn put<E: Error>(mut self, scalar: Scalar<'_>) -> Result<Found, E> {
        let found = self.slot.put(scalar);
        found.ok_or_else(|| {
            // What came may be the secret itself.
            if self.slot.takes_secrets() {
                return self.refuse(Unexpected::Other(scalar.kind().describe()));
            }
            E::invalid_value(scalar.unexpected(), &self)
        })
    }

    fn refuse<E: Error>(&self, what: Unexpected<'_>) -> E {
        E::invalid_type(what, self)
    }

    /// Takes a value as JSON text.
    fn put_json<E: Error>(self, text: &str) -> Result<Found, E> {
        match text.as_bytes().first() {
            Some(b'n') => Ok(Found::Nothing),
            Some(b't' | b'f') => self.put(Scalar::Bool(text == "true")),
            Some(b'"') => {
                self.put(Scalar::Text(&json::unquote(text).map_err(E::custom)?))
            }
            Some(b'{') => self.part(Kind::Object, text),
            Some(b'[') => self.part(Kind::Array, text),
            _ => self.put(Scalar::Number(text)),
        }
    }

    /// Takes an array or an object of a union as JSON text.
    fn part<E: Error>(self, kind: Kind, text: &str) -> Result<Found, E> {
        match self.choose(kind) {
            Ok((slot, trail)) => {
                trail.enter()?;
                let mut from = serde_json::Deserializer::from_str(text);
                let read = slot.read(&mut from, trail);
                trail.leave();
                read.map_err(|error| E::custom(json::without_position(&error)))
            }
            Err(error) => Err(error),
        }
    }
}

impl<'a, 't> Store<'a, 't> {
    /// Makes a union the variant for this kind.
    fn choose<E: Error>(self, kind: Kind) -> Result<(Slot<'a>, &'t mut Trail), E> {
        let what = if kind == Kind::Array { Unexpected::Seq } else { Unexpected::Map };
        match self.slot {
            Slot::Union(union) if union.kinds().contains(&kind) => {
                match union.choose(kind) {
                    Some(cell) => Ok((cell.slot(), self.trail)),
                    None => Err(E::custom("a union refuses a kind that it names")),
                }
            }
            slot => Err(Store { slot, trail: self.trail }.refuse(what)),
        }
    }
}

impl<'de> Visitor<'de> for Store<'_, '_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.slot.expected())
    }

    fn visit_none<E: Error>(self) -> Result<Found, E> {
        Ok(Found::Nothing)
    }

    fn visit_unit<E: Error>(self) -> Result<Found, E> {
        Ok(Found::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Found, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Found, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Found, E> {
        self.put(Scalar::Bool(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Found, E> {
        // By far the most numbers are one for the other.
        if let Slot::Int(to) = self.slot {
            *to = value;
            return Ok(Found::Value);
        }
        self.put(Scalar::Int(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Found, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.put(Scalar::Number(&value.to_string())),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Found, E> {
        self.put(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Found, E> {
        self.put(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<Found, A::Error> {
        let (slot, trail) = match self.slot {
            Slot::Union(_) => self.choose(Kind::Array)?,
            slot => (slot, self.trail),
        };
        match slot {
            Slot::List(list) => read_list(list, from, trail),
            slot => Err(Store { slot, trail }.refuse(Unexpected::Seq)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<Found, A::Error> {
        match self.slot {
            Slot::Record(record) => read_record(record, from, self.trail),
            Slot::Dict(dict) => read_dict(dict, from, self.trail),
            Slot::Object(object) => read_object(object, from),
            _ => match Peeked::new(from)? {
                Peeked::Json(text) => self.put_json(&text),
                Peeked::Object(from) => self.put_object(from),
            },
        }
    }
}

impl Store<'_, '_> {
    /// Takes an object where something else is expected too, or only.
    fn put_object<'de, A: MapAccess<'de>>(
        self,
        from: Rest<A>,
    ) -> Result<Found, A::Error> {
        let (slot, trail) = match self.slot {
            Slot::Union(_) => self.choose(Kind::Object)?,
            // One object where an array of objects is expected.
            Slot::List(list) => (list.push().slot(), self.trail),
            _ => return Err(self.refuse(Unexpected::Map)),
        };
        match slot {
            Slot::Record(record) => read_record(record, from, trail),
            Slot::Dict(dict) => read_dict(dict, from, trail),
            Slot::Object(object) => read_object(object, from),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &"an array")),
        }
    }
}

fn read_list<'de, A>(
    list: &mut dyn ListMut,
    mut from: A,
    trail: &mut Trail,
) -> Result<Found, A::Error>
where
    A: SeqAccess<'de>,
{
    trail.enter()?;
    let mut index = 0;
    loop {
        let element = Element { list: &mut *list, trail: &mut *trail };
        match from.next_element_seed(element) {
            Ok(Some(())) => index += 1,
            Ok(None) => break,
            Err(error) => {
                trail.push(Step::Index(index));
                return Err(error);
            }
        }
    }
    trail.leave();
    Ok(Found::Value)
}

/// Makes room in a list, but only once there is an element to read.
struct Element<'a> {
    list: &'a mut dyn ListMut,
    trail: &'a mut Trail,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        Read { cell: self.list.push(), trail: self.trail }.deserialize(from)
    }
}
