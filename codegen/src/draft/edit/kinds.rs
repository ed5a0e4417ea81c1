//! Edits for values of another kind than the spec has: unions, wider types, and null.

use super::super::lacks::{self, Lack};
use super::super::observed::{Json, Kind, Observed};
use super::super::propose::{Proposer, remark, wrapped};
use super::super::spec::text;
use super::Editor;
use crate::load::{Entry, Node};
use crate::snippet::Lines;

/// The keys of a schema that say what its values are.
const TYPE: [&str; 9] = [
    "$ref",
    "allOf",
    "additionalProperties",
    "enum",
    "format",
    "items",
    "oneOf",
    "type",
    "x-revio-enum",
];

/// The keys that belong to values of one type, and go with it into a union.
const BOUNDS: [&str; 10] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maximum",
    "maxItems",
    "maxLength",
    "minimum",
    "minItems",
    "minLength",
    "multipleOf",
    "pattern",
];

impl<'s, 't> Editor<'s, 't> {
    /// Adds a kind of value to what is said at a place.
    pub(super) fn kind(&mut self, lack: &Lack<'t>, site: &'t Entry) {
        // In a union, what is no text would be shown to everybody.
        if self.spec.is_secret(&site.node) {
            self.other(lack, Some(site.span));
            return;
        }
        if self.places.in_brackets(&site.node) || site.node.entries().is_empty() {
            self.no_lines(lack, site.span);
            return;
        }
        let mut proposer = self.proposer(self.places.file(site.span));
        let (owner, name) = lack.path.rsplit_once('.').unwrap_or((&lack.path, ""));
        if let Some(union) = site.node.entry("oneOf") {
            self.alternative(lack, union, owner, name, &mut proposer);
        } else {
            let lines = self.widened(lack, site, owner, name, &mut proposer);
            let mut all = Lines::new();
            all.key(&site.key, lines);
            self.put(site.span, self.places.entry(site), all, &lack.path);
        }
        self.keep(proposer.made, Some(site.span));
    }

    /// Puts one more alternative behind the last one of a union.
    fn alternative(
        &mut self,
        lack: &Lack<'t>,
        union: &'t Entry,
        owner: &str,
        name: &str,
        proposer: &mut Proposer<'s, 't>,
    ) {
        let Some(last) =
            union.node.items().last().filter(|_| !self.places.in_brackets(&union.node))
        else {
            self.no_lines(lack, union.span);
            return;
        };
        let mut lines = Lines::new();
        lines.extend(self.alternatives(
            lack,
            None,
            owner,
            name,
            &lack.seen.json(),
            proposer,
        ));
        let line = self.places.entry(union).end;
        let indent = self.places.indent(last.span).saturating_sub(2);
        self.push(
            &self.places.file(last.span),
            line..line,
            &lines.indented(indent),
            &lack.path,
        );
    }

