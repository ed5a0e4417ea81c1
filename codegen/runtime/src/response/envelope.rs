//! The fields around a response that say whether the call succeeded, and what it created. They are
//! found in any JSON, whatever the type of the rest.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::error_message::trim;
use crate::conventions::Envelope as Names;

/// The JSON texts of the fields of an envelope.
#[derive(Default)]
pub(super) struct Envelope<'a> {
    pub(super) ok: Option<&'a str>,
    pub(super) id: Option<&'a str>,
    /// The name of a field that comes twice.
    pub(super) duplicate: Option<&'static str>,
}

/// Reads the envelope of a body: an object, or the first element of an array. Any other body has
/// an empty one, and so has a text that is not JSON, which the decoder reports.
pub(super) fn read<'a>(body: &'a [u8], names: &Names) -> Envelope<'a> {
    if names.ok.is_empty() && names.id.is_empty() {
        return Envelope::default();
    }
    let body = trim(body);
    let object = match body.first() {
        Some(b'{') => body,
        Some(b'[') => match parse(body, FirstElement) {
            Some(Some(first)) if first.get().starts_with('{') => first.get().as_bytes(),
            _ => return Envelope::default(),
        },
        _ => return Envelope::default(),
    };
    parse(object, EnvelopeSeed(*names)).unwrap_or_default()
}

fn parse<'a, S: DeserializeSeed<'a>>(json: &'a [u8], seed: S) -> Option<S::Value> {
    let mut from = serde_json::Deserializer::from_slice(json);
    let value = seed.deserialize(&mut from).ok()?;
    from.end().ok().map(|()| value)
}

struct EnvelopeSeed(Names);

impl<'de> DeserializeSeed<'de> for EnvelopeSeed {
    type Value = Envelope<'de>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Envelope<'de>, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for EnvelopeSeed {
    type Value = Envelope<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        mut map: A,
    ) -> Result<Envelope<'de>, A::Error> {
        let mut envelope = Envelope::default();
        while let Some(name) = map.next_key::<String>()? {
            let (field, name) = match &*name {
                name if name == self.0.ok => (&mut envelope.ok, self.0.ok),
                name if name == self.0.id => (&mut envelope.id, self.0.id),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            let value: &RawValue = map.next_value()?;
            if field.replace(value.get()).is_some() {
                envelope.duplicate = Some(name);
            }
        }
        Ok(envelope)
    }
}

struct FirstElement;

impl<'de> DeserializeSeed<'de> for FirstElement {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Self::Value, D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for FirstElement {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let first = seq.next_element()?;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(first)
    }
}
