//! Bodies from arguments: `name=Julia address.city=Tampa active:=null`.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use super::failure::{Failure, Outcome};
use super::values::check;
use crate::fields::{FieldType, Fields};
use crate::record::RawJson;
use crate::registry::ParameterType;

/// A field and its value.
pub(super) struct Assignment {
    /// The names that lead to the field.
    pub(super) path: Vec<String>,
    /// The type of the field, as far as it is known.
    pub(super) ty: FieldType,
    pub(super) json: RawJson,
}

/// Reads an argument. Fields that the API description does not have need `:=`.
pub(super) fn read(text: &str, fields: Option<Fields>) -> Outcome<Assignment> {
    // The value may be a secret.
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    let fault = |reason: &str| Failure::usage(format!("`{name}=…`: {reason}"));
    if !text.contains('=') {
        return Err(Failure::usage(format!("`{name}`: expected `field=value`")));
    }
    let is_json = name.ends_with(':');
    let name = name.trim_end_matches(':');
    let path: Vec<String> = name.split('.').map(str::to_owned).collect();
    let ty = fields.and_then(|fields| type_at(fields, &path));
    let ty = match (ty, fields) {
        (Some(ty), _) => ty,
        (None, Some(_)) if !is_json => {
            let reason = "unknown field; `field:=JSON` sends what the description lacks";
            return Err(fault(reason));
        }
        (None, _) => FieldType::Text,
    };
    let json = if is_json {
        value.to_owned()
    } else {
        json_of(ty, value).map_err(|expected| {
            fault(&format!("expected {}", expected.trim_start_matches("expected ")))
        })?
    };
    let json = serde_json::from_str(&json).map_err(|_| fault("expected JSON"))?;
    Ok(Assignment { path, ty, json })
}

fn type_at(fields: Fields, path: &[String]) -> Option<FieldType> {
    let (last, above) = path.split_last()?;
    let fields = above.iter().try_fold(fields, |fields, name| fields.of_field(name))?;
    fields.get(last).map(|field| field.ty)
}

/// The JSON of a text, or what was expected.
fn json_of(ty: FieldType, text: &str) -> Result<String, &'static str> {
    let quoted = || serde_json::Value::from(text).to_string();
    let is_number = text.parse::<serde_json::Number>().is_ok();
    match ty {
        FieldType::OrNull(ty) => json_of(*ty, text),
        FieldType::Boolean if matches!(text, "true" | "false") => Ok(text.to_owned()),
        FieldType::Boolean => Err("`true` or `false`"),
        FieldType::Integer | FieldType::Identifier(_) => {
            text.parse::<i64>().map(|it| it.to_string()).map_err(|_| "an integer")
        }
        FieldType::Number | FieldType::Decimal | FieldType::NumberEnum(_) => {
            is_number.then(|| text.to_owned()).ok_or("a number")
        }
        // Where a text is possible, it is the safe choice: `007` stays what it is.
        FieldType::OneOf(types) | FieldType::AnyOf(types)
            if !types
                .iter()
                .any(|ty| matches!(ty, FieldType::Text | FieldType::Enum(_))) =>
        {
            let first = types.iter().find_map(|ty| json_of(*ty, text).ok());
            first.ok_or("another value: `field:=JSON` sets any")
        }
        FieldType::Date => check(ParameterType::Date, text).map(|_| quoted()),
        FieldType::DateTime => check(ParameterType::DateTime, text).map(|_| quoted()),
        FieldType::OffsetDateTime => {
            check(ParameterType::OffsetDateTime, text).map(|_| quoted())
        }
        FieldType::Object(_)
        | FieldType::Map(_)
        | FieldType::List(_)
        | FieldType::Any
        | FieldType::Tagged(..)
        | FieldType::Named(_) => Err("JSON: write `field:=JSON`"),
        _ => Ok(quoted()),
    }
}

/// An object of assignments, nested by their paths.
#[derive(Default)]
pub(super) struct Object(BTreeMap<String, Node>);

enum Node {
    Json(RawJson),
    Object(Object),
}

impl Object {
    /// Adds a field. Fails if it is there already, or is also an object.
    pub(super) fn add(&mut self, assignment: Assignment) -> Outcome {
        let name = assignment.path.join(".");
        let twice = || Failure::usage(format!("the field `{name}` is set twice"));
        let (last, above) = assignment.path.split_last().ok_or_else(twice)?;
        let mut object = self;
        for name in above {
            let inner = object.0.entry(name.clone());
            match inner.or_insert_with(|| Node::Object(Object::default())) {
                Node::Object(inner) => object = inner,
                Node::Json(_) => return Err(twice()),
            }
        }
        match object.0.insert(last.clone(), Node::Json(assignment.json)) {
            None => Ok(()),
            Some(_) => Err(twice()),
        }
    }
}

/// The JSON text.
impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{")?;
        for (index, (name, node)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{}:", serde_json::Value::from(name.as_str()))?;
            match node {
                Node::Json(json) => f.write_str(json.get())?,
                Node::Object(object) => object.fmt(f)?,
            }
        }
        f.write_str("}")
    }
}

/// The fields at the root of a JSON object. Empty for other values.
pub(super) fn names(json: &RawJson) -> Vec<String> {
    let fields: Option<BTreeMap<String, &RawValue>> =
        serde_json::from_str(json.get()).ok();
    fields.unwrap_or_default().into_keys().collect()
}
