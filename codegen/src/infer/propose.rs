//! Proposes the schema for what was observed.
//!
//! The spec takes precedence: a schema that it names elsewhere keeps that name, and a property that
//! always has one type elsewhere has it here too. Otherwise the observed types decide. No observed
//! value becomes a part of a schema, not even as an example.

mod learned;

use super::comments::Comments;
use super::gaps::accepts;
use super::observed::Observed;
use super::path::is_name;
use super::secrets;
use super::spec::Spec;
use super::value_type::{JsonType, ValueType};
use super::yaml::{self, Lines, scalar};
use crate::load::Entry;
use crate::names::pascal;
use crate::source::Span;

/// How many properties a record needs to be recognized by them.
const MIN_PROPERTIES: usize = 2;

/// A schema as lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Schema {
    pub(super) lines: Lines,
    /// Whether it is a `$ref`, which allows no other key.
    pub(super) is_reference: bool,
    pub(super) comment: Option<String>,
}

/// A new schema that a proposal refers to.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) lines: Lines,
    pub(super) is_identifier: bool,
    /// The place that refers to it, once that is known.
    pub(super) near: Option<Span>,
}

/// Makes proposals for one file of the spec.
pub(super) struct Proposer<'s, 't> {
    pub(super) spec: &'s Spec<'t>,
    pub(super) comments: &'s Comments,
    /// The file of the proposals.
    pub(super) file: String,
    /// The file of the identifiers.
    pub(super) identifiers: String,
    /// Whether a property that may be null has to say so.
    pub(super) explicit_nulls: bool,
    /// The new schemas that the proposals refer to.
    pub(super) definitions: Vec<Definition>,
    /// The names of objects that may be nested in themselves.
    pub(super) folded: Vec<String>,
}

