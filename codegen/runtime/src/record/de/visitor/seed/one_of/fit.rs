//! How well a value fits a type.

use serde_json::Value;

use crate::record::de::number;
use crate::record::misfit::{MAX_NESTED, Misfit, Plain, whole};
use crate::record::{Codec, Extra, OneOf, Record, Target, ValueRef, ValueType};

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
    let plain = match value.target() {
        Target::OneOf(_) => return Some(Misfit::default()),
        Target::Union(union) => {
            return fit(union.select(ValueType::of(json)?)?, json);
        }
        Target::Record(record) => return fit_record(record, json.as_object()?),
        Target::List(list) => return fit_all(list.push(), json.as_array()?),
        Target::Map(map) => {
            let object = json.as_object()?;
            let values = fit_all(map.insert(String::new())?, object.values())?;
            return Some(Misfit::of_map(values, object.len()));
        }
        Target::OpenEnum(to) => {
            to.set(json.as_str()?);
            return Some(Misfit::listed(to.is_listed()));
        }
        Target::IntegerEnum(to) => {
            whole(json.as_number()?)?;
            let Ok(number) = number::parse(&json.to_string())?.try_into() else {
                return Some(Misfit::MISMATCH);
            };
            to.set(&number);
            return Some(Misfit::listed(to.is_listed()));
        }
        Target::DecimalEnum(to) => {
            to.set(&number::parse(&json.as_number()?.to_string())?);
            return Some(Misfit::listed(to.is_listed()));
        }
        Target::Bool(_) => Plain::Boolean,
        Target::Int(_) => Plain::Integer,
        Target::Float(_) | Target::Decimal(_) => Plain::Number,
        Target::Text(_) | Target::Secret(_) => Plain::Text,
        Target::Date(_) => Plain::Date,
        Target::DateTime(_) => Plain::DateTime,
        Target::OffsetDateTime(_) => Plain::OffsetDateTime,
        Target::Object(_) => Plain::Object,
        Target::Value(_) => Plain::Any,
    };
    plain.fit(json)
}

/// How well all values fit one type.
fn fit_all<'v>(
    value: &mut dyn Codec,
    all: impl IntoIterator<Item = &'v Value>,
) -> Option<Misfit> {
    Misfit::of_all(all, |json| {
        value.reset();
        fit(value, json)
    })
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
