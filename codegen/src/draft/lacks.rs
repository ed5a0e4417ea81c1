//! What samples show and the spec does not have.
//!
//! What the client reads all the same is no lack: digits as text where a number is expected, an
//! empty text for no date, a date with a time for a bare one, one object for a list of one.

use super::observed::{Json, Kind, Observed};
use super::spec::{Spec, text};
use crate::load::{Entry, Node, Value};

/// What a schema lacks.
#[derive(Clone, Debug)]
pub(super) struct Lack<'t> {
    pub(super) what: What<'t>,
    /// Where, as a path of names: `Contact.nickname`.
    pub(super) path: String,
    /// What was seen there.
    pub(super) seen: Observed,
}

/// Which kind of thing is lacking, and the node of the spec that it is to be added to.
#[derive(Clone, Copy, Debug)]
pub(super) enum What<'t> {
    /// A member of the object, which stands below this named schema.
    Member { part: &'t Node, owner: Option<&'t Entry> },
    /// A kind of value; none if it cannot be changed where it stands.
    Kind { site: Option<&'t Entry> },
    /// That it may be null.
    Null { site: &'t Entry },
    /// Words in the `enum` of a schema.
    Word { list: &'t Entry, part: &'t Node },
    /// That it may be absent, where an object has a list of what it requires.
    Missing { list: &'t Entry, part: &'t Node },
}

/// Compares schemas with what was seen.
pub(super) struct Comparison<'s, 't> {
    spec: &'s Spec<'t>,
    request: bool,
    /// Whether what is read leniently is a lack as well.
    exact: bool,
    pub(super) lacks: Vec<Lack<'t>>,
    /// The objects in which members are no names, so that they must be data.
    pub(super) data: Vec<Observed>,
}

/// Whether a schema takes all that was seen.
pub(super) fn accepts<'t>(spec: &Spec<'t>, node: &'t Node, seen: &Observed) -> bool {
    let mut comparison = Comparison::new(spec, false);
    comparison.value(node, Site { entry: None, path: "" }, seen);
    comparison.lacks.is_empty() && comparison.data.is_empty()
}

/// Where a value stands: the entry that can be changed, and its path.
#[derive(Clone, Copy)]
pub(super) struct Site<'p, 't> {
    pub(super) entry: Option<&'t Entry>,
    pub(super) path: &'p str,
}

impl<'s, 't> Comparison<'s, 't> {
    pub(super) fn new(spec: &'s Spec<'t>, request: bool) -> Self {
        Self { spec, request, exact: false, lacks: Vec::new(), data: Vec::new() }
    }

    /// Compares answers with every value that a log tells of: it is told because it was not what
    /// the spec says.
    pub(super) fn exact(spec: &'s Spec<'t>) -> Self {
        Self { exact: true, ..Self::new(spec, false) }
    }

    /// Compares a value with its schema.
    pub(super) fn value(&mut self, node: &'t Node, site: Site<'_, 't>, seen: &Observed) {
        let (target, name) = self.spec.target(node);
        let is_named = |entry: &&Entry| {
            self.spec.schema(&entry.key).is_some_and(|schema| schema.span == entry.span)
        };
        let name = name.or(site.entry.filter(is_named));
        let path = name.map_or(site.path, |name| &name.key);
        if let Some(union) = target.entry("oneOf") {
            // A union with a name is widened where it stands, for all who refer to it.
            let entry = name.or(site.entry);
            self.union(union.node.items(), Site { entry, path }, seen);
            return;
        }
        match text(target, "type") {
            Some("array") => self.list(target, site, seen),
            Some("object") => self.object(target, name, Site { path, ..site }, seen),
            Some(word) => self.scalar(word, target, site, seen),
            None if target.get("allOf").is_some()
                || target.get("properties").is_some() =>
            {
                self.object(target, name, Site { path, ..site }, seen);
            }
            None => {}
        }
    }

