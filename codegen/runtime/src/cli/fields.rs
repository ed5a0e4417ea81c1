//! Bodies from arguments: `name=Julia address.city=Tampa active:=null`.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use super::failure::{Failure, Outcome};
use super::values::check;
use crate::fields::{FieldType, Fields};
use crate::json_pointer;
use crate::record::RawJson;
use crate::registry::ParameterType;

/// A field and its value.
pub(super) struct Assignment {
    /// The names that lead to the field.
    pub(super) path: Vec<String>,
    /// The type of the field. A field without a description may be a secret.
    pub(super) ty: FieldType,
    pub(super) json: RawJson,
}

impl Assignment {
    /// The JSON pointer to the field.
    pub(super) fn pointer(&self) -> String {
        let path = self.path.iter().map(|name| json_pointer::escape(name));
        path.flat_map(|name| ["/".to_owned(), name]).collect()
    }
}

/// Reads an argument. Fields that the API description does not have need `:=`.
pub(super) fn read(text: &str, fields: Option<Fields>) -> Outcome<Assignment> {
    let Some((name, value)) = text.split_once('=') else {
        return Err(Failure::usage(format!("`{text}`: expected `field=value`")));
    };
    // The value may be a secret.
    let bare = name.trim_end_matches(':');
    let fault = |reason: String| Failure::usage(format!("`{bare}=…`: {reason}"));
    let target = Target::parse(name, fields).ok_or_else(|| {
        let reason = "unknown field; `field:=JSON` sends what the description lacks";
        fault(reason.to_owned())
    })?;
    target.assign(value).map_err(fault)
}

/// The field that an argument or a column sets.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) path: Vec<String>,
    ty: FieldType,
    /// Whether values are JSON.
    is_json: bool,
}

impl Target {
    /// Reads a name, such as `address.city`. With a colon at its end, values are JSON. `None` if no
    /// field has this name, and values are not JSON, or if no field could have it.
    pub(super) fn parse(name: &str, fields: Option<Fields>) -> Option<Self> {
        let (name, is_json) =
            name.strip_suffix(':').map_or((name, false), |name| (name, true));
        let path: Vec<String> = name.split('.').map(str::to_owned).collect();
        if path.iter().any(|name| name.is_empty() || name.ends_with(':')) {
            return None;
        }
        let ty = fields.and_then(|fields| type_at(fields, &path));
        let ty = match ty {
            None if fields.is_some() && !is_json => return None,
            ty => ty.unwrap_or(FieldType::Secret),
        };
        Some(Self { path, ty, is_json })
    }

    /// The field with a value from a text, or what was expected.
    pub(super) fn assign(&self, text: &str) -> Result<Assignment, String> {
        let json = if self.is_json {
            text.to_owned()
        } else {
            let expected =
                |it: &str| format!("expected {}", it.trim_start_matches("expected "));
            json_of(self.ty, text).map_err(expected)?
        };
        let json =
            serde_json::from_str(&json).map_err(|_| "expected JSON".to_owned())?;
        Ok(Assignment { path: self.path.clone(), ty: self.ty, json })
    }
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
            first.ok_or("another value; after a colon, any JSON is accepted")
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
        | FieldType::Named(_) => Err("JSON, which needs a colon after the name"),
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
