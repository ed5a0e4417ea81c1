//! Writing values without their secrets.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::ser::{serialize_map, written_extra};
use super::values::REDACTED;
use super::{Codec, Extra, Record, ValueRef, rest};

/// A value that is written without its secrets, for exports and logs.
///
/// Each [`Secret`](crate::Secret) is written as `"[redacted]"`, in nested records, lists, maps and
/// unions as well. So are the values of unknown fields: whether they are sensitive is unknown.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::{Redacted, Secret};
///
/// let pins = vec![Secret::new("1234")];
/// let json = serde_json::to_string(&Redacted::new(&pins))?;
/// assert_eq!(json, r#"["[redacted]"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Redacted<'a>(ValueRef<'a>);

impl<'a> Redacted<'a> {
    /// Wraps a record, or a list or map of records.
    pub fn new(value: &'a impl Codec) -> Self {
        Self(value.value_ref())
    }
}

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Redacted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            ValueRef::Secret(_) | ValueRef::Json(_) => {
                serializer.serialize_str(REDACTED)
            }
            ValueRef::Object(object) => {
                serializer.collect_map(object.keys().map(|name| (name, REDACTED)))
            }
            ValueRef::List(list) => serializer.collect_seq(list.iter().map(Redacted)),
            ValueRef::Map(map) => serialize_map(map, serializer, Redacted),
            ValueRef::Record(record) => serialize_record(record, serializer),
            value => value.serialize(serializer),
        }
    }
}

fn serialize_record<S: Serializer>(
    record: &dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut output = serializer.serialize_map(None)?;
    let mut result = Ok(());
    record.with_values(&mut |values, extra| {
        result = serialize_fields(&mut output, record, values, extra);
    });
    result.and_then(|()| output.end())
}

fn serialize_fields<M: SerializeMap>(
    output: &mut M,
    record: &dyn Record,
    values: &[&dyn Codec],
    extra: &Extra,
) -> Result<(), M::Error> {
    let descriptor = record.descriptor();
    for (name, value) in descriptor.fields.iter().zip(values) {
        let value = value.value_ref();
        if !matches!(value, ValueRef::Absent) {
            output.serialize_entry(name, &Redacted(value))?;
        }
    }
    let mut result = Ok(());
    if let Some(rest) = rest(values, descriptor.fields) {
        rest.visit(&mut |name, value| {
            result = output.serialize_entry(name, &Redacted(value));
            result.is_ok()
        });
    }
    result?;
    written_extra(descriptor, values, extra)
        .try_for_each(|(name, _)| output.serialize_entry(name, REDACTED))
}
