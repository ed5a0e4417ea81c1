//! From an answer to a value. What is the same for all types stands here, not generic.

use bytes::Bytes;

use crate::Result;
use crate::error::{Error, ErrorKind, IN_DOUBT, text};
use crate::raw::RawResponse;
use crate::record::{
    DecodeError, DecodeValue, Extra, Record, RecordMut, Value, ValueRef, read_json,
};
use crate::registry::ResponseKind;
use crate::response::Link;

/// What a call can be awaited for.
pub trait Decode: Sized {
    /// Reads it from an answer whose status is a success; links around it are put aside.
    fn decode(answer: &RawResponse, links: &mut Vec<Link>) -> Result<Self>;
}

/// Records, pages of records, and whatever else is JSON.
impl<T: DecodeValue> Decode for T {
    fn decode(answer: &RawResponse, links: &mut Vec<Link>) -> Result<Self> {
        let mut value = T::placeholder();
        read(answer, &mut value, links)?;
        Ok(value)
    }
}

/// A file.
impl Decode for Bytes {
    fn decode(answer: &RawResponse, _links: &mut Vec<Link>) -> Result<Self> {
        refusal_in(answer)?;
        let operation = answer.called().operation;
        if let Some(ResponseKind::Binary(expected)) =
            operation.map(|operation| operation.response)
        {
            is_file(answer, expected)?;
        }
        Ok(answer.bytes.clone())
    }
}

/// A gateway's page in place of the file is an error; any other type may be the file's.
fn is_file(answer: &RawResponse, expected: &str) -> Result<()> {
    if answer.bytes.is_empty() {
        return Err(unreadable(answer, &format!("it is empty, expected {expected}")));
    }
    let found = media_type(answer);
    if found == "text/html" && found != expected && expected != "*/*" {
        return Err(wrong_type(answer, expected));
    }
    Ok(())
}

fn read(
    answer: &RawResponse,
    value: &mut dyn DecodeValue,
    links: &mut Vec<Link>,
) -> Result<()> {
    let body = json(answer)?;
    if let Err(error) = read_json(body, value) {
        // An answer that refuses need not have the members of one that does not.
        refusal_in(answer)?;
        return Err(undecoded(answer, error));
    }
    if refuses(value.value_ref(), answer.called().conventions.envelope.ok) {
        return Err(refused(answer));
    }
    if let Some(record) = value.as_record_mut() {
        take_envelope(answer, record, links);
    }
    Ok(())
}

