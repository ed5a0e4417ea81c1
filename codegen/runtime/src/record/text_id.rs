//! Identifiers that are text: one type for all of them, like [`Id`](super::Id).

use std::any::type_name;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Codec, Target, ValueRef, deserialize, serialize};

/// An identifier: a text that cannot be passed for the identifier of something else.
///
/// Each kind of identifier has an alias, such as `DeviceId`. `Tag` tells them apart; programs
/// do not name it.
///
/// ```
/// # use revio_runtime as revio;
/// # enum DeviceIdTag {}
/// # type DeviceId = revio::TextId<DeviceIdTag>;
/// let id = DeviceId::new("a-17");
///
/// assert_eq!(id, "a-17".into());
/// assert_eq!(id.as_str(), "a-17");
/// assert_eq!(id.to_string(), "a-17");
/// assert_eq!(format!("{id:?}"), r#"DeviceId("a-17")"#);
/// ```
pub struct TextId<Tag> {
    text: String,
    tag: PhantomData<fn() -> Tag>,
}

impl<Tag> TextId<Tag> {
    /// Makes an identifier from its text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), tag: PhantomData }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<Tag> Clone for TextId<Tag> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<Tag> PartialEq for TextId<Tag> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<Tag> Eq for TextId<Tag> {}

impl<Tag> PartialOrd for TextId<Tag> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<Tag> Ord for TextId<Tag> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<Tag> Hash for TextId<Tag> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// The name of the alias and the text.
impl<Tag> fmt::Debug for TextId<Tag> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(super::id::alias_of(type_name::<Tag>())).field(&self.text).finish()
    }
}

/// The text.
impl<Tag> fmt::Display for TextId<Tag> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<Tag> From<&str> for TextId<Tag> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<Tag> From<String> for TextId<Tag> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Any text is an identifier.
impl<Tag> FromStr for TextId<Tag> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl<Tag> From<&TextId<Tag>> for TextId<Tag> {
    fn from(id: &TextId<Tag>) -> Self {
        id.clone()
    }
}

impl<Tag> From<TextId<Tag>> for String {
    fn from(id: TextId<Tag>) -> Self {
        id.text
    }
}

impl<Tag: 'static> Codec for TextId<Tag> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(&self.text)
    }

    fn placeholder() -> Self {
        Self::new(String::new())
    }

    fn target(&mut self) -> Target<'_> {
        Target::Text(&mut self.text)
    }
}

impl<Tag: 'static> Serialize for TextId<Tag> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self, to)
    }
}

impl<'de, Tag: 'static> Deserialize<'de> for TextId<Tag> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        deserialize(from)
    }
}
