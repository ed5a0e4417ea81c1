//! The private names under which `serde_json` hands over and takes a value's own text.
//!
//! They are the only way to exact decimals that does not depend on the feature
//! `arbitrary_precision`, which any other crate in a build can turn on. A test pins both.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor,
};

/// Asked for with a newtype struct of this name, `serde_json` gives the text of any value,
/// as an object with one member of the same name; a struct of this name it writes as it is.
pub(super) const TEXT: &str = "$serde_json::private::RawValue";

/// With `arbitrary_precision`, a number that nobody asked for in particular comes as an
/// object with this one member.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// An object, after a look at its first name: is it one, or a text in disguise?
pub(super) enum Peeked<'de, A> {
    /// JSON text of any kind.
    Json(Cow<'de, str>),
    Object(Rest<A>),
}

impl<'de, A: MapAccess<'de>> Peeked<'de, A> {
    pub(super) fn new(mut map: A) -> Result<Self, A::Error> {
        let first = map.next_key_seed(Borrow)?;
        if !first.as_deref().is_some_and(|name| name == TEXT || name == NUMBER) {
            return Ok(Peeked::Object(Rest { first: first.map(Cow::into_owned), map }));
        }
        map.next_value_seed(Borrow).map(Peeked::Json)
    }
}

/// Takes a text without copying it, where the format allows.
struct Borrow;

impl<'de> DeserializeSeed<'de> for Borrow {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Borrow {
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

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

/// An object whose first name was already looked at.
pub(super) struct Rest<A> {
    first: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rest<A> {
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
