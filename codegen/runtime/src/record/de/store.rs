//! Which scalars a target accepts.

use super::number;
use super::scalar::{Decoded, Scalar};
use crate::record::date::{self, ParsedDate};
use crate::record::{NaiveDateTime, Target};

/// Stores a scalar in a target. Returns `None` if the target does not accept it.
pub(super) fn store(target: &mut Target<'_>, scalar: Scalar<'_>) -> Option<Decoded> {
    match (target, scalar) {
        (Target::Int(to), value) => store_number(*to, value, number::integer),
        (Target::Float(to), value) => store_number(*to, value, number::float),
        (Target::Decimal(to), value) => store_number(*to, value, number::decimal),
        (Target::Bool(to), Scalar::Bool(value)) => {
            **to = value;
            Some(Decoded::Value)
        }
        (Target::Text(to) | Target::Secret(to), Scalar::Text(text)) => {
            text.clone_into(to);
            Some(Decoded::Value)
        }
        (Target::OpenEnum(to), Scalar::Text(text)) => {
            to.set(text);
            Some(Decoded::Value)
        }
        (Target::DateTime(to), Scalar::Text(text)) => {
            store_date(text, |time| **to = time)
        }
        (Target::Date(to), Scalar::Text(text)) => {
            store_date(text, |time| **to = time.date())
        }
        (Target::Union(to), value) => {
            store(&mut to.select(value.value_type())?.target(), value)
        }
        _ => None,
    }
}

fn store_number<T>(
    to: &mut T,
    value: Scalar<'_>,
    convert: fn(Scalar<'_>) -> Option<T>,
) -> Option<Decoded> {
    if value.is_empty() {
        return Some(Decoded::NoValue);
    }
    *to = convert(value)?;
    Some(Decoded::Value)
}

fn store_date(text: &str, set: impl FnOnce(NaiveDateTime)) -> Option<Decoded> {
    Some(match date::parse(text)? {
        ParsedDate::None => Decoded::NoValue,
        ParsedDate::At(time) => {
            set(time);
            Decoded::Value
        }
    })
}
