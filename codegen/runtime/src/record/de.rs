//! Reading values from any serde format.
//!
//! [`ValueSeed`](visitor::ValueSeed) asks the format for a value or null,
//! [`TargetVisitor`](visitor::TargetVisitor) stores what the format hands over in a
//! [`Target`](super::Target). Neither is generic over the record.

mod error;
mod json;
mod number;
mod path;
mod scalar;
mod store;
mod unknown;
mod visitor;

use serde::de::{Deserializer, Error};

use self::path::DecodePath;
use super::raw::{self, Format};
use super::{Codec, ValueType};

pub use error::DecodeError;
pub use json::read_json;
pub(crate) use json::read_response;
pub(crate) use number::parse as parse_decimal;
#[cfg(any(feature = "drift", feature = "parquet"))]
pub(crate) use number::parse_exact;

/// Reads a value from any serde format. An error names the path to the field.
///
/// The generated implementations of `Deserialize` call it.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Codec,
    D: Deserializer<'de>,
{
    let mut value = T::placeholder();
    deserialize_into(&mut value, deserializer)?;
    Ok(value)
}

#[inline(never)]
fn deserialize_into<'de, D: Deserializer<'de>>(
    value: &mut dyn Codec,
    deserializer: D,
) -> Result<(), D::Error> {
    if raw::is_json_text::<D>() {
        let text =
            deserializer.deserialize_newtype_struct(raw::TEXT, raw::TextOfValue)?;
        return json::read_text(&text, value, None).map_err(D::Error::custom);
    }
    let mut path = DecodePath::default();
    path.format = Format::of::<D>();
    // Not through `ValueSeed`: inside `#[serde(flatten)]`, `deserialize_option` does not work.
    let result = visitor::read_target(value.target(), deserializer, &mut path);
    match result.and_then(|decoded| visitor::finish(value, decoded)) {
        Err(error) if !path.is_empty() => {
            Err(D::Error::custom(format_args!("{path}: {error}")))
        }
        result => result,
    }
}
