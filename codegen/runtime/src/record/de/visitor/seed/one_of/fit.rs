//! How well a value fits a type.

use serde_json::Value;

use crate::record::date;
use crate::record::misfit::{Misfit, fit_date, whole};
use crate::record::{Codec, Extra, OneOf, Record, Target, ValueRef, ValueType};

/// How many unions may directly contain one another.
const MAX_NESTED: usize = 4;

/// How well a value fits an alternative of a union, which may be a union too.
pub(super) fn fit_alternative(value: &mut dyn Codec, json: &Value) -> Option<Misfit> {
    fit_nested(value, json, MAX_NESTED)
}

fn fit_nested(value: &mut dyn Codec, json: &Value, levels: usize) -> Option<Misfit> {
    match value.target() {
        Target::OneOf(union) if !json.is_null() => fit_one_of(union, json, levels),
        _ => fit(value, json),
    }
}

fn fit_one_of(union: &mut dyn OneOf, json: &Value, levels: usize) -> Option<Misfit> {
    if let Some(named) = union.by_name(json) {
        return named.map(|_| Misfit::default());
    }
    let levels = levels.checked_sub(1)?;
    let misfits = (0..union.len())
        .filter_map(|index| fit_nested(union.select(index)?, json, levels));
    misfits.min()
}

/// How well a value fits a type. `None` if it is not of the type.
///
/// A union inside of the value accepts anything. To look into it would take exponential time in
/// the depth of the value.
fn fit(value: &mut dyn Codec, json: &Value) -> Option<Misfit> {
    if json.is_null() {
        return value.set_null().then(Misfit::default);
    }
    match (value.target(), json) {
        (Target::OneOf(_), _) | (Target::Bool(_), Value::Bool(_)) => {
            Some(Misfit::default())
        }
        (Target::Int(_), Value::Number(number)) => whole(number),
        (Target::IntegerEnum(to), Value::Number(number)) => {
            whole(number)?;
            if let Some(number) = number.as_i64() {
                to.set(&number);
            }
            Some(Misfit::listed(to.is_listed()))
        }
        (Target::DecimalEnum(to), Value::Number(number)) => {
            to.set(&crate::record::de::number::parse(&number.to_string())?);
            Some(Misfit::listed(to.is_listed()))
        }
        (Target::Float(_) | Target::Decimal(_), Value::Number(_)) => {
            Some(Misfit::vague(2))
        }
        (Target::OpenEnum(to), Value::String(text)) => {
            to.set(text);
            Some(Misfit::listed(to.is_listed()))
        }
        (Target::Date(_), Value::String(text)) => {
            fit_date(&date::parse(text)?, !text.contains(':'))
        }
        (Target::DateTime(_), Value::String(text)) => {
            fit_date(&date::parse(text)?, text.contains(':'))
        }
        (Target::OffsetDateTime(_), Value::String(text)) => {
            fit_date(&date::parse_with_offset(text)?, text.contains(':'))
        }
        (Target::Text(_) | Target::Secret(_), Value::String(_)) => {
            Some(Misfit::vague(3))
        }
        (Target::List(list), Value::Array(items)) => {
            let item = list.push();
            fit_all(item, items.iter())
        }
        (Target::Map(map), Value::Object(fields)) => {
            let value = map.insert(String::new())?;
            let mut misfit = fit_all(value, fields.values())?;
            misfit.vagueness += fields.len();
            Some(misfit)
        }
        (Target::Object(_), Value::Object(fields)) => {
            Some(Misfit { unknown: fields.len(), vagueness: 1, ..Misfit::default() })
        }
        (Target::Value(_), json) => {
            let unknown = json.as_object().map_or(0, serde_json::Map::len);
            Some(Misfit { unknown, vagueness: 4, ..Misfit::default() })
        }
        (Target::Record(record), Value::Object(fields)) => fit_record(record, fields),
        (Target::Union(union), json) => fit(union.select(type_of(json)?)?, json),
        (
            Target::Bool(_)
            | Target::Int(_)
            | Target::Float(_)
            | Target::Decimal(_)
            | Target::Text(_)
            | Target::Secret(_)
            | Target::OpenEnum(_)
            | Target::IntegerEnum(_)
            | Target::DecimalEnum(_)
            | Target::DateTime(_)
            | Target::OffsetDateTime(_)
            | Target::Date(_)
            | Target::Object(_)
            | Target::Record(_)
            | Target::List(_)
            | Target::Map(_),
            _,
        ) => None,
    }
}

fn type_of(json: &Value) -> Option<ValueType> {
    match json {
        Value::Null => None,
        Value::Bool(_) => Some(ValueType::Bool),
        Value::Number(_) => Some(ValueType::Number),
        Value::String(_) => Some(ValueType::Text),
        Value::Array(_) => Some(ValueType::Array),
        Value::Object(_) => Some(ValueType::Object),
    }
}

/// How well all values fit one type.
fn fit_all<'v>(
    value: &mut dyn Codec,
    all: impl Iterator<Item = &'v Value>,
) -> Option<Misfit> {
    let mut misfit = Misfit::default();
    for json in all {
        value.reset();
        misfit.add(fit(value, json)?);
    }
    Some(misfit)
}

fn fit_record(
    record: &mut dyn Record,
    fields: &serde_json::Map<String, Value>,
) -> Option<Misfit> {
    let names = record.descriptor().fields;
    let unknown = fields.keys().filter(|name| !names.contains(&name.as_str())).count();
    let mut misfit = Some(Misfit { unknown, ..Misfit::default() });
    let add = |name: &str, value: &mut dyn Codec| -> Option<Misfit> {
        let is_required = !matches!(value.value_ref(), ValueRef::Absent);
        match fields.get(name) {
            None if is_required => None,
            None => Some(Misfit::default()),
            Some(json) if is_required => fit(value, json),
            Some(json) => Some(fit(value, json).unwrap_or(Misfit::MISMATCH)),
        }
    };
    record.with_values_mut(&mut |values: &mut [&mut dyn Codec], _: &mut Extra| {
        if let Some(rest) = values.get_mut(names.len())
            && let Target::Map(map) = rest.target()
        {
            let others =
                fields.iter().filter(|(name, _)| !names.contains(&name.as_str()));
            let others = others.map(|(_, json)| json);
            let value = map.insert(String::new());
            misfit = value.and_then(|value| fit_all(value, others));
        }
        for (name, value) in names.iter().zip(values) {
            let part = misfit.and_then(|_| add(name, &mut **value));
            if let Some(misfit) = &mut misfit
                && let Some(part) = part
            {
                misfit.add(part);
            } else {
                misfit = None;
            }
        }
    });
    misfit
}
