//! Reading a value of one of several types.
//!
//! A discriminator decides where there is one. Otherwise the alternative that fits best is chosen
//! before anything is stored, so that a value is decoded only once. What fits none is kept as text.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error};
use serde_json::Value;

use self::fit::fit_alternative;
use super::{ValueSeed, require_value};
use crate::record::de::error::without_position;
use crate::record::de::path::DecodePath;
use crate::record::de::raw::{self, Format, TextOfValue};
use crate::record::de::scalar::Decoded;
use crate::record::misfit::named;
use crate::record::{OneOf, RawJson};

mod fit;

pub(super) fn read_one_of<'de, D: Deserializer<'de>>(
    to: &mut dyn OneOf,
    from: D,
    path: &mut DecodePath,
) -> Result<Decoded, D::Error> {
    let text: Cow<'_, str> = if path.format == Format::Json {
        from.deserialize_newtype_struct(raw::TEXT, TextOfValue)?
    } else {
        Cow::Owned(Value::deserialize(from)?.to_string())
    };
    read_text(to, &text, path)
        .map_err(|error| D::Error::custom(without_position(&error)))
}

fn read_text(
    to: &mut dyn OneOf,
    text: &str,
    path: &mut DecodePath,
) -> serde_json::Result<Decoded> {
    if text == "null" {
        return Ok(Decoded::NoValue);
    }
    // A number may be too large for anything but text.
    let Ok(json) = serde_json::from_str::<Value>(text) else {
        to.set_other(RawJson::new(text));
        return Ok(Decoded::Value);
    };
    let named = to.by_name(&json);
    let index = named.unwrap_or_else(|| best(to, &json));
    if let Some(index) = index {
        let before = path.mark();
        match read_alternative(to, index, text, path) {
            Err(error) if named.is_some() => return Err(error),
            Ok(Decoded::Value) => return Ok(Decoded::Value),
            Ok(Decoded::NoValue) | Err(_) => path.reset(before),
        }
    }
    to.set_other(RawJson::new(text));
    Ok(Decoded::Value)
}

fn read_alternative(
    to: &mut dyn OneOf,
    index: usize,
    text: &str,
    path: &mut DecodePath,
) -> serde_json::Result<Decoded> {
    let Some(value) = to.select(index) else { return Ok(Decoded::NoValue) };
    let mut from = serde_json::Deserializer::from_str(text);
    let decoded = ValueSeed { value: &mut *value, path }.deserialize(&mut from)?;
    require_value(value, decoded)?;
    Ok(Decoded::Value)
}

/// The alternative that fits best; the first of those that fit equally well.
fn best(to: &mut dyn OneOf, json: &Value) -> Option<usize> {
    let mut best = None;
    for index in 0..to.len() {
        let Some(value) = to.select(index) else { continue };
        let Some(misfit) = fit_alternative(value, json) else { continue };
        if best.is_none_or(|(least, _)| misfit < least) {
            best = Some((misfit, index));
        }
    }
    best.map(|(_, index)| index)
}

impl dyn OneOf + '_ {
    /// The alternative that a value is read as, which may still fail. `None` if it fits none.
    #[cfg(any(feature = "fake", feature = "drift"))]
    pub(crate) fn choose(&mut self, json: &Value) -> Option<usize> {
        self.by_name(json).unwrap_or_else(|| best(self, json))
    }

    /// The alternative that the discriminator of an object names: `Some(None)` if it names none.
    #[expect(
        clippy::option_option,
        reason = "no discriminator, and one without an alternative"
    )]
    pub(super) fn by_name(&self, json: &Value) -> Option<Option<usize>> {
        let discriminator = self.discriminator()?;
        let object = json.as_object()?;
        Some(named(discriminator.property, discriminator.mapping, object))
    }
}
