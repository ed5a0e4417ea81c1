//! The records, by resource and key.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The members of an object.
pub(super) type Members = Map<String, Value>;

/// Sets a member. What the API has no name for is left out.
pub(super) fn set(members: &mut Members, name: &str, value: impl Into<Value>) {
    if !name.is_empty() {
        members.insert(name.to_owned(), value.into());
    }
}

/// The first key that is given out.
const FIRST_KEY: i64 = 1001;

/// All records.
#[derive(Debug)]
pub(super) struct Store {
    tables: Vec<Table>,
}

/// The records of one resource.
#[derive(Debug, Default)]
pub(super) struct Table {
    entries: BTreeMap<i64, Entry>,
    /// The greatest key that was ever given out: none is given out twice.
    last: i64,
}

/// One record.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// What answers have.
    pub(super) shown: Members,
    /// What was sent and no answer has: it can be filtered by all the same.
    pub(super) hidden: Members,
}

impl Store {
    /// Room for so many resources.
    pub(super) fn new(resources: usize) -> Self {
        Self { tables: (0..resources).map(|_| Table::default()).collect() }
    }

    /// The records of a resource, by its place in the model.
    pub(super) fn table(&mut self, resource: usize) -> &mut Table {
        while self.tables.len() <= resource {
            self.tables.push(Table::default());
        }
        &mut self.tables[resource]
    }
}

impl Table {
    /// A key that no record has had.
    pub(super) fn next_key(&self) -> i64 {
        (self.last + 1).max(FIRST_KEY)
    }

    /// Puts a record in, in place of one with the same key.
    pub(super) fn put(&mut self, key: i64, entry: Entry) {
        self.last = self.last.max(key);
        self.entries.insert(key, entry);
    }

    pub(super) fn get(&self, key: i64) -> Option<&Entry> {
        self.entries.get(&key)
    }

    pub(super) fn get_mut(&mut self, key: i64) -> Option<&mut Entry> {
        self.entries.get_mut(&key)
    }

    pub(super) fn remove(&mut self, key: i64) -> Option<Entry> {
        self.entries.remove(&key)
    }

    /// All records, by key.
    pub(super) fn iter(&self) -> impl Iterator<Item = (i64, &Entry)> {
        self.entries.iter().map(|(key, entry)| (*key, entry))
    }
}

impl Entry {
    /// A record that has nothing but what is shown.
    pub(super) fn of(shown: Members) -> Self {
        Self { shown, hidden: Members::new() }
    }

    /// A member, be it shown or not.
    pub(super) fn member(&self, name: &str) -> Option<&Value> {
        self.shown.get(name).or_else(|| self.hidden.get(name))
    }
}
