//! From what was seen to the schema that says so.
//!
//! The spec is asked first: what it calls by a name elsewhere keeps that name, and a member that
//! always has one type elsewhere has it here too. Then the samples decide. No value of theirs gets
//! in, not even as an example.

mod learned;

use super::lacks::{accepts, is_name};
use super::observed::{Json, Kind, Observed};
use super::remarks::Remarks;
use super::spec::Spec;
use crate::load::Entry;
use crate::names::pascal;
use crate::snippet::{Lines, reference, scalar};
use crate::source::Span;

/// The shortest record that is recognised by its members.
const TELLING: usize = 2;

/// A schema as lines.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) lines: Lines,
    /// Whether it is a reference, beside which nothing may stand.
    pub(super) bare: bool,
    /// What is worth knowing about it.
    pub(super) remark: Option<String>,
}

/// A schema that a proposal refers to and the spec does not have.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) lines: Lines,
    pub(super) identifier: bool,
    /// What refers to it, once that is known.
    pub(super) near: Option<Span>,
}

/// Makes proposals for one file of the spec.
pub(super) struct Proposer<'s, 't> {
    pub(super) spec: &'s Spec<'t>,
    pub(super) remarks: &'s Remarks,
    /// The file that the lines are for.
    pub(super) file: String,
    /// The file that has the identifiers.
    pub(super) identifiers: String,
    /// Whether null has to be said.
    pub(super) nulls: bool,
    /// What was referred to and is not there.
    pub(super) made: Vec<Definition>,
}