    /// The items for what was seen, a kind of JSON each, with a remark on who has it.
    fn alternatives<'k>(
        &self,
        lack: &Lack<'t>,
        site: Option<&'t Entry>,
        owner: &str,
        name: &str,
        kinds: impl IntoIterator<Item = &'k Json>,
        proposer: &mut Proposer<'s, 't>,
    ) -> Lines {
        let mut lines = Lines::new();
        for json in kinds {
            let seen = lack.seen.only(*json);
            lines.extend(remark(self.remarks.on(&seen).as_deref()));
            let element = site.filter(|_| *json == Json::Object);
            let element = element.and_then(|site| self.element(site));
            // The union itself is called after the member, by the generator.
            let part = format!("{name}_part");
            let nested = matches!(json, Json::List | Json::Object) && !name.is_empty();
            let name = if nested { &part } else { name };
            let schema = || proposer.schema(owner, name, &seen).lines;
            lines.item(element.unwrap_or_else(schema));
        }
        lines
    }

    /// A schema with what was seen beside what is there. All that says nothing of the type is
    /// left as it stands.
    fn widened(
        &mut self,
        lack: &Lack<'t>,
        site: &'t Entry,
        owner: &str,
        name: &str,
        proposer: &mut Proposer<'s, 't>,
    ) -> Lines {
        let (target, _) = self.spec.target(&site.node);
        let own = lacks::json(target);
        let more: Vec<Json> =
            lack.seen.json().into_iter().filter(|json| Some(*json) != own).collect();
        let (mut old, mut rest) = (Lines::new(), Lines::new());
        for entry in site.node.entries() {
            let lines = self.places.text(entry.span, self.places.entry(entry));
            let key = entry.key.as_str();
            let names_words = key == "x-revio-name" && entry.node.text().is_none();
            let of_old = TYPE.contains(&key)
                || names_words
                || !more.is_empty() && BOUNDS.contains(&key);
            let to = if of_old { &mut old } else { &mut rest };
            for line in lines {
                to.push(line);
            }
        }
        let mut lines = Lines::new();
        if more.is_empty() {
            lines.extend(self.wider(target, &lack.seen));
        } else {
            let mut old_one = Lines::new();
            old_one.item(unwrapped(&site.node, old));
            let more = self.alternatives(lack, Some(site), owner, name, &more, proposer);
            // Not every text can be made into a date, so that one is never what is sent.
            let is_date =
                text(target, "format").is_some_and(|it| it.starts_with("date"));
            let (mut first, last) =
                if is_date { (more, old_one) } else { (old_one, more) };
            first.extend(last);
            lines.key("oneOf", first);
        }
        lines.extend(rest);
        if let Some(at) = self.null_too.iter().position(|span| *span == site.span) {
            self.null_too.remove(at);
            lines.extend(self.nullable(lack));
        }
        lines
    }

    /// The type that takes what the schema takes and what was seen, both of one kind of JSON.
    fn wider(&self, target: &Node, seen: &Observed) -> Lines {
        let mut lines = remark(self.remarks.on(seen).as_deref());
        match lacks::json(target) {
            Some(Json::Number) => {
                lines.push("type: number");
                lines.push("format: decimal");
                if target.get("example").is_none() {
                    lines.push("example: 12.5");
                }
            }
            _ => lines.push("type: string"),
        }
        lines
    }

    /// That something may be null, with a remark on how often it was.
    fn nullable(&self, lack: &Lack<'t>) -> Lines {
        let observed = self.remarks.observed(lack.seen.counts(Kind::Null));
        let observed = observed.map(|observed| format!("null: {observed}"));
        let mut lines = remark(observed.as_deref());
        lines.push("nullable: true");
        lines
    }

    pub(super) fn null(&mut self, lack: &Lack<'t>, site: &'t Entry) {
        if !self.null_too.contains(&site.span) {
            return;
        }
        if self.places.in_brackets(&site.node) || site.node.entries().is_empty() {
            self.no_lines(lack, site.span);
            return;
        }
        let lines = self.places.entry(site);
        let bare = site.node.get("$ref").is_some();
        let nullable = self.nullable(lack);
        match site.node.entries().last() {
            Some(last) if !bare => {
                let end = lines.end;
                self.put(last.span, end..end, nullable, &lack.path);
            }
            Some(only) => {
                let text = self.places.text(only.span, self.places.entry(only));
                let mut own = Lines::new();
                for line in text {
                    own.push(line);
                }
                let mut all = wrapped(true, own, &nullable);
                all.extend(nullable);
                let mut member = Lines::new();
                member.key(&site.key, all);
                self.put(site.span, lines, member, &lack.path);
            }
            None => {}
        }
    }
}

/// The type of a schema as an alternative: a wrapper around one reference is left out. In brackets,
/// or with more in it than the reference, it stays as it is.
fn unwrapped(node: &Node, lines: Lines) -> Lines {
    let wrapper = node.get("allOf").as_ref().is_some_and(|all| all.items().len() == 1);
    let below: Vec<&str> = lines.iter().skip(1).map(str::trim_start).collect();
    match below.as_slice() {
        [only] if wrapper && only.starts_with("- ") => {
            Lines::of(only.trim_start_matches("- "))
        }
        _ => lines,
    }
}
