//! A JSON object without a schema.

use std::fmt;

use serde_json::Value;

use super::{Codec, ValueRef};
use crate::record::Extra;

/// A JSON object without a schema, built member by member.
///
/// `Debug` prints the names of the members but not their values, which may be sensitive.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Object;
///
/// let body = Object::new().member("name", "Julia").member("age", 5);
/// assert_eq!(body.members().len(), 2);
/// assert_eq!(format!("{body:?}"), r#"{"age", "name"}"#);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Object(Extra);

impl Object {
    /// Creates an empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member, or replaces the one of the same name.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// The members.
    pub fn members(&self) -> &Extra {
        &self.0
    }
}

impl From<Extra> for Object {
    fn from(members: Extra) -> Self {
        Self(members)
    }
}

impl From<Object> for Extra {
    fn from(object: Object) -> Self {
        object.0
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value_ref().fmt(f)
    }
}

crate::impl_value!(
    Object,
    this => ValueRef::Object(&this.0),
    Self::new(),
    this.0.target()
);
