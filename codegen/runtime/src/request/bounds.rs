//! Checks parameters against their bounds before anything is sent. Servers may silently return
//! fewer records for a value out of bounds.

use crate::conventions::Paging;
use crate::record::Decimal;
use crate::registry::{Parameter, ParameterType};

/// Checks the values of a parameter by their numbers.
pub(super) fn check<S: AsRef<str>>(
    parameter: &Parameter,
    values: &[S],
) -> Result<(), String> {
    let (minimum, maximum) = (parameter.minimum, parameter.maximum);
    let is_integer = parameter.ty == ParameterType::Integer;
    let expected = match (minimum, maximum) {
        (None, None) => return Ok(()),
        (Some(minimum), Some(maximum)) => format!("{minimum} to {maximum}"),
        (Some(minimum), None) => format!("at least {minimum}"),
        (None, Some(maximum)) => format!("at most {maximum}"),
    };
    let is_within = |value: &str| {
        number(value, is_integer).is_some_and(|value| {
            minimum.is_none_or(|minimum| value >= minimum.into())
                && maximum.is_none_or(|maximum| value <= maximum.into())
        })
    };
    let mut values = values.iter().map(AsRef::as_ref);
    let Some(value) = values.find(|value| !is_within(value)) else { return Ok(()) };
    let name = parameter.name;
    Err(match number(value, is_integer) {
        Some(_) => {
            format!("the parameter `{name}` is {value}; the API accepts {expected}")
        }
        None => format!(
            "the parameter `{name}` is {value:?}; the API accepts {expected}, in digits"
        ),
    })
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

/// The parameters for paging, for requests without an operation.
pub(super) fn of_paging(paging: &Paging) -> Vec<Parameter> {
    let query = |name| Parameter::query(name, ParameterType::Integer);
    vec![
        query(paging.page).minimum(paging.first_page),
        query(paging.page_size).minimum(1).maximum(paging.max_page_size),
    ]
}
