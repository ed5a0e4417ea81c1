//! Whether the types and the tables of fields choose the same alternatives of unions.

use serde_json::Value;

use super::RoundTrip;
use crate::fit;
use crate::record::{Codec, Extra, Record, Target, ValueType};
use crate::registry::{Field, FieldType};

impl RoundTrip {
    /// The number of unions in a body, after a check that the decoder and the tables choose the same
    /// alternative of each. Fails with the first part of the body for which they do not.
    pub fn compare_alternatives(
        &self,
        fields: &[Field],
        json: &Value,
    ) -> Result<usize, String> {
        let mut comparison = Comparison { fields, unions: 0 };
        let mut value = (self.placeholder)();
        comparison.value(&mut *value, FieldType::Object(self.schema), json)?;
        Ok(comparison.unions)
    }
}

struct Comparison<'f> {
    fields: &'f [Field],
    unions: usize,
}

impl Comparison<'_> {
    fn value(
        &mut self,
        value: &mut dyn Codec,
        ty: FieldType,
        json: &Value,
    ) -> Result<(), String> {
        let Some(ty) = fit::resolved(self.fields, ty, json) else { return Ok(()) };
        match (value.target(), ty, json) {
            (_, _, Value::Null) => Ok(()),
            (
                Target::OneOf(union),
                FieldType::AnyOf(types) | FieldType::Tagged(_, _, types),
                json,
            ) => {
                self.unions += 1;
                let chosen = union.choose(json);
                let by_table = fit::index(self.fields, ty, json);
                if chosen != by_table {
                    return Err(format!(
                        "decoder {chosen:?}, tables {by_table:?}: {json}"
                    ));
                }
                let Some(index) = chosen else { return Ok(()) };
                match (union.select(index), types.get(index)) {
                    (Some(value), Some(ty)) => self.value(value, *ty, json),
                    _ => Err(format!("no alternative {index}")),
                }
            }
            (Target::Union(union), FieldType::OneOf(types), json) => {
                let value = ValueType::of(json).and_then(|found| union.select(found));
                match (value, fit::by_type(types, json)) {
                    (Some(value), Some(ty)) => self.value(value, ty, json),
                    _ => Ok(()),
                }
            }
            (Target::List(list), FieldType::List(ty), Value::Array(items)) => {
                items.iter().try_for_each(|json| self.value(list.push(), *ty, json))
            }
            (Target::Map(map), FieldType::Map(ty), Value::Object(object)) => {
                object.iter().try_for_each(|(name, json)| {
                    let value = map.insert(name.clone());
                    value.map_or(Ok(()), |value| self.value(value, *ty, json))
                })
            }
            (Target::Record(record), FieldType::Object(schema), json) => {
                self.record(record, schema, json)
            }
            _ => Ok(()),
        }
    }

    fn record(
        &mut self,
        record: &mut dyn Record,
        schema: &str,
        json: &Value,
    ) -> Result<(), String> {
        let names = record.descriptor().fields;
        let mut result = Ok(());
        record.with_values_mut(&mut |values: &mut [&mut dyn Codec], _: &mut Extra| {
            result = names.iter().zip(values).try_for_each(|(name, value)| {
                let mut all = self.fields.iter();
                let field = all.find(|it| it.schema == schema && it.name == *name);
                match (field, json.get(name)) {
                    (Some(field), Some(json)) => {
                        self.value(&mut **value, field.ty, json)
                    }
                    _ => Ok(()),
                }
            });
        });
        result
    }
}
