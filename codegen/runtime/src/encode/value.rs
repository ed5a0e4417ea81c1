//! The value of a parameter as texts.

use std::borrow::Cow;
use std::fmt::Write;

use crate::record::{Value, ValueRef, entries, json_text};
use crate::registry::Style;

/// The value of a parameter as texts, not encoded yet. The default is a list without content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ParameterValue {
    One(String),
    List(Vec<String>),
    /// The properties of an object, by name.
    Object(Vec<(String, String)>),
}

impl Default for ParameterValue {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

impl ParameterValue {
    /// Reads the value of a parameter. `Ok(None)` leaves the parameter out, as RFC 6570 does for
    /// null and for lists and objects without content. Fails for a value without a text, and says
    /// so without the name.
    ///
    /// OpenAPI does not define how an object within a list or an object is written. It is JSON,
    /// except in the style `deepObject`, where every level has its own brackets.
    pub(crate) fn read(
        name: &str,
        value: ValueRef<'_>,
        style: Style,
    ) -> Result<Option<Self>, String> {
        let read = Self::read_value(name, value, style);
        read.map_err(|()| {
            "has a value without a text, such as null in a list".to_owned()
        })
    }

    fn read_value(
        name: &str,
        value: ValueRef<'_>,
        style: Style,
    ) -> Result<Option<Self>, ()> {
        if is_null(value) {
            return Ok(None);
        }
        if style == Style::Json {
            return Ok(Some(Self::One(json(value)?)));
        }
        let parsed = parsed(value);
        let value = parsed.as_ref().map_or(value, ValueRef::Value);
        if style == Style::DeepObject && scalar(value).is_none() {
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

    /// The texts of all values, also of an object.
    pub(crate) fn all_texts(&self) -> impl Iterator<Item = &String> {
        let properties = match self {
            Self::Object(properties) => &properties[..],
            Self::One(_) | Self::List(_) => &[],
        };
        self.texts().iter().chain(properties.iter().map(|(_, text)| text))
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
        ValueRef::Float(value) if !value.is_finite() => Some(Err(())),
        ValueRef::Json(json) => match json.get() {
            list_or_object if list_or_object.starts_with(['[', '{']) => None,
            "null" => Some(Err(())),
            text if text.starts_with('"') => {
                Some(serde_json::from_str(text).map_err(drop))
            }
            // With all of its digits.
            scalar => Some(Ok(scalar.to_owned())),
        },
        value => Some(value.text().map(Cow::into_owned).ok_or(())),
    }
}

/// A list or an object that is kept as JSON.
fn parsed(value: ValueRef<'_>) -> Option<Value> {
    match value {
        ValueRef::Json(json) if scalar(value).is_none() => Some(json.to_value()),
        _ => None,
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
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // It cannot fail.
                let _ = write!(ascii, "\\u{unit:04x}");
            }
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
    let parsed = parsed(value);
    let value = parsed.as_ref().map_or(value, ValueRef::Value);
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
    match value {
        ValueRef::Absent | ValueRef::Null | ValueRef::Value(Value::Null) => true,
        ValueRef::Json(json) => json.get() == "null",
        _ => false,
    }
}
