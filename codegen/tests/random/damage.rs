//! Random damage to a document.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// A change of one node.
#[derive(Clone, Debug)]
pub(crate) enum Damage {
    Delete(Index),
    Replace(Index, Value),
    /// The key or index of a node gets the content of another node.
    Copy(Index, Index),
    /// A key is renamed.
    Rename(Index, &'static str),
    Reference(Index, &'static str),
}

pub(crate) fn damage() -> impl Strategy<Value = Damage> {
    let values = vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("text"),
        json!([]),
        json!({}),
        json!([{}]),
        json!({"$ref": "#/components/schemas/Nowhere"}),
        json!({"$ref": "#/paths"}),
        json!({"$ref": "#/components/schemas/Node/properties/child"}),
    ];
    let keys = vec![
        "typ",
        "$ref",
        "allOf",
        "not",
        "properties",
        "x-revio-name",
        "in",
        "enum",
        "200",
    ];
    let references = vec![
        "#/components/schemas/Nowhere",
        "#/components/schemas/Node",
        "#/components/securitySchemes/basic",
        "#",
        "other.yaml#/A",
        "#/components/schemas/~2",
        "",
    ];
    let at = any::<Index>;
    prop_oneof![
        at().prop_map(Damage::Delete),
        (at(), prop::sample::select(values))
            .prop_map(|(at, value)| Damage::Replace(at, value)),
        (at(), at()).prop_map(|(from, to)| Damage::Copy(from, to)),
        (at(), prop::sample::select(keys)).prop_map(|(at, key)| Damage::Rename(at, key)),
        (at(), prop::sample::select(references))
            .prop_map(|(at, to)| Damage::Reference(at, to)),
    ]
}

impl Damage {
    pub(crate) fn apply(&self, document: &mut Value) {
        let mut pointers = Vec::new();
        add_pointers(document, "", &mut pointers);
        let at = |index: &Index| pointers.get(index.index(pointers.len().max(1)));
        match self {
            Self::Delete(index) => {
                let Some((parent, key)) = at(index) else { return };
                match document.pointer_mut(parent) {
                    Some(Value::Object(object)) => drop(object.remove(key)),
                    Some(Value::Array(items)) => {
                        let index = key.parse::<usize>().expect("an index");
                        items.remove(index);
                    }
                    _ => {}
                }
            }
            Self::Replace(index, value) => set(document, at(index), value.clone()),
            Self::Copy(from, to) => {
                let Some((parent, key)) = at(from) else { return };
                let Some(value) = document.pointer(&joined(parent, key)).cloned() else {
                    return;
                };
                set(document, at(to), value);
            }
            Self::Rename(index, new) => {
                let Some((parent, key)) = at(index) else { return };
                if let Some(Value::Object(object)) = document.pointer_mut(parent)
                    && let Some(value) = object.remove(key)
                {
                    object.insert((*new).to_owned(), value);
                }
            }
            Self::Reference(index, target) => {
                let references: Vec<_> =
                    pointers.iter().filter(|(_, key)| key == "$ref").collect();
                if !references.is_empty() {
                    let at = references[index.index(references.len())];
                    set(document, Some(at), json!(target));
                }
            }
        }
    }
}

fn set(document: &mut Value, at: Option<&(String, String)>, value: Value) {
    if let Some((parent, key)) = at
        && let Some(node) = document.pointer_mut(&joined(parent, key))
    {
        *node = value;
    }
}

/// The pointer to the parent of each node, and its key.
fn add_pointers(value: &Value, pointer: &str, all: &mut Vec<(String, String)>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => {
            object.iter().map(|(key, value)| (key.clone(), value)).collect()
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), value))
            .collect(),
        _ => return,
    };
    for (key, value) in children {
        add_pointers(value, &joined(pointer, &key), all);
        all.push((pointer.to_owned(), key));
    }
}

fn joined(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
