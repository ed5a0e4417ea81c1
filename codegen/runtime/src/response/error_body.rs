//! What the response to a failed call says: its messages, its id, and its typed body.

use super::error_message::{self, trim};
use super::raw::content_encoding;
use crate::error::{ErrorKind, status_line};
use crate::record::{Codec, read_json};
use crate::{Error, Result};

/// The headers that may contain the id of a response, in order of preference. None is a standard:
/// the first is the most common, the second is its older form, and the others are those of Azure,
/// whose API Management many APIs are behind.
const REQUEST_ID: [&str; 4] =
    ["x-request-id", "request-id", "x-ms-request-id", "x-correlation-id"];

/// What the server says.
impl Error {
    /// The server's message for people: the first of [`messages`](Self::messages).
    ///
    /// ```
    /// # use revio_runtime as revio;
    /// use revio::Error;
    ///
    /// /// What to show to the user of a form.
    /// fn notice(error: &Error) -> String {
    ///     error.message().unwrap_or_else(|| "The server is not available.".to_owned())
    /// }
    /// ```
    pub fn message(&self) -> Option<String> {
        self.messages_up_to(1).pop()
    }

    /// The server's messages, if it reports a failure ([`is_api_error`](Self::is_api_error)): one of
    /// each object in the body, from the properties that the API description names for it, or the
    /// body itself if it is a text.
    ///
    /// HTML pages, JSON without these properties, and JSON of which only the beginning was read have
    /// none. Each message is one line of at most 300 characters, without secrets of the request. The
    /// rest of the body is in [`body`](Self::body) and [`decode`](Self::decode).
    pub fn messages(&self) -> Vec<String> {
        self.messages_up_to(usize::MAX)
    }

    fn messages_up_to(&self, max: usize) -> Vec<String> {
        let is_readable =
            self.is_api_error() && content_encoding(self.headers()).is_none();
        let response = self.context().zip(self.body()).filter(|_| is_readable);
        let Some((context, body)) = response else { return Vec::new() };
        let errors = &context.conventions.errors;
        error_message::extract_all(body, errors, max, |text, is_cut| {
            context.quote(text, is_cut)
        })
    }

    /// The id that the server or a gateway gave to the request, for their support: the first of the
    /// response headers `x-request-id`, `request-id`, `x-ms-request-id` and `x-correlation-id`.
    ///
    /// These are common names. The API description does not say whether the server sends any.
    ///
    /// The value is unchanged, and a server may send back a header of the request in it.
    pub fn request_id(&self) -> Option<&str> {
        let mut values = REQUEST_ID.iter().filter_map(|name| self.headers().get(*name));
        values.find_map(|value| value.to_str().ok().filter(|id| !id.is_empty()))
    }

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
            let quote = |text: &str| match self.context() {
                Some(context) => context.excerpt_of_values(text),
                None => text.to_owned(),
            };
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
