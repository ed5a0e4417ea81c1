//! Writing compact JSON. Not generic, so that it is compiled here and not in the crate of the
//! records. Escapes, integers and floats are left to `serde_json`.

use std::io::Write;

use serde::ser::Serialize;

use super::{is_written, year_error};
use crate::record::date::{format_date, format_date_time, format_with_offset};
use crate::record::secret::note_secret;
use crate::record::{
    Codec, Decimal, Extra, Map, Record, RecordDescriptor, Value, ValueRef, rest,
};

type Written = serde_json::Result<()>;

/// Appends a value.
pub(super) fn write_value(value: ValueRef<'_>, out: &mut Vec<u8>) -> Written {
    match value {
        ValueRef::Text(text) => write_text(text, out),
        ValueRef::Secret(text) => {
            note_secret(text);
            write_text(text, out)
        }
        ValueRef::DateTime(value) => match format_date_time(value) {
            Some(text) => write_text(&text, out),
            None => Err(year_error(value)),
        },
        ValueRef::OffsetDateTime(value) => match format_with_offset(value) {
            Some(text) => write_text(&text, out),
            None => Err(year_error(value)),
        },
        ValueRef::Date(value) => match format_date(*value) {
            Some(text) => write_text(&text, out),
            None => Err(year_error(value)),
        },
        ValueRef::Decimal(value) => write_decimal(value, out),
        ValueRef::Record(record) => write_record(record, out),
        ValueRef::List(list) => write_list(list.iter(), out),
        ValueRef::Map(map) => write_map(map, out),
        ValueRef::Json(json) => {
            out.extend_from_slice(json.get().as_bytes());
            Ok(())
        }
        ValueRef::Value(Value::String(text)) => write_text(text, out),
        ValueRef::Value(Value::Array(values)) => {
            write_list(values.iter().map(ValueRef::Value), out)
        }
        ValueRef::Value(Value::Object(fields)) => {
            let fields = fields.iter();
            write_object(fields.map(|(name, value)| (name, ValueRef::Value(value))), out)
        }
        ValueRef::Object(object) => write_object(object.value_refs(), out),
        ValueRef::Value(value) => value.serialize(&mut serde_json::Serializer::new(out)),
        value => value.serialize(&mut serde_json::Serializer::new(out)),
    }
}

fn write_record(record: &dyn Record, out: &mut Vec<u8>) -> Written {
    let descriptor = record.descriptor();
    let mut result = Ok(());
    let start = open(out);
    record.with_values(&mut |values, extra| {
        result = write_fields(descriptor, values, extra, start, out);
    });
    out.push(b'}');
    result
}

fn write_object<'a>(
    fields: impl Iterator<Item = (&'a String, ValueRef<'a>)>,
    out: &mut Vec<u8>,
) -> Written {
    let start = open(out);
    for (name, value) in fields {
        write_field(name, value, start, out)?;
    }
    out.push(b'}');
    Ok(())
}

fn write_list<'a>(
    values: impl Iterator<Item = ValueRef<'a>>,
    out: &mut Vec<u8>,
) -> Written {
    out.push(b'[');
    for (index, value) in values.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_value(value, out)?;
    }
    out.push(b']');
    Ok(())
}

fn write_map(map: &dyn Map, out: &mut Vec<u8>) -> Written {
    let mut result = Ok(());
    let start = open(out);
    map.visit(&mut |key, value| {
        result = write_field(key, value, start, out);
        result.is_ok()
    });
    out.push(b'}');
    result
}

fn write_fields(
    descriptor: &RecordDescriptor,
    values: &[&dyn Codec],
    extra: &Extra,
    start: usize,
    out: &mut Vec<u8>,
) -> Written {
    for (name, value) in descriptor.fields.iter().zip(values) {
        let value = value.value_ref();
        if !matches!(value, ValueRef::Absent) {
            write_field(name, value, start, out)?;
        }
    }
    let mut result = Ok(());
    if let Some(rest) = rest(values, descriptor.fields) {
        rest.visit(&mut |name, value| {
            if !descriptor.fields.contains(&name) {
                result = write_field(name, value, start, out);
            }
            result.is_ok()
        });
    }
    result?;
    for (name, value) in extra.value_refs() {
        if !is_written(name, descriptor, values) {
            write_field(name, value, start, out)?;
        }
    }
    Ok(())
}

/// Opens an object. Returns the place of its first field.
fn open(out: &mut Vec<u8>) -> usize {
    out.push(b'{');
    out.len()
}

fn write_field(
    name: &str,
    value: ValueRef<'_>,
    start: usize,
    out: &mut Vec<u8>,
) -> Written {
    if out.len() > start {
        out.push(b',');
    }
    if needs_escapes(name.as_bytes()) {
        serde_json::to_writer(&mut *out, name)?;
        out.push(b':');
    } else {
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
    }
    // Most values are texts.
    match value {
        ValueRef::Text(text) => write_text(text, out),
        value => write_value(value, out),
    }
}

#[inline]
fn write_text(text: &str, out: &mut Vec<u8>) -> Written {
    if needs_escapes(text.as_bytes()) {
        return serde_json::to_writer(out, text);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
    Ok(())
}

/// Whether a text has a quote, a backslash or a control character. Most texts are short, so this
/// looks at eight bytes at once, and at some of them twice rather than at each of the rest.
fn needs_escapes(text: &[u8]) -> bool {
    if let Some(last) = text.last_chunk() {
        let (words, _) = text.as_chunks();
        return words.iter().any(|word| has_escape(u64::from_ne_bytes(*word)))
            || has_escape(u64::from_ne_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        let (first, last) = (u32::from_ne_bytes(*first), u32::from_ne_bytes(*last));
        return has_escape(u64::from(first) << 32 | u64::from(last));
    }
    text.iter().any(|byte| *byte < b' ' || matches!(byte, b'"' | b'\\'))
}

/// Whether one of eight bytes needs an escape: a subtraction sets the highest bit of a byte that
/// was less than the subtrahend.
#[inline]
fn has_escape(word: u64) -> bool {
    let all = |byte: u8| u64::from_ne_bytes([byte; 8]);
    let below = |word: u64, byte: u8| word.wrapping_sub(all(byte)) & !word;
    let (quote, backslash) = (word ^ all(b'"'), word ^ all(b'\\'));
    let found = below(word, b' ') | below(quote, 1) | below(backslash, 1);
    found & all(0x80) != 0
}

/// Writes all digits, as `Display` does.
fn write_decimal(value: &Decimal, out: &mut Vec<u8>) -> Written {
    let Ok(mut rest) = u64::try_from(value.mantissa().unsigned_abs()) else {
        return write!(out, "{value}").map_err(serde_json::Error::io);
    };
    // At most 28 digits after the point, and one before it.
    let mut digits = [0; 32];
    let (mut start, mut count) = (digits.len(), 0);
    while rest > 0 || count <= value.scale() {
        if count == value.scale() && count > 0 {
            start -= 1;
            digits[start] = b'.';
        }
        start -= 1;
        digits[start] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        count += 1;
    }
    if value.is_sign_negative() {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[start..]);
    Ok(())
}
