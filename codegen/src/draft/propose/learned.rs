//! What members of the same name are elsewhere in the spec.

use super::super::lacks::{accepts, json};
use super::super::observed::{Json, Kind, Observed};
use super::super::spec::{only_reference, text};
use super::{Proposer, Shape};
use crate::load::{Entry, Node};
use crate::snippet::Lines;

impl<'t> Proposer<'_, 't> {
    /// What the member is in the schema itself, else in all others that would take what was seen,
    /// if they agree.
    pub(super) fn learned(
        &self,
        owner: &str,
        name: &str,
        seen: &Observed,
    ) -> Option<Shape> {
        let own =
            self.spec.schema(owner).and_then(|it| self.spec.member(&it.node, name));
        if let Some(own) = own.filter(|own| accepts(self.spec, &own.node, seen)) {
            return self.shape(&own.node);
        }
        let fitting = self.spec.members_named(name);
        let mut fitting = fitting.filter(|entry| accepts(self.spec, &entry.node, seen));
        let first = fitting.next()?;
        let signature = signature(&first.node)?;
        let agree = fitting
            .all(|entry| self::signature(&entry.node).as_ref() == Some(&signature));
        (agree && says_more(&first.node, seen)).then(|| self.shape(&first.node))?
    }

    /// The Rust name that all members of this name have.
    pub(super) fn learned_name(&self, name: &str) -> Option<&'t str> {
        let mut names = self
            .spec
            .members_named(name)
            .map(|it: &Entry| text(&it.node, "x-revio-name"));
        let first = names.next()??;
        names.all(|name| name == Some(first)).then_some(first)
    }

    /// The type of a schema, without anything else that is said about it.
    fn shape(&self, node: &Node) -> Option<Shape> {
        if let Some(name) = only_reference(node) {
            return Some(self.reference(name.strip_prefix("#/components/schemas/")?));
        }
        let mut lines = Lines::new();
        for key in ["type", "format"] {
            if let Some(word) = text(node, key) {
                lines.text(key, word);
            }
        }
        match text(node, "format") {
            Some("decimal") => lines.push("example: 12.5"),
            Some("date-time-local") => lines.push("example: \"2024-01-02T00:00:00\""),
            _ => {}
        }
        if text(node, "type") == Some("array") {
            let items = node.get("items").filter(|items| !items.entries().is_empty());
            lines.key(
                "items",
                items.map_or(Some(Lines::new()), |it| Some(self.shape(it)?.lines))?,
            );
        }
        // What has no type and no name is a union or an object of its own.
        let is_plain = node.get("oneOf").is_none() && node.get("properties").is_none();
        is_plain.then_some(Shape { lines, bare: false, remark: None })
    }
}

/// The type of a schema as a word that two can be compared by.
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
        word => Some(format!("{word} {format}")),
    }
}

/// Whether the spec says more than the samples show, or at least the same.
fn says_more(node: &Node, seen: &Observed) -> bool {
    if only_reference(node).is_some() {
        return true;
    }
    let seen_json = seen.json();
    let is_alike =
        seen_json.is_empty() || json(node).is_some_and(|json| seen_json.contains(&json));
    let plain_text = json(node) == Some(Json::Text) && text(node, "format").is_none();
    let dates = seen.has(Kind::Date) || seen.has(Kind::DateTime);
    is_alike && seen_json.len() < 2 && !(plain_text && dates && !seen.has(Kind::Text))
}
