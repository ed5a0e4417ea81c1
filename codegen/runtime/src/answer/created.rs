//! What comes back from making something: its identifier.

use std::fmt;

use http::header::LOCATION;

use crate::decode::Decode;
use crate::error::ErrorKind;
use crate::raw::RawResponse;
use crate::record::{Extra, FieldNames, Value};
use crate::response::Link;
use crate::{Error, Result};

/// What was made.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Created<I> {
    /// Its identifier, to get it by.
    pub id: I,
    /// Where the server says that it is. Neither scheme nor case can be relied on.
    pub location: Option<String>,
    /// What else the answer holds.
    pub extra: Extra,
}

impl<I: From<i64>> Decode for Created<I> {
    fn decode(answer: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        let Created { id, location, extra } = read(answer, links)?;
        Ok(Self { id: id.into(), location, extra })
    }
}

fn read(answer: &RawResponse, links: &mut Vec<Link>) -> Result<Created<i64>> {
    let mut extra = super::members(answer, links)?;
    let location = answer.headers.get(LOCATION).and_then(|place| place.to_str().ok());
    let name = answer.called().conventions.envelope.id;
    let id = extra.get(name).and_then(whole);
    if id.is_some() {
        extra.remove(name);
    }
    match id.or_else(|| location.and_then(last_segment)) {
        Some(id) => Ok(Created { id, location: location.map(str::to_owned), extra }),
        None => Err(lost(answer, name)),
    }
}

/// It was made, and nobody can say what it is called.
fn lost(answer: &RawResponse, name: &str) -> Error {
    let why = format!(
        ": it was made, but neither `{name}` nor Location gives its identifier; \
         look for it before making it again"
    );
    Error::answered(ErrorKind::Decode, answer, &why)
}

fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// `http://host/v1/contacts/17` names 17.
fn last_segment(location: &str) -> Option<i64> {
    let path = location.split(['?', '#']).next()?;
    path.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

/// Of the other members the names alone: nobody has said that their values may be seen.
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
    fn the_last_segment_of_a_location_is_an_identifier_if_it_is_a_number() {
        assert_eq!(last_segment("http://host/v1/notes/17"), Some(17));
        assert_eq!(last_segment("/notes/17/?x=/3#4"), Some(17));
        assert_eq!(last_segment("/notes/new"), None);
        assert_eq!(last_segment(""), None);
    }
}