impl<'t> Proposer<'_, 't> {
    /// The schema of a member.
    pub(super) fn schema(&mut self, owner: &str, name: &str, seen: &Observed) -> Shape {
        if let Some(known) = self.learned(owner, name, seen) {
            return known;
        }
        if let Some(identifier) = self.identifier(name, seen) {
            return identifier;
        }
        let seen = &as_read(seen);
        let kinds = seen.json();
        let mut shapes: Vec<(Json, Shape)> = Vec::new();
        for json in &kinds {
            // The union itself is called after the member, by the generator.
            let part =
                if kinds.len() > 1 { format!("{name}_part") } else { name.to_owned() };
            shapes.push((*json, self.one(owner, &part, *json, &seen.only(*json))));
        }
        match shapes.len() {
            0 => Shape::open(
                seen.has(Kind::Null).then(|| "null wherever it was seen".to_owned()),
            ),
            1 => shapes.remove(0).1,
            _ => self.union(seen, shapes),
        }
    }

    /// A member with its name, and with what goes beside its schema.
    pub(super) fn member(
        &self,
        name: &str,
        shape: Shape,
        seen: &Observed,
        beside: Lines,
    ) -> Lines {
        let mut beside = beside;
        if self.nulls && seen.has(Kind::Null) && !shape.lines.is_empty() {
            beside.push("nullable: true");
        }
        if let Some(name) = self.learned_name(name) {
            beside.text("x-revio-name", name);
        }
        let mut lines = Lines::new();
        lines.extend(remark(shape.remark.as_deref()));
        lines.extend(wrapped(shape.bare, shape.lines, &beside));
        lines.extend(beside);
        let mut member = Lines::new();
        member.key(name, lines);
        member
    }

    /// An object with its members, as a schema that has a name.
    pub(super) fn record(
        &mut self,
        owner: &str,
        seen: &Observed,
        key: Option<&str>,
    ) -> Lines {
        let mut lines = Lines::of("type: object");
        lines.push("x-revio-evidence: observed");
        if let Some(key) = key {
            lines.push(format!("required: [{}]", scalar(key)));
        }
        let mut members = Lines::new();
        for member in seen.members() {
            let shape = self.schema(owner, &member.name, &member.seen);
            members.extend(self.member(&member.name, shape, &member.seen, Lines::new()));
        }
        if !members.is_empty() {
            lines.key("properties", members);
        }
        lines
    }

    /// A reference to a named schema.
    pub(super) fn reference(&self, name: &str) -> Shape {
        let made = || self.made.iter().find(|made| made.name == name);
        let file = match (self.spec.schema(name), made()) {
            (Some(schema), _) => self.spec.files.path(schema.span).to_owned(),
            (None, Some(Definition { identifier: true, .. })) => {
                self.identifiers.clone()
            }
            _ => self.file.clone(),
        };
        let target = reference(&format!(
            "{}#/components/schemas/{name}",
            path(&self.file, &file)
        ));
        Shape { lines: Lines::of(format!("$ref: {target}")), bare: true, remark: None }
    }

    /// A reference to a component that is no schema.
    pub(super) fn component(&self, kind: &str, entry: &Entry) -> Lines {
        let file = path(&self.file, self.spec.files.path(entry.span));
        let target = reference(&format!("{file}#/components/{kind}/{}", entry.key));
        Lines::of(format!("$ref: {target}"))
    }

    /// The identifier that a member is named after.
    fn identifier(&mut self, name: &str, seen: &Observed) -> Option<Shape> {
        let identifier = pascal(name);
        let known = self.spec.is_identifier(&identifier);
        let is_number = seen.is_within(&[Kind::Integer, Kind::Null]);
        if !name.ends_with("_id") || !is_number || !(known || seen.has(Kind::Integer)) {
            return None;
        }
        if !known && self.spec.schema(&identifier).is_some() {
            return None;
        }
        if !known && !self.made.iter().any(|made| made.name == identifier) {
            let name = identifier.clone();
            let lines = Lines::of("type: integer");
            self.made.push(Definition { name, lines, identifier: true, near: None });
        }
        Some(self.reference(&identifier))
    }

    /// The schema of what was seen in one kind of JSON.
    fn one(&mut self, owner: &str, name: &str, json: Json, seen: &Observed) -> Shape {
        match json {
            Json::Boolean => Shape::of("type: boolean"),
            Json::Number if !seen.has(Kind::Decimal) => Shape::of("type: integer"),
            Json::Number => {
                self.mixed(&["type: number", "format: decimal", "example: 12.5"], seen)
            }
            Json::Text => self.text(seen),
            Json::List => self.list(owner, name, seen),
            Json::Object => self.object(owner, name, seen),
        }
    }

    fn text(&self, seen: &Observed) -> Shape {
        let dates = seen.is_within(&[Kind::Date, Kind::DateTime, Kind::Empty]);
        if dates && seen.has(Kind::DateTime) {
            let example = "example: \"2024-01-02T00:00:00\"";
            self.mixed(&["type: string", "format: date-time-local", example], seen)
        } else if dates && seen.has(Kind::Date) {
            Shape::of_all(&["type: string", "format: date"])
        } else if seen.has(Kind::Date) || seen.has(Kind::DateTime) {
            self.mixed(&["type: string"], seen)
        } else {
            Shape::of("type: string")
        }
    }

    /// A schema that takes several kinds at once, with a remark on which file has which.
    fn mixed(&self, lines: &[&str], seen: &Observed) -> Shape {
        let mut shape = Shape::of_all(lines);
        let kinds =
            seen.kinds().filter(|kind| !matches!(kind, Kind::Null | Kind::Empty));
        shape.remark = self.remarks.on(seen).filter(|_| kinds.count() > 1);
        shape
    }

    fn list(&mut self, owner: &str, name: &str, seen: &Observed) -> Shape {
        let mut lines = Lines::of("type: array");
        // Of a list alone; an object beside it is an alternative of its own.
        let items = self.schema(owner, &singular(name), &seen.elements());
        let mut item = remark(items.remark.as_deref());
        item.extend(items.lines);
        lines.key("items", item);
        Shape { lines, bare: false, remark: None }
    }

    fn object(&mut self, owner: &str, name: &str, seen: &Observed) -> Shape {
        let members = seen.members();
        if members.is_empty() {
            return Shape::of("type: object");
        }
        if !members.iter().all(|member| is_name(&member.name)) {
            return self.map(owner, name, seen);
        }
        let own = format!("{owner}{}", pascal(name));
        let own_known =
            self.spec.schema(&own).filter(|known| accepts(self.spec, &known.node, seen));
        if let Some(known) = own_known.or_else(|| self.alike(seen)) {
            return self.reference(&known.key);
        }
        let own = self.free_name(own);
        let at = self.made.len();
        let lines = Lines::new();
        let name = own.clone();
        self.made.push(Definition { name, lines, identifier: false, near: None });
        let lines = self.record(&own, seen, None);
        if let Some(made) = self.made.get_mut(at) {
            made.lines = lines;
        }
        self.reference(&own)
    }

    /// An object whose keys are data, none of which may be told.
    fn map(&mut self, owner: &str, name: &str, seen: &Observed) -> Shape {
        let mut values = Observed::default();
        seen.members().iter().for_each(|member| values.merge(&member.seen));
        let value = self.schema(owner, &singular(name), &values);
        let mut lines = Lines::of("type: object");
        lines.key("additionalProperties", value.lines);
        let remark = Some("the keys look like data".to_owned());
        Shape { lines, bare: false, remark }
    }

    /// The only record of the spec that has all of these members and few others.
    fn alike(&self, seen: &Observed) -> Option<&'t Entry> {
        let members = seen.members();
        let fits = |schema: &&'t Entry| {
            let names = self.spec.names(&schema.node);
            names.len() <= 2 * members.len()
                && members.iter().all(|member| names.contains(member.name.as_str()))
                && accepts(self.spec, &schema.node, seen)
        };
        if members.len() < TELLING {
            return None;
        }
        let mut found = self.spec.schemas().iter().filter(fits);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    fn free_name(&self, name: String) -> String {
        let is_free = |name: &str| {
            self.spec.schema(name).is_none()
                && !self.made.iter().any(|made| made.name == name)
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| is_free(name))
            .unwrap_or(name)
    }

    /// Alternatives of different kinds. What is easiest to write comes first, a date last: not
    /// every text can be made into one.
    fn union(&self, seen: &Observed, mut shapes: Vec<(Json, Shape)>) -> Shape {
        let is_date = |shape: &Shape| {
            shape.lines.iter().any(|line| line.starts_with("format: date"))
        };
        shapes.sort_by_key(|(json, shape)| (is_date(shape), *json));
        let mut alternatives = Lines::new();
        for (json, shape) in shapes {
            alternatives.extend(remark(self.remarks.on(&seen.only(json)).as_deref()));
            alternatives.item(shape.lines);
        }
        let mut lines = Lines::new();
        lines.key("oneOf", alternatives);
        Shape { lines, bare: false, remark: None }
    }
}

