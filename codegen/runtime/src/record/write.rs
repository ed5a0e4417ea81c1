//! Writing: a view in any serde format.

use std::any::type_name;

use serde::ser::{Error, Serialize, SerializeMap, SerializeStruct, Serializer};

use serde_json::Number;

use super::{Decimal, Dict, Extra, List, Record, Shape, Value, View, date, raw};

impl Serialize for View<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Text(text) => to.serialize_str(text),
            View::Int(value) => to.serialize_i64(value),
            View::Bool(value) => to.serialize_bool(value),
            _ => rare(self, to),
        }
    }
}

fn rare<S: Serializer>(view: &View<'_>, to: S) -> Result<S::Ok, S::Error> {
    match *view {
        View::Absent | View::Null => to.serialize_unit(),
        View::Bool(value) => to.serialize_bool(value),
        View::Int(value) => to.serialize_i64(value),
        View::Float(value) if value.is_finite() => to.serialize_f64(value),
        View::Float(value) => {
            Err(S::Error::custom(format_args!("{value} is not a number")))
        }
        View::Decimal(value) => decimal(value, to),
        View::Text(text) | View::Secret(text) => to.serialize_str(text),
        View::DateTime(value) if date::writable(value.date()) => {
            to.collect_str(&date::WireDateTime(value))
        }
        View::Date(value) if date::writable(*value) => {
            to.collect_str(&date::WireDate(value))
        }
        View::DateTime(value) => Err(year_too_long(value)),
        View::Date(value) => Err(year_too_long(value)),
        View::Value(value) => untyped(value, to),
        View::Object(object) if is_json::<S>() => object.serialize(to),
        View::Object(object) => to.collect_map(views_of(object)),
        View::List(list) => elements(list, to),
        View::Dict(dict) => entries(dict, to),
        View::Record(record) => members(record, to),
    }
}

fn year_too_long<E: Error>(date: &dyn std::fmt::Debug) -> E {
    E::custom(format_args!("the year of {date:?} does not have four digits"))
}

/// Whether this is `serde_json`, which alone understands its private names. A test pins that
/// the types are told apart.
fn is_json<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>()
}

/// In JSON a number with exactly these digits; in any other format text, since nothing else
/// is exact in all of them. Either is read back.
fn decimal<S: Serializer>(value: &Decimal, to: S) -> Result<S::Ok, S::Error> {
    let text = value.to_string();
    if !is_json::<S>() {
        return to.serialize_str(&text);
    }
    let mut number = to.serialize_struct(raw::TEXT, 1)?;
    number.serialize_field(raw::TEXT, &text)?;
    number.end()
}

/// A value of `serde_json`. Its own `Serialize` shows a private name to other formats if the
/// feature `arbitrary_precision` is on.
fn untyped<S: Serializer>(value: &Value, to: S) -> Result<S::Ok, S::Error> {
    match value {
        _ if is_json::<S>() => value.serialize(to),
        Value::Number(value) => number(value, to),
        Value::Array(values) => to.collect_seq(values.iter().map(View::Value)),
        Value::Object(members) => to.collect_map(views_of(members)),
        _ => value.serialize(to),
    }
}

fn views_of(members: &Extra) -> impl Iterator<Item = (&str, View<'_>)> {
    members.iter().map(|(name, value)| (name.as_str(), View::Value(value)))
}

/// A number of another format if that is exact, else text.
fn number<S: Serializer>(value: &Number, to: S) -> Result<S::Ok, S::Error> {
    let text = value.to_string();
    if let Some(value) = value.as_i64() {
        return to.serialize_i64(value);
    }
    match value.as_f64() {
        Some(float) if float.to_string() == text => to.serialize_f64(float),
        _ => to.serialize_str(&text),
    }
}

fn elements<S: Serializer>(list: &dyn List, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq((0..list.len()).filter_map(|index| list.at(index)))
}

fn entries<S: Serializer>(dict: &dyn Dict, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(dict.len()))?;
    let mut result = Ok(());
    dict.each(&mut |name, view| {
        result = map.serialize_entry(name, &view);
        result.is_ok()
    });
    result.and_then(|()| map.end())
}

fn members<S: Serializer>(record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let mut result = Ok(());
    record.views(&mut |views, extra| {
        result = declared(&mut map, record.shape(), views);
        if result.is_ok() && !extra.is_empty() {
            result = others(&mut map, record.shape(), views, extra);
        }
    });
    result.and_then(|()| map.end())
}

fn declared<M>(map: &mut M, shape: &Shape, views: &[View<'_>]) -> Result<(), M::Error>
where
    M: SerializeMap,
{
    for (name, view) in shape.members.iter().zip(views) {
        if !matches!(view, View::Absent) {
            map.serialize_entry(name, view)?;
        }
    }
    Ok(())
}

/// A member that `extra` names besides its field is written once: as the field has it.
fn others<M: SerializeMap>(
    map: &mut M,
    shape: &Shape,
    views: &[View<'_>],
    extra: &Extra,
) -> Result<(), M::Error> {
    let written = |name: &str| {
        let index = shape.members.iter().position(|it| *it == name);
        let view = index.and_then(|index| views.get(index));
        view.is_some_and(|view| !matches!(view, View::Absent))
    };
    let mut others = extra.iter().filter(|(name, _)| !written(name));
    others.try_for_each(|(name, value)| map.serialize_entry(name, &View::Value(value)))
}
