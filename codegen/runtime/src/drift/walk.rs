//! The way through a body: which members are known, unknown, missing or null.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::tally::{Found, Tally};
use super::value::{self, Reading, reading};
use super::{Finding, Kind, Unexpected, name};
use crate::registry::{Api, Member, MemberKind, Presence};

/// Bodies are not read deeper than this.
const DEEPEST: usize = 128;
/// How far what is unknown is told of, counted from the unknown member.
const DEEPEST_UNKNOWN: usize = 4;
/// With more members than this, an unknown object is keyed by something and has no names.
const MOST_NAMES: usize = 40;

/// On the way through a body.
pub(super) struct Walk {
    api: &'static Api,
    /// The record of the list, and none if the body is no list.
    record: Option<&'static str>,
    pointer: String,
    depth: usize,
    tally: Tally,
}

type Members<'a> = BTreeMap<String, &'a RawValue>;

impl Walk {
    pub(super) fn new(api: &'static Api) -> Self {
        let (pointer, tally) = (String::new(), Tally::default());
        Self { api, record: None, pointer, depth: 0, tally }
    }

    /// The body is a list of these records.
    pub(super) fn holds(&mut self, record: &'static str) {
        self.record = Some(record);
    }

    /// Whether the spec has members of a schema.
    pub(super) fn knows(&self, schema: &str) -> bool {
        self.api.members.iter().any(|member| member.schema == schema)
    }