impl<'t> Proposer<'_, 't> {
    /// The schema of a property.
    pub(super) fn schema(&mut self, owner: &str, name: &str, seen: &Observed) -> Schema {
        let known = self.own(owner, name, seen);
        let known = known.or_else(|| self.secret(owner, name, seen));
        let known = known.or_else(|| self.learned(name, seen));
        if let Some(known) = known.or_else(|| self.identifier(name, seen)) {
            return known;
        }
        let seen = &as_decoded(seen);
        if seen.has(ValueType::Huge) {
            return self.huge(seen);
        }
        let types = seen.json_types();
        // The generator names the union itself after the property.
        let part =
            if types.len() > 1 { format!("{name}_part") } else { name.to_owned() };
        let mut schemas: Vec<(JsonType, Schema)> = Vec::new();
        for json in types {
            schemas.push((json, self.one(owner, &part, json, &seen.only(json))));
        }
        match schemas.len() {
            0 => {
                let is_null = seen.has(ValueType::Null);
                let comment = is_null.then(|| "null wherever it was seen".to_owned());
                Schema { comment, ..Schema::default() }
            }
            1 => schemas.remove(0).1,
            _ => self.union(seen, schemas),
        }
    }

    /// A property with its name, its schema and the keys beside the schema.
    pub(super) fn property(
        &self,
        name: &str,
        schema: Schema,
        seen: &Observed,
        mut beside: Lines,
    ) -> Lines {
        if self.explicit_nulls && schema.may_be_null(seen) {
            beside.push("nullable: true");
        }
        // The name beside a union would be that of its type.
        let is_union = schema.lines.iter().any(|line| line == "oneOf:");
        if let Some(name) = self.learned_name(name).filter(|_| !is_union) {
            beside.text("x-revio-name", name);
        }
        Lines::keyed(name, schema.with(beside))
    }

    /// An object with its properties, as a named schema.
    pub(super) fn record(
        &mut self,
        owner: &str,
        seen: &Observed,
        key: Option<&str>,
    ) -> Lines {
        let seen = &seen.folded(self.folded.len());
        self.folded.push(owner.to_owned());
        let mut lines: Lines =
            ["type: object", "x-revio-evidence: observed"].into_iter().collect();
        if let Some(key) = key {
            lines.push(format!("required: [{}]", scalar(key)));
        }
        let properties = seen.properties().iter().fold(Lines::new(), |lines, it| {
            let schema = self.schema(owner, &it.name, &it.seen);
            lines.and(self.property(&it.name, schema, &it.seen, Lines::new()))
        });
        if !properties.is_empty() {
            lines.key("properties", properties);
        }
        lines
    }

    fn defined(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.name == name)
    }

    pub(super) fn define(&mut self, name: &str, lines: Lines, is_identifier: bool) {
        let name = name.to_owned();
        self.definitions.push(Definition { name, lines, is_identifier, near: None });
    }

    /// A reference to a named schema.
    pub(super) fn reference(&self, name: &str) -> Schema {
        let file = match (self.spec.schema(name), self.defined(name)) {
            (Some(schema), _) => self.spec.files.path(schema.span),
            (None, Some(Definition { is_identifier: true, .. })) => &self.identifiers,
            _ => &self.file,
        };
        let lines = self.reference_to(file, "schemas", name);
        Schema { lines, is_reference: true, comment: None }
    }

    /// A reference to a component that is not a schema.
    pub(super) fn component(&self, section: &str, entry: &Entry) -> Lines {
        self.reference_to(self.spec.files.path(entry.span), section, &entry.key)
    }

    fn reference_to(&self, file: &str, section: &str, name: &str) -> Lines {
        let file = path(&self.file, file);
        Lines::of(yaml::reference(&format!("{file}#/components/{section}/{name}")))
    }

    /// A secret by its name, unless the spec has the property already.
    fn secret(&self, owner: &str, name: &str, seen: &Observed) -> Option<Schema> {
        let own = self.spec.schema(owner);
        let is_known =
            own.is_some_and(|it| self.spec.property(&it.node, name).is_some());
        if is_known || !secrets::is_secret(name, seen) {
            return None;
        }
        let numbers = seen.only(JsonType::Number);
        let numbers = self.comments.types(&numbers).filter(|_| !numbers.is_empty());
        let reasons: Vec<String> =
            std::iter::once(secrets::REASON.to_owned()).chain(numbers).collect();
        let comment = Some(reasons.join("; "));
        Some(Schema { comment, ..Schema::of(&["type: string", "format: password"]) })
    }

    /// The schema of numbers that no decimal holds: text keeps their digits. Beside values that are
    /// neither numbers nor text, any value is accepted.
    fn huge(&self, seen: &Observed) -> Schema {
        let are_texts = seen
            .json_types()
            .iter()
            .all(|json| matches!(json, JsonType::Text | JsonType::Number));
        let lines: &[&str] = if are_texts { &["type: string"] } else { &[] };
        Schema { comment: self.comments.types(seen), ..Schema::of(lines) }
    }

    /// The identifier that a property is named after.
    fn identifier(&mut self, name: &str, seen: &Observed) -> Option<Schema> {
        let identifier = pascal(name);
        let known = self.spec.identifier_type(&identifier);
        let is_known = known.is_some();
        let is_number = seen.is_within(&[ValueType::Integer, ValueType::Null])
            && (is_known || seen.has(ValueType::Integer));
        let fits = match known {
            Some("string") => seen.json_types().iter().all(|it| *it == JsonType::Text),
            _ => is_number,
        };
        let is_taken = !is_known && self.spec.schema(&identifier).is_some();
        if !name.ends_with("_id") || !fits || is_taken {
            return None;
        }
        if !is_known && self.defined(&identifier).is_none() {
            let lines = ["type: integer", "x-revio-identifier: true"];
            self.define(&identifier, lines.into_iter().collect(), true);
        }
        Some(self.reference(&identifier))
    }

    /// The schema of values of one JSON type.
    fn one(
        &mut self,
        owner: &str,
        name: &str,
        json: JsonType,
        seen: &Observed,
    ) -> Schema {
        match json {
            JsonType::Boolean => Schema::of(&["type: boolean"]),
            JsonType::Number if !seen.has(ValueType::Decimal) => {
                Schema::of(&["type: integer"])
            }
            JsonType::Number => {
                self.mixed(&["type: number", "format: decimal", "example: 12.5"], seen)
            }
            JsonType::Text => self.text(seen),
            JsonType::List => self.list(owner, name, seen),
            JsonType::Object => self.object(owner, name, seen),
        }
    }

    fn text(&self, seen: &Observed) -> Schema {
        let has_date = seen.has(ValueType::Date);
        let has_offset = seen.has(ValueType::OffsetDateTime);
        let has_time = seen.has(ValueType::DateTime) || has_offset;
        let are_dates = seen.is_within(&[
            ValueType::Date,
            ValueType::DateTime,
            ValueType::OffsetDateTime,
            ValueType::Empty,
        ]);
        let are_offsets = seen.is_within(&[ValueType::OffsetDateTime, ValueType::Empty]);
        if are_offsets && has_offset {
            self.mixed(&["type: string", "format: date-time"], seen)
        } else if are_dates && has_time {
            let example = "example: \"2024-01-02T00:00:00\"";
            let lines = ["type: string", "format: date-time-local", example];
            let offset = self.comments.types(seen).filter(|_| has_offset);
            let offset =
                offset.map(|it| format!("{it}; the offset is dropped on reading"));
            let schema = self.mixed(&lines, seen);
            Schema { comment: offset.or(schema.comment), ..schema }
        } else if are_dates && has_date {
            Schema::of(&["type: string", "format: date"])
        } else if has_date || has_time {
            self.mixed(&["type: string"], seen)
        } else {
            Schema::of(&["type: string"])
        }
    }

    /// A schema for several types, with a comment on where each was seen.
    fn mixed(&self, lines: &[&str], seen: &Observed) -> Schema {
        let is_telling =
            |ty: &ValueType| !matches!(ty, ValueType::Null | ValueType::Empty);
        let count = seen.types().filter(is_telling).count();
        let comment = self.comments.types(seen).filter(|_| count > 1);
        Schema { comment, ..Schema::of(lines) }
    }

    fn list(&mut self, owner: &str, name: &str, seen: &Observed) -> Schema {
        let items = self.schema(owner, &singular(name), &seen.elements());
        let items = items.of_item(&seen.elements());
        Schema::from(Lines::of("type: array").and(Lines::keyed("items", items)))
    }

    fn object(&mut self, owner: &str, name: &str, seen: &Observed) -> Schema {
        if let Some(whole) = seen.repeats.and_then(|id| self.folded.get(id)) {
            return self.reference(whole);
        }
        let properties = seen.properties();
        if properties.is_empty() {
            return Schema::of(&["type: object"]);
        }
        if !properties.iter().all(|property| is_name(&property.name)) {
            return self.map(owner, name, seen);
        }
        let own = format!("{owner}{}", pascal(name));
        let known = self.spec.schema(&own);
        let known = known.filter(|known| accepts(self.spec, &known.node, seen));
        if let Some(known) = known.or_else(|| self.similar(seen)) {
            return self.reference(&known.key);
        }
        let own = self.free_name(own);
        let at = self.definitions.len();
        self.define(&own, Lines::new(), false);
        let lines = self.record(&own, seen, None);
        if let Some(definition) = self.definitions.get_mut(at) {
            definition.lines = lines;
        }
        self.reference(&own)
    }

    /// An object whose keys are data, which must not get into the spec.
    fn map(&mut self, owner: &str, name: &str, seen: &Observed) -> Schema {
        let values = seen.map_values();
        let value = self.schema(owner, &singular(name), &values).of_item(&values);
        let value = Lines::keyed("additionalProperties", value);
        let comment = Some("the keys look like data".to_owned());
        Schema { comment, ..Schema::from(Lines::of("type: object").and(value)) }
    }

    /// The only record of the spec that has all of these properties and few others.
    fn similar(&self, seen: &Observed) -> Option<&'t Entry> {
        let properties = seen.properties();
        let is_similar = |schema: &&'t Entry| {
            let names = self.spec.names(&schema.node);
            names.len() <= 2 * properties.len()
                && properties.iter().all(|it| names.contains(it.name.as_str()))
                && accepts(self.spec, &schema.node, seen)
        };
        let mut found = self.spec.schemas().iter().filter(is_similar);
        let first = found.next().filter(|_| properties.len() >= MIN_PROPERTIES)?;
        found.next().is_none().then_some(first)
    }

    pub(super) fn free_name(&self, name: String) -> String {
        let is_free = |name: &str| {
            self.spec.schema(name).is_none() && self.defined(name).is_none()
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        names.find(|name| is_free(name)).unwrap_or(name)
    }

    /// Alternatives of different JSON types. Dates come last, because the first alternative is the
    /// one that is sent, and not every text is a date.
    fn union(&self, seen: &Observed, mut schemas: Vec<(JsonType, Schema)>) -> Schema {
        let is_date = |schema: &Schema| {
            schema.lines.iter().any(|line| line.starts_with("format: date"))
        };
        schemas.sort_by_key(|(json, schema)| (is_date(schema), *json));
        let mut alternatives = Lines::new();
        for (json, schema) in schemas {
            let comment = self.comments.types(&seen.only(json));
            alternatives.extend(Lines::comment(comment.as_deref()));
            alternatives.item(schema.lines);
        }
        Schema::from(Lines::keyed("oneOf", alternatives))
    }
}

