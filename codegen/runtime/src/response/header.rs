//! Headers of responses, with the types of their values.

use std::fmt;
use std::marker::PhantomData;

use super::typed::Response;
use crate::record::{Codec, DecodeError, read_json};

/// A header of responses, and the type of its value.
pub struct Header<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// The header of this name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, value: PhantomData }
    }

    /// The name, whose case does not matter.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T> Response<T> {
    /// The value of a header that the API describes; `None` if the response lacks it.
    ///
    /// ```
    /// # use revio_runtime as revio;
    /// use revio::{Header, Response};
    ///
    /// const TOTAL: Header<i64> = Header::new("x-total");
    ///
    /// fn total<T>(response: &Response<T>) -> Option<i64> {
    ///     response.header(TOTAL).ok().flatten()
    /// }
    /// ```
    pub fn header<V: Codec>(&self, header: Header<V>) -> Result<Option<V>, DecodeError> {
        let Some(value) = self.headers().get(header.name) else { return Ok(None) };
        let mut decoded = V::placeholder();
        read(value.as_bytes(), &mut decoded)
            // The value may be a secret.
            .map_err(|error| {
                error.quoted(|_| header.name.to_owned(), |_| "invalid value".to_owned())
            })?;
        Ok(Some(decoded))
    }
}

/// Reads a value as a text or, if the type is not text, as JSON, which has the same numbers and
/// booleans.
fn read(value: &[u8], into: &mut dyn Codec) -> Result<(), DecodeError> {
    let text = std::str::from_utf8(value).map_err(|_| DecodeError::not_utf8())?;
    let json = serde_json::to_vec(text).unwrap_or_default();
    read_json(&json, into).or_else(|_| read_json(value, into))
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.name).finish()
    }
}