/// Takes off what stands around a record and is not the record's.
fn take_envelope(
    answer: &RawResponse,
    record: &mut dyn RecordMut,
    links: &mut Vec<Link>,
) {
    let envelope = &answer.called().conventions.envelope;
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

/// Takes off an object what says that the call went well, if that is what stands there.
pub(crate) fn take_ok(members: &mut Extra, name: &str) {
    if matches!(members.get(name), Some(Value::Bool(_) | Value::Null)) {
        members.remove(name);
    }
}

/// Takes the links off an object, if that is what stands there.
pub(crate) fn take_links(members: &mut Extra, name: &str, links: &mut Vec<Link>) {
    let Some(found) = members.get(name) else { return };
    let list = match found {
        Value::Null => Some(Vec::new()),
        Value::Array(list) => list.iter().map(link).collect(),
        _ => None,
    };
    if let Some(list) = list {
        *links = list;
        members.remove(name);
    }
}

fn link(value: &Value) -> Option<Link> {
    let text = |name| value.get(name).and_then(Value::as_str);
    Some(Link::new(text("rel")?, text("href")?))
}

/// The body, if it can be JSON.
pub(crate) fn json(answer: &RawResponse) -> Result<&[u8]> {
    let body = text::content(&answer.bytes);
    let named = media_type(answer);
    match body.first() {
        None => Err(unreadable(answer, "it is empty, expected JSON")),
        // Some servers name a wrong type; an object or array speaks for itself.
        Some(b'{' | b'[') => Ok(body),
        // Some name none; then all may be JSON but a page.
        Some(first) if named.is_empty() && *first != b'<' => Ok(body),
        Some(_) if is_json(&named) => Ok(body),
        Some(_) => Err(wrong_type(answer, "JSON")),
    }
}

fn is_json(media_type: &str) -> bool {
    matches!(media_type, "application/json" | "text/json")
        || media_type.ends_with("+json")
}

/// The type that the server names, without its parameters.
fn media_type(answer: &RawResponse) -> String {
    let name = answer.content_type().unwrap_or_default();
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn wrong_type(answer: &RawResponse, expected: &str) -> Error {
    // As it came: what is hidden must be found in it.
    let found = answer.content_type().unwrap_or_default();
    let found = found.split(';').next().unwrap_or_default().trim();
    let found = if found.is_empty() { "of no type" } else { found };
    unreadable(answer, &format!("it is {found}, expected {expected}: {}", answer.said()))
}

/// An answer that came, and cannot be read.
pub(crate) fn unreadable(answer: &RawResponse, why: &str) -> Error {
    let called = answer.called();
    let doubt = if called.writes() { IN_DOUBT } else { "" };
    let why = format!(", but the body cannot be read: {}{doubt}", called.quote(why));
    Error::answered(ErrorKind::Decode, answer, &why)
}

/// An answer that is not what its type needs. The cause hides what the message hides: some
/// programs print both.
fn undecoded(answer: &RawResponse, error: DecodeError) -> Error {
    let error = error.quoted(|text| answer.called().quote(text));
    unreadable(answer, &error.to_string()).caused_by(error)
}

/// The same, found by `serde_json` itself.
pub(crate) fn unparsed(answer: &RawResponse, error: &serde_json::Error) -> Error {
    undecoded(answer, DecodeError::without_path(error))
}

/// An answer that says of itself that the call did not go well.
fn refused(answer: &RawResponse) -> Error {
    let ok = answer.called().conventions.envelope.ok;
    let why = format!(", but `{ok}` is false: {}", answer.said());
    Error::answered(ErrorKind::NotOk, answer, &why)
}

/// An error, if the body is JSON that says that the call did not go well.
pub(crate) fn refusal_in(answer: &RawResponse) -> Result<()> {
    let name = answer.called().conventions.envelope.ok;
    let body = text::content(&answer.bytes);
    if !mentions_false(body, name) {
        return Ok(());
    }
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    if refuses(ValueRef::Value(&value), name) {
        return Err(refused(answer));
    }
    Ok(())
}

/// Whether the body may have such a member: most have not, and need not be read twice.
fn mentions_false(body: &[u8], name: &str) -> bool {
    if !matches!(body.first(), Some(b'{' | b'[')) {
        return false;
    }
    let body = String::from_utf8_lossy(body);
    let member = format!("\"{name}\"");
    let mut after = body.split(&member).skip(1).map(str::trim_start);
    after.any(|rest| {
        rest.strip_prefix(':').is_some_and(|it| it.trim_start().starts_with("false"))
    })
}

/// Whether a value says that the call did not go well. Of an array, its first element speaks.
fn refuses(view: ValueRef<'_>, name: &str) -> bool {
    match view {
        ValueRef::Record(record) => record_refuses(record, name),
        ValueRef::Object(members) => is_false(members, name),
        ValueRef::Value(value) => {
            text::speaker(value).as_object().is_some_and(|it| is_false(it, name))
        }
        ValueRef::List(list) => list.get(0).is_some_and(|first| refuses(first, name)),
        _ => false,
    }
}

fn record_refuses(record: &dyn Record, name: &str) -> bool {
    let place = record.descriptor().fields.iter().position(|member| *member == name);
    let mut refuses = false;
    record.with_values(&mut |values, extra| {
        let named = place.and_then(|place| values.get(place));
        refuses = matches!(named, Some(ValueRef::Bool(false))) || is_false(extra, name);
    });
    refuses
}

fn is_false(members: &Extra, name: &str) -> bool {
    members.get(name) == Some(&Value::Bool(false))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn of_an_array_the_first_element_refuses() {
        for (elements, expected) in [
            (vec![json!({"ok": false}), json!({})], true),
            (vec![json!({}), json!({"ok": false})], false),
            (vec![], false),
        ] {
            assert_eq!(refuses(ValueRef::List(&elements), "ok"), expected);
            assert_eq!(refuses(ValueRef::Value(&elements.into()), "ok"), expected);
        }
    }
}
