//! The alternative of a union that a value has, by the tables of fields: the same choice as that of
//! the decoder, for the fake server and the drift inspection, which have no types.

use serde_json::{Map, Value};

use crate::record::misfit::{MAX_NESTED, Misfit, Plain, named, whole};
use crate::record::{ValueType, parse_decimal};
use crate::registry::{Field, FieldType, Presence, type_of};

/// The type of a value that has one of several types, which is not a union. `None` if the value fits
/// none of them.
pub(crate) fn alternative(
    fields: &[Field],
    ty: FieldType,
    json: &Value,
) -> Option<FieldType> {
    let mut ty = ty;
    for _ in 0..=MAX_NESTED {
        ty = match resolved(fields, ty, json)? {
            FieldType::OneOf(types) => by_type(types, json)?,
            FieldType::AnyOf(types) | FieldType::Tagged(_, _, types) => {
                *types.get(index(fields, ty, json)?)?
            }
            ty => return Some(ty),
        };
    }
    resolved(fields, ty, json)
}

/// The index of the alternative of a union that a value has.
pub(crate) fn index(fields: &[Field], ty: FieldType, json: &Value) -> Option<usize> {
    match (resolved(fields, ty, json)?, json) {
        (FieldType::Tagged(property, mapping, _), Value::Object(object)) => {
            named(property, mapping, object)
        }
        (FieldType::AnyOf(types) | FieldType::Tagged(_, _, types), _) => {
            let fit = |ty: &FieldType| fit_nested(fields, *ty, json, MAX_NESTED);
            let misfits = types.iter().enumerate();
            let misfits = misfits.filter_map(|(index, ty)| Some((fit(ty)?, index)));
            misfits.min().map(|(_, index)| index)
        }
        _ => None,
    }
}

/// The type of a value that is not null, without a name.
pub(crate) fn resolved(
    fields: &[Field],
    ty: FieldType,
    json: &Value,
) -> Option<FieldType> {
    match ty {
        FieldType::Named(schema) => resolved(fields, type_of(fields, schema)?, json),
        FieldType::OrNull(ty) if !json.is_null() => resolved(fields, *ty, json),
        ty => Some(ty),
    }
}

/// The alternative with the JSON type of a value.
pub(crate) fn by_type(types: &[FieldType], json: &Value) -> Option<FieldType> {
    let found = ValueType::of(json)?;
    let has_type = types.iter().find(|ty| ty.json_type() == Some(found));
    has_type.or_else(|| types.iter().find(|ty| ty.is_open_union())).copied()
}

impl FieldType {
    /// The type of the JSON values that it describes. `None` if it is not a single one.
    pub(crate) fn json_type(self) -> Option<ValueType> {
        Some(match self {
            Self::Boolean => ValueType::Bool,
            Self::Integer
            | Self::Number
            | Self::Decimal
            | Self::NumberEnum(_)
            | Self::Identifier(_) => ValueType::Number,
            Self::Text
            | Self::TextIdentifier(_)
            | Self::Secret
            | Self::DateTime
            | Self::OffsetDateTime
            | Self::Date
            | Self::Enum(_) => ValueType::Text,
            Self::List(_) => ValueType::Array,
            Self::Object(_) | Self::Map(_) => ValueType::Object,
            Self::Any
            | Self::OneOf(_)
            | Self::AnyOf(_)
            | Self::Tagged(..)
            | Self::Named(_)
            | Self::OrNull(_) => return None,
        })
    }
}

/// How well a value fits an alternative of a union, which may be a union too.
fn fit_nested(
    fields: &[Field],
    ty: FieldType,
    json: &Value,
    levels: usize,
) -> Option<Misfit> {
    match (resolved(fields, ty, json)?, json) {
        (FieldType::Tagged(property, mapping, _), Value::Object(object)) => {
            named(property, mapping, object).map(|_| Misfit::default())
        }
        (FieldType::AnyOf(types) | FieldType::Tagged(_, _, types), json)
            if !json.is_null() =>
        {
            let levels = levels.checked_sub(1)?;
            types.iter().filter_map(|ty| fit_nested(fields, *ty, json, levels)).min()
        }
        (ty, json) => fit(fields, ty, json),
    }
}

/// How well a value fits a type. `None` if it is not of the type.
///
/// A union inside of the value accepts anything. To look into it would take exponential time in
/// the depth of the value.
fn fit(fields: &[Field], ty: FieldType, json: &Value) -> Option<Misfit> {
    let plain = match resolved(fields, ty, json)? {
        FieldType::OrNull(_) => return Some(Misfit::default()),
        FieldType::AnyOf(_) | FieldType::Tagged(..) => {
            return (!json.is_null()).then(Misfit::default);
        }
        FieldType::OneOf(types) => return fit(fields, by_type(types, json)?, json),
        FieldType::List(ty) => {
            return Misfit::of_all(json.as_array()?, |json| fit(fields, *ty, json));
        }
        FieldType::Map(ty) => {
            let object = json.as_object()?;
            let values = Misfit::of_all(object.values(), |it| fit(fields, *ty, it))?;
            return Some(Misfit::of_map(values, object.len()));
        }
        FieldType::Enum(values) => {
            return Some(Misfit::listed(values.contains(&json.as_str()?)));
        }
        FieldType::NumberEnum(values) => return fit_number_enum(values, json),
        FieldType::Object(schema) if !schema.is_empty() => {
            return fit_object(fields, schema, json.as_object()?);
        }
        FieldType::Boolean => Plain::Boolean,
        FieldType::Integer | FieldType::Identifier(_) => Plain::Integer,
        FieldType::Number | FieldType::Decimal => Plain::Number,
        FieldType::Text | FieldType::TextIdentifier(_) | FieldType::Secret => {
            Plain::Text
        }
        FieldType::Date => Plain::Date,
        FieldType::DateTime => Plain::DateTime,
        FieldType::OffsetDateTime => Plain::OffsetDateTime,
        FieldType::Object(_) => Plain::Object,
        FieldType::Any => Plain::Any,
        FieldType::Named(_) => return None,
    };
    plain.fit(json)
}

/// An enum of integers accepts no other numbers.
fn fit_number_enum(values: &[&str], json: &Value) -> Option<Misfit> {
    let number = json.as_number()?;
    if !values.iter().any(|value| value.contains('.')) {
        whole(number)?;
    }
    let number = parse_decimal(&number.to_string())?;
    let mut listed = values.iter().filter_map(|value| parse_decimal(value));
    Some(Misfit::listed(listed.any(|value| value == number)))
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
        // The values of a map are not fields that may be absent.
        let is_required = field.name == "*" || field.presence == Presence::Required;
        let part = if json.is_null() && !is_required {
            Some(Misfit::default())
        } else {
            fit(fields, field.ty, json)
        };
        let may_differ = !is_required && field.presence == Presence::Optional;
        misfit.add(if may_differ { part.unwrap_or(Misfit::MISMATCH) } else { part? });
    }
    let required = own.iter().filter(|it| it.presence != Presence::Optional);
    let mut required = required.filter(|it| it.name != "*");
    required.all(|field| object.contains_key(field.name)).then_some(misfit)
}
