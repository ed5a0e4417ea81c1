//! What samples show of one place: which kinds of value, in which files, and what is inside.
//!
//! Everything that is seen of a place is merged here and nowhere else, whether it comes from one
//! body or from a hundred, or as kinds alone from a log. No value is kept, only what kind it was,
//! but for words that a log has of members whose words the spec lists.

use std::collections::{BTreeMap, BTreeSet};

use super::form;
use crate::load::{Node, Value};
use crate::source::Span;

/// A kind of value, finer than JSON's where the spec tells more apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Nothing.
    Null,
    /// A truth value.
    Boolean,
    /// A whole number that 64 bits hold.
    Integer,
    /// Any other number.
    Decimal,
    /// An empty text, which says nothing of what others may say.
    Empty,
    /// A text that is a number.
    Digits,
    /// A bare date.
    Date,
    /// A date with a time.
    DateTime,
    /// Any other text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

/// A kind as JSON and a `oneOf` tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Json {
    /// A text.
    Text,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Kind {
    /// The kind of a value.
    pub(super) fn of(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(text) if text.parse::<i64>().is_ok() => Self::Integer,
            Value::Number(_) => Self::Decimal,
            Value::Text(text) => form::of(text),
            Value::List(_) => Self::List,
            Value::Map(_) => Self::Object,
        }
    }

    /// The kind in JSON; none of null, which is no kind but the lack of a value.
    pub fn json(self) -> Option<Json> {
        match self {
            Self::Null => None,
            Self::Boolean => Some(Json::Boolean),
            Self::Integer | Self::Decimal => Some(Json::Number),
            Self::Empty | Self::Digits | Self::Date | Self::DateTime | Self::Text => {
                Some(Json::Text)
            }
            Self::List => Some(Json::List),
            Self::Object => Some(Json::Object),
        }
    }

    /// The kind in words, for a remark.
    pub fn word(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "true or false",
            Self::Integer => "a whole number",
            Self::Decimal => "a number",
            Self::Empty => "empty text",
            Self::Digits => "digits as text",
            Self::Date => "a date",
            Self::DateTime => "a date with a time",
            Self::Text => "text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// How often something was seen, by the number of the sample or operation that has it.
pub type Counts = BTreeMap<u16, u64>;

/// What was seen of one place.
#[derive(Clone, Debug, Default)]
pub struct Observed {
    /// The kinds, and who has them.
    kinds: BTreeMap<Kind, Counts>,
    /// Words that a log has.
    words: BTreeMap<String, Counts>,
    /// Where a log says that there was nothing.
    missing: Counts,
    /// Whether a log says that the client could not read it.
    unread: bool,
    /// What objects have, in the order of the first that has it.
    members: Vec<Member>,
    /// How many objects there were.
    objects: usize,
    /// What lists have.
    items: Option<Box<Observed>>,
    /// Where it was seen first.
    first: Option<Span>,
}

/// A member of objects that were seen.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// What it held.
    pub seen: Observed,
    /// In how many objects it was.
    count: usize,
}

impl Observed {
    /// Adds a value.
    pub(super) fn see(&mut self, node: &Node) {
        self.first.get_or_insert(node.span);
        self.note(Kind::of(node), node.span.file(), 1);
        match &node.value {
            Value::List(items) => {
                let seen = self.items.get_or_insert_default();
                for item in items {
                    seen.see(item);
                }
            }
            Value::Map(entries) => {
                self.objects += 1;
                for entry in entries {
                    let member = self.member_mut(&entry.key);
                    member.count += 1;
                    member.seen.see(&entry.node);
                }
            }
            _ => {}
        }
    }

    /// Adds that values of this kind were seen, and nothing of what is inside.
    pub fn note(&mut self, kind: Kind, source: u16, count: u64) {
        add(self.kinds.entry(kind).or_default(), source, count);
    }

    /// Adds that there were values of this kind, of which nobody knows how many.
    pub(crate) fn mark(&mut self, kind: Kind) {
        self.kinds.entry(kind).or_default();
    }

    /// Adds a word that was seen.
    pub(crate) fn note_word(&mut self, word: &str, source: u16, count: u64) {
        add(self.words.entry(word.to_owned()).or_default(), source, count);
    }

    /// Adds that there was nothing.
    pub(crate) fn note_missing(&mut self, source: u16, count: u64) {
        add(&mut self.missing, source, count);
    }

    /// Adds that the client could not read what was seen here.
    pub(crate) fn mark_unread(&mut self) {
        self.unread = true;
    }

    /// What was seen of the member of this name.
    pub(crate) fn within(&mut self, member: &str) -> &mut Self {
        &mut self.member_mut(member).seen
    }

    /// What was seen of the elements of lists.
    pub(crate) fn element(&mut self) -> &mut Self {
        self.items.get_or_insert_default()
    }

