//! Learns the type of a property from properties of the same name elsewhere in the spec.

use super::{Proposer, Schema};
use crate::infer::gaps::{accepts, json_type};
use crate::infer::observed::Observed;
use crate::infer::spec::{only_reference, text};
use crate::infer::value_type::{JsonType, ValueType};
use crate::infer::yaml::Lines;
use crate::load::{Entry, Node};

impl<'t> Proposer<'_, 't> {
    /// The type of the property in its own schema, if that accepts what was observed.
    pub(super) fn own(
        &self,
        owner: &str,
        name: &str,
        seen: &Observed,
    ) -> Option<Schema> {
        let own = self.spec.property(&self.spec.schema(owner)?.node, name)?;
        accepts(self.spec, &own.node, seen).then(|| self.type_of(&own.node))?
    }

    /// The type of the property in all other schemas that accept what was observed, if these agree.
    pub(super) fn learned(&self, name: &str, seen: &Observed) -> Option<Schema> {
        let accepts = |entry: &&Entry| accepts(self.spec, &entry.node, seen);
        let mut fitting = self.spec.properties_named(name).filter(accepts);
        let first = &fitting.next()?.node;
        let signature = signature(first)?;
        let agree = fitting
            .all(|entry| self::signature(&entry.node).as_ref() == Some(&signature));
        if agree && is_as_specific(first, seen) { self.type_of(first) } else { None }
    }

    /// The Rust name that all properties of this name have.
    pub(super) fn learned_name(&self, name: &str) -> Option<&'t str> {
        let properties = self.spec.properties_named(name);
        let mut names = properties.map(|entry| text(&entry.node, "x-revio-name"));
        let first = names.next()??;
        names.all(|name| name == Some(first)).then_some(first)
    }

    /// The type of a schema without its other keys. Unions and unnamed objects have none.
    fn type_of(&self, node: &Node) -> Option<Schema> {
        if let Some(name) = only_reference(node) {
            return Some(self.reference(name.strip_prefix("#/components/schemas/")?));
        }
        let mut lines = Lines::new();
        for key in ["type", "format"] {
            if let Some(value) = text(node, key) {
                lines.text(key, value);
            }
        }
        match text(node, "format") {
            Some("decimal") => lines.push("example: 12.5"),
            Some("date-time-local") => lines.push("example: \"2024-01-02T00:00:00\""),
            _ => {}
        }
        if text(node, "type") == Some("array") {
            let items = node.get("items").filter(|items| !items.entries().is_empty());
            let items = match items {
                Some(items) => self.type_of(items)?.lines,
                None => Lines::new(),
            };
            lines.key("items", items);
        }
        let is_plain = node.get("oneOf").is_none() && node.get("properties").is_none();
        is_plain.then(|| Schema::from(lines))
    }
}

/// The type of a schema in a form that can be compared.
fn signature(node: &Node) -> Option<String> {
    if let Some(reference) = only_reference(node) {
        return Some(reference.to_owned());
    }
    let format = text(node, "format").unwrap_or_default();
    match text(node, "type")? {
        "array" => {
            Some(format!("[{}]", signature(node.get("items")?).unwrap_or_default()))
        }
        "object" => None,
        ty => Some(format!("{ty} {format}")),
    }
}

/// Whether the spec is at least as specific as the observed types.
fn is_as_specific(node: &Node, seen: &Observed) -> bool {
    if only_reference(node).is_some() {
        return true;
    }
    let (own, types) = (json_type(node), seen.json_types());
    let is_same = types.is_empty() || own.is_some_and(|own| types.contains(&own));
    let is_plain_text = own == Some(JsonType::Text) && text(node, "format").is_none();
    let dates = [ValueType::Date, ValueType::DateTime, ValueType::OffsetDateTime];
    let are_dates = dates.iter().any(|ty| seen.has(*ty)) && !seen.has(ValueType::Text);
    is_same && types.len() < 2 && !(is_plain_text && are_dates)
}
