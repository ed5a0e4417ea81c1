//! Reading JSON. Not generic, so that it is compiled here and not in the crate of the records.

use serde::de::{DeserializeSeed, Error};
use serde_json::Value;

use super::error::DecodeError;
use super::path::DecodePath;
use super::visitor::ValueSeed;
use crate::record::DecodeValue;

/// Reads a JSON body into a placeholder.
pub fn read_json(body: &[u8], value: &mut dyn DecodeValue) -> Result<(), DecodeError> {
    let mut path = DecodePath::default();
    // Validating the whole text once is faster than validating each string.
    let result = match std::str::from_utf8(body) {
        Ok(text) => read_text(text, value, &mut path),
        Err(_) => Err(utf8_error(body)),
    };
    result.map_err(|error| DecodeError::new(&path, &error))
}

fn read_text(
    text: &str,
    value: &mut dyn DecodeValue,
    path: &mut DecodePath,
) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    ValueSeed { value, path }.deserialize(&mut deserializer)?;
    deserializer.end()
}

/// Finds the position of the invalid byte: parsing to a `Value` checks every string.
fn utf8_error(body: &[u8]) -> serde_json::Error {
    match serde_json::from_slice::<Value>(body) {
        Err(error) => error,
        Ok(_) => serde_json::Error::custom("the body is not UTF-8"),
    }
}
