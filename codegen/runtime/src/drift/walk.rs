//! The way through a body: which of its members are known, missing or null.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::value::RawValue;

use super::counts::{FindingCounts, Found};
use super::scalar::{self, Reading, reading, takes};
use super::{Finding, JsonType, Unexpected, redact};
use crate::registry::{Api, Field, FieldType, Presence};

/// Bodies are not read deeper than this.
const DEEPEST: usize = 128;

/// On the way through a body.
pub(super) struct Walk {
    api: &'static Api,
    /// The record of the list, and none if the body is no list.
    record: Option<&'static str>,
    pointer: String,
    depth: usize,
    counts: FindingCounts,
    /// What was looked up in the table already: a list has many objects of one kind.
    known: BTreeMap<Vec<&'static str>, Rc<Rows>>,
}

/// What the spec knows of an object, by name.
type Rows = BTreeMap<&'static str, &'static Field>;

pub(super) type Members<'a> = BTreeMap<String, &'a RawValue>;

impl Walk {
    pub(super) fn new(api: &'static Api) -> Self {
        let (pointer, counts) = (String::new(), FindingCounts::default());
        Self { api, record: None, pointer, depth: 0, counts, known: BTreeMap::new() }
    }

    /// The body is a list of these records.
    pub(super) fn holds(&mut self, record: &'static str) {
        self.record = Some(record);
    }

    /// Whether the spec has members of a schema.
    pub(super) fn knows(&self, schema: &str) -> bool {
        self.api.fields.iter().any(|member| member.schema == schema)
    }

