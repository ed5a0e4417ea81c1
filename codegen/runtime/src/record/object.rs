//! A JSON object of which the API description says nothing.

use std::fmt;

use super::{Blank, Cell, CellMut, Extra, Slot, Value, View};

/// A JSON object of which nothing is known beforehand, built member by member.
///
/// `Debug` shows the names of the members, not their values: they may be sensitive.
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
    /// An object without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member; a later one of the same name replaces it.
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
        self.view().fmt(f)
    }
}

impl Cell for Object {
    fn view(&self) -> View<'_> {
        View::Object(&self.0)
    }
}

impl Blank for Object {
    fn blank() -> Self {
        Self::new()
    }
}

impl CellMut for Object {
    fn slot(&mut self) -> Slot<'_> {
        self.0.clear();
        Slot::Object(&mut self.0)
    }
}

crate::serialize_cell!(Object);
crate::deserialize_cell!(Object);
