//! The typed body of a response that reports a failure.

use super::error_message::trim;
use crate::error::{ErrorKind, status_line};
use crate::record::{Codec, read_json};
use crate::{Error, Result};

impl Error {
    /// Decodes the body of the response as JSON. Fails if the response has no body or the body does
    /// not fit. The documentation of an operation names the types of its errors, as far as the API
    /// describes them; [`Value`](crate::Value) reads any.
    ///
    /// Of a large body, only the beginning is kept, which cannot be decoded.
    ///
    /// ```
    /// # use revio_runtime as revio;
    /// use revio::{Error, Result, Value};
    ///
    /// fn reason(error: &Error) -> Result<Value> {
    ///     error.decode()
    /// }
    /// ```
    pub fn decode<T: Codec>(&self) -> Result<T> {
        let mut value = T::placeholder();
        self.decode_into(&mut value)?;
        Ok(value)
    }

    fn decode_into(&self, value: &mut dyn Codec) -> Result<()> {
        let body = self.body().map(|body| trim(body)).unwrap_or_default();
        if body.is_empty() {
            return Err(self.undecodable_body("there is none"));
        }
        read_json(body, value).map_err(|error| {
            let quote = |text: &str| self.excerpt_of_values(text);
            let error = error.quoted(quote, quote);
            self.undecodable_body(&error.to_string()).with_source(error)
        })
    }

    fn undecodable_body(&self, reason: &str) -> Self {
        let what = match self.status() {
            Some(status) => format!("{}, and its body", status_line(status)),
            None => "its body".to_owned(),
        };
        let reason = format!("{what} cannot be decoded: {reason}");
        self.about_body(ErrorKind::Decode, reason)
    }
}
