//! Checks parameters and bodies against their bounds before anything is sent. Servers may silently
//! return fewer records, or store something else, for a value out of bounds.

use crate::conventions::Paging;
use crate::record::bounds::{Path, Report, bare, check as check_value, violations};
use crate::record::{Decimal, InvalidBody, List, ValueRef};
use crate::registry::{Operation, Parameter, ParameterType};

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
        let is_integer = parameter.ty == ParameterType::Integer;
        number(text, is_integer)
            .ok_or_else(|| not_a_number(parameter.name, text, expected))
    };
    let numbers: Vec<Decimal> = values.iter().map(number).collect::<Result<_, _>>()?;
    check_values(parameter, &numbers)
}

/// Checks a parameter for paging, for requests without an operation.
pub(super) fn check_paging(
    paging: &Paging,
    name: &str,
    text: &str,
) -> Result<(), String> {
    let is = |other: &str| other.eq_ignore_ascii_case(name);
    let (minimum, maximum) = if is(paging.page) {
        (paging.first_page, None)
    } else if is(paging.page_size) {
        (1, Some(paging.max_page_size))
    } else {
        return Ok(());
    };
    let value =
        number(text, true).ok_or_else(|| not_a_number(name, text, "an integer"))?;
    let bound = match maximum {
        _ if value < minimum.into() => format!("at least {minimum}"),
        Some(maximum) if value > maximum.into() => format!("at most {maximum}"),
        _ => return Ok(()),
    };
    Err(format!("the parameter `{name}` is {text}, the API accepts {bound}"))
}

fn not_a_number(name: &str, text: &str, expected: &str) -> String {
    format!("the parameter `{name}` is {text:?}, the API accepts {expected}, in digits")
}

/// The number in a text. Servers disagree about all but plain digits.
fn number(text: &str, is_integer: bool) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = is_digits(whole) && is_digits(fraction);
    let allowed = is_plain && !(is_integer && digits.contains('.'));
    text.parse().ok().filter(|_| allowed)
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
    if parameter.several {
        check(ValueRef::List(values));
    } else {
        values.iter().for_each(check);
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
    let parent = match bare(path) {
        // The whole record.
        "" => String::new(),
        path => format!("/{path}"),
    };
    for (declared, bounds) in operation.body.map_or(&[][..], |body| body.bounds) {
        let pointer = format!("/{}", bare(declared));
        match (pointer.strip_prefix(&parent), value) {
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
