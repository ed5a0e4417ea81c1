//! `Debug` and `Display` of values and records.
//!
//! `Debug` leaves out absent fields, because most of a record's dozens of fields usually are.
//! It redacts secrets. Of unknown fields it prints only the names: whether their values are
//! sensitive is unknown.

use std::fmt;

use super::{Record, ValueRef, rest};
use crate::record::Extra;

pub(in crate::record) const REDACTED: &str = "[redacted]";

impl fmt::Debug for ValueRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            ValueRef::Absent => f.write_str("absent"),
            ValueRef::Null => f.write_str("null"),
            ValueRef::Bool(value) => value.fmt(f),
            ValueRef::Int(value) => value.fmt(f),
            ValueRef::Float(value) => value.fmt(f),
            ValueRef::Decimal(value) => value.fmt(f),
            ValueRef::Text(text) => text.fmt(f),
            ValueRef::Secret(_) => f.write_str(REDACTED),
            ValueRef::DateTime(value) => value.fmt(f),
            ValueRef::OffsetDateTime(value) => value.fmt(f),
            ValueRef::Date(value) => value.fmt(f),
            ValueRef::Value(value) => value.fmt(f),
            ValueRef::Object(object) => FieldNames(object).fmt(f),
            ValueRef::List(list) => f.debug_list().entries(list.iter()).finish(),
            ValueRef::Map(map) => {
                let mut entries = f.debug_map();
                map.visit(&mut |key, value| {
                    entries.entry(&key, &value);
                    true
                });
                entries.finish()
            }
            ValueRef::Record(record) => fmt_record(record, f, |_| true),
            ValueRef::Json(json) => json.fmt(f),
        }
    }
}

/// Scalars as plain text, secrets redacted.
impl fmt::Display for ValueRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ValueRef::Secret(_) => f.pad(REDACTED),
            value => match value.text() {
                Some(text) => f.pad(&text),
                None => fmt::Debug::fmt(value, f),
            },
        }
    }
}

/// Prints the fields of a record that are present and that `shows` accepts by name.
pub(in crate::record) fn fmt_record(
    record: &dyn Record,
    f: &mut fmt::Formatter<'_>,
    shows: impl Fn(&str) -> bool,
) -> fmt::Result {
    let descriptor = record.descriptor();
    let mut output = f.debug_struct(descriptor.name);
    record.with_values(&mut |values, extra| {
        for (name, value) in descriptor.fields.iter().zip(values) {
            let value = value.value_ref();
            if !matches!(value, ValueRef::Absent) && shows(name) {
                output.field(name, &value);
            }
        }
        if let Some(rest) = rest(values, descriptor.fields) {
            rest.visit(&mut |name, value| {
                output.field(name, &value);
                true
            });
        }
        if !extra.is_empty() {
            output.field("extra", &FieldNames(extra));
        }
    });
    output.finish()
}

/// Prints the names of fields without their values.
pub(crate) struct FieldNames<'a>(pub(crate) &'a Extra);

impl fmt::Debug for FieldNames<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
