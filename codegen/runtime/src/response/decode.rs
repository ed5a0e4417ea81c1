//! Decodes a raw response. The code that all types share is not generic.

use bytes::Bytes;

use super::body::is_page_or_json;
use super::error_message::trim;
use super::link::{self, Link};
use super::raw::RawResponse;
use crate::Result;
use crate::record::{Codec, Extra, Record, Value, read_json, read_response};
use crate::registry::ResponseKind;

/// A type that a call can return.
pub trait Decode: Sized {
    /// Decodes a response with a success status. Links of the envelope go into `links`.
    fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Self>;
}

/// Records, pages of records, and other JSON.
impl<T: Codec> Decode for T {
    fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        let mut value = T::placeholder();
        decode_json(response, &mut value, links)?;
        Ok(value)
    }
}

/// A file.
impl Decode for Bytes {
    fn decode(response: &RawResponse, _links: &mut Vec<Link>) -> Result<Self> {
        response.require_ok()?;
        if let Some(ResponseKind::Binary(expected)) = kind(response) {
            if !response.bytes.is_empty() {
                require_file(response, expected)?;
            } else if expected != "*/*" && is_binary(expected) {
                let reason = format!("expected {expected}, found an empty body");
                return Err(response.undecodable(&reason));
            }
        }
        Ok(response.bytes.clone())
    }
}

/// What the API says about the response.
fn kind(response: &RawResponse) -> Option<ResponseKind> {
    response.context().operation?.response_of(response.status)
}

/// Refuses a page or JSON in place of the file that the API describes.
pub(super) fn require_type(response: &RawResponse) -> Result<()> {
    match kind(response) {
        Some(ResponseKind::Binary(expected)) => require_file(response, expected),
        _ => Ok(()),
    }
}

/// A page in place of the file comes from a gateway, JSON from an API that has no file. Any other
/// type may be the file's.
fn require_file(response: &RawResponse, expected: &str) -> Result<()> {
    let found = response.media_type();
    let other = found != expected && is_page_or_json(&found);
    if expected != "*/*" && (other || (is_binary(expected) && !response.is_binary())) {
        return Err(response.unexpected_type(expected));
    }
    Ok(())
}

/// Whether a file of this type cannot begin like JSON or a page, nor be empty.
fn is_binary(media_type: &str) -> bool {
    let is_text = media_type.starts_with("text/")
        || ["json", "xml", "octet-stream"].iter().any(|part| media_type.contains(part));
    !is_text
}

fn decode_json(
    response: &RawResponse,
    value: &mut dyn Codec,
    links: &mut Vec<Link>,
) -> Result<()> {
    if let Some(ResponseKind::Text(expected)) = kind(response) {
        return decode_text(response, value, expected);
    }
    let body = response.json_body()?;
    let ok = response.context().conventions.envelope.ok;
    if let Err(error) = read_response(body, value, ok) {
        // A body that reports a failure may lack the fields of a success.
        response.require_ok()?;
        return Err(response.invalid_body(error));
    }
    let Some(record) = value.as_record_mut() else { return response.require_ok() };
    response.require_ok_in(record)?;
    response.require_key(record)?;
    take_envelope(response, record, links);
    Ok(())
}

/// Reads a text as it is: all that follows HTTP's headers.
fn decode_text(
    response: &RawResponse,
    value: &mut dyn Codec,
    expected: &str,
) -> Result<()> {
    require_file(response, expected)?;
    let Ok(text) = std::str::from_utf8(&response.bytes) else {
        return Err(
            response.undecodable("expected a text, found bytes that are not UTF-8")
        );
    };
    let json =
        serde_json::to_vec(text).map_err(|error| response.invalid_json(&error))?;
    read_json(&json, value).map_err(|error| response.invalid_body(error))
}

/// Removes the fields of the envelope that the record does not declare.
fn take_envelope(
    response: &RawResponse,
    record: &mut dyn Record,
    links: &mut Vec<Link>,
) {
    let envelope = &response.context().conventions.envelope;
    let declared = |name: &str| record.descriptor().fields.contains(&name);
    let (ok, linked) = (declared(envelope.ok), declared(envelope.links));
    record.with_values_mut(&mut |_, extra| {
        if !ok {
            take_ok(extra, envelope.ok);
        }
        if !linked {
            take_links(extra, envelope.links, links);
        }
    });
}

/// The fields of a response that only reports success, which may also be an empty body.
pub(super) fn fields(response: &RawResponse, links: &mut Vec<Link>) -> Result<Extra> {
    let is_redirect = kind(response) == Some(ResponseKind::Redirect);
    if is_redirect || trim(&response.bytes).is_empty() || response.is_remark() {
        return Ok(Extra::new());
    }
    let body = response.json_body()?;
    let mut fields: Option<Extra> = None;
    if let Err(error) = read_json(body, &mut fields) {
        response.require_ok()?;
        return Err(response.invalid_body(error));
    }
    let mut fields = fields.unwrap_or_default();
    let envelope = &response.context().conventions.envelope;
    if !envelope.ok.is_empty() {
        response.require_true(fields.json_text(envelope.ok).as_deref())?;
    }
    take_ok(&mut fields, envelope.ok);
    take_links(&mut fields, envelope.links, links);
    Ok(fields)
}

fn take_ok(fields: &mut Extra, name: &str) {
    if !name.is_empty() && matches!(fields.get(name), Some(Value::Bool(_) | Value::Null))
    {
        fields.remove(name);
    }
}

fn take_links(fields: &mut Extra, name: &str, links: &mut Vec<Link>) {
    if name.is_empty() {
        return;
    }
    let list = fields.json_text(name).and_then(|json| link::read(&json));
    if let Some(list) = list {
        *links = list;
        fields.remove(name);
    }
}
