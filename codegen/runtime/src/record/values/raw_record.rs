//! JSON as the type of a record, for programs that do not need the fields.

use super::{Codec, Discriminator, OneOf, RawJson, Target, ValueRef};

/// A union without alternatives: every value is kept.
impl OneOf for RawJson {
    fn discriminator(&self) -> Option<&'static Discriminator> {
        None
    }

    fn len(&self) -> usize {
        0
    }

    fn select(&mut self, _index: usize) -> Option<&mut dyn Codec> {
        None
    }

    fn set_other(&mut self, json: RawJson) {
        *self = json;
    }
}

impl Codec for RawJson {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(self)
    }

    fn placeholder() -> Self {
        Self::default()
    }

    fn target(&mut self) -> Target<'_> {
        Target::OneOf(self)
    }

    fn set_null(&mut self) -> bool {
        *self = Self::default();
        true
    }
}

crate::impl_serialize!(RawJson);
crate::impl_deserialize!(RawJson);
