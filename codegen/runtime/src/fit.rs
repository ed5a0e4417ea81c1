//! The alternative of a union that a value has, by the tables of fields: the same choice as that of
//! the decoder, for the fake server and the drift inspection, which have no types.

use serde_json::{Map, Value};

use crate::record::misfit::{Misfit, fit_date, whole};
use crate::record::{date, parse_decimal};
use crate::registry::{Field, FieldType, Presence, type_of};

/// How many unions may directly contain one another.
const MAX_NESTED: usize = 4;

/// The type of a value that has one of several types. `None` if it fits none of them.
pub(crate) fn alternative(
    fields: &[Field],
    ty: FieldType,
    json: &Value,
) -> Option<FieldType> {
    choose(fields, ty, json, MAX_NESTED).map(|(_, ty)| ty)
}

/// The alternative of a value, which is not a union, and how well the value fits it.
fn choose(
    fields: &[Field],
    ty: FieldType,
    json: &Value,
    levels: usize,
) -> Option<(Misfit, FieldType)> {
    let levels = levels.checked_sub(1)?;
    match ty {
        FieldType::Named(schema) => {
            choose(fields, type_of(fields, schema)?, json, levels)
        }
        FieldType::OrNull(ty) if !json.is_null() => choose(fields, *ty, json, levels),
        FieldType::OneOf(types) => choose(fields, by_type(types, json)?, json, levels),
        FieldType::Tagged(property, mapping, types) if json.is_object() => {
            let ty = *types.get(named(property, mapping, json)?)?;
            let inner = match ty {
                ty if ty.is_open_union() => choose(fields, ty, json, levels)?.1,
                ty => ty,
            };
            Some((Misfit::default(), inner))
        }
        FieldType::AnyOf(types) | FieldType::Tagged(_, _, types) => {
            let all = types.iter().filter_map(|ty| choose(fields, *ty, json, levels));
            all.min_by_key(|(misfit, _)| *misfit)
        }
        ty => Some((fit(fields, ty, json)?, ty)),
    }
}

/// The index of the alternative that a property names.
fn named(property: &str, mapping: &[(&str, usize)], json: &Value) -> Option<usize> {
    let name = match json.get(property)? {
        Value::String(text) => text.clone(),
        value @ (Value::Number(_) | Value::Bool(_)) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    mapping.iter().find(|(value, _)| *value == name).map(|(_, index)| *index)
}

/// The alternative with the JSON type of a value.
fn by_type(types: &[FieldType], json: &Value) -> Option<FieldType> {
    let has_type = types.iter().find(|ty| has_json_type(**ty, json));
    has_type.or_else(|| types.iter().find(|ty| ty.is_open_union())).copied()
}

fn has_json_type(ty: FieldType, json: &Value) -> bool {
    match json {
        Value::Null => matches!(ty, FieldType::OrNull(_)),
        Value::Bool(_) => matches!(ty, FieldType::Boolean),
        Value::Number(_) => matches!(
            ty,
            FieldType::Integer
                | FieldType::Number
                | FieldType::Decimal
                | FieldType::NumberEnum(_)
                | FieldType::Identifier(_)
        ),
        Value::String(_) => matches!(
            ty,
            FieldType::Text
                | FieldType::TextIdentifier(_)
                | FieldType::Secret
                | FieldType::DateTime
                | FieldType::OffsetDateTime
                | FieldType::Date
                | FieldType::Enum(_)
        ),
        Value::Array(_) => matches!(ty, FieldType::List(_)),
        Value::Object(_) => matches!(ty, FieldType::Object(_) | FieldType::Map(_)),
    }
}

/// How well a value fits a type. `None` if it is not of the type.
///
/// A union inside of the value accepts anything. To look into it would take exponential time in
/// the depth of the value.
fn fit(fields: &[Field], ty: FieldType, json: &Value) -> Option<Misfit> {
    match (ty, json) {
        (FieldType::OrNull(_), Value::Null)
        | (
            FieldType::AnyOf(_) | FieldType::Tagged(..) | FieldType::Named(_),
            Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Object(_),
        )
        | (FieldType::Boolean, Value::Bool(_)) => Some(Misfit::default()),
        (FieldType::OrNull(ty), json) => fit(fields, *ty, json),
        (FieldType::OneOf(types), json) => fit(fields, by_type(types, json)?, json),
        (FieldType::Integer | FieldType::Identifier(_), Value::Number(number)) => {
            whole(number)
        }
        (FieldType::NumberEnum(values), Value::Number(number)) => {
            let number = parse_decimal(&number.to_string())?;
            let mut listed = values.iter().filter_map(|value| parse_decimal(value));
            Some(Misfit::listed(listed.any(|value| value == number)))
        }
        (FieldType::Number | FieldType::Decimal, Value::Number(_)) => {
            Some(Misfit::vague(2))
        }
        (FieldType::Enum(values), Value::String(text)) => {
            Some(Misfit::listed(values.contains(&text.as_str())))
        }
        (FieldType::Date, Value::String(text)) => {
            fit_date(&date::parse(text)?, !text.contains(':'))
        }
        (FieldType::DateTime, Value::String(text)) => {
            fit_date(&date::parse(text)?, text.contains(':'))
        }
        (FieldType::OffsetDateTime, Value::String(text)) => {
            fit_date(&date::parse_with_offset(text)?, text.contains(':'))
        }
        (
            FieldType::Text | FieldType::TextIdentifier(_) | FieldType::Secret,
            Value::String(_),
        ) => Some(Misfit::vague(3)),
        (FieldType::List(ty), Value::Array(items)) => fit_all(fields, *ty, items),
        (FieldType::Map(ty), Value::Object(object)) => {
            let mut misfit = fit_all(fields, *ty, object.values())?;
            misfit.vagueness += object.len();
            Some(misfit)
        }
        (FieldType::Object(""), Value::Object(object)) => {
            Some(Misfit { unknown: object.len(), vagueness: 1, ..Misfit::default() })
        }
        (FieldType::Object(schema), Value::Object(object)) => {
            fit_object(fields, schema, object)
        }
        (FieldType::Any, json) => {
            let unknown = json.as_object().map_or(0, Map::len);
            Some(Misfit { unknown, vagueness: 4, ..Misfit::default() })
        }
        _ => None,
    }
}

fn fit_all<'v>(
    fields: &[Field],
    ty: FieldType,
    all: impl IntoIterator<Item = &'v Value>,
) -> Option<Misfit> {
    let mut misfit = Misfit::default();
    for json in all {
        misfit.add(fit(fields, ty, json)?);
    }
    Some(misfit)
}

fn fit_object(
    fields: &[Field],
    schema: &str,
    object: &Map<String, Value>,
) -> Option<Misfit> {
    let own: Vec<&Field> = fields.iter().filter(|it| it.schema == schema).collect();
    let find = |name: &str| own.iter().find(|field| field.name == name);
    let mut misfit = Misfit::default();
    for (name, json) in object {
        let Some(field) = find(name).or_else(|| find("*")) else {
            misfit.unknown += 1;
            continue;
        };
        let is_null = json.is_null() && field.presence != Presence::Required;
        let part =
            if is_null { Some(Misfit::default()) } else { fit(fields, field.ty, json) };
        let may_differ = field.presence == Presence::Optional && field.name != "*";
        misfit.add(if may_differ { part.unwrap_or(Misfit::MISMATCH) } else { part? });
    }
    let mut required = own.iter().filter(|it| it.presence != Presence::Optional);
    required.all(|field| object.contains_key(field.name)).then_some(misfit)
}
