//! Reading JSON. Not generic, so that it is compiled here and not in the crate of the records.

use serde::de::{DeserializeSeed, Error};
use serde_json::Value;

use super::error::DecodeError;
use super::path::DecodePath;
use super::visitor::{ValueSeed, require_value};
use crate::record::Codec;

/// Reads a JSON body into a placeholder.
pub fn read_json(body: &[u8], value: &mut dyn Codec) -> Result<(), DecodeError> {
    read_body(body, value, None)
}

/// Reads a response, in which `ok` must be true, false or null.
pub(crate) fn read_response(
    body: &[u8],
    value: &mut dyn Codec,
    ok: &'static str,
) -> Result<(), DecodeError> {
    read_body(body, value, Some(ok))
}

fn read_body(
    body: &[u8],
    value: &mut dyn Codec,
    strict_field: Option<&'static str>,
) -> Result<(), DecodeError> {
    // Validating the whole text once is faster than validating each string.
    match std::str::from_utf8(body) {
        Ok(text) => read_text(text, value, strict_field),
        Err(_) => Err(DecodeError::new(&DecodePath::default(), &utf8_error(body))),
    }
}

/// Reads JSON text, at first without a look at the text of each number. If a float was read as a
/// text or an integer, digits may be lost, so it reads again, more slowly.
pub(super) fn read_text(
    text: &str,
    value: &mut dyn Codec,
    strict_field: Option<&'static str>,
) -> Result<(), DecodeError> {
    let mut path = DecodePath::new(strict_field, false);
    if read_once(text, value, &mut path).is_ok() && !path.inexact {
        return Ok(());
    }
    value.reset();
    let mut path = DecodePath::new(strict_field, true);
    let result = read_once(text, value, &mut path);
    result.map_err(|error| DecodeError::new(&path, &error))
}

fn read_once(
    text: &str,
    value: &mut dyn Codec,
    path: &mut DecodePath,
) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = ValueSeed { value: &mut *value, path };
    let decoded = seed.deserialize(&mut deserializer)?;
    require_value(value, decoded)?;
    deserializer.end()
}

/// Finds the position of the invalid byte: parsing to a `Value` checks every string.
fn utf8_error(body: &[u8]) -> serde_json::Error {
    match serde_json::from_slice::<Value>(body) {
        Err(error) => error,
        Ok(_) => serde_json::Error::custom("the body is not UTF-8"),
    }
}
