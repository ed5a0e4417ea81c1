//! JSON text: the two private names with which `serde_json` transports the text of a value.
//!
//! The names are the only way to exact decimals that does not depend on the feature
//! `arbitrary_precision`, which any crate in a build can enable. The tests of formats pin both.

use std::any::type_name;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Unexpected,
    Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;

/// The name of `RawValue`. If a newtype struct of this name is requested, `serde_json` hands over
/// the text of the value as an object with one member of the same name. A struct of this name is
/// written as the text in its only field.
pub(super) const TEXT: &str = "$serde_json::private::RawValue";

/// The name of a number. With `arbitrary_precision`, `deserialize_any` hands over a number as an
/// object with one member of this name.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

/// The members of an object, each as its JSON text. As values, they take many times its size.
pub(crate) type Members<'a> = BTreeMap<String, &'a RawValue>;

/// A map of the format, classified by its first key.
pub(super) enum ObjectOrText<'de, A> {
    /// The JSON text of any value.
    Text(Cow<'de, str>),
    Object(PeekedMap<A>),
}

impl<'de, A: MapAccess<'de>> ObjectOrText<'de, A> {
    pub(super) fn peek(mut map: A) -> Result<Self, A::Error> {
        let first = map.next_key_seed(TextSeed)?;
        if first.as_deref().is_some_and(|name| name == TEXT || name == NUMBER) {
            return map.next_value_seed(TextSeed).map(Self::Text);
        }
        Ok(Self::Object(PeekedMap { first: first.map(Cow::into_owned), map }))
    }
}

/// Whether an error is that of `serde_json`, the only format that understands its private names.
/// A test pins that the type names differ.
pub(super) fn is_json<E>() -> bool {
    type_name::<E>() == type_name::<serde_json::Error>()
}

/// Whether the format is the text of JSON, which can hand over any value as its text. A test pins
/// the name of the type.
pub(super) fn is_json_text<D>() -> bool {
    type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
}

/// Whether the format is compact JSON that is written to memory, as by `to_vec` and `to_string`. If
/// the name of the type changes, records are only written more slowly; a test pins it.
pub(super) fn is_json_in_memory<S>() -> bool {
    type_name::<S>() == "&mut serde_json::ser::Serializer<&mut alloc::vec::Vec<u8>>"
}

/// What decides how a format is asked for a scalar. It is found once for each value that is read:
/// comparing names for each field would take longer than decoding it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// JSON, or a value of `serde_json`.
    #[default]
    Json,
    /// Has only text, and guesses the types of numbers. Asked for a text, it hands over all digits
    /// and leading zeros.
    Guessing,
    Other,
}

impl Format {
    pub(super) fn of<'de, D: Deserializer<'de>>() -> Self {
        let name = type_name::<D>().trim_start_matches("&mut ");
        let guesses = ["csv::", "yaml_serde::", "serde_yaml::"];
        if is_json::<D::Error>() {
            Self::Json
        } else if guesses.iter().any(|start| name.starts_with(start)) {
            Self::Guessing
        } else {
            Self::Other
        }
    }
}

/// Reads the JSON text of a value.
pub(super) struct TextOfValue;

impl<'de> Visitor<'de> for TextOfValue {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        match ObjectOrText::peek(map)? {
            ObjectOrText::Text(text) => Ok(text),
            ObjectOrText::Object(_) => Err(A::Error::custom("expected JSON text")),
        }
    }

    /// What serde buffered, as for `#[serde(flatten)]`, has no text.
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Self::Value, D::Error> {
        Value::deserialize(from).map(|value| Cow::Owned(value.to_string()))
    }
}

/// Reads a text, without a copy where the format allows it.
struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_bytes<E: Error>(self, text: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(utf8(text)?)
    }
}

/// A text that a format hands over as bytes.
pub(super) fn utf8<E: Error>(text: &[u8]) -> Result<&str, E> {
    str::from_utf8(text).map_err(|_| E::invalid_value(Unexpected::Bytes(text), &"UTF-8"))
}

/// A map whose first key was already read.
pub(super) struct PeekedMap<A> {
    first: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for PeekedMap<A> {
    type Error = A::Error;

    fn next_key_seed<K>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error>
    where
        K: DeserializeSeed<'de>,
    {
        match self.first.take() {
            Some(name) => seed.deserialize(name.into_deserializer()).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V>(&mut self, seed: V) -> Result<V::Value, A::Error>
    where
        V: DeserializeSeed<'de>,
    {
        self.map.next_value_seed(seed)
    }
}

/// The content of a JSON string. Copies only if the string has escapes.
pub(super) fn unquote(json: &str) -> serde_json::Result<Cow<'_, str>> {
    match json.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Ok(Cow::Borrowed(text)),
        _ => serde_json::from_str(json).map(Cow::Owned),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use serde::{Serialize, Serializer};

    use super::*;

    /// Whether the format that it is written to is compact JSON in memory.
    #[derive(Default)]
    struct Probe(Cell<Option<bool>>);

    impl Serialize for Probe {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            self.0.set(Some(is_json_in_memory::<S>()));
            to.serialize_unit()
        }
    }

    #[test]
    fn only_compact_json_in_memory_is_known_as_such() {
        type Write = fn(&Probe) -> serde_json::Result<()>;
        let writers: [(Write, bool); 6] = [
            (|it| serde_json::to_vec(it).map(drop), true),
            (|it| serde_json::to_string(&[Some(it)]).map(drop), true),
            (|it| serde_json::to_writer(&mut Vec::new(), it), true),
            (|it| serde_json::to_writer(std::io::sink(), it), false),
            (|it| serde_json::to_string_pretty(it).map(drop), false),
            (|it| serde_json::to_value(it).map(drop), false),
        ];
        for (index, (write, expected)) in writers.into_iter().enumerate() {
            let probe = Probe::default();
            write(&probe).expect("JSON");
            assert_eq!(probe.0.get(), Some(expected), "writer {index}");
        }
    }
}
