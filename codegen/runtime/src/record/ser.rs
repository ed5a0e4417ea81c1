//! Writing values in any serde format.

mod entries;
mod json;

pub(crate) use entries::entries;
use serde::ser::{Error, Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Number;

use super::date::{format_date, format_date_time, format_with_offset};
use super::secret::note_secret;
use super::{
    Codec, Decimal, Extra, Map, Record, RecordDescriptor, Value, ValueRef, raw, rest,
};

/// Writes a value in any serde format. The generated implementations of `Serialize` call it.
#[inline(never)]
pub fn serialize<S: Serializer>(
    value: &dyn Codec,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let value = value.value_ref();
    // The whole text takes memory in any case, and `serde_json` takes longer to write it in parts. A
    // stream, indented JSON and other formats get the parts.
    if raw::is_json_in_memory::<S>()
        && matches!(value, ValueRef::Record(_) | ValueRef::List(_) | ValueRef::Map(_))
    {
        let mut text = Vec::new();
        json::write_value(value, &mut text).map_err(S::Error::custom)?;
        return serialize_json(
            &String::from_utf8(text).map_err(S::Error::custom)?,
            serializer,
        );
    }
    value.serialize(serializer)
}

/// Writes a JSON body.
pub fn write_json(value: &dyn Codec) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = Vec::new();
    json::write_value(value.value_ref(), &mut text)?;
    Ok(text)
}

/// The JSON text of a value.
pub(crate) fn json_text(value: ValueRef<'_>) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    json::write_value(value, &mut text)?;
    String::from_utf8(text).map_err(Error::custom)
}

impl Serialize for ValueRef<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            ValueRef::Text(text) => serializer.serialize_str(text),
            ValueRef::Int(value) => serializer.serialize_i64(value),
            ValueRef::Bool(value) => serializer.serialize_bool(value),
            _ => serialize_other(self, serializer),
        }
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        ValueRef::Object(self).serialize(to)
    }
}

fn serialize_other<S: Serializer>(
    value: &ValueRef<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match *value {
        ValueRef::Absent | ValueRef::Null => serializer.serialize_unit(),
        ValueRef::Bool(value) => serializer.serialize_bool(value),
        ValueRef::Int(value) => serializer.serialize_i64(value),
        ValueRef::Float(value) if value.is_finite() => serializer.serialize_f64(value),
        ValueRef::Float(value) => {
            Err(S::Error::custom(format_args!("{value} is not a number")))
        }
        ValueRef::Decimal(value) => serialize_decimal(value, serializer),
        ValueRef::Text(text) => serializer.serialize_str(text),
        ValueRef::Secret(text) => {
            note_secret(text);
            serializer.serialize_str(text)
        }
        ValueRef::DateTime(value) => match format_date_time(value) {
            Some(text) => serializer.serialize_str(&text),
            None => Err(year_error(value)),
        },
        ValueRef::OffsetDateTime(value) => match format_with_offset(value) {
            Some(text) => serializer.serialize_str(&text),
            None => Err(year_error(value)),
        },
        ValueRef::Date(value) => match format_date(*value) {
            Some(text) => serializer.serialize_str(&text),
            None => Err(year_error(value)),
        },
        ValueRef::Value(value) => serialize_value(value, serializer),
        ValueRef::Object(object) if raw::is_json::<S::Error>() => {
            serializer.collect_map(object.pairs())
        }
        ValueRef::Object(object) => serializer.collect_map(value_refs(object.pairs())),
        ValueRef::List(list) => serializer.collect_seq(list.iter()),
        ValueRef::Map(map) => serialize_map(map, serializer, |value| value),
        ValueRef::Record(record) => serialize_record(record, serializer),
        ValueRef::Json(json) if raw::is_json::<S::Error>() => {
            serialize_json(json.get(), serializer)
        }
        ValueRef::Json(json) => serialize_value(&json.to_value(), serializer),
    }
}

fn year_error<E: Error>(date: &dyn std::fmt::Debug) -> E {
    E::custom(format_args!("the year of {date:?} does not have four digits"))
}

/// Writes a JSON number with exactly these digits. In other formats the decimal is text, the only
/// form that is exact in all of them. The decoder accepts both.
fn serialize_decimal<S: Serializer>(
    value: &Decimal,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = value.to_string();
    if !raw::is_json::<S::Error>() {
        return serializer.serialize_str(&text);
    }
    serialize_json(&text, serializer)
}

