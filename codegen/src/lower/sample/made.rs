//! Values where the document shows none: fixed for type and format, and moved into the bounds.

use openapiv3::{
    Schema, SchemaKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};

use crate::ir::{Bounds, ExampleValue};
use crate::lower::at::At;
use crate::lower::scalar::is_date_time;

const TEXT: &str = "text";
const DATE: &str = "2024-01-02";
const DATE_TIME: &str = "2024-01-02T03:04:05";
/// Formats whose texts have a form that others look at.
const FORMS: [(&str, &str); 4] = [
    ("email", "jane@example.com"),
    ("uri", "https://example.com/"),
    ("url", "https://example.com/"),
    ("uuid", "00000000-0000-4000-8000-000000000000"),
];
/// The longest text that is made, however long it must be.
const LONGEST: usize = 256;

/// What stands for any value.
pub(super) fn text() -> ExampleValue {
    ExampleValue::Text(TEXT.to_owned())
}

/// A single value of a schema.
pub(super) fn made(at: At<'_, Schema>, bounds: &Bounds) -> ExampleValue {
    match &at.value.schema_kind {
        SchemaKind::Type(Type::Boolean(_)) => ExampleValue::Bool(false),
        SchemaKind::Type(Type::Integer(_)) => ExampleValue::Number(number("1", bounds)),
        SchemaKind::Type(Type::Number(_)) => ExampleValue::Number(number("1.5", bounds)),
        SchemaKind::Type(Type::String(of)) => ExampleValue::Text(word(of, bounds)),
        _ => text(),
    }
}

/// A number within its bounds: the nearest one, a whole step away from a bound that is excluded.
fn number(start: &str, bounds: &Bounds) -> String {
    let start = bounds.multiple_of.as_deref().unwrap_or(start);
    let least =
        bounds.minimum.as_deref().map(|least| away(least, bounds.exclusive_minimum, 1));
    let most =
        bounds.maximum.as_deref().map(|most| away(most, bounds.exclusive_maximum, -1));
    let (least, most) =
        (least.unwrap_or(start.to_owned()), most.unwrap_or(start.to_owned()));
    if value(&least) > value(start) {
        least
    } else if value(&most) < value(start) {
        most
    } else {
        start.to_owned()
    }
}

fn away(bound: &str, excluded: bool, step: i32) -> String {
    match bound.parse::<i64>() {
        Ok(bound) if excluded => bound.saturating_add(step.into()).to_string(),
        Err(_) if excluded => (value(bound) + f64::from(step)).to_string(),
        _ => bound.to_owned(),
    }
}

fn value(number: &str) -> f64 {
    number.parse().unwrap_or_default()
}

fn word(of: &StringType, bounds: &Bounds) -> String {
    if let Some(first) = of.enumeration.iter().flatten().next() {
        return first.clone();
    }
    match &of.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => DATE.to_owned(),
        _ if is_date_time(of) => DATE_TIME.to_owned(),
        VariantOrUnknownOrEmpty::Unknown(format) => {
            let form = FORMS.iter().find(|(known, _)| known == format);
            form.map_or_else(|| long_enough(bounds), |(_, text)| (*text).to_owned())
        }
        _ => long_enough(bounds),
    }
}

/// The word, cut off or drawn out.
fn long_enough(bounds: &Bounds) -> String {
    let least = bounds.min_length.unwrap_or(0).min(LONGEST);
    let most = bounds.max_length.unwrap_or(usize::MAX);
    let text = TEXT.chars().chain(std::iter::repeat('t'));
    text.take(TEXT.len().max(least).min(most)).collect()
}
