//! Whether the fields of an object are those of its schema, with values of the right type and
//! within their bounds.

use serde_json::Value;

use super::super::model::Model;
use super::super::store::JsonObject;
use super::super::suggest::did_you_mean;
use crate::fit;
use crate::record::bounds::{self, Path};
use crate::record::{ValueRef, date, parse_decimal};
use crate::registry::{Bound, FieldType, Presence};

/// What is wrong with the fields of an object. Every problem names its field by JSON pointer.
pub(in super::super) struct FieldProblems<'a> {
    model: &'a Model,
    /// Whether the object comes from a response. Those may have numbers as text, and no bounds.
    is_response: bool,
    /// Values of a wrong type.
    pub(in super::super) wrong: Vec<String>,
    /// Values out of bounds.
    pub(in super::super) out_of_bounds: Vec<String>,
    /// Fields that no schema has.
    pub(in super::super) unknown: Vec<String>,
}

impl<'a> FieldProblems<'a> {
    /// The problems of a request body.
    pub(in super::super) fn of_request(model: &'a Model) -> Self {
        Self::new(model, false)
    }

    /// The problems of a record.
    pub(in super::super) fn of_response(model: &'a Model) -> Self {
        Self::new(model, true)
    }

    fn new(model: &'a Model, is_response: bool) -> Self {
        Self {
            model,
            is_response,
            wrong: Vec::new(),
            out_of_bounds: Vec::new(),
            unknown: Vec::new(),
        }
    }

    /// Notes a field that the schema lacks.
    pub(in super::super) fn add_unknown(&mut self, path: &Path<'_>, schema: &str) {
        let name = match path {
            Path::Field(_, name) => name,
            _ => "",
        };
        let known = self.model.fields(schema).iter().map(|field| field.name);
        let hint = did_you_mean(name, known);
        self.unknown.push(format!("unknown field `{}`{hint}", path.pointer()));
    }

    /// Notes a value out of bounds, once.
    pub(in super::super) fn add_excess(
        &mut self,
        path: &Path<'_>,
        excess: &dyn ToString,
    ) {
        let problem = format!("`{}` {}", path.pointer(), excess.to_string());
        if !self.out_of_bounds.contains(&problem) {
            self.out_of_bounds.push(problem);
        }
    }

