//! The value tree: what JSON can say, and where it was said.

use super::json;
use super::{Files, Span};
use super::{pointer, yaml};

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// What stands there.
    pub value: Value,
}

/// A value as JSON knows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number, as JSON would write it.
    Number(String),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Node>),
    /// Named values, in the order of the source; no name comes twice.
    Map(Vec<Entry>),
}

/// A named value of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The name.
    pub key: String,
    /// Where the name stands.
    pub span: Span,
    /// The value.
    pub node: Node,
}

/// A bundled document: path items in place, every `$ref` internal.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The document.
    pub root: Node,
    /// The texts that its spans point into.
    pub files: Files,
}

impl Tree {
    /// The document as indented JSON, in the order of the source, ending in a line break.
    pub fn to_json(&self) -> String {
        json::print(&self.root)
    }

    /// The document as YAML, in the order of the source, ending in a line break. Numbers keep
    /// their digits, and a text that any reader could take for something else is quoted.
    pub fn to_yaml(&self) -> String {
        yaml::print(&self.root)
    }
}

impl Node {
    /// The value under `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The entry under `key`, if this is a map that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The entries of a map; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The values of a list; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The node that a JSON pointer (`/components/schemas/Contact`) leads to.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        pointer::follow(self, pointer)
    }

    /// The same value without its places, for decoding.
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
