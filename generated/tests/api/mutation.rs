//! Slightly wrong bodies: JSON with other values in it, with unknown fields, and with bytes changed
//! or missing.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What the names of added fields begin with.
const UNKNOWN: &str = "x_unknown_";

/// What is done to a body.
#[derive(Clone, Debug)]
pub(crate) struct Mutation {
    /// Which values are replaced, and by what.
    replaced: Vec<(prop::sample::Index, Value)>,
    /// The value of the fields that are added to every object; none, if none are.
    added: Option<Value>,
    /// Whether the first field of each object comes twice, if it has no parts.
    doubled: bool,
    /// Where the text ends.
    cut: Option<prop::sample::Index>,
    /// Which bytes are others.
    bytes: Vec<(prop::sample::Index, u8)>,
}

/// Any mutation. Most leave JSON that can be read.
pub(crate) fn mutation() -> impl Strategy<Value = Mutation> {
    let place = any::<prop::sample::Index>;
    let replaced = prop_oneof![
        1 => Just(Vec::new()),
        1 => prop::collection::vec((place(), value()), 1..3),
    ];
    let cut = prop::option::weighted(0.1, place());
    let flips = prop::collection::vec((place(), any::<u8>()), 1..6);
    let bytes = prop_oneof![9 => Just(Vec::new()), 1 => flips];
    let added = prop::option::weighted(0.8, value());
    let doubled = prop::bool::weighted(0.1);
    (replaced, added, doubled, cut, bytes).prop_map(
        |(replaced, added, doubled, cut, bytes)| Mutation {
            replaced,
            added,
            doubled,
            cut,
            bytes,
        },
    )
}

/// Any JSON, with what is likely to be misread among it.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "-?[0-9]{0,32}(\\.[0-9]{0,12})?(e-?[0-9]{1,3})?".prop_map(Value::from),
        "(0001|1753|1900|2024)-[0-9]{1,2}-[0-9]{1,2}(T[0-9:.Z+]{0,14})?"
            .prop_map(Value::from),
        (2usize..140).prop_map(deep),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let members = prop::collection::btree_map("[a-z_]{1,8}", inner.clone(), 0..3);
        prop_oneof![
            prop::collection::vec(inner, 0..3).prop_map(Value::from),
            members.prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// Arrays and objects inside one another.
fn deep(depth: usize) -> Value {
    (0..depth).fold(Value::Null, |inner, level| match level % 2 {
        0 => json!([inner]),
        _ => json!({ "a": inner }),
    })
}

impl Mutation {
    pub(crate) fn of(&self, body: &str) -> Vec<u8> {
        let mut value: Value = serde_json::from_str(body).expect("JSON");
        for (place, other) in &self.replaced {
            let place = place.index(count(&value));
            *node(&mut value, &mut { place }).expect("a place") = other.clone();
        }
        if let Some(added) = &self.added {
            add(&mut value, added, &mut 0);
        }
        let mut text = String::new();
        write(&value, self.doubled, &mut text);
        let mut bytes = text.into_bytes();
        for (place, byte) in &self.bytes {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        if let Some(cut) = self.cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        bytes
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// The value at a place, counted from the outside.
fn node<'v>(value: &'v mut Value, place: &mut usize) -> Option<&'v mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| node(item, place)),
        Value::Object(members) => {
            members.values_mut().find_map(|item| node(item, place))
        }
        _ => None,
    }
}

/// Adds a field with a unique name to every object.
fn add(value: &mut Value, added: &Value, number: &mut usize) {
    match value {
        Value::Array(items) => {
            for item in items {
                add(item, added, number);
            }
        }
        Value::Object(members) => {
            for item in members.values_mut() {
                add(item, added, number);
            }
            members.insert(format!("{UNKNOWN}{number}"), added.clone());
            *number += 1;
        }
        _ => {}
    }
}

/// Writes JSON in which the first field of each object may come twice.
fn write(value: &Value, doubled: bool, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write(item, doubled, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            let first =
                members.iter().next().filter(|(_, item)| doubled && is_plain(item));
            out.extend(first.map(|(name, item)| format!("{}:{item},", json!(name))));
            for (index, (name, item)) in members.iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                out.extend([&*json!(name).to_string(), ":"]);
                write(item, doubled, out);
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// The fields that were added, wherever they are. No two have one name.
pub(crate) fn added(value: &Value) -> BTreeMap<&str, &Value> {
    let mut found = BTreeMap::new();
    gather(value, &mut found);
    found
}

fn gather<'v>(value: &'v Value, found: &mut BTreeMap<&'v str, &'v Value>) {
    let own = |members: &'v Map<String, Value>| {
        members.iter().filter(|(name, _)| name.starts_with(UNKNOWN))
    };
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(members) => {
            found.extend(own(members).map(|(name, value)| (name.as_str(), value)));
            members.values().for_each(|item| gather(item, found));
        }
        _ => {}
    }
}