impl From<Lines> for Schema {
    fn from(lines: Lines) -> Self {
        Self { lines, ..Self::default() }
    }
}

impl Schema {
    fn of(lines: &[&str]) -> Self {
        Self::from(lines.iter().copied().collect::<Lines>())
    }

    fn may_be_null(&self, seen: &Observed) -> bool {
        seen.has(ValueType::Null) && !self.lines.is_empty()
    }

    /// The lines with a comment, and with further keys.
    fn with(self, beside: Lines) -> Lines {
        Lines::comment(self.comment.as_deref())
            .and(wrapped(self.is_reference, self.lines, &beside))
            .and(beside)
    }

    /// The lines of an item of a list, or of a value of a map.
    fn of_item(self, seen: &Observed) -> Lines {
        let is_nullable = self.may_be_null(seen);
        self.with(is_nullable.then_some("nullable: true").into_iter().collect())
    }

    /// Adds how often the schema was observed to its comment.
    pub(super) fn observed(mut self, observed: Option<String>) -> Self {
        let Some(observed) = observed else { return self };
        self.comment = Some(match self.comment.take() {
            // The comment has the count of each type.
            Some(comment) if comment.starts_with("observed") => comment,
            Some(comment) => format!("{observed}; {comment}"),
            None => observed,
        });
        self
    }
}

