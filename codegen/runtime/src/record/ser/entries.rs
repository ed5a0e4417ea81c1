//! The fields of any object.

use serde_json::Value;

use super::written_extra;
use crate::record::{ValueRef, rest};

/// Calls `with` for each field that is written. Does nothing for a value that is not an object.
pub(crate) fn entries(object: ValueRef<'_>, with: &mut dyn FnMut(&str, ValueRef<'_>)) {
    match object {
        ValueRef::Record(record) => record.with_values(&mut |values, extra| {
            let descriptor = record.descriptor();
            for (name, value) in descriptor.fields.iter().zip(values) {
                let value = value.value_ref();
                if !matches!(value, ValueRef::Absent) {
                    with(name, value);
                }
            }
            if let Some(rest) = rest(values, descriptor.fields) {
                rest.visit(&mut |name, value| {
                    if !descriptor.fields.contains(&name) {
                        with(name, value);
                    }
                    true
                });
            }
            for (name, value) in written_extra(descriptor, values, extra) {
                with(name, ValueRef::Value(value));
            }
        }),
        ValueRef::Object(object) => {
            object.iter().for_each(|(name, value)| with(name, ValueRef::Value(value)));
        }
        ValueRef::Value(Value::Object(object)) => {
            object.iter().for_each(|(name, value)| with(name, ValueRef::Value(value)));
        }
        ValueRef::Map(map) => map.visit(&mut |name, value| {
            with(name, value);
            true
        }),
        _ => {}
    }
}
