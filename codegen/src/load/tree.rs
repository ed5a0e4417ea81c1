//! The tree: JSON values with their locations.

use crate::source::{Files, Span};

/// A value and its location.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The location of the value.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number in JSON notation.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object, in source order and without duplicate keys.
    Map(Vec<Entry>),
}

/// An entry of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// The location of the key.
    pub span: Span,
    /// The value.
    pub node: Node,
}

impl AsRef<Self> for Entry {
    fn as_ref(&self) -> &Self {
        self
    }
}

/// A bundled document: all path items inlined, every `$ref` internal.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The document.
    pub root: Node,
    /// The source texts.
    pub files: Files,
}

impl Node {
    /// The value of `key`, if this is a map that contains it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The entry of `key`, if this is a map that contains it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The entries of a map; empty for any other value.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; empty for any other value.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The string, if this is one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of the map under `key`; empty if there is none.
    pub(crate) fn entries_of(&self, key: &str) -> &[Entry] {
        self.get(key).map(Node::entries).unwrap_or_default()
    }

    /// The items of the list under `key`; empty if there is none.
    pub(crate) fn items_of(&self, key: &str) -> &[Node] {
        self.get(key).map(Node::items).unwrap_or_default()
    }

    /// The string under `key`, if there is one.
    pub(crate) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// The components of a document in one section, such as `schemas`.
    pub(crate) fn components(&self, section: &str) -> &[Entry] {
        self.get("components").map(|it| it.entries_of(section)).unwrap_or_default()
    }

    /// Converts to the value type of `serde_yaml`, for decoding.
    pub fn to_yaml(&self) -> serde_yaml::Value {
        match &self.value {
            Value::Null => serde_yaml::Value::Null,
            Value::Bool(value) => serde_yaml::Value::Bool(*value),
            Value::Number(text) => number(text),
            Value::Text(text) => serde_yaml::Value::String(text.clone()),
            Value::List(items) => {
                items.iter().map(Node::to_yaml).collect::<Vec<_>>().into()
            }
            Value::Map(entries) => serde_yaml::Value::Mapping(mapping(entries)),
        }
    }
}

fn mapping(entries: &[Entry]) -> serde_yaml::Mapping {
    let pairs = entries.iter();
    pairs.map(|entry| (entry.key.clone().into(), entry.node.to_yaml())).collect()
}

fn number(text: &str) -> serde_yaml::Value {
    if let Ok(value) = text.parse::<i64>() {
        value.into()
    } else if let Ok(value) = text.parse::<u64>() {
        value.into()
    } else {
        text.parse::<f64>().map_or_else(|_| text.into(), Into::into)
    }
}