    /// Adds all that was seen of another place.
    pub fn merge(&mut self, other: &Self) {
        self.first = self.first.or(other.first);
        self.objects += other.objects;
        for (kind, counts) in &other.kinds {
            extend(self.kinds.entry(*kind).or_default(), counts);
        }
        for (word, counts) in &other.words {
            extend(self.words.entry(word.clone()).or_default(), counts);
        }
        extend(&mut self.missing, &other.missing);
        self.unread |= other.unread;
        if let Some(items) = &other.items {
            self.items.get_or_insert_default().merge(items);
        }
        for member in &other.members {
            let own = self.member_mut(&member.name);
            own.count += member.count;
            own.seen.merge(&member.seen);
        }
    }

    fn member_mut(&mut self, name: &str) -> &mut Member {
        let found = self.members.iter().position(|member| member.name == name);
        let at = found.unwrap_or(self.members.len());
        if found.is_none() {
            let name = name.to_owned();
            self.members.push(Member { name, seen: Self::default(), count: 0 });
        }
        // The place was found or has just been made.
        #[expect(clippy::indexing_slicing, reason = "`at` is the place of a member")]
        &mut self.members[at]
    }

    /// The members of objects.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The member of this name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether every object had the member.
    pub fn always_has(&self, member: &Member) -> bool {
        member.count == self.objects
    }

    /// What lists have; an object where a list is expected counts as a list of one.
    pub fn elements(&self) -> Self {
        let mut seen = self.items.as_deref().cloned().unwrap_or_default();
        seen.merge(&self.only(Json::Object));
        seen
    }

    /// The same, where an object counts as a list of one.
    #[must_use]
    pub fn with_objects_as_lists(&self) -> Self {
        let mut seen = self.without(Json::Object);
        seen.items = Some(Box::new(self.elements()));
        let lists = seen.kinds.entry(Kind::List).or_default();
        extend(lists, self.counts(Kind::Object));
        seen.members.clear();
        seen.objects = 0;
        seen
    }

    /// What was seen in this kind of JSON.
    pub fn only(&self, json: Json) -> Self {
        let mut seen = self.clone();
        seen.kinds.retain(|kind, _| kind.json() == Some(json));
        if json != Json::List {
            seen.items = None;
        }
        if json != Json::Object {
            seen.members.clear();
            seen.objects = 0;
        }
        if json != Json::Text {
            seen.words.clear();
        }
        seen
    }

    /// What was seen in all other kinds of JSON, null included.
    #[must_use]
    pub fn without(&self, json: Json) -> Self {
        let mut seen = self.clone();
        seen.kinds.retain(|kind, _| kind.json() != Some(json));
        seen
    }

    /// The kinds, null among them.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.kinds.keys().copied()
    }

    /// Whether no value was seen.
    pub(super) fn is_nothing(&self) -> bool {
        self.kinds.is_empty()
    }

    /// Whether this kind was seen.
    pub fn has(&self, kind: Kind) -> bool {
        self.kinds.contains_key(&kind)
    }

    /// Whether all that was seen is one of these kinds, and something was seen.
    pub fn is_within(&self, kinds: &[Kind]) -> bool {
        !self.kinds.is_empty() && self.kinds.keys().all(|kind| kinds.contains(kind))
    }

    /// The kinds of JSON, in the order in which a union has them: what is easiest to write comes
    /// first.
    pub fn json(&self) -> BTreeSet<Json> {
        self.kinds.keys().filter_map(|kind| kind.json()).collect()
    }

    /// How often this kind was seen.
    pub fn counts(&self, kind: Kind) -> &Counts {
        static NONE: Counts = Counts::new();
        self.kinds.get(&kind).unwrap_or(&NONE)
    }

    /// How often anything was seen.
    pub(super) fn all(&self) -> Counts {
        let mut all = Counts::new();
        self.kinds.values().for_each(|counts| extend(&mut all, counts));
        all
    }

    /// The words that a log has.
    pub(super) fn words(&self) -> &BTreeMap<String, Counts> {
        &self.words
    }

    /// Whether a log says that the client could not read it.
    pub(super) fn is_unread(&self) -> bool {
        self.unread
    }

    /// Where a log says that there was nothing.
    pub(super) fn missing(&self) -> &Counts {
        &self.missing
    }

    /// Where it was seen first.
    pub(super) fn first(&self) -> Option<Span> {
        self.first
    }
}

fn add(counts: &mut Counts, source: u16, count: u64) {
    let sum = counts.entry(source).or_default();
    *sum = sum.saturating_add(count);
}

fn extend(counts: &mut Counts, more: &Counts) {
    for (source, count) in more {
        add(counts, *source, *count);
    }
}
