//! Values that the API is known not to take. They are refused before anything is sent: what a
//! server does with them is not known, and to have fewer records than asked for would not show.

use crate::registry::Parameter;

/// Checks the values of a parameter. What is no number is for the server to judge.
pub(super) fn check(parameter: &Parameter, values: &[String]) -> Result<(), String> {
    let outside =
        |value: &&String| value.parse().is_ok_and(|it| is_outside(parameter, it));
    match values.iter().find(outside) {
        None => Ok(()),
        Some(value) => Err(format!(
            "the parameter `{}` is {value}, and the API takes {}",
            parameter.name,
            bounds(parameter)
        )),
    }
}

fn is_outside(parameter: &Parameter, value: i64) -> bool {
    parameter.minimum.is_some_and(|least| value < least)
        || parameter.maximum.is_some_and(|most| value > most)
}

fn bounds(parameter: &Parameter) -> String {
    match (parameter.minimum, parameter.maximum) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("no less than {least}"),
        (None, Some(most)) => format!("no more than {most}"),
        (None, None) => "any".to_owned(),
    }
}
