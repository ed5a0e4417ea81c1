//! The traits for types of the standard library, chrono, `rust_decimal` and `serde_json`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Codec, FromInteger, List, ListMut, Map, MapMut, Record, Target, ValueRef};
use crate::record::{DateTime, Extra, FixedOffset, NaiveDate, NaiveDateTime};

macro_rules! scalar {
    ($($type:ty, $placeholder:expr, $variant:ident: $this:ident => $value_ref:expr;)*) => { $(
        impl Codec for $type {
            #[inline]
            fn value_ref(&self) -> ValueRef<'_> {
                let $this = self;
                $value_ref
            }

            fn placeholder() -> Self {
                $placeholder
            }

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
    DateTime<FixedOffset>, DateTime::default(), OffsetDateTime: value => ValueRef::OffsetDateTime(value);
    NaiveDate, NaiveDate::MIN, Date: value => ValueRef::Date(value);
}

impl Codec for Value {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Value(self)
    }

    fn placeholder() -> Self {
        Value::Null
    }

    fn target(&mut self) -> Target<'_> {
        Target::Value(self)
    }

    fn set_null(&mut self) -> bool {
        *self = Value::Null;
        true
    }
}

impl Codec for Extra {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Object(self)
    }

    fn placeholder() -> Self {
        Extra::new()
    }

    fn target(&mut self) -> Target<'_> {
        self.clear();
        Target::Object(self)
    }
}

// `Option` passes on the target inside it, so that a field costs one virtual call however many
// layers its type has.
impl<T: Codec> Codec for Option<T> {
    #[inline]
    fn value_ref(&self) -> ValueRef<'_> {
        match self {
            Some(value) => value.value_ref(),
            None => ValueRef::Absent,
        }
    }

    fn placeholder() -> Self {
        None
    }

    fn target(&mut self) -> Target<'_> {
        self.insert(T::placeholder()).target()
    }

    fn set_null(&mut self) -> bool {
        *self = None;
        true
    }

    fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
        match self {
            Some(value) => value.as_record_mut(),
            None => None,
        }
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::List(self)
    }

    fn placeholder() -> Self {
        Vec::new()
    }

    fn target(&mut self) -> Target<'_> {
        self.clear();
        Target::List(self)
    }
}

impl<T: Codec> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> Option<ValueRef<'_>> {
        self.as_slice().get(index).map(T::value_ref)
    }
}

impl<T: Codec> ListMut for Vec<T> {
    fn push(&mut self) -> &mut dyn Codec {
        let index = self.len();
        self.push(T::placeholder());
        &mut self[index]
    }
}

impl<T: Codec> Codec for BTreeMap<String, T> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Map(self)
    }

    fn placeholder() -> Self {
        BTreeMap::new()
    }

    fn target(&mut self) -> Target<'_> {
        self.clear();
        Target::Map(self)
    }
}

impl<T: Codec> Map for BTreeMap<String, T> {
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

impl<T: Codec> MapMut for BTreeMap<String, T> {
    fn insert(&mut self, key: String) -> Option<&mut dyn Codec> {
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
