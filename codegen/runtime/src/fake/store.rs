//! The records, by resource and key.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

pub(super) type JsonObject = Map<String, Value>;

/// Sets a field, unless the API has no name for it.
pub(super) fn set(object: &mut JsonObject, name: &str, value: impl Into<Value>) {
    if !name.is_empty() {
        object.insert(name.to_owned(), value.into());
    }
}

/// The first generated key.
const FIRST_KEY: i64 = 1001;

#[derive(Debug)]
pub(super) struct Store {
    tables: Vec<Table>,
    /// The keys of the webhook receivers that are active.
    pub(super) active_receivers: BTreeSet<i64>,
}

/// The records of one resource.
#[derive(Debug, Default)]
pub(super) struct Table {
    records: BTreeMap<i64, StoredRecord>,
    /// The largest key so far. Keys are not reused.
    last_key: i64,
}

#[derive(Clone, Debug, Default)]
pub(super) struct StoredRecord {
    /// The fields of responses.
    pub(super) visible: JsonObject,
    /// Fields that were sent and that responses do not have. Filters can use them.
    pub(super) write_only: JsonObject,
}

impl Store {
    pub(super) fn new(resources: usize) -> Self {
        let tables = (0..resources).map(|_| Table::default()).collect();
        Self { tables, active_receivers: BTreeSet::new() }
    }

    /// The table of a resource, by its index in the model.
    pub(super) fn table(&mut self, resource: usize) -> &mut Table {
        &mut self.tables[resource]
    }
}

impl Table {
    /// A key that no record has had.
    pub(super) fn next_key(&self) -> i64 {
        (self.last_key + 1).max(FIRST_KEY)
    }

    pub(super) fn insert(&mut self, key: i64, record: StoredRecord) {
        self.last_key = self.last_key.max(key);
        self.records.insert(key, record);
    }

    pub(super) fn get(&self, key: i64) -> Option<&StoredRecord> {
        self.records.get(&key)
    }

    pub(super) fn get_mut(&mut self, key: i64) -> Option<&mut StoredRecord> {
        self.records.get_mut(&key)
    }

    pub(super) fn remove(&mut self, key: i64) {
        self.records.remove(&key);
    }

    /// All records in the order of their keys.
    pub(super) fn iter(&self) -> impl Iterator<Item = (i64, &StoredRecord)> {
        self.records.iter().map(|(key, record)| (*key, record))
    }
}

impl StoredRecord {
    /// A record without write-only fields.
    pub(super) fn visible(visible: JsonObject) -> Self {
        Self { visible, write_only: JsonObject::new() }
    }

    /// A field, visible or not.
    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        self.visible.get(name).or_else(|| self.write_only.get(name))
    }
}
