//! Checks parameters against their bounds before anything is sent. Servers may silently return
//! fewer records for a value out of bounds.

use crate::registry::Parameter;

/// Checks the values of a parameter. Values that are not integers are left to the server.
pub(super) fn check(parameter: &Parameter, values: &[String]) -> Result<(), String> {
    let (minimum, maximum) = (parameter.minimum, parameter.maximum);
    let is_outside = |value: i64| {
        minimum.is_some_and(|minimum| value < minimum)
            || maximum.is_some_and(|maximum| value > maximum)
    };
    let Some(value) = values.iter().find(|value| value.parse().is_ok_and(is_outside))
    else {
        return Ok(());
    };
    let expected = match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => format!("{minimum} to {maximum}"),
        (Some(minimum), None) => format!("at least {minimum}"),
        (_, maximum) => format!("at most {}", maximum.unwrap_or(i64::MAX)),
    };
    let name = parameter.name;
    Err(format!("the parameter `{name}` is {value}; the API accepts {expected}"))
}
