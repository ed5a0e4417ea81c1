//! Checks of a response body: is it JSON, and does it report a failure?

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::envelope::{self, Envelope};
use super::error_message::trim;
use super::raw::{RawResponse, content_encoding};
use crate::error::ErrorKind;
use crate::record::{DecodeError, Record, ValueRef};
use crate::trace;
use crate::{Error, Result};

impl RawResponse {
    /// Decodes the body as JSON. An error status is an error, and so is a body that reports a
    /// failure.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.decode_json().inspect_err(|error| trace::undecodable(self.context(), error))
    }

    pub(crate) fn decode_json<T: DeserializeOwned>(&self) -> Result<T> {
        self.require_success()?;
        self.require_plain()?;
        self.require_ok()?;
        serde_json::from_slice(self.json_body()?)
            .map_err(|error| self.invalid_json(&error))
    }

    /// The body, if it can be JSON.
    pub(super) fn json_body(&self) -> Result<&[u8]> {
        let body = trim(&self.bytes);
        match body.first() {
            None => Err(self.undecodable("expected JSON, found an empty body")),
            // Some servers send a wrong type; an object or an array is certainly JSON.
            Some(b'{' | b'[') => Ok(body),
            Some(b'<') if is_json(&self.media_type()) => {
                Err(self.unexpected_type("JSON"))
            }
            // Without a type, anything but a page may be JSON.
            Some(first) if *first != b'<' && self.media_type().is_empty() => Ok(body),
            Some(_) if is_json(&self.media_type()) => Ok(body),
            Some(_) => Err(self.unexpected_type("JSON")),
        }
    }

    /// The media type in lower case, without parameters.
    pub(super) fn media_type(&self) -> String {
        without_parameters(self.content_type()).to_ascii_lowercase()
    }

    pub(super) fn unexpected_type(&self, expected: &str) -> Error {
        // In its original case, so that secrets in it are found.
        let label = self.context().excerpt(without_parameters(self.content_type()));
        let found = match (actual_type(trim(&self.bytes)), &*label) {
            (actual, "") => format!("{} without a type", actual.unwrap_or("a body")),
            (None, label) => label.to_owned(),
            (Some("JSON"), label) if is_json(&self.media_type()) => label.to_owned(),
            (Some(_), label) if self.media_type() == "text/html" => label.to_owned(),
            (Some(actual), label) => format!("{actual} labeled {label}"),
        };
        let message = match self.message().as_str() {
            "" => String::new(),
            message => format!(": {message}"),
        };
        self.undecodable(&format!("expected {expected}, found {found}{message}"))
    }

    /// Whether the body is neither a page nor JSON, whatever its label.
    pub(super) fn is_binary(&self) -> bool {
        actual_type(trim(&self.bytes)).is_none()
    }

    /// Whether the body is a text where an API without envelopes describes none: nothing in it says
    /// whether the call succeeded.
    pub(super) fn is_remark(&self) -> bool {
        let has_envelope = !self.context().conventions.envelope.ok.is_empty();
        !has_envelope && self.is_binary()
    }

    /// An error about a success whose body cannot be decoded. What the reason quotes is an excerpt.
    pub(super) fn undecodable(&self, reason: &str) -> Error {
        self.error(
            ErrorKind::Decode,
            &format!(", but the body cannot be decoded: {reason}"),
        )
    }

    /// The same with its cause, which is redacted like the message: some programs print both.
    pub(super) fn invalid_body(&self, error: DecodeError) -> Error {
        let context = self.context();
        let error = error.quoted(
            |path| context.excerpt_of_values(path),
            |text| context.excerpt_of_values(text),
        );
        self.undecodable(&error.to_string()).with_source(error)
    }

    pub(super) fn invalid_json(&self, error: &serde_json::Error) -> Error {
        self.invalid_body(DecodeError::without_path(error))
    }

    /// An error if the body is JSON that does not say that the call succeeded. Other bodies pass.
    pub(crate) fn require_ok(&self) -> Result<()> {
        let envelope = self.envelope()?;
        self.require_true(envelope.ok)
    }

    /// The envelope of the body, whose fields must not come twice.
    pub(super) fn envelope(&self) -> Result<Envelope<'_>> {
        let envelope = envelope::read(&self.bytes, &self.context().conventions.envelope);
        match envelope.duplicate {
            Some(name) => {
                Err(self.undecodable(&format!("{name}: duplicate field `{name}`")))
            }
            None => Ok(envelope),
        }
    }

    /// The same for a record that was read.
    pub(super) fn require_ok_in(&self, record: &dyn Record) -> Result<()> {
        let name = self.context().conventions.envelope.ok;
        if name.is_empty() {
            return Ok(());
        }
        let fields = record.descriptor().fields;
        let index = fields.iter().position(|field| *field == name);
        let mut result = Ok(());
        record.with_values(&mut |values, extra| {
            let value = index.and_then(|index| values.get(index));
            let ok = match value.map(|value| value.value_ref()) {
                Some(ValueRef::Absent) | None => extra.json_text(name),
                Some(value @ ValueRef::Bool(_)) => value.text(),
                Some(ValueRef::Null) => None,
                Some(_) => Some("another type".into()),
            };
            result = self.require_true(ok.as_deref());
        });
        result
    }

    /// Checks the JSON text of `ok`. Only `false` says that the call failed. What is not true,
    /// false or null says nothing.
    pub(super) fn require_true(&self, ok: Option<&str>) -> Result<()> {
        let name = self.context().conventions.envelope.ok;
        match ok {
            None | Some("true" | "null") => Ok(()),
            Some("false") => {
                let reason = format!(", but `{name}` is false: {}", self.message());
                Err(self.error(ErrorKind::NotOk, &reason))
            }
            Some(other) => {
                let found = self.context().excerpt(other);
                let reason = format!("{name}: expected true or false, found {found}");
                Err(self.undecodable(&reason))
            }
        }
    }

    /// An error if the server compressed the body, which no request allows.
    pub(super) fn require_plain(&self) -> Result<()> {
        match content_encoding(&self.headers) {
            Some(encoding) if !self.bytes.is_empty() || self.unread().is_some() => {
                let encoding = self.context().excerpt(&encoding);
                let reason = format!(
                    "it has `content-encoding: {encoding}`, which the request did not accept"
                );
                Err(self.undecodable(&reason))
            }
            _ => Ok(()),
        }
    }
}

/// Whether the body may be an error in place of a file: JSON or a page.
pub(crate) fn may_be_error(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    is_page_or_json(&without_parameters(content_type).to_ascii_lowercase())
}

pub(super) fn is_page_or_json(media_type: &str) -> bool {
    media_type == "text/html" || is_json(media_type)
}

fn without_parameters(content_type: Option<&str>) -> &str {
    content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim()
}

pub(super) fn is_json(media_type: &str) -> bool {
    matches!(media_type, "application/json" | "text/json")
        || media_type.ends_with("+json")
}

/// What a body is by its content, if it begins like a page or is JSON.
fn actual_type(body: &[u8]) -> Option<&'static str> {
    match body.first()? {
        b'<' if body.starts_with(b"<?xml") => Some("XML"),
        b'<' => Some("an HTML page"),
        b'{' | b'[' => serde_json::from_slice::<IgnoredAny>(body).ok().map(|_| "JSON"),
        _ => None,
    }
}
