//! The response to a create: the identifier of the new record.

use std::fmt;

use http::header::LOCATION;

use super::decode::{Decode, fields};
use super::link::Link;
use super::raw::RawResponse;
use crate::Result;
use crate::error::ErrorKind;
use crate::record::{Extra, FieldNames, Value, read_json};

/// A record that was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Created<I> {
    /// The identifier of the new record.
    pub id: I,
    /// The URL of the new record, as the server sends it. Neither its scheme nor its case is
    /// reliable.
    pub location: Option<String>,
    /// The other fields of the response.
    pub extra: Extra,
}

impl<I: From<i64>> Decode for Created<I> {
    fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        let Created { id, location, extra } = decode(response, links)?;
        Ok(Self { id: id.into(), location, extra })
    }
}

fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Created<i64>> {
    let mut extra = fields(response, links)?;
    let location = response.headers.get(LOCATION).and_then(|url| url.to_str().ok());
    let name = response.context().conventions.envelope.id;
    let id = match extra.get(name) {
        None => None,
        Some(Value::Number(id)) if id.is_i64() => id.as_i64(),
        // In its original form: a large number with a point has lost digits as a value.
        Some(_) => response.envelope()?.id.and_then(integer),
    };
    if id.is_some() {
        extra.remove(name);
    }
    match id.or_else(|| location.and_then(last_segment)) {
        Some(id) => Ok(Created { id, location: location.map(str::to_owned), extra }),
        None => Err(response.error(
            ErrorKind::Decode,
            &format!(", but neither `{name}` nor Location contains an identifier"),
        )),
    }
}

/// Reads the identifier as any field with an integer is read.
fn integer(json: &str) -> Option<i64> {
    let mut id: Option<i64> = None;
    read_json(json.as_bytes(), &mut id).ok().and(id)
}

/// The 17 of `http://host/v1/contacts/17`.
fn last_segment(location: &str) -> Option<i64> {
    let path = location.split(['?', '#']).next()?;
    path.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

/// Prints the names of the other fields only: their values may be private.
impl<I: fmt::Debug> fmt::Debug for Created<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Created")
            .field("id", &self.id)
            .field("location", &self.location)
            .field("extra", &FieldNames(&self.extra))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identifier_is_a_numeric_last_segment_of_the_location() {
        assert_eq!(last_segment("http://host/v1/notes/17"), Some(17));
        assert_eq!(last_segment("/notes/17/?x=/3#4"), Some(17));
        assert_eq!(last_segment("/notes/new"), None);
        assert_eq!(last_segment(""), None);
    }
}