    fn union(&mut self, alternatives: &'t [Node], site: Site<'_, 't>, seen: &Observed) {
        let mut left = seen.clone();
        for alternative in alternatives {
            let (target, _) = self.spec.target(alternative);
            if let Some(json) = json(target).filter(|json| seen.json().contains(json)) {
                let site = Site { entry: None, path: site.path };
                self.value(alternative, site, &seen.only(json));
                left = left.without(json);
            }
        }
        // What is empty, or digits, a number or a date takes.
        let numbers = alternatives.iter().any(|node| json(node) == Some(Json::Number));
        let tolerated: &[Kind] = if numbers {
            &[Kind::Null, Kind::Empty, Kind::Digits]
        } else {
            &[Kind::Null]
        };
        if !left.json().is_empty() && !left.is_within(tolerated) {
            self.kind(site, &left);
        }
    }

    fn list(&mut self, target: &'t Node, site: Site<'_, 't>, seen: &Observed) {
        let one = if self.exact { Kind::List } else { Kind::Object };
        if !seen.is_nothing() && !seen.is_within(&[Kind::Null, Kind::List, one]) {
            self.kind(site, seen);
        }
        if let Some(items) = target.entry("items") {
            let lists = if self.exact { seen.only(Json::List) } else { seen.clone() };
            let elements = lists.elements();
            let site = Site { entry: Some(items), path: site.path };
            self.value(&items.node, site, &elements);
            if self.exact && elements.has(Kind::Null) {
                self.kind(Site { entry: None, ..site }, &elements);
            }
        }
    }

    fn scalar(
        &mut self,
        word: &str,
        target: &'t Node,
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        let fits = seen.kinds().all(|kind| takes(word, text(target, "format"), kind));
        if !fits {
            self.kind(site, seen);
        }
        if seen.is_unread()
            && word == "integer"
            && seen.has(Kind::Integer)
            && site.entry.is_some()
        {
            // It is too large, which no type of the spec's takes.
            self.kind(Site { entry: None, ..site }, seen);
        }
        if let Some(list) = target.entry("enum") {
            let listed = |word: &str| {
                list.node.items().iter().any(|item| item.text() == Some(word))
            };
            if !seen.words().keys().all(|word| listed(word)) {
                self.push(What::Word { list, part: target }, site.path, seen);
            }
        }
    }

    fn object(
        &mut self,
        target: &'t Node,
        name: Option<&'t Entry>,
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        if !seen.is_within(&[Kind::Null, Kind::Object]) && !seen.is_nothing() {
            self.kind(site, seen);
        }
        if let Some(values) = target.entry("additionalProperties") {
            self.values(values, site, seen);
            return;
        }
        for member in seen.members() {
            match self.spec.member(target, &member.name) {
                Some(entry) => self.member(target, entry, site, &member.seen),
                None => self.unknown(target, name, site, &member.name, &member.seen),
            }
        }
    }

    /// The values of an object whose keys are data.
    fn values(&mut self, values: &'t Entry, site: Site<'_, 't>, seen: &Observed) {
        for member in seen.members() {
            let site = Site { entry: Some(values), path: site.path };
            self.value(&values.node, site, &member.seen);
        }
    }

    fn member(
        &mut self,
        object: &'t Node,
        entry: &'t Entry,
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        let path = format!("{}.{}", site.path, entry.key);
        if seen.has(Kind::Null) && !self.may_be_null(object, entry) {
            self.push(What::Null { site: entry }, &path, seen);
        }
        if !seen.missing().is_empty()
            && let Some((list, part)) = self.required_by(object, &entry.key)
        {
            self.push(What::Missing { list, part }, &path, seen);
        }
        self.value(&entry.node, Site { entry: Some(entry), path: &path }, seen);
    }

    fn may_be_null(&self, object: &'t Node, entry: &'t Entry) -> bool {
        let (target, _) = self.spec.target(&entry.node);
        let says = |node: &Node| {
            node.get("nullable").is_some_and(|it| it.value == Value::Bool(true))
        };
        let is_open = target.get("type").is_none()
            && target.get("oneOf").is_none()
            && target.get("allOf").is_none();
        let taken_for_granted = !self.request
            && self.spec.nulls_expected()
            && self.required_by(object, &entry.key).is_none();
        is_open || taken_for_granted || says(&entry.node) || says(target)
    }

