//! `PartialEq` of values and records.

use super::{Codec, List, Map, Record, ValueRef};

impl PartialEq for ValueRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        use ValueRef as V;
        match (*self, *other) {
            (V::Absent, V::Absent) | (V::Null, V::Null) => true,
            (V::Bool(a), V::Bool(b)) => a == b,
            (V::Int(a), V::Int(b)) => a == b,
            (V::Float(a), V::Float(b)) => a == b,
            (V::Decimal(a), V::Decimal(b)) => a == b,
            (V::Text(a), V::Text(b)) | (V::Secret(a), V::Secret(b)) => a == b,
            (V::DateTime(a), V::DateTime(b)) => a == b,
            // Two offsets are two values, also of the same instant.
            (V::OffsetDateTime(a), V::OffsetDateTime(b)) => {
                a == b && a.offset() == b.offset()
            }
            (V::Date(a), V::Date(b)) => a == b,
            (V::Value(a), V::Value(b)) => a == b,
            (V::Object(a), V::Object(b)) => a == b,
            (V::List(a), V::List(b)) => eq_lists(a, b),
            (V::Map(a), V::Map(b)) => eq_maps(a, b),
            (V::Record(a), V::Record(b)) => eq_records(a, b),
            (V::Json(a), V::Json(b)) => a == b,
            _ => false,
        }
    }
}

fn eq_lists(a: &dyn List, b: &dyn List) -> bool {
    a.len() == b.len() && a.iter().eq(b.iter())
}

fn eq_maps(a: &dyn Map, b: &dyn Map) -> bool {
    let mut equal = a.len() == b.len();
    a.visit(&mut |key, value| {
        equal = equal && b.get(key) == Some(value);
        equal
    });
    equal
}

fn eq_values(a: &[&dyn Codec], b: &[&dyn Codec]) -> bool {
    let b = b.iter().map(|value| value.value_ref());
    a.iter().map(|value| value.value_ref()).eq(b)
}

/// Whether two records have the same type and equal fields.
pub fn eq_records(a: &dyn Record, b: &dyn Record) -> bool {
    let mut equal = a.descriptor().name == b.descriptor().name;
    a.with_values(&mut |a, a_extra| {
        b.with_values(&mut |b, b_extra| {
            equal = equal && eq_values(a, b) && a_extra == b_extra;
        });
    });
    equal
}
