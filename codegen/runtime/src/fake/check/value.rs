//! Whether a value is of the kind that its member holds.

use serde_json::Value;

use super::super::model::Model;
use crate::record::date;
use crate::registry::FieldType;

/// What is wrong with the values of a body.
pub(in super::super) struct Faults<'a> {
    model: &'a Model,
    /// Members that hold something else than they should.
    pub(in super::super) wrong: Vec<String>,
    /// Members that no schema has.
    pub(in super::super) unknown: Vec<String>,
}

impl<'a> Faults<'a> {
    pub(in super::super) fn new(model: &'a Model) -> Self {
        Self { model, wrong: Vec::new(), unknown: Vec::new() }
    }

    pub(in super::super) fn unknown(&mut self, path: &str) {
        self.unknown.push(path.to_owned());
    }

    /// Looks at the value of a member; null fits everywhere.
    pub(in super::super) fn check(
        &mut self,
        path: &str,
        kind: FieldType,
        value: &Value,
    ) {
        match (kind, value) {
            (_, Value::Null) => {}
            (FieldType::Object(schema), Value::Object(members)) => {
                let known = self.model.members(schema);
                for (name, value) in members {
                    let path = format!("{path}.{name}");
                    match known.iter().find(|member| member.name == name) {
                        Some(member) => self.check(&path, member.ty, value),
                        None if known.is_empty() => {}
                        None => self.unknown(&path),
                    }
                }
            }
            (FieldType::List(kind), Value::Array(items)) => {
                for (place, item) in items.iter().enumerate() {
                    self.check(&format!("{path}[{place}]"), *kind, item);
                }
            }
            _ if fits(kind, value) => {}
            _ => {
                let (found, expected) = (found(value), expected(kind));
                self.wrong.push(format!("`{path}` is {found}, expected {expected}"));
            }
        }
    }
}

/// Whether a value that is no object and no list is of a kind. Clients in production send some
/// whole numbers as text.
fn fits(kind: FieldType, value: &Value) -> bool {
    match kind {
        FieldType::Any => true,
        FieldType::Boolean => value.is_boolean(),
        FieldType::Integer | FieldType::Identifier(_) => match value {
            Value::Number(number) => number.is_i64() || whole(number.as_f64()),
            Value::String(text) => text.trim().parse::<i64>().is_ok(),
            _ => false,
        },
        FieldType::Number | FieldType::Decimal => value.is_number(),
        FieldType::Text | FieldType::Secret | FieldType::Enum(_) => value.is_string(),
        FieldType::DateTime | FieldType::Date => {
            value.as_str().is_some_and(|text| date::parse(text).is_some())
        }
        FieldType::OneOf(kinds) => kinds.iter().any(|kind| fits(*kind, value)),
        FieldType::Object(_) | FieldType::List(_) => false,
    }
}

fn whole(number: Option<f64>) -> bool {
    number.is_some_and(|number| number.fract() == 0.0)
}

fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn expected(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Any => "anything",
        FieldType::Boolean => "true or false",
        FieldType::Integer | FieldType::Identifier(_) => "a whole number",
        FieldType::Number | FieldType::Decimal => "a number",
        FieldType::Text | FieldType::Secret | FieldType::Enum(_) => "text",
        FieldType::DateTime | FieldType::Date => "a date",
        FieldType::OneOf(_) => "another kind of value",
        FieldType::Object(_) => "an object",
        FieldType::List(_) => "a list",
    }
}
