//! Edits for values of another type than in the spec: unions, wider types, and null.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Editor;
use crate::infer::gaps::{Gap, json_type};
use crate::infer::observed::Observed;
use crate::infer::propose::{Proposer, wrapped};
use crate::infer::spec::text;
use crate::infer::value_type::{JsonType, ValueType};
use crate::infer::yaml::Lines;
use crate::load::{Entry, Node};
use crate::source::Span;

/// The keys of a schema that determine its type.
const TYPE: &str =
    "$ref allOf additionalProperties enum format items oneOf type x-revio-enum";

/// The keys that constrain one type, and move with it into a union.
const BOUNDS: &[&str] = idents! {
    exclusiveMaximum exclusiveMinimum maximum maxItems maxLength minimum minItems
    minLength multipleOf pattern
};

impl<'s, 't> Editor<'s, 't> {
    /// Adds a type to a schema.
    pub(super) fn widen(&mut self, gap: &Gap<'t>, site: &'t Entry) {
        // The alternatives of a union do not hide secrets.
        if self.spec.is_secret(&site.node) {
            self.note_type(gap);
            return;
        }
        let own = json_type(self.spec.target(&site.node).0);
        let is_scalar = matches!(own, Some(JsonType::Text | JsonType::Number));
        if gap.seen.has(ValueType::Huge)
            && (!is_scalar || site.node.get("oneOf").is_some())
        {
            self.note_type(gap);
            return;
        }
        if self.places.is_flow(&site.node) || site.node.entries().is_empty() {
            self.note_no_line(gap, site.span);
            return;
        }
        let mut proposer = self.proposer(self.places.file(site.span));
        if let Some(union) = site.node.entry("oneOf") {
            let types = gap.seen.json_types();
            let alternatives = self.alternatives(gap, None, types, &mut proposer);
            if !self.append_items(union, &alternatives, &gap.path.to_string()) {
                self.note_no_line(gap, union.span);
            }
        } else {
            let schema = self.widened(gap, site, &mut proposer);
            let lines = Lines::keyed(&site.key, schema);
            self.put(site.span, self.places.entry(site), lines, &gap.path.to_string());
        }
        self.keep(proposer.definitions, Some(site.span));
    }

    /// One alternative for each JSON type, with a comment on where it was seen.
    fn alternatives(
        &self,
        gap: &Gap<'t>,
        site: Option<&'t Entry>,
        types: impl IntoIterator<Item = JsonType>,
        proposer: &mut Proposer<'s, 't>,
    ) -> Lines {
        let (owner, name) = (gap.path.owner(), gap.path.name());
        let mut lines = Lines::new();
        for json in types {
            let seen = gap.seen.only(json);
            lines.extend(Lines::comment(self.comments.types(&seen).as_deref()));
            let element = site.filter(|_| json == JsonType::Object);
            let element = element.and_then(|site| self.element(site));
            // The generator names the union itself after the property.
            let part = format!("{name}_part");
            let nested =
                matches!(json, JsonType::List | JsonType::Object) && !name.is_empty();
            let name = if nested { &part } else { name };
            let schema = || proposer.schema(&owner, name, &seen).lines;
            lines.item(element.unwrap_or_else(schema));
        }
        lines
    }

    /// The schema of the elements of a list as written in the file.
    fn element(&self, list: &'t Entry) -> Option<Lines> {
        let items =
            list.node.entry("items").filter(|it| !it.node.entries().is_empty())?;
        if self.places.is_flow(&items.node) {
            return Some(Lines::of(self.places.files.text(items.node.span)));
        }
        let entries = items.node.entries().iter();
        Some(entries.fold(Lines::new(), |lines, it| lines.and(self.places.text(it))))
    }