    /// Looks at a body that has the members of some schemas, the first of which is the owner of
    /// what none of them knows.
    pub(super) fn body(&mut self, schemas: &[&'static str], json: &str) {
        if JsonType::of_json(json) == Some(JsonType::Object) {
            return self.object(schemas, json);
        }
        self.misfit(schemas.first().copied().unwrap_or_default(), FieldType::Any, json);
    }

    pub(super) fn findings(self) -> Vec<Finding> {
        self.counts.findings()
    }
}

/// What the spec knows.
impl Walk {
    fn object(&mut self, schemas: &[&'static str], json: &str) {
        let members: Members<'_> = serde_json::from_str(json).unwrap_or_default();
        let rows = self.rows(schemas);
        for (name, value) in &members {
            match rows.get(name.as_str()) {
                Some(member) => {
                    self.step(&redact::pointer_segment(name), |walk| {
                        walk.known(member, value.get())
                    });
                }
                None => self.step(redact::redacted_name(name), |walk| {
                    walk.unknown(
                        schemas.first().copied().unwrap_or_default(),
                        value.get(),
                        1,
                    );
                }),
            }
        }
        let required = rows.values().filter(|it| it.presence != Presence::Optional);
        for member in required.filter(|member| !members.contains_key(member.name)) {
            self.step(&redact::pointer_segment(member.name), |walk| {
                walk.tell(member.schema, Unexpected::MissingProperty, None);
            });
        }
    }

    /// The members of some schemas; of two of one name, the first.
    fn rows(&mut self, schemas: &[&'static str]) -> Rc<Rows> {
        if let Some(rows) = self.known.get(schemas) {
            return Rc::clone(rows);
        }
        let mut rows = Rows::new();
        for schema in schemas {
            for member in self.api.fields.iter().filter(|it| it.schema == *schema) {
                rows.entry(member.name).or_insert(member);
            }
        }
        let rows = Rc::new(rows);
        self.known.insert(schemas.to_vec(), Rc::clone(&rows));
        rows
    }

    fn known(&mut self, member: &'static Field, json: &str) {
        let (owner, required) = (member.schema, member.presence == Presence::Required);
        match (self.record, JsonType::of_json(json)) {
            (_, None) if !required => {}
            (Some(record), Some(JsonType::List)) if self.is_records(member) => {
                self.elements(owner, FieldType::Object(record), json);
            }
            (Some(record), found @ Some(JsonType::Object))
                if self.is_records(member) =>
            {
                self.tell(owner, Unexpected::Coerced, found);
                self.step("*", |walk| walk.object(&[record], json));
            }
            _ => self.value(owner, member.ty, required, json),
        }
    }

    /// Whether a member is the one of a list that holds the records.
    fn is_records(&self, member: &Field) -> bool {
        let pages = self.api.page_fields.as_ref();
        member.schema == self.api.envelopes.collection
            && pages.is_some_and(|pages| pages.records == member.name)
    }

    fn value(
        &mut self,
        owner: &'static str,
        kind: FieldType,
        required: bool,
        json: &str,
    ) {
        let found = JsonType::of_json(json);
        match (kind, found) {
            // Of what may be anything, nothing is unexpected.
            (FieldType::Any, _) | (FieldType::Object(""), Some(JsonType::Object)) => {}
            (_, None) => self.tell(owner, Unexpected::UnexpectedNull, None),
            (FieldType::Object(schema), Some(JsonType::Object)) => {
                self.object(&[schema], json);
            }
            (FieldType::List(element), Some(JsonType::List)) => {
                self.elements(owner, *element, json);
            }
            (
                FieldType::List(element @ FieldType::Object(_)),
                Some(JsonType::Object),
            ) => {
                self.tell(owner, Unexpected::Coerced, found);
                self.step("*", |walk| walk.value(owner, *element, true, json));
            }
            (FieldType::OneOf(kinds), Some(found)) => {
                match kinds.iter().find(|kind| takes(**kind, found)) {
                    Some(kind) => self.value(owner, *kind, required, json),
                    None => self.misfit(owner, kind, json),
                }
            }
            _ => self.scalar(owner, kind, required, json),
        }
    }

    fn scalar(
        &mut self,
        owner: &'static str,
        kind: FieldType,
        required: bool,
        json: &str,
    ) {
        let found = JsonType::of_json(json);
        match reading(kind, json) {
            Reading::Word => self.word(owner, scalar::text(json)),
            Reading::Nothing | Reading::Sentinel if required => {
                self.tell(owner, Unexpected::UnexpectedNull, found);
            }
            // The spec need not say which members use sentinels.
            Reading::Plain | Reading::Sentinel => {}
            Reading::Lenient | Reading::Nothing => {
                self.tell(owner, Unexpected::Coerced, found);
            }
            Reading::Not => self.misfit(owner, kind, json),
        }
    }

    fn elements(&mut self, owner: &'static str, kind: FieldType, json: &str) {
        self.each(json, |walk, json| walk.value(owner, kind, true, json));
    }
}

/// Steps, and what is told.
impl Walk {
    pub(super) fn each(&mut self, json: &str, look: impl Fn(&mut Self, &str)) {
        let elements: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
        self.step("*", |walk| elements.iter().for_each(|json| look(walk, json.get())));
    }

    /// Goes one step further down, looks, and comes back.
    pub(super) fn step(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        if self.depth >= DEEPEST {
            return;
        }
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(step);
        self.depth += 1;
        look(self);
        self.depth -= 1;
        self.pointer.truncate(length);
    }

    fn word(&mut self, schema: &'static str, word: String) {
        let value = Some(word).filter(|word| redact::is_name(word));
        self.add(schema, Unexpected::UnknownEnumValue, Some(JsonType::Text), value);
    }

    pub(super) fn tell(
        &mut self,
        schema: &'static str,
        unexpected: Unexpected,
        kind: Option<JsonType>,
    ) {
        self.add(schema, unexpected, kind, None);
    }

    fn add(
        &mut self,
        schema: &'static str,
        unexpected: Unexpected,
        kind: Option<JsonType>,
        value: Option<String>,
    ) {
        let pointer = self.pointer.clone();
        self.counts.add(Found { pointer, schema, unexpected, kind, value });
    }
}
