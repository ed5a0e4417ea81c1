//! The fields of an object that the API description does not name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::RawJson;

/// The fields of an object that the API description does not name, as received.
///
/// It derefs to a [`Map`] of `serde_json`. Arrays and objects that were read from JSON stay text at
/// first, because as values they take up to 90 times their size. The first use of the map parses all
/// of them. [`get`](Self::get), [`insert`](Self::insert) and [`remove`](Self::remove) parse only the
/// field that they return, and [`keys`](Self::keys) parses none. Such a text is written as it was
/// received, unless the map was changed through [`DerefMut`].
///
/// Like `serde_json`, it keeps numbers with a point and integers beyond 64 bits only to the
/// precision of an `f64`, unless the feature `arbitrary_precision` of `serde_json` is on.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Extra;
///
/// let mut extra = Extra::new();
/// extra.insert("nickname".to_owned(), "Jule".into());
/// assert_eq!(extra["nickname"], "Jule");
/// assert_eq!(extra.len(), 1);
/// ```
#[derive(Clone, Default)]
pub struct Extra {
    fields: Map<String, Value>,
    /// Fields that are still text. Their names are not in `fields`.
    texts: Option<Box<Texts>>,
}

#[derive(Clone, Default)]
struct Texts {
    fields: BTreeMap<String, Text>,
    /// All fields, those of `Extra::fields` included, once they were asked for.
    all: OnceLock<Map<String, Value>>,
}

/// The text of an array or object, and its value once it was asked for.
#[derive(Clone)]
pub(super) struct Text(RawJson, OnceLock<Value>);

impl Text {
    pub(super) fn value(&self) -> &Value {
        self.1.get_or_init(|| self.0.to_value())
    }

    /// The text if it has one line: records are written on one line.
    pub(super) fn line(&self) -> Option<&RawJson> {
        (!self.0.get().as_bytes().contains(&b'\n')).then_some(&self.0)
    }
}

impl Extra {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let text = || self.texts()?.get(name);
        self.fields.get(name).or_else(|| text().map(Text::value))
    }

    /// Sets a field, and returns its value before.
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        let before = self.remove(&name);
        self.fields.insert(name, value);
        before
    }

    /// Removes a field, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        if let Some(texts) = &mut self.texts {
            texts.all.take();
            if let Some(text) = texts.fields.remove(name) {
                return Some(text.0.to_value());
            }
        }
        self.fields.remove(name)
    }

    /// The names of the fields.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.fields.keys().chain(self.texts().into_iter().flat_map(BTreeMap::keys))
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.fields.len() + self.texts().map_or(0, BTreeMap::len)
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is a field of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.fields.contains_key(name)
            || self.texts().is_some_and(|texts| texts.contains_key(name))
    }

    /// Removes all fields.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Adds a field, which must be new.
    pub(in crate::record) fn add(&mut self, name: String, value: Value) {
        self.fields.insert(name, value);
    }

    /// Adds a field, which must be new, as the JSON text of an array or object.
    pub(in crate::record) fn add_text(&mut self, name: String, text: &str) {
        let texts = self.texts.get_or_insert_default();
        texts.fields.insert(name, Text(RawJson::new(text), OnceLock::new()));
    }

    /// The JSON text of a field that is still text: of a long array or object.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts()?.get(name).map(|text| text.0.get())
    }

    /// The JSON text of a field. A large value may only be there as a text, which takes a fraction
    /// of the memory.
    pub(crate) fn json_text(&self, name: &str) -> Option<Cow<'_, str>> {
        match self.text(name) {
            Some(text) => Some(text.into()),
            None => self.get(name).map(|value| value.to_string().into()),
        }
    }

    /// All fields in the order in which they are written. Parses those that are still text.
    pub(in crate::record) fn pairs(&self) -> impl Iterator<Item = (&String, &Value)> {
        let texts = self.texts().into_iter().flatten();
        self.fields.iter().chain(texts.map(|(name, text)| (name, text.value())))
    }

    /// The fields with a value, and those that are still text.
    pub(super) fn parts(
        &self,
    ) -> (&Map<String, Value>, impl Iterator<Item = (&String, &Text)>) {
        (&self.fields, self.texts().into_iter().flatten())
    }

    fn texts(&self) -> Option<&BTreeMap<String, Text>> {
        self.texts.as_deref().map(|texts| &texts.fields)
    }
}

impl Deref for Extra {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        match &self.texts {
            None => &self.fields,
            Some(texts) => texts.all.get_or_init(|| self.clone().into()),
        }
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        if self.texts.is_some() {
            self.fields = std::mem::take(self).into();
        }
        &mut self.fields
    }
}

impl From<Map<String, Value>> for Extra {
    fn from(fields: Map<String, Value>) -> Self {
        Self { fields, texts: None }
    }
}

impl From<Extra> for Map<String, Value> {
    fn from(extra: Extra) -> Self {
        let mut fields = extra.fields;
        let texts = extra.texts.map(|texts| texts.fields).unwrap_or_default();
        fields.extend(texts.into_iter().map(|(name, text)| (name, text.0.to_value())));
        fields
    }
}

impl From<Extra> for Value {
    fn from(extra: Extra) -> Self {
        Self::Object(extra.into())
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(fields: I) -> Self {
        Map::from_iter(fields).into()
    }
}

impl Extend<(String, Value)> for Extra {
    fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, fields: I) {
        for (name, value) in fields {
            self.insert(name, value);
        }
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = serde_json::map::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        Map::from(self).into_iter()
    }
}

impl<'e> IntoIterator for &'e Extra {
    type Item = (&'e String, &'e Value);
    type IntoIter = serde_json::map::Iter<'e>;

    fn into_iter(self) -> Self::IntoIter {
        (**self).iter()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Extra {}

/// Prints the names of the fields. Whether their values are sensitive is unknown.
impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.keys()).finish()
    }
}