/// Writes JSON text as it is.
fn serialize_json<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let mut raw = serializer.serialize_struct(raw::TEXT, 1)?;
    raw.serialize_field(raw::TEXT, text)?;
    raw.end()
}

/// Writes a value of `serde_json`. Its own `Serialize` shows a private name to other formats if
/// `arbitrary_precision` is on.
fn serialize_value<S: Serializer>(
    value: &Value,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        _ if raw::is_json::<S::Error>() => value.serialize(serializer),
        Value::Number(value) => serialize_number(value, serializer),
        Value::Array(values) => {
            serializer.collect_seq(values.iter().map(ValueRef::Value))
        }
        Value::Object(object) => serializer.collect_map(value_refs(object.iter())),
        _ => value.serialize(serializer),
    }
}

fn value_refs<'v>(
    fields: impl Iterator<Item = (&'v String, &'v Value)>,
) -> impl Iterator<Item = (&'v String, ValueRef<'v>)> {
    fields.map(|(name, value)| (name, ValueRef::Value(value)))
}

/// Writes a number of another format if it is exact there, or text.
fn serialize_number<S: Serializer>(
    value: &Number,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = value.to_string();
    if let Some(value) = value.as_i64() {
        return serializer.serialize_i64(value);
    }
    match value.as_f64() {
        Some(float) if float.to_string() == text => serializer.serialize_f64(float),
        _ => serializer.serialize_str(&text),
    }
}

pub(super) fn serialize_map<'m, S: Serializer, T: Serialize>(
    map: &'m dyn Map,
    serializer: S,
    wrap: fn(ValueRef<'m>) -> T,
) -> Result<S::Ok, S::Error> {
    let mut output = serializer.serialize_map(Some(map.len()))?;
    let mut result = Ok(());
    map.visit(&mut |key, value| {
        result = output.serialize_entry(key, &wrap(value));
        result.is_ok()
    });
    result.and_then(|()| output.end())
}

fn serialize_record<S: Serializer>(
    record: &dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut output = serializer.serialize_map(None)?;
    let mut result = Ok(());
    record.with_values(&mut |values, extra| {
        result = serialize_fields(&mut output, record.descriptor(), values);
        if result.is_ok() && !extra.is_empty() {
            result = serialize_extra(&mut output, record.descriptor(), values, extra);
        }
    });
    result.and_then(|()| output.end())
}

fn serialize_fields<M: SerializeMap>(
    output: &mut M,
    descriptor: &RecordDescriptor,
    values: &[&dyn Codec],
) -> Result<(), M::Error> {
    for (name, value) in descriptor.fields.iter().zip(values) {
        let value = value.value_ref();
        if !matches!(value, ValueRef::Absent) {
            output.serialize_entry(name, &value)?;
        }
    }
    let mut result = Ok(());
    if let Some(rest) = rest(values, descriptor.fields) {
        rest.visit(&mut |name, value| {
            if !descriptor.fields.contains(&name) {
                result = output.serialize_entry(name, &value);
            }
            result.is_ok()
        });
    }
    result
}

fn serialize_extra<M: SerializeMap>(
    output: &mut M,
    descriptor: &RecordDescriptor,
    values: &[&dyn Codec],
    extra: &Extra,
) -> Result<(), M::Error> {
    written_extra(descriptor, values, extra).try_for_each(|(name, value)| {
        output.serialize_entry(name, &ValueRef::Value(value))
    })
}

/// The unknown fields that are written.
pub(super) fn written_extra<'e>(
    descriptor: &RecordDescriptor,
    values: &[&dyn Codec],
    extra: &'e Extra,
) -> impl Iterator<Item = (&'e String, &'e Value)> {
    extra.pairs().filter(move |(name, _)| !is_written(name, descriptor, values))
}

/// Whether a declared field of this name is written. It takes precedence over an unknown one.
fn is_written(name: &str, descriptor: &RecordDescriptor, values: &[&dyn Codec]) -> bool {
    let value = descriptor.index_of(name).and_then(|index| values.get(index));
    value.is_some_and(|value| !matches!(value.value_ref(), ValueRef::Absent))
}
