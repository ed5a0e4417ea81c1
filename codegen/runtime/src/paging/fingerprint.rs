//! The fingerprint of a page: a hash of what identifies its records.
//!
//! The key of a record is all its required fields that are integers or texts: in a list, they are
//! what every record has. A record without a key, or with a key of zeros, is identified by its whole
//! content.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::history::EMPTY;
use crate::record::{Codec, Members, Value, ValueRef, write_json};

/// Computes the fingerprint of a page from its records.
pub(super) struct Fingerprint {
    /// The position and the name of each field of the key.
    key: Vec<(usize, &'static str)>,
    hasher: DefaultHasher,
    is_empty: bool,
}

impl Fingerprint {
    /// A page without records of this type.
    pub(super) fn new<R: Codec>() -> Self {
        let mut placeholder = R::placeholder();
        let hasher = DefaultHasher::new();
        Self { key: key_fields(&mut placeholder), hasher, is_empty: true }
    }

    /// Adds a record.
    pub(super) fn add(&mut self, record: &dyn Codec) {
        self.is_empty = false;
        match self.key_of(record).filter(|key| identifies(key)) {
            Some(key) => key.hash(&mut self.hasher),
            // What was read can be written.
            None => write_json(record).unwrap_or_default().hash(&mut self.hasher),
        }
    }

    /// Adds a record that cannot be decoded, from its JSON text.
    pub(super) fn add_unreadable(&mut self, raw: &str) {
        self.is_empty = false;
        match self.key_in(raw).filter(|key| identifies(key)) {
            Some(key) => key.hash(&mut self.hasher),
            None => raw.hash(&mut self.hasher),
        }
    }

    fn key_of(&self, record: &dyn Codec) -> Option<Vec<String>> {
        let ValueRef::Record(record) = record.value_ref() else { return None };
        let mut key = None;
        record.with_values(&mut |values, _| {
            let texts = self.key.iter().map(|(index, _)| {
                values.get(*index)?.value_ref().text().map(Cow::into_owned)
            });
            key = texts.collect();
        });
        key
    }

    /// The key of a record, if it has all its fields.
    fn key_in(&self, raw: &str) -> Option<Vec<String>> {
        let fields: Members<'_> = serde_json::from_str(raw).ok()?;
        let values = self.key.iter().map(|(_, name)| {
            let value = fields.get(*name)?.get();
            // A key is a scalar.
            let value: Value = match value.as_bytes().first()? {
                b'[' | b'{' => return None,
                _ => serde_json::from_str(value).ok()?,
            };
            Some(ValueRef::Value(&value).text()?.into_owned())
        });
        values.collect()
    }

    pub(super) fn finish(self) -> u64 {
        if self.is_empty { EMPTY } else { self.hasher.finish().max(EMPTY + 1) }
    }
}

/// Whether a key is a key: a server that has none sends 0 or an empty text.
fn identifies(key: &[String]) -> bool {
    key.iter().any(|value| !matches!(&**value, "" | "0"))
}

/// The fields of the key. Only a required field cannot become null.
fn key_fields(placeholder: &mut dyn Codec) -> Vec<(usize, &'static str)> {
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

fn is_key(value: &mut dyn Codec) -> bool {
    !value.set_null()
        && matches!(value.value_ref(), ValueRef::Int(_) | ValueRef::Text(_))
}