/// Wraps a reference in an `allOf`, so that other keys can be beside it.
pub(super) fn wrapped(is_reference: bool, lines: Lines, beside: &Lines) -> Lines {
    if !is_reference || beside.is_empty() {
        return lines;
    }
    Lines::keyed("allOf", Lines::list([lines]))
}

/// The observations as the client decodes them: an empty text for no number, one object for a list
/// of one.
fn as_decoded(seen: &Observed) -> Observed {
    let (text, types) = (seen.only(JsonType::Text), seen.json_types());
    let blank = text.is_within(&[ValueType::Empty]) && types.contains(&JsonType::Number);
    let seen = if blank { seen.without(JsonType::Text) } else { seen.clone() };
    let both = types.contains(&JsonType::List) && types.contains(&JsonType::Object);
    if both
        && types.len() == 2
        && seen.elements().is_within(&[ValueType::Object, ValueType::Null])
    {
        seen.with_objects_as_lists()
    } else {
        seen
    }
}

/// The relative path from one file of the spec to another; empty for the same file.
pub(super) fn path(from: &str, to: &str) -> String {
    if from == to {
        return String::new();
    }
    let (mut from, mut to) = (from, to);
    while let (Some((one, from_rest)), Some((other, to_rest))) =
        (from.split_once('/'), to.split_once('/'))
        && one == other
    {
        (from, to) = (from_rest, to_rest);
    }
    format!("{}{to}", "../".repeat(from.matches('/').count()))
}

/// The singular of a plural.
pub(super) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let sibilant = ["sses", "xes", "ches", "shes"].iter().any(|end| name.ends_with(end));
    let end = match name {
        _ if sibilant => "es",
        _ if name.ends_with("ss") || name.ends_with("us") => "",
        _ => "s",
    };
    name.strip_suffix(end).unwrap_or(name).to_owned()
}
