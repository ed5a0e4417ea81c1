//! The fingerprint of a page: a hash of what identifies its records.
//!
//! The key of a record is all its required fields that are integers or texts: in a list, they are
//! what every record has. A record without a key is identified by its whole content.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::history::EMPTY;
use crate::record::{DecodeValue, EncodeValue, Record, Value, ValueRef, write_json};

/// Computes the fingerprint of a page from its records.
pub(super) struct Fingerprint {
    /// The position and the name of each field of the key.
    key: Vec<(usize, &'static str)>,
    hasher: DefaultHasher,
    is_empty: bool,
}

impl Fingerprint {
    /// A page without records of this type.
    pub(super) fn new<R: DecodeValue>() -> Self {
        let mut placeholder = R::placeholder();
        let hasher = DefaultHasher::new();
        Self { key: key_fields(&mut placeholder), hasher, is_empty: true }
    }

    /// Adds a record.
    pub(super) fn add(&mut self, record: &dyn EncodeValue) {
        self.is_empty = false;
        match record.value_ref() {
            ValueRef::Record(record) if !self.key.is_empty() => self.add_key(record),
            // What was read can be written.
            _ => write_json(record).unwrap_or_default().hash(&mut self.hasher),
        }
    }

    fn add_key(&mut self, record: &dyn Record) {
        record.with_values(&mut |values, _| {
            for (index, _) in &self.key {
                let value = values.get(*index).and_then(ValueRef::text);
                value.hash(&mut self.hasher);
            }
        });
    }

    /// Adds a record that cannot be decoded, from its JSON text.
    pub(super) fn add_unreadable(&mut self, raw: &str) {
        self.is_empty = false;
        match self.key_in(raw) {
            Some(key) if !key.is_empty() => key.hash(&mut self.hasher),
            _ => raw.hash(&mut self.hasher),
        }
    }

    /// The key of a record, if it has all its fields.
    fn key_in(&self, raw: &str) -> Option<Vec<String>> {
        let Ok(Value::Object(fields)) = serde_json::from_str(raw) else { return None };
        let values = self.key.iter().map(|(_, name)| fields.get(*name));
        values.map(|value| Some(ValueRef::Value(value?).text()?.into_owned())).collect()
    }

    pub(super) fn finish(self) -> u64 {
        if self.is_empty { EMPTY } else { self.hasher.finish().max(EMPTY + 1) }
    }
}

/// The fields of the key. Only a required field cannot become null.
fn key_fields(placeholder: &mut dyn DecodeValue) -> Vec<(usize, &'static str)> {
    let mut key = Vec::new();
    if let Some(record) = placeholder.as_record_mut() {
        let names = record.descriptor().fields;
        record.with_values_mut(&mut |values, _| {
            for (index, (value, name)) in values.iter_mut().zip(names).enumerate() {
                if is_key(*value) {
                    key.push((index, *name));
                }
            }
        });
    }
    key
}

fn is_key(value: &mut dyn DecodeValue) -> bool {
    !value.set_null()
        && matches!(value.value_ref(), ValueRef::Int(_) | ValueRef::Text(_))
}
