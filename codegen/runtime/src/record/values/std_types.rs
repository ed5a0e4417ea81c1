//! The traits for types of the standard library, chrono, `rust_decimal` and `serde_json`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    DecodeValue, EncodeValue, FromInteger, List, ListMut, Map, MapMut, Placeholder,
    RecordMut, Target, ValueRef,
};
use crate::record::{Extra, NaiveDate, NaiveDateTime};

macro_rules! scalar {
    ($($type:ty, $placeholder:expr, $variant:ident: $this:ident => $value_ref:expr;)*) => { $(
        impl EncodeValue for $type {
            #[inline]
            fn value_ref(&self) -> ValueRef<'_> {
                let $this = self;
                $value_ref
            }
        }

        impl Placeholder for $type {
            fn placeholder() -> Self {
                $placeholder
            }
        }

        impl DecodeValue for $type {
            fn target(&mut self) -> Target<'_> {
                Target::$variant(self)
            }
        }
    )* };
}

scalar! {
    bool, false, Bool: value => ValueRef::Bool(*value);
    i64, 0, Int: value => ValueRef::Int(*value);
    f64, 0.0, Float: value => ValueRef::Float(*value);
    Decimal, Decimal::ZERO, Decimal: value => ValueRef::Decimal(value);
    String, String::new(), Text: value => ValueRef::Text(value);
    NaiveDateTime, NaiveDateTime::MIN, DateTime: value => ValueRef::DateTime(value);
    NaiveDate, NaiveDate::MIN, Date: value => ValueRef::Date(value);
}

impl EncodeValue for &str {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }
}

impl EncodeValue for Value {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Value(self)
    }
}

impl Placeholder for Value {
    fn placeholder() -> Self {
        Value::Null
    }
}

impl DecodeValue for Value {
    fn target(&mut self) -> Target<'_> {
        Target::Value(self)
    }

    fn set_null(&mut self) -> bool {
        *self = Value::Null;
        true
    }
}

impl EncodeValue for Extra {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Object(self)
    }
}

impl Placeholder for Extra {
    fn placeholder() -> Self {
        Extra::new()
    }
}

impl DecodeValue for Extra {
    fn target(&mut self) -> Target<'_> {
        self.clear();
        Target::Object(self)
    }
}

// `Option` passes on the target inside it, so that a field costs one virtual call however many
// layers its type has.
impl<T: EncodeValue> EncodeValue for Option<T> {
    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        self.as_ref().map_or(ValueRef::Absent, T::value_ref)
    }
}

impl<T> Placeholder for Option<T> {
    fn placeholder() -> Self {
        None
    }
}

impl<T: DecodeValue> DecodeValue for Option<T> {
    fn target(&mut self) -> Target<'_> {
        self.insert(T::placeholder()).target()
    }

    fn set_null(&mut self) -> bool {
        *self = None;
        true
    }

    fn as_record_mut(&mut self) -> Option<&mut dyn RecordMut> {
        self.as_mut()?.as_record_mut()
    }
}

// Records that contain themselves are boxed.
impl<T: EncodeValue> EncodeValue for Box<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        T::value_ref(self)
    }
}

impl<T: Placeholder> Placeholder for Box<T> {
    fn placeholder() -> Self {
        Box::new(T::placeholder())
    }
}

impl<T: DecodeValue> DecodeValue for Box<T> {
    fn target(&mut self) -> Target<'_> {
        T::target(self)
    }

    fn set_null(&mut self) -> bool {
        T::set_null(self)
    }

    fn as_record_mut(&mut self) -> Option<&mut dyn RecordMut> {
        T::as_record_mut(self)
    }
}

impl<T: EncodeValue> EncodeValue for Vec<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::List(self)
    }
}

impl<T> Placeholder for Vec<T> {
    fn placeholder() -> Self {
        Vec::new()
    }
}

impl<T: DecodeValue> DecodeValue for Vec<T> {
    fn target(&mut self) -> Target<'_> {
        self.clear();
        Target::List(self)
    }
}

impl<T: EncodeValue> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> Option<ValueRef<'_>> {
        self.as_slice().get(index).map(T::value_ref)
    }
}

impl<T: DecodeValue> ListMut for Vec<T> {
    fn push(&mut self) -> &mut dyn DecodeValue {
        let index = self.len();
        self.push(T::placeholder());
        &mut self[index]
    }
}

impl<T: EncodeValue> EncodeValue for BTreeMap<String, T> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Map(self)
    }
}

impl<T> Placeholder for BTreeMap<String, T> {
    fn placeholder() -> Self {
        BTreeMap::new()
    }
}

impl<T: DecodeValue> DecodeValue for BTreeMap<String, T> {
    fn target(&mut self) -> Target<'_> {
        self.clear();
        Target::Map(self)
    }
}

impl<T: EncodeValue> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn visit<'a>(&'a self, with: &mut dyn FnMut(&'a str, ValueRef<'a>) -> bool) {
        let _ = self.iter().all(|(key, value)| with(key, value.value_ref()));
    }

    fn get(&self, key: &str) -> Option<ValueRef<'_>> {
        BTreeMap::get(self, key).map(T::value_ref)
    }
}

impl<T: DecodeValue> MapMut for BTreeMap<String, T> {
    fn insert(&mut self, key: String) -> Option<&mut dyn DecodeValue> {
        match self.entry(key) {
            Entry::Vacant(entry) => Some(entry.insert(T::placeholder())),
            Entry::Occupied(_) => None,
        }
    }
}

impl FromInteger for i64 {
    fn from_integer(value: i64) -> Self {
        value
    }
}

impl FromInteger for f64 {
    #[allow(clippy::cast_precision_loss, reason = "the caller asks for a float")]
    fn from_integer(value: i64) -> Self {
        value as f64
    }
}

impl FromInteger for Decimal {
    fn from_integer(value: i64) -> Self {
        value.into()
    }
}
