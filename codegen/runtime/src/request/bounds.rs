//! Checks parameters and bodies against their bounds before anything is sent. Servers may silently
//! return fewer records, or store something else, for a value out of bounds.

use crate::record::bounds::{Path, Report, bare, check as check_value, violations};
use crate::record::{Decimal, InvalidBody, List, ValueRef, parse_decimal};
use crate::registry::{Operation, Parameter, ParameterType, Style};

/// Checks the values of a parameter. An empty list leaves the parameter out.
pub(crate) fn check(parameter: &Parameter, values: &[String]) -> Result<(), String> {
    if parameter.bounds.is_empty() || values.is_empty() {
        return Ok(());
    }
    let expected = match parameter.ty {
        ParameterType::Integer => "an integer",
        ParameterType::Number => "a number",
        _ => return check_values(parameter, &values.to_vec()),
    };
    let number = |text: &String| {
        number(parameter.ty, text.trim()).ok_or_else(|| {
            let name = parameter.name;
            format!("the parameter `{name}` is {text:?}, the API accepts {expected}")
        })
    };
    let numbers: Vec<Decimal> = values.iter().map(number).collect::<Result<_, _>>()?;
    check_values(parameter, &numbers)
}

fn number(ty: ParameterType, text: &str) -> Option<Decimal> {
    let only_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_integer = only_digits(text.strip_prefix('-').unwrap_or(text));
    let is_valid = ty != ParameterType::Integer || is_integer;
    parse_decimal(text).filter(|_| is_valid)
}

fn check_values(parameter: &Parameter, values: &dyn List) -> Result<(), String> {
    let mut found = Ok(());
    let mut check = |value| {
        check_value(value, parameter.bounds, &Path::Root, &mut |_, excess| {
            if found.is_ok() {
                found = Err(format!("the parameter `{}` {excess}", parameter.name));
            }
        });
    };
    match parameter.style {
        Style::Single => values.iter().for_each(check),
        Style::Repeated | Style::Comma => check(ValueRef::List(values)),
    }
    found
}

/// Checks a body, however it was made.
pub(super) fn check_body(
    operation: &Operation,
    body: ValueRef<'_>,
) -> Result<(), InvalidBody> {
    let own = operation.body.map_or(&[][..], |body| body.own_bounds());
    let found = violations(body, own, &Path::Root);
    let type_name = match body {
        ValueRef::Record(record) => record.descriptor().name,
        _ => "the body",
    };
    InvalidBody::unless_empty(type_name, found)
}

/// Reports the violations in the value of a JSON Patch operation.
pub(crate) fn check_patch(
    operation: &Operation,
    path: &str,
    value: ValueRef<'_>,
    report: Report<'_>,
) {
    let mut own = &[][..];
    for (declared, bounds) in operation.body.map_or(&[][..], |body| body.bounds) {
        match (bare(declared).strip_prefix(bare(path)), value) {
            (Some(""), _) => own = bounds,
            // An object without a type, which replaces several fields.
            (Some(rest), ValueRef::Value(json)) if rest.starts_with('/') => {
                let inner = json.pointer(rest).map_or(ValueRef::Absent, ValueRef::Value);
                check_value(inner, bounds, &Path::Pointer(declared), report);
            }
            _ => {}
        }
    }
    check_value(value, own, &Path::Pointer(path), report);
}
