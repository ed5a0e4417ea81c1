//! Merges the parts of an object: properties that several of them describe, and alternatives.

use std::collections::BTreeSet;

use super::equal::{same, same_keys};
use super::part::{Part, alternatives, is_nullable, is_object};
use super::{Merger, keywords};
use crate::load::{Entry, Node, Value};

impl Merger<'_, '_> {
    /// Puts properties that several parts describe into the schema itself, unless it only refers to
    /// another one.
    pub(super) fn record(
        &mut self,
        node: &Node,
        parts: &[Part<'_>],
        is_plain: bool,
        depth: usize,
    ) -> Option<Node> {
        let mut own = node.clone();
        let Value::Map(entries) = &mut own.value else { return None };
        // Alternatives that only require properties.
        entries.retain(|entry| !matches!(entry.key.as_str(), "oneOf" | "anyOf"));
        for entry in entries.iter_mut().filter(|entry| entry.key == "allOf") {
            let Value::List(items) = &mut entry.node.value else { continue };
            for item in items {
                if let Some(own) = self.without_extensions(item) {
                    *item = own;
                }
            }
        }
        let mut properties = node.entries_of("properties").to_vec();
        let leaves = parts.iter().flat_map(|part| &part.leaves);
        let required = leaves.flat_map(|leaf| leaf.items_of("required"));
        let required: BTreeSet<&str> = required.filter_map(Node::text).collect();
        let repeated = if is_plain { Vec::new() } else { repeated(parts) };
        for described in repeated {
            let nodes: Vec<&Node> = described.iter().map(|entry| &entry.node).collect();
            let Some(last) = described.last() else { continue };
            let is_required = required.contains(&&*last.key);
            let node = self.property(&nodes, is_required, depth);
            let merged = Entry { node, ..(*last).clone() };
            match properties.iter_mut().find(|property| property.key == last.key) {
                Some(property) => *property = merged,
                None => properties.push(merged),
            }
        }
        if !properties.is_empty() {
            entries.retain(|entry| entry.key != "properties");
            let span = node.get("properties").map_or(self.top, |it| it.span);
            let properties = Node { span, value: Value::Map(properties) };
            entries.push(self.entry("properties", properties));
        }
        if !is_plain && let Some(values) = self.additional(parts, depth) {
            entries.retain(|entry| entry.key != "additionalProperties");
            entries.push(self.entry("additionalProperties", values));
        }
        if node.get("allOf").is_some() {
            entries.retain(|entry| entry.key != "nullable");
            if is_nullable(parts) {
                let flag = Node { span: self.top, value: Value::Bool(true) };
                entries.push(self.entry("nullable", flag));
            }
        }
        (!same_keys(&own, node)).then_some(own)
    }

    /// The schema of the properties without a name that several parts describe in different ways. If
    /// no value matches all of them, objects lack such properties.
    fn additional(&mut self, parts: &[Part<'_>], depth: usize) -> Option<Node> {
        let mut described: Vec<&Node> = Vec::new();
        for leaf in parts.iter().flat_map(|part| &part.leaves) {
            let values = leaf.get("additionalProperties");
            let values = values.filter(|it| !it.entries().is_empty());
            if let Some(values) = values
                && !described.iter().any(|it| same(it, values))
            {
                described.push(values);
            }
        }
        if described.len() < 2 {
            return None;
        }
        let (values, is_possible) = self.optional(&described, depth);
        if is_possible {
            return Some(values);
        }
        Some(Node { span: values.span, value: Value::Bool(false) })
    }

    /// A part without the alternatives that extend it.
    fn without_extensions(&self, part: &Node) -> Option<Node> {
        let parts = super::part::parts(self.schemas, part);
        let leaves: Vec<&Node> =
            parts.iter().flat_map(|part| part.leaves.iter().copied()).collect();
        let [leaf] = leaves.as_slice() else { return None };
        if !self.schemas.is_base(leaf) {
            return None;
        }
        let is_union = |key: &str| matches!(key, "oneOf" | "anyOf" | "discriminator");
        let entries = leaf.entries().iter().filter(|entry| !is_union(&entry.key));
        Some(Node { span: leaf.span, value: Value::Map(entries.cloned().collect()) })
    }

    /// Gives each alternative what is beside the alternatives.
    pub(super) fn union(
        &mut self,
        node: &Node,
        parts: &[Part<'_>],
        (union, leaf): (&Part<'_>, &Node),
        depth: usize,
    ) -> Option<Node> {
        let (keyword, list) = alternatives(leaf)?;
        let rest = self.rest(parts, union, leaf);
        let mut entries: Vec<Entry> = Vec::new();
        let inherited = leaf.entries().iter().filter(|it| !it.key.starts_with("x-"));
        let is_kept =
            |it: &&Entry| keywords::is_annotation(&it.key) || it.key == "discriminator";
        for entry in node.entries().iter().chain(inherited).filter(is_kept) {
            if entries.iter().all(|known| known.key != entry.key) {
                entries.push(entry.clone());
            }
        }
        self.open.push(leaf.span);
        let alternatives: Vec<Node> = list
            .items()
            .iter()
            .map(|alternative| self.alternative(alternative, &rest, leaf, depth))
            .collect();
        self.open.pop();
        let list = Node { span: list.span, value: Value::List(alternatives) };
        entries.push(self.entry(keyword, list));
        let new = Node { span: node.span, value: Value::Map(entries) };
        (!same_keys(&new, node)).then_some(new)
    }

    /// What is beside the alternatives: the other parts, and the keywords of their own part.
    fn rest(&mut self, parts: &[Part<'_>], union: &Part<'_>, leaf: &Node) -> Vec<Node> {
        let mut rest = Vec::new();
        for part in
            parts.iter().filter(|part| !part.is_own && !std::ptr::eq(*part, union))
        {
            rest.push(part.node.clone());
        }
        let own = parts.iter().filter(|part| part.is_own).map(|part| part.node);
        let others = union.leaves.iter().copied().filter(|it| !std::ptr::eq(*it, leaf));
        let besides = own.chain([leaf]).chain(others);
        let mut seen: Vec<&Node> = Vec::new();
        for node in besides {
            if seen.iter().any(|it| std::ptr::eq(*it, node)) {
                continue;
            }
            seen.push(node);
            let entries: Vec<Entry> = node
                .entries()
                .iter()
                .filter(|it| {
                    matches!(
                        &*it.key,
                        "properties" | "required" | "additionalProperties"
                    )
                })
                .cloned()
                .collect();
            if !entries.is_empty() {
                let ty =
                    Node { span: node.span, value: Value::Text("object".to_owned()) };
                let mut all = vec![self.entry("type", ty)];
                all.extend(entries);
                rest.push(Node { span: self.place(), value: Value::Map(all) });
            }
        }
        rest
    }

    fn alternative(
        &mut self,
        alternative: &Node,
        rest: &[Node],
        leaf: &Node,
        depth: usize,
    ) -> Node {
        let parts = super::part::parts(self.schemas, alternative);
        let leaves: Vec<&Node> =
            parts.iter().flat_map(|part| part.leaves.iter().copied()).collect();
        if leaves.iter().any(|it| std::ptr::eq(*it, leaf)) {
            // It extends the schema, so it has the properties beside the alternatives.
            return alternative.clone();
        }
        let has = |name: &str| {
            let mut properties = leaves.iter().filter_map(|leaf| leaf.get("properties"));
            properties.any(|it| it.get(name).is_some())
        };
        let is_known = |node: &Node| {
            node.text_of("$ref").is_none()
                && node.get("allOf").is_none()
                && node.get("required").is_none()
                && node.entries_of("properties").iter().all(|entry| has(&entry.key))
        };
        let rest: Vec<&Node> = rest.iter().filter(|node| !is_known(node)).collect();
        // An alternative that is not an object cannot have the properties, so it stays as it is.
        let is_other = parts.iter().flat_map(Part::types).any(|(ty, _)| ty != "object");
        let is_record = !is_other
            && (alternative.text_of("$ref").is_some()
                || leaves.iter().any(|leaf| is_object(leaf)));
        if rest.is_empty() || !is_record {
            return alternative.clone();
        }
        let outer = leaves
            .iter()
            .find_map(|leaf| self.open.iter().position(|it| *it == leaf.span));
        if let Some(circle) = outer.and_then(|it| self.open.get(it..)) {
            self.refuse(
                circle.iter().copied().min().unwrap_or(leaf.span),
                "properties beside alternatives that contain the same schema again",
                "move the properties into each alternative",
            );
            return alternative.clone();
        }
        let mut all = vec![alternative];
        all.extend(rest);
        self.all_of(&all, depth)
    }
}

/// The properties that several parts describe in different ways, in the order of the parts: those
/// beside an `allOf` come last.
fn repeated<'p>(parts: &'p [Part<'_>]) -> Vec<Vec<&'p Entry>> {
    let ordered =
        parts.iter().filter(|it| !it.is_own).chain(parts.iter().filter(|it| it.is_own));
    let mut described: Vec<Vec<&Entry>> = Vec::new();
    for leaf in ordered.flat_map(|part| &part.leaves) {
        for entry in leaf.entries_of("properties") {
            let named = |it: &&mut Vec<&Entry>| {
                it.first().is_some_and(|first| first.key == entry.key)
            };
            match described.iter_mut().find(named) {
                Some(known) if known.iter().any(|it| same(&it.node, &entry.node)) => {}
                Some(known) => known.push(entry),
                None => described.push(vec![entry]),
            }
        }
    }
    described.retain(|entries| entries.len() > 1);
    described
}
