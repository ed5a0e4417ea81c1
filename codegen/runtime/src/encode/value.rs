//! The value of a parameter as texts.

use std::borrow::Cow;

use crate::record::{Value, ValueRef, entries, json_text};
use crate::registry::Style;

/// The value of a parameter as texts, not encoded yet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ParameterValue {
    One(String),
    List(Vec<String>),
    /// The properties of an object, by name.
    Object(Vec<(String, String)>),
}

impl ParameterValue {
    /// Reads the value of a parameter. `Ok(None)` leaves the parameter out, as RFC 6570 does for
    /// null and for lists and objects without content. An error is a value without a text.
    ///
    /// OpenAPI does not define how an object within a list or an object is written. It is JSON,
    /// except in the style `deepObject`, where every level has its own brackets.
    pub(crate) fn read(
        name: &str,
        value: ValueRef<'_>,
        style: Style,
    ) -> Result<Option<Self>, ()> {
        let value = match value {
            ValueRef::Absent | ValueRef::Null | ValueRef::Value(Value::Null) => {
                return Ok(None);
            }
            value if style == Style::Json => return Ok(Some(Self::One(json(value)?))),
            value => value,
        };
        if style == Style::DeepObject && value.text().is_none() {
            let mut pairs = Vec::new();
            brackets(name, value, &mut pairs)?;
            return Ok(Some(Self::Object(pairs)));
        }
        Ok(Some(match value {
            ValueRef::List(list) => {
                Self::List(list.iter().map(text).collect::<Result<_, _>>()?)
            }
            ValueRef::Value(Value::Array(values)) => {
                let texts = values.iter().map(|value| text(ValueRef::Value(value)));
                Self::List(texts.collect::<Result<_, _>>()?)
            }
            value => match scalar(value) {
                Some(text) => Self::One(text?),
                None => Self::Object(properties(value)?),
            },
        }))
    }

    /// The texts of a single value or of a list.
    pub(crate) fn texts(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::List(texts) => texts,
            Self::Object(_) => &[],
        }
    }

    /// Whether there is nothing to write.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::One(_) => false,
            Self::List(texts) => texts.is_empty(),
            Self::Object(properties) => properties.is_empty(),
        }
    }
}

/// The text of a value that is neither a list nor an object.
fn scalar(value: ValueRef<'_>) -> Option<Result<String, ()>> {
    match value {
        ValueRef::List(_)
        | ValueRef::Record(_)
        | ValueRef::Object(_)
        | ValueRef::Map(_)
        | ValueRef::Value(Value::Array(_) | Value::Object(_)) => None,
        value => Some(value.text().map(Cow::into_owned).ok_or(())),
    }
}

/// A value within a list or an object.
fn text(value: ValueRef<'_>) -> Result<String, ()> {
    scalar(value).unwrap_or_else(|| json(value))
}

/// JSON in ASCII, because headers cannot hold other characters.
fn json(value: ValueRef<'_>) -> Result<String, ()> {
    let text = json_text(value).map_err(drop)?;
    let mut ascii = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            ascii.push(letter);
        } else {
            let units = letter.encode_utf16(&mut [0; 2]).to_vec();
            ascii.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    Ok(ascii)
}

fn properties(object: ValueRef<'_>) -> Result<Vec<(String, String)>, ()> {
    let mut properties = Vec::new();
    let mut result = Ok(());
    entries(object, &mut |name, value| {
        if result.is_err() || is_null(value) {
            return;
        }
        match text(value) {
            Ok(text) => properties.push((name.to_owned(), text)),
            Err(()) => result = Err(()),
        }
    });
    result.map(|()| properties)
}

/// The pairs of the style `deepObject`: `name[property]`, `name[list][0]`.
fn brackets(
    name: &str,
    value: ValueRef<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), ()> {
    if is_null(value) {
        return Ok(());
    }
    if let Some(text) = scalar(value) {
        pairs.push((name.to_owned(), text?));
        return Ok(());
    }
    let mut result = Ok(());
    let mut below = |key: &str, value: ValueRef<'_>| {
        if result.is_ok() {
            result = brackets(&format!("{name}[{key}]"), value, pairs);
        }
    };
    match value {
        ValueRef::List(list) => {
            let items = list.iter().enumerate();
            items.for_each(|(index, item)| below(&index.to_string(), item));
        }
        ValueRef::Value(Value::Array(list)) => {
            let items = list.iter().map(ValueRef::Value).enumerate();
            items.for_each(|(index, item)| below(&index.to_string(), item));
        }
        object => entries(object, &mut below),
    }
    result
}

fn is_null(value: ValueRef<'_>) -> bool {
    matches!(value, ValueRef::Absent | ValueRef::Null | ValueRef::Value(Value::Null))
}
