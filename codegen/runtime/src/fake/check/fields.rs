//! Whether the value of a field has the type of the field.

use serde_json::Value;

use super::super::model::Model;
use crate::record::date;
use crate::registry::FieldType;

/// What is wrong with the fields of a body.
pub(in super::super) struct FieldProblems<'a> {
    model: &'a Model,
    /// Descriptions of values of a wrong type.
    wrong: Vec<String>,
    /// The paths of fields that no schema has.
    pub(in super::super) unknown: Vec<String>,
}

impl<'a> FieldProblems<'a> {
    pub(in super::super) fn new(model: &'a Model) -> Self {
        Self { model, wrong: Vec::new(), unknown: Vec::new() }
    }

    /// The wrong values and the unknown fields.
    pub(in super::super) fn into_parts(self) -> (Vec<String>, Vec<String>) {
        (self.wrong, self.unknown)
    }

    /// Checks the value of a field. Null is allowed everywhere.
    pub(in super::super) fn check(&mut self, path: &str, ty: FieldType, value: &Value) {
        match (ty, value) {
            (_, Value::Null) => {}
            (FieldType::Object(schema), Value::Object(object)) => {
                for (name, value) in object {
                    let path = format!("{path}.{name}");
                    match self.model.field(schema, name) {
                        Some(field) => self.check(&path, field.ty, value),
                        None if self.model.fields(schema).is_empty() => {}
                        None => self.unknown.push(path),
                    }
                }
            }
            (FieldType::List(ty), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.check(&format!("{path}[{index}]"), *ty, item);
                }
            }
            _ if accepts(ty, value) => {}
            _ => {
                let (found, expected) = (describe_value(value), describe_type(ty));
                self.wrong.push(format!("`{path}` is {found}, expected {expected}"));
            }
        }
    }
}

/// Whether a scalar has a type. Integers may be text, because clients in production send them so.
fn accepts(ty: FieldType, value: &Value) -> bool {
    match ty {
        FieldType::Any => true,
        FieldType::Boolean => value.is_boolean(),
        FieldType::Integer | FieldType::Identifier(_) => match value {
            Value::Number(number) => {
                number.is_i64() || number.as_f64().is_some_and(|it| it.fract() == 0.0)
            }
            Value::String(text) => text.trim().parse::<i64>().is_ok(),
            _ => false,
        },
        FieldType::Number | FieldType::Decimal => value.is_number(),
        FieldType::Text | FieldType::Secret | FieldType::Enum(_) => value.is_string(),
        FieldType::DateTime | FieldType::Date => {
            value.as_str().is_some_and(|text| date::parse(text).is_some())
        }
        FieldType::OneOf(types) => types.iter().any(|ty| accepts(*ty, value)),
        FieldType::Object(_) | FieldType::List(_) => false,
    }
}

fn describe_value(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn describe_type(ty: FieldType) -> &'static str {
    match ty {
        FieldType::Any => "anything",
        FieldType::Boolean => "true or false",
        FieldType::Integer | FieldType::Identifier(_) => "an integer",
        FieldType::Number | FieldType::Decimal => "a number",
        FieldType::Text | FieldType::Secret | FieldType::Enum(_) => "text",
        FieldType::DateTime | FieldType::Date => "a date",
        FieldType::OneOf(_) => "another type",
        FieldType::Object(_) => "an object",
        FieldType::List(_) => "an array",
    }
}