    /// The schema with one more type. Keys that do not concern the type stay as they are.
    fn widened(
        &mut self,
        gap: &Gap<'t>,
        site: &'t Entry,
        proposer: &mut Proposer<'s, 't>,
    ) -> Lines {
        let (target, _) = self.spec.target(&site.node);
        let own = json_type(target);
        let is_huge = gap.seen.has(ValueType::Huge);
        let mut more = gap.seen.json_types();
        more.retain(|json| Some(*json) != own && !is_huge);
        let (mut old, mut rest) = (Lines::new(), Lines::new());
        for entry in site.node.entries() {
            let key = entry.key.as_str();
            let is_of_type = TYPE.split(' ').any(|other| other == key)
                || key == "x-revio-name" && entry.node.text().is_none()
                || (is_huge || !more.is_empty()) && BOUNDS.contains(&key);
            if key == "x-revio-name" && !is_of_type && !more.is_empty() {
                let name = entry.node.text().unwrap_or_default();
                let comment =
                    format!("the name {name} is dropped: it would be that of the union");
                rest.extend(Lines::comment(Some(&comment)));
                continue;
            }
            let to = if is_of_type { &mut old } else { &mut rest };
            to.extend(self.places.text(entry));
        }
        let mut lines = if more.is_empty() {
            self.wider(target, &gap.seen)
        } else {
            let old = Lines::list([unwrapped(&site.node, old)]);
            let more = self.alternatives(gap, Some(site), more, proposer);
            // Not every text is a date, so the first alternative, which is sent, never is one.
            let is_date =
                text(target, "format").is_some_and(|it| it.starts_with("date"));
            Lines::keyed("oneOf", if is_date { more.and(old) } else { old.and(more) })
        };
        lines.extend(rest);
        if let Some(at) = self.pending_nulls.iter().position(|span| *span == site.span) {
            self.pending_nulls.remove(at);
            lines.extend(self.nullable(gap));
        }
        lines
    }

    /// A wider type of the same JSON type.
    fn wider(&self, target: &Node, seen: &Observed) -> Lines {
        let mut lines = Lines::comment(self.comments.types(seen).as_deref());
        if json_type(target) == Some(JsonType::Number) && !seen.has(ValueType::Huge) {
            lines.push("type: number");
            lines.push("format: decimal");
            if target.get("example").is_none() {
                lines.push("example: 12.5");
            }
        } else {
            lines.push("type: string");
        }
        lines
    }

    /// Turns `integer` into `number` in an alternative of a union, which may be in flow style.
    pub(super) fn number(&mut self, gap: &Gap<'t>, alternative: &'t Node) {
        let words = [("type", "number"), ("format", "decimal")];
        let words = words.into_iter().filter_map(|(key, word)| {
            Some((alternative.get(key).filter(|node| node.text().is_some())?.span, word))
        });
        let mut by_line: BTreeMap<usize, Vec<(Span, &str)>> = BTreeMap::new();
        for (span, word) in words {
            by_line.entry(self.places.files.line(span)).or_default().push((span, word));
        }
        for (line, mut words) in by_line {
            words.sort_by_key(|(span, _)| Reverse(*span));
            let Some((first, _)) = words.last().copied() else { continue };
            let mut text = self.places.files.source_line(first).to_owned();
            for (span, word) in words {
                let before = self.places.files.column(span) - 1;
                let start =
                    text.char_indices().nth(before).map_or(text.len(), |it| it.0);
                let end = start + self.places.files.text(span).len();
                if text.is_char_boundary(end) {
                    text.replace_range(start..end, word);
                }
            }
            let indent = " ".repeat(text.len() - text.trim_start().len());
            let comment =
                self.comments.types(&gap.seen).map(|it| format!("{indent}# {it}"));
            let lines: Lines = comment.into_iter().chain([text]).collect();
            let file = self.places.file(first);
            self.push(&file, line..line + 1, &lines, &gap.path.to_string());
        }
    }

    fn nullable(&self, gap: &Gap<'t>) -> Lines {
        let observed = self.comments.counts(gap.seen.counts(ValueType::Null));
        let observed = observed.map(|observed| format!("null: {observed}"));
        Lines::comment(observed.as_deref()).and(Lines::of("nullable: true"))
    }

    /// Makes a property nullable.
    pub(super) fn null(&mut self, gap: &Gap<'t>, site: &'t Entry) {
        if !self.pending_nulls.contains(&site.span) {
            return;
        }
        let last = site.node.entries().last();
        let Some(last) = last.filter(|_| !self.places.is_flow(&site.node)) else {
            self.note_no_line(gap, site.span);
            return;
        };
        let nullable = self.nullable(gap);
        if site.node.get("$ref").is_some() {
            let schema = wrapped(true, self.places.text(last), &nullable).and(nullable);
            let lines = Lines::keyed(&site.key, schema);
            self.put(site.span, self.places.entry(site), lines, &gap.path.to_string());
        } else {
            self.put(last.span, self.after(site), nullable, &gap.path.to_string());
        }
    }
}

/// The schema as an alternative, without a wrapper around a single reference. Flow style and
/// wrappers with more than the reference stay.
fn unwrapped(node: &Node, lines: Lines) -> Lines {
    let is_wrapper = node.get("allOf").is_some_and(|all| all.items().len() == 1);
    let below: Vec<&str> = lines.iter().skip(1).map(str::trim_start).collect();
    match below.as_slice() {
        [only] if is_wrapper && only.starts_with("- ") => {
            Lines::of(only.trim_start_matches("- "))
        }
        _ => lines,
    }
}