impl Shape {
    fn of(line: &str) -> Self {
        Self::of_all(&[line])
    }

    fn of_all(all: &[&str]) -> Self {
        let mut lines = Lines::new();
        for line in all {
            lines.push(*line);
        }
        Self { lines, bare: false, remark: None }
    }

    /// With a remark on how often it was observed, in front of what is known already.
    pub(super) fn observed(mut self, observed: Option<String>) -> Self {
        let Some(observed) = observed else { return self };
        self.remark = Some(match self.remark.take() {
            // It has the count for each kind.
            Some(remark) if remark.starts_with("observed") => remark,
            Some(remark) => format!("{observed}; {remark}"),
            None => observed,
        });
        self
    }

    fn open(remark: Option<String>) -> Self {
        Self { lines: Lines::new(), bare: false, remark }
    }
}

/// A comment.
pub(super) fn remark(text: Option<&str>) -> Lines {
    text.map_or_else(Lines::new, |text| Lines::of(format!("# {text}")))
}

/// A schema beside which something may stand.
pub(super) fn wrapped(bare: bool, lines: Lines, beside: &Lines) -> Lines {
    if !bare || beside.is_empty() {
        return lines;
    }
    let mut all = Lines::new();
    all.item(lines);
    let mut wrapped = Lines::new();
    wrapped.key("allOf", all);
    wrapped
}

/// What was seen, as the client reads it: an empty text for no number, one object for a list of
/// one.
fn as_read(seen: &Observed) -> Observed {
    let (text, kinds) = (seen.only(Json::Text), seen.json());
    let blank = text.is_within(&[Kind::Empty]) && kinds.contains(&Json::Number);
    let seen = if blank { seen.without(Json::Text) } else { seen.clone() };
    let both = kinds.contains(&Json::List) && kinds.contains(&Json::Object);
    if both && seen.elements().is_within(&[Kind::Object, Kind::Null]) {
        seen.with_objects_as_lists()
    } else {
        seen
    }
}

/// The path from one file of the spec to another, as a reference has it; empty for the same.
pub(super) fn path(from: &str, to: &str) -> String {
    if from == to {
        return String::new();
    }
    let (mut from, mut to) = (from, to);
    while let (Some((one, from_rest)), Some((other, to_rest))) =
        (from.split_once('/'), to.split_once('/'))
    {
        if one != other {
            break;
        }
        (from, to) = (from_rest, to_rest);
    }
    format!("{}{to}", "../".repeat(from.matches('/').count()))
}

/// The name of one of many.
pub(super) fn singular(name: &str) -> String {
    let ends = |end: &str| name.strip_suffix(end);
    let lasting = ["sses", "xes", "ches", "shes"].iter().any(|end| name.ends_with(end));
    if let Some(stem) = ends("ies") {
        format!("{stem}y")
    } else if lasting {
        ends("es").unwrap_or(name).to_owned()
    } else if name.ends_with("ss") || name.ends_with("us") {
        name.to_owned()
    } else {
        ends("s").unwrap_or(name).to_owned()
    }
}
