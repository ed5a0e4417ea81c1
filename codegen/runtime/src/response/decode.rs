//! Decodes a raw response. The code that all types share is not generic.

use bytes::Bytes;

use super::error_message::trim;
use super::link::Link;
use super::raw::RawResponse;
use crate::Result;
use crate::record::{DecodeValue, Extra, RecordMut, Value, read_json};
use crate::registry::ResponseKind;

/// A type that a call can return.
pub trait Decode: Sized {
    /// Decodes a response with a success status. Links of the envelope go into `links`.
    fn decode(response: &RawResponse, links: &mut Vec<Link>) -> Result<Self>;
}

/// Records, pages of records, and other JSON.
impl<T: DecodeValue> Decode for T {
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
        let operation = response.context().operation;
        if let Some(ResponseKind::Binary(expected)) = operation.map(|it| it.response) {
            require_file(response, expected)?;
        }
        Ok(response.bytes.clone())
    }
}

/// A page in place of the file comes from a gateway. Any other type may be the file's.
fn require_file(response: &RawResponse, expected: &str) -> Result<()> {
    if response.bytes.is_empty() {
        let reason = format!("expected {expected}, found an empty body");
        return Err(response.undecodable(&reason));
    }
    let found = response.media_type();
    if found == "text/html" && found != expected && expected != "*/*" {
        return Err(response.unexpected_type(expected));
    }
    Ok(())
}

fn decode_json(
    response: &RawResponse,
    value: &mut dyn DecodeValue,
    links: &mut Vec<Link>,
) -> Result<()> {
    let body = response.json_body()?;
    if let Err(error) = read_json(body, value) {
        // A body that reports a failure may lack the fields of a success.
        response.require_ok()?;
        return Err(response.invalid_body(error));
    }
    response.require_ok_in(value.value_ref())?;
    if let Some(record) = value.as_record_mut() {
        take_envelope(response, record, links);
    }
    Ok(())
}

/// Removes the fields of the envelope that the record does not declare.
fn take_envelope(
    response: &RawResponse,
    record: &mut dyn RecordMut,
    links: &mut Vec<Link>,
) {
    let envelope = &response.context().conventions.envelope;
    let declared = |name: &str| record.descriptor().fields.contains(&name);
    let (ok, linked) = (declared(envelope.ok), declared(envelope.links));
    let extra = record.extra_mut();
    if !ok {
        take_ok(extra, envelope.ok);
    }
    if !linked {
        take_links(extra, envelope.links, links);
    }
}

/// The fields of a response that only reports success, which may also be an empty body.
pub(super) fn fields(response: &RawResponse, links: &mut Vec<Link>) -> Result<Extra> {
    if trim(&response.bytes).is_empty() {
        return Ok(Extra::new());
    }
    let body = response.json_body()?;
    response.require_ok()?;
    let mut fields = match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Extra::from(fields),
        Ok(Value::Null) => Extra::new(),
        Ok(_) => return Err(response.undecodable("expected an object")),
        Err(error) => return Err(response.invalid_json(&error)),
    };
    let envelope = &response.context().conventions.envelope;
    take_ok(&mut fields, envelope.ok);
    take_links(&mut fields, envelope.links, links);
    Ok(fields)
}

fn take_ok(fields: &mut Extra, name: &str) {
    if matches!(fields.get(name), Some(Value::Bool(_) | Value::Null)) {
        fields.remove(name);
    }
}

fn take_links(fields: &mut Extra, name: &str, links: &mut Vec<Link>) {
    let list = match fields.get(name) {
        Some(Value::Null) => Some(Vec::new()),
        Some(Value::Array(list)) => list.iter().map(link).collect(),
        _ => None,
    };
    if let Some(list) = list {
        *links = list;
        fields.remove(name);
    }
}

fn link(value: &Value) -> Option<Link> {
    let text = |name| value.get(name).and_then(Value::as_str);
    Some(Link::new(text("rel")?, text("href")?))
}
