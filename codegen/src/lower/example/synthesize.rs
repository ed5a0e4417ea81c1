//! Generated values: fixed for each type and format, then moved into the bounds.

use openapiv3::Schema;

use super::accept;
use crate::ir::{Bounds, ExampleValue};
use crate::lower::schema::{
    ValueType, format, is_date_time, is_local_date_time, listed, value_type,
};
use crate::lower::spanned::Spanned;

const TEXT: &str = "text";
const DATE: &str = "2024-01-02";
const DATE_TIME: &str = "2024-01-02T03:04:05";
const OFFSET_DATE_TIME: &str = "2024-01-02T03:04:05Z";
/// Formats whose syntax readers recognize.
const FORMATS: [(&str, &str); 7] = [
    ("email", "jane@example.com"),
    ("hostname", "example.com"),
    ("ipv4", "192.0.2.1"),
    ("ipv6", "2001:db8::1"),
    ("uri", "https://example.com/"),
    ("url", "https://example.com/"),
    ("uuid", "00000000-0000-4000-8000-000000000000"),
];
/// The length of the longest generated text, whatever `minLength` says.
const MAX_LENGTH: usize = 256;

/// A value for any type.
pub(super) fn text() -> ExampleValue {
    ExampleValue::Text(TEXT.to_owned())
}

/// A value of a schema without items, properties and alternatives.
pub(super) fn scalar(schema: Spanned<'_, Schema>, bounds: &Bounds) -> ExampleValue {
    if let Some(first) = listed(schema).find_map(accept::scalar) {
        return first;
    }
    match value_type(schema) {
        Some(ValueType::Bool) => ExampleValue::Bool(false),
        Some(ValueType::Integer) => ExampleValue::Number(number("1", bounds)),
        Some(ValueType::Number) => ExampleValue::Number(number("1.5", bounds)),
        Some(ValueType::Text) => ExampleValue::Text(string(format(schema), bounds)),
        Some(ValueType::Array | ValueType::Object) | None => text(),
    }
}

/// The number within the bounds that is nearest to the default: an excluded bound is one step
/// away.
fn number(default: &str, bounds: &Bounds) -> String {
    let default = bounds.multiple_of.as_deref().unwrap_or(default);
    let limit = |bound: &Option<String>, exclusive: bool, step: i32| {
        bound
            .as_deref()
            .map(|bound| if exclusive { add(bound, step) } else { bound.to_owned() })
    };
    let minimum = limit(&bounds.minimum, bounds.exclusive_minimum, 1);
    let maximum = limit(&bounds.maximum, bounds.exclusive_maximum, -1);
    let above = minimum.filter(|minimum| float(minimum) > float(default));
    let below = maximum.filter(|maximum| float(maximum) < float(default));
    above.or(below).unwrap_or_else(|| default.to_owned())
}

fn add(number: &str, step: i32) -> String {
    match number.parse::<i64>() {
        Ok(number) => number.saturating_add(step.into()).to_string(),
        Err(_) => (float(number) + f64::from(step)).to_string(),
    }
}

fn float(number: &str) -> f64 {
    number.parse().unwrap_or_default()
}

fn string(format: Option<&str>, bounds: &Bounds) -> String {
    let fixed = match format {
        Some("date") => Some(DATE),
        format if is_date_time(format) => Some(OFFSET_DATE_TIME),
        format if is_local_date_time(format) => Some(DATE_TIME),
        Some(format) => {
            FORMATS.iter().find(|(known, _)| *known == format).map(|(_, text)| *text)
        }
        None => None,
    };
    fixed.map_or_else(|| text_of_length(bounds), str::to_owned)
}

fn text_of_length(bounds: &Bounds) -> String {
    let minimum = bounds.min_length.unwrap_or(0).min(MAX_LENGTH);
    let maximum = bounds.max_length.unwrap_or(usize::MAX);
    let text = TEXT.chars().chain(std::iter::repeat('t'));
    text.take(TEXT.len().max(minimum).min(maximum)).collect()
}