    /// Checks the value of a field. Null is allowed everywhere.
    pub(in super::super) fn check(
        &mut self,
        path: &Path<'_>,
        ty: FieldType,
        bounds: &[Bound],
        value: &Value,
    ) {
        self.check_bounds(path, ty, bounds, value);
        match (ty, value) {
            (_, Value::Null) => {}
            (FieldType::OneOf(_), Value::Object(_) | Value::Array(_)) => {
                self.check_union(path, ty, bounds, value);
            }
            (ty, _) if ty.is_open_union() => self.check_union(path, ty, bounds, value),
            (FieldType::Map(ty), Value::Object(object)) => {
                for (name, value) in object {
                    self.check(&Path::Field(path, name), *ty, &[], value);
                }
            }
            (FieldType::Object(schema), Value::Object(object)) => {
                let own = self.model.bounds(schema, "");
                self.check_bounds(path, ty, own, value);
                self.check_fields(path, schema, object);
            }
            (FieldType::List(ty), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.check(&Path::Index(path, index), *ty, &[], item);
                }
            }
            (FieldType::OrNull(ty), value) => self.check(path, *ty, bounds, value),
            _ if accepts(ty, value) || self.is_number_as_text(ty, value) => {}
            _ => {
                let (found, expected) = (describe_value(ty, value), describe_type(ty));
                let pointer = path.pointer();
                self.wrong.push(format!("`{pointer}` is {found}, expected {expected}"));
            }
        }
    }

    /// Checks a value of one of several types.
    fn check_union(
        &mut self,
        path: &Path<'_>,
        ty: FieldType,
        bounds: &[Bound],
        value: &Value,
    ) {
        let Some(ty) = fit::alternative(self.model.api.fields, ty, value) else {
            let (found, pointer) = (json_type(value), path.pointer());
            let problem =
                format!("`{pointer}` is {found} that no alternative describes");
            return self.wrong.push(problem);
        };
        if let (FieldType::Object(schema), Value::Object(object)) = (ty, value) {
            let fields = self.model.fields(schema).iter();
            let missing = fields.filter(|it| {
                it.presence != Presence::Optional && !object.contains_key(it.name)
            });
            self.wrong.extend(missing.map(|field| {
                let pointer = Path::Field(path, field.name).pointer();
                format!("`{pointer}` is missing")
            }));
        }
        self.check(path, ty, bounds, value);
    }

    /// Checks the fields of an object of a schema.
    pub(in super::super) fn check_fields(
        &mut self,
        path: &Path<'_>,
        schema: &str,
        object: &JsonObject,
    ) {
        for (name, value) in object {
            let path = Path::Field(path, name);
            let field = self.model.field(schema, name);
            match field.or_else(|| self.model.field(schema, "*")) {
                Some(field) => {
                    let bounds = self.model.bounds(schema, name);
                    self.check(&path, field.ty, bounds, value);
                }
                None if self.model.fields(schema).is_empty() => {}
                None => self.add_unknown(&path, schema),
            }
        }
    }

    fn is_number_as_text(&self, ty: FieldType, value: &Value) -> bool {
        let is_number = matches!(ty, FieldType::Number | FieldType::Decimal);
        let number = value.as_str().and_then(|text| parse_decimal(text.trim()));
        self.is_response && is_number && number.is_some()
    }

    fn check_bounds(
        &mut self,
        path: &Path<'_>,
        ty: FieldType,
        bounds: &[Bound],
        value: &Value,
    ) {
        if self.is_response {
            return;
        }
        let is_integer = matches!(ty, FieldType::Integer | FieldType::Identifier(_));
        let number = value.as_str().and_then(|text| text.trim().parse::<i64>().ok());
        let value = match number.filter(|_| is_integer) {
            Some(number) => ValueRef::Int(number),
            None => ValueRef::Value(value),
        };
        bounds::check(value, bounds, path, &mut |path, excess| {
            self.add_excess(path, &excess);
        });
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
        FieldType::Number | FieldType::Decimal | FieldType::NumberEnum(_) => {
            value.is_number()
        }
        FieldType::Text
        | FieldType::TextIdentifier(_)
        | FieldType::Secret
        | FieldType::Enum(_) => value.is_string(),
        FieldType::DateTime | FieldType::OffsetDateTime | FieldType::Date => {
            value.as_str().is_some_and(|text| date::parse(text).is_some())
        }
        FieldType::OneOf(types) => types.iter().any(|ty| accepts(*ty, value)),
        FieldType::OrNull(ty) => accepts(*ty, value),
        FieldType::Object(_)
        | FieldType::Map(_)
        | FieldType::List(_)
        | FieldType::AnyOf(_)
        | FieldType::Tagged(..)
        | FieldType::Named(_) => false,
    }
}

fn is_date(ty: FieldType) -> bool {
    matches!(ty, FieldType::DateTime | FieldType::OffsetDateTime | FieldType::Date)
}

/// The JSON type of a value, and the text of a date.
fn describe_value(ty: FieldType, value: &Value) -> String {
    match value {
        Value::String(text) if is_date(ty) => format!("{text:?}"),
        _ => json_type(value).to_owned(),
    }
}

pub(in super::super) fn json_type(value: &Value) -> &'static str {
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
        FieldType::Number | FieldType::Decimal | FieldType::NumberEnum(_) => "a number",
        FieldType::Text
        | FieldType::TextIdentifier(_)
        | FieldType::Secret
        | FieldType::Enum(_) => "text",
        FieldType::DateTime | FieldType::OffsetDateTime | FieldType::Date => "a date",
        FieldType::OneOf(_)
        | FieldType::AnyOf(_)
        | FieldType::Tagged(..)
        | FieldType::Named(_) => "another type",
        FieldType::OrNull(ty) => describe_type(*ty),
        FieldType::Object(_) | FieldType::Map(_) => "an object",
        FieldType::List(_) => "an array",
    }
}
