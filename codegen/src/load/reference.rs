//! Finds the references of a document and resolves their targets.
//!
//! A `$ref` is a reference only where OpenAPI allows one. A property with that name, and
//! anything inside an example, a default or an extension, is left alone.

use super::pointer::percent_decode;
use super::{Node, Value};

/// Keys whose values map user-defined names to objects.
const NAMES: &[&str] = idents! {
    callbacks content encoding examples headers links parameters paths
    patternProperties properties requestBodies responses schemas scopes
    securitySchemes variables
};

/// Keys whose values are plain data.
const DATA: [&str; 4] = ["default", "enum", "example", "value"];

/// The keys whose values are objects that references may replace, and the section of the
/// components that holds such objects.
const SECTIONS: [(&str, &str); 20] = [
    ("schema", "schemas"),
    ("schemas", "schemas"),
    ("items", "schemas"),
    ("additionalProperties", "schemas"),
    ("not", "schemas"),
    ("allOf", "schemas"),
    ("oneOf", "schemas"),
    ("anyOf", "schemas"),
    ("properties", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("requestBody", "requestBodies"),
    ("requestBodies", "requestBodies"),
    ("headers", "headers"),
    ("examples", "examples"),
    ("links", "links"),
    ("callbacks", "callbacks"),
    ("securitySchemes", "securitySchemes"),
    ("paths", ""),
    ("content", ""),
];

/// The section of the components that holds the objects below a key.
pub(super) fn section_of(key: &str) -> &'static str {
    SECTIONS.iter().find(|(known, _)| *known == key).map_or("", |(_, section)| section)
}

/// A reference.
pub(super) struct Reference<'n> {
    pub(super) node: &'n mut Node,
    /// The section of the components that holds such objects; empty if there is none.
    pub(super) section: &'static str,
}

/// Calls `found` with every reference below an object of a section, in document order.
pub(super) fn visit(
    node: &mut Node,
    section: &'static str,
    found: &mut impl FnMut(Reference),
) {
    match &mut node.value {
        Value::List(items) => {
            for item in items {
                visit(item, section, found);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                value_of(&entry.key, &mut entry.node, section, found);
            }
        }
        _ => {}
    }
}

fn value_of(
    key: &str,
    node: &mut Node,
    section: &'static str,
    found: &mut impl FnMut(Reference),
) {
    let inner = SECTIONS.iter().find(|(known, _)| *known == key);
    let inner = inner.map_or(section, |(_, section)| section);
    match key {
        "$ref" if node.text().is_some() => found(Reference { node, section }),
        "$ref" => {}
        "discriminator" => mapping(node, found),
        _ if NAMES.contains(&key) => names(node, inner, found),
        _ if DATA.contains(&key) || key.starts_with("x-") => {}
        _ => visit(node, inner, found),
    }
}

fn names(node: &mut Node, section: &'static str, found: &mut impl FnMut(Reference)) {
    match &mut node.value {
        Value::Map(entries) => {
            for entry in entries {
                visit(&mut entry.node, section, found);
            }
        }
        _ => visit(node, section, found),
    }
}

/// A discriminator maps values to references or to names of schemas.
fn mapping(node: &mut Node, found: &mut impl FnMut(Reference)) {
    let Value::Map(entries) = &mut node.value else { return };
    let Some(mapping) = entries.iter_mut().find(|entry| entry.key == "mapping") else {
        return;
    };
    let Value::Map(entries) = &mut mapping.node.value else { return };
    for entry in entries {
        if entry.node.text().is_some_and(|text| text.contains(['#', '/'])) {
            found(Reference { node: &mut entry.node, section: "schemas" });
        }
    }
}

/// The target of a reference, resolved against the file that contains it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A file and a JSON pointer into it.
    File { path: String, pointer: String },
    /// A URL.
    Remote,
    /// A path outside the directory of the root document.
    Outside,
}

impl Target {
    /// Parses a reference in the file `from`.
    pub(super) fn parse(reference: &str, from: &str) -> Self {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if path.contains("://") || path.starts_with("//") {
            return Self::Remote;
        }
        let path =
            if path.is_empty() { Some(from.to_owned()) } else { join(from, path) };
        let pointer = percent_decode(fragment).into_owned();
        path.map_or(Self::Outside, |path| Self::File { path, pointer })
    }
}

/// Resolves a path relative to the file `from`.
fn join(from: &str, relative: &str) -> Option<String> {
    let directory = from.rsplit_once('/').map_or("", |(directory, _)| directory);
    let relative = percent_decode(relative);
    let mut parts: Vec<&str> =
        directory.split('/').filter(|part| !part.is_empty()).collect();
    if relative.starts_with('/') {
        return None;
    }
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