    /// Looks at a body that has the members of some schemas, the first of which is the owner of
    /// what none of them knows.
    pub(super) fn body(&mut self, schemas: &[&'static str], json: &str) {
        match Kind::of(json) {
            Some(Kind::Object) => self.object(schemas, json),
            found => {
                self.misfit(schemas.first().copied().unwrap_or_default(), found, json)
            }
        }
    }

    pub(super) fn findings(self) -> Vec<Finding> {
        self.tally.findings()
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
                    self.step(&name::step(name), |walk| walk.known(member, value.get()));
                }
                None => self.step(name::shown(name), |walk| {
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
            self.step(&name::step(member.name), |walk| {
                walk.tell(member.schema, Unexpected::Missing, None);
            });
        }
    }

    /// The members of some schemas; of two of one name, the first.
    fn rows(&self, schemas: &[&'static str]) -> BTreeMap<&'static str, &'static Member> {
        let mut rows = BTreeMap::new();
        for schema in schemas {
            for member in self.api.members.iter().filter(|it| it.schema == *schema) {
                rows.entry(member.name).or_insert(member);
            }
        }
        rows
    }

    fn known(&mut self, member: &'static Member, json: &str) {
        let (owner, required) = (member.schema, member.presence == Presence::Required);
        match (self.record, Kind::of(json)) {
            (_, None) if !required => {}
            (Some(record), Some(Kind::List)) if self.is_records(member) => {
                self.elements(owner, MemberKind::Object(record), json);
            }
            _ => self.value(owner, member.kind, required, json),
        }
    }

    /// Whether a member is the one of a list that holds the records.
    fn is_records(&self, member: &Member) -> bool {
        let pages = self.api.pages.as_ref();
        member.schema == self.api.envelopes.collection
            && pages.is_some_and(|pages| pages.records == member.name)
    }

    fn value(
        &mut self,
        owner: &'static str,
        kind: MemberKind,
        required: bool,
        json: &str,
    ) {
        let found = Kind::of(json);
        match (kind, found) {
            (MemberKind::Any, _) => {}
            (_, None) => self.tell(owner, Unexpected::Null, None),
            (MemberKind::Object(""), Some(Kind::Object)) => {}
            (MemberKind::Object(schema), Some(Kind::Object)) => {
                self.object(&[schema], json)
            }
            (MemberKind::List(element), Some(Kind::List)) => {
                self.elements(owner, *element, json);
            }
            (MemberKind::List(element @ MemberKind::Object(_)), Some(Kind::Object)) => {
                self.tell(owner, Unexpected::Lenient, found);
                self.step("*", |walk| walk.value(owner, *element, true, json));
            }
            (MemberKind::OneOf(kinds), Some(it)) => {
                match kinds.iter().find(|kind| takes(**kind, it)) {
                    Some(kind) => self.value(owner, *kind, required, json),
                    None if kinds.iter().any(is_secret) => self.refuse(owner, found),
                    None => self.misfit(owner, found, json),
                }
            }
            (MemberKind::Secret, _) if !json.starts_with('"') => {
                self.refuse(owner, found)
            }
            _ => self.scalar(owner, kind, required, json),
        }
    }

    fn scalar(
        &mut self,
        owner: &'static str,
        kind: MemberKind,
        required: bool,
        json: &str,
    ) {
        let found = Kind::of(json);
        match reading(kind, json) {
            Reading::Plain => {}
            Reading::Word => self.word(owner, value::text(json)),
            Reading::Nothing if required => self.tell(owner, Unexpected::Null, found),
            Reading::Lenient | Reading::Nothing => {
                self.tell(owner, Unexpected::Lenient, found);
            }
            Reading::Not => self.misfit(owner, found, json),
        }
    }

    fn elements(&mut self, owner: &'static str, kind: MemberKind, json: &str) {
        self.each(json, |walk, json| walk.value(owner, kind, true, json));
    }
}

/// What it does not know.
impl Walk {
    /// A value of another kind, and what is in it.
    fn misfit(&mut self, owner: &'static str, found: Option<Kind>, json: &str) {
        self.tell(owner, Unexpected::Kind, found);
        self.parts(json, 1);
    }

    /// The same where nothing may be said of what is in it.
    fn refuse(&mut self, owner: &'static str, found: Option<Kind>) {
        self.tell(owner, Unexpected::Kind, found.map(Kind::guarded));
    }

    fn unknown(&mut self, owner: &'static str, json: &str, level: usize) {
        self.tell(owner, Unexpected::Member, Kind::of(json));
        if level < DEEPEST_UNKNOWN {
            self.parts(json, level + 1);
        }
    }

    fn parts(&mut self, json: &str, level: usize) {
        match Kind::of(json) {
            Some(Kind::List) => {
                self.each(json, |walk, json| walk.unknown("", json, level))
            }
            Some(Kind::Object) => {
                let members: Members<'_> =
                    serde_json::from_str(json).unwrap_or_default();
                let keyed = members.len() > MOST_NAMES;
                for (name, value) in &members {
                    let step = if keyed { "*" } else { name::shown(name) };
                    self.step(step, |walk| walk.unknown("", value.get(), level));
                }
            }
            _ => {}
        }
    }
}

/// Steps, and what is told.
impl Walk {
    fn each(&mut self, json: &str, look: impl Fn(&mut Self, &str)) {
        let elements: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
        self.step("*", |walk| elements.iter().for_each(|json| look(walk, json.get())));
    }

    /// Goes one step further down, looks, and comes back.
    fn step(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
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
        let value = Some(word).filter(|word| name::is_name(word));
        self.add(schema, Unexpected::Word, Some(Kind::Text), value);
    }

    fn tell(
        &mut self,
        schema: &'static str,
        unexpected: Unexpected,
        kind: Option<Kind>,
    ) {
        self.add(schema, unexpected, kind, None);
    }

    fn add(
        &mut self,
        schema: &'static str,
        unexpected: Unexpected,
        kind: Option<Kind>,
        value: Option<String>,
    ) {
        let pointer = self.pointer.clone();
        self.tally.add(Found { pointer, schema, unexpected, kind, value });
    }
}

/// Whether a kind of a union is meant by a value: unions go by what JSON can tell apart.
fn takes(kind: MemberKind, found: Kind) -> bool {
    match found {
        Kind::Boolean => matches!(kind, MemberKind::Boolean),
        Kind::Integer | Kind::Decimal => matches!(
            kind,
            MemberKind::Integer
                | MemberKind::Number
                | MemberKind::Decimal
                | MemberKind::Identifier(_)
        ),
        Kind::Text | Kind::Date | Kind::DateTime => matches!(
            kind,
            MemberKind::Text
                | MemberKind::Secret
                | MemberKind::DateTime
                | MemberKind::Date
                | MemberKind::Words(_)
        ),
        Kind::List => matches!(kind, MemberKind::List(_)),
        Kind::Object => matches!(kind, MemberKind::Object(_)),
    }
}

fn is_secret(kind: &MemberKind) -> bool {
    match kind {
        MemberKind::Secret => true,
        MemberKind::List(kind) => is_secret(kind),
        MemberKind::OneOf(kinds) => kinds.iter().any(is_secret),
        _ => false,
    }
}