    /// The list of required members that names one, and what it stands in.
    fn required_by(
        &self,
        object: &'t Node,
        name: &str,
    ) -> Option<(&'t Entry, &'t Node)> {
        let names = |list: &&'t Entry| {
            list.node.items().iter().any(|item| item.text() == Some(name))
        };
        let parts = self.spec.parts(object, None).into_iter();
        let mut lists = parts
            .filter_map(|(part, _)| Some((part.entry("required").filter(names)?, part)));
        lists.next()
    }

    fn unknown(
        &mut self,
        target: &'t Node,
        name: Option<&'t Entry>,
        site: Site<'_, 't>,
        member: &str,
        seen: &Observed,
    ) {
        let parts = self.spec.parts(target, name);
        let with_members = |(part, _): &&(&Node, _)| part.get("properties").is_some();
        let best = parts.iter().rev().find(with_members);
        // An object without a name or members is one of which nothing is said.
        let named = || parts.last().filter(|(_, owner)| owner.is_some());
        let Some((part, owner)) = best.or_else(named) else { return };
        if !is_name(member) {
            self.data.push(seen.clone());
            return;
        }
        let place = owner.map_or(site.path, |owner| &owner.key);
        let path = format!("{place}.{member}");
        self.push(What::Member { part, owner: *owner }, &path, seen);
    }

    fn kind(&mut self, site: Site<'_, 't>, seen: &Observed) {
        self.push(What::Kind { site: site.entry }, site.path, seen);
    }

    /// Adds a lack, or more that was seen of one that is known.
    fn push(&mut self, what: What<'t>, path: &str, seen: &Observed) {
        let same = |lack: &&mut Lack<'t>| lack.path == path && lack.what.is_like(&what);
        if let Some(lack) = self.lacks.iter_mut().find(same) {
            lack.seen.merge(seen);
        } else {
            let path = path.to_owned();
            self.lacks.push(Lack { what, path, seen: seen.clone() });
        }
    }
}

impl What<'_> {
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Member { part, .. }, Self::Member { part: other, .. }) => {
                part.span == other.span
            }
            (Self::Kind { site }, Self::Kind { site: other }) => {
                site.map(|site| site.span) == other.map(|site| site.span)
            }
            (Self::Null { site }, Self::Null { site: other }) => site.span == other.span,
            (Self::Word { list, .. }, Self::Word { list: other, .. })
            | (Self::Missing { list, .. }, Self::Missing { list: other, .. }) => {
                list.span == other.span
            }
            _ => false,
        }
    }
}

/// The kind of JSON that a schema is of.
pub(super) fn json(target: &Node) -> Option<Json> {
    match text(target, "type")? {
        "string" => Some(Json::Text),
        "integer" | "number" => Some(Json::Number),
        "boolean" => Some(Json::Boolean),
        "array" => Some(Json::List),
        "object" => Some(Json::Object),
        _ => None,
    }
}

/// Whether the client reads such a value where the spec has this type.
fn takes(word: &str, format: Option<&str>, kind: Kind) -> bool {
    match (word, format) {
        _ if kind == Kind::Null => true,
        ("boolean", _) => kind == Kind::Boolean,
        ("integer", _) => matches!(kind, Kind::Integer | Kind::Digits | Kind::Empty),
        ("number", _) => {
            matches!(kind, Kind::Integer | Kind::Decimal | Kind::Digits | Kind::Empty)
        }
        ("string", Some("date" | "date-time" | "date-time-local")) => {
            matches!(kind, Kind::Date | Kind::DateTime | Kind::Empty)
        }
        ("string", _) => kind.json() == Some(Json::Text),
        _ => true,
    }
}

/// Whether a member is one that people gave a name, and not a value that serves as a key.
pub(crate) fn is_name(member: &str) -> bool {
    member.len() <= 64
        && member.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && member
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
}
