//! Which scalars a target accepts.

use super::number;
use super::scalar::{Decoded, Scalar};
use crate::record::date::{self, ParsedDate};
use crate::record::{Target, ValueType};

/// Stores a scalar in a target. Returns `None` if the target does not accept it.
///
/// This is the table of what is read although the spec describes another form; the guide on
/// reading values shows it to users, and `drift` reports each such value.
pub(super) fn store(target: &mut Target<'_>, scalar: Scalar<'_>) -> Option<Decoded> {
    match (target, scalar) {
        (Target::Int(to), value) => store_scalar(*to, value, number::integer),
        (Target::Float(to), value) => store_scalar(*to, value, number::float),
        (Target::Decimal(to), value) => store_scalar(*to, value, number::decimal),
        (Target::Bool(to), value) => store_scalar(*to, value, number::boolean),
        (Target::Text(to) | Target::Secret(to), value) => {
            **to = value.text().into_owned();
            Some(Decoded::Value)
        }
        (Target::OpenEnum(to), value) => {
            to.set(&value.text());
            Some(Decoded::Value)
        }
        (Target::IntegerEnum(to), value) => {
            store_number(value, number::integer, |value| to.set(&value))
        }
        (Target::DecimalEnum(to), value) => {
            store_number(value, number::decimal, |value| to.set(&value))
        }
        (Target::DateTime(to), Scalar::Text(text)) => {
            Some(store_date(date::parse(text)?, |time| **to = time))
        }
        (Target::Date(to), Scalar::Text(text)) => {
            Some(store_date(date::parse(text)?, |time| **to = time.date()))
        }
        (Target::OffsetDateTime(to), Scalar::Text(text)) => {
            Some(store_date(date::parse_with_offset(text)?, |time| **to = time))
        }
        (Target::Union(to), value) => {
            let ty = alternative(to.types(), value.value_type())?;
            store(&mut to.select(ty)?.target(), value)
        }
        _ => None,
    }
}

/// The alternative of a union that reads a scalar: the one of its type. Without one, it is read as
/// a field of another type would read it.
fn alternative(types: &[ValueType], found: ValueType) -> Option<ValueType> {
    let mut order =
        [found, ValueType::Text, ValueType::Number, ValueType::Bool].into_iter();
    order.find(|ty| types.contains(ty))
}

fn store_scalar<T>(
    to: &mut T,
    value: Scalar<'_>,
    convert: fn(Scalar<'_>) -> Option<T>,
) -> Option<Decoded> {
    store_number(value, convert, |value| *to = value)
}

fn store_number<T>(
    value: Scalar<'_>,
    convert: fn(Scalar<'_>) -> Option<T>,
    set: impl FnOnce(T),
) -> Option<Decoded> {
    if value.is_empty() {
        return Some(Decoded::NoValue);
    }
    set(convert(value)?);
    Some(Decoded::Value)
}

fn store_date<T>(parsed: ParsedDate<T>, set: impl FnOnce(T)) -> Decoded {
    match parsed {
        ParsedDate::None => Decoded::NoValue,
        ParsedDate::At(time) => {
            set(time);
            Decoded::Value
        }
    }
}
