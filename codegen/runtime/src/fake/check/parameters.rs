//! The query parameters of a call.

use super::super::context::CallContext;
use super::super::query::{Given, Query, is_of_link, without_prefix};
use super::super::rejection::Result;
use crate::record::date;
use crate::registry::{
    Parameter, ParameterLocation, ParameterType, Style, is_credential,
};
use crate::request::bounds;

/// Matches the pairs of a query with the parameters of the operation.
pub(in super::super) fn read_query(
    call: &mut CallContext<'_>,
    pairs: &[(String, String)],
) -> Result<Query> {
    let prefix = call.model.api.conventions.filter_prefix;
    let mut query = Query::default();
    let security = &call.model.api.conventions.security;
    let operation = Some(call.operation());
    let is_credential =
        |name: &str| is_credential(security, operation, ParameterLocation::Query, name);
    for (name, value) in pairs.iter().filter(|(name, _)| !is_credential(name)) {
        match parameter_of(call, name) {
            Some(parameter) => {
                let values = parse_values(call, parameter, value)?;
                check_bounds(call, parameter, &values)?;
                let name = without_prefix(prefix, parameter.name);
                query.add(Given { parameter, name, values });
            }
            None if is_of_link(call.operation(), name) => {}
            None => call.warn(format!("unknown query parameter `{name}`"))?,
        }
    }
    let mut required = query_parameters(call).filter(|parameter| parameter.required);
    match required.find(|parameter| query.get(prefix, parameter.name).is_none()) {
        Some(missing) => {
            let name = missing.name;
            Err(call.reject(format!("missing query parameter `{name}`")))
        }
        None => Ok(query),
    }
}

/// The parameter that a pair belongs to, by its name. A property of an exploded object has its own
/// name, which no table lists.
fn parameter_of(call: &CallContext<'_>, name: &str) -> Option<&'static Parameter> {
    let prefix = call.model.api.conventions.filter_prefix;
    let has_name = |it: &&Parameter| {
        without_prefix(prefix, it.name) == without_prefix(prefix, name)
            && !has_brackets(it)
    };
    let has_property = |it: &&Parameter| {
        has_brackets(it)
            && name.strip_prefix(it.name).is_some_and(|rest| rest.starts_with('['))
    };
    let is_exploded = |it: &&Parameter| is_object(it) && it.explode && !has_brackets(it);
    query_parameters(call)
        .find(has_name)
        .or_else(|| query_parameters(call).find(has_property))
        .or_else(|| query_parameters(call).find(is_exploded))
}

fn has_brackets(parameter: &Parameter) -> bool {
    parameter.style == Style::DeepObject
}

fn is_object(parameter: &Parameter) -> bool {
    !parameter.several
        && parameter.style != Style::Json
        && matches!(parameter.ty, ParameterType::Object | ParameterType::Any)
}

fn query_parameters(
    call: &CallContext<'_>,
) -> impl Iterator<Item = &'static Parameter> + use<> {
    let parameters = call.operation().parameters.iter();
    parameters.filter(|it| it.location == ParameterLocation::Query)
}

/// The values of one pair, with their types checked. A list is split after decoding, so it does
/// not matter whether its commas are escaped.
pub(super) fn parse_values(
    call: &mut CallContext<'_>,
    parameter: &Parameter,
    text: &str,
) -> Result<Vec<String>> {
    let name = parameter.name;
    let one = || vec![text.to_owned()];
    if text.is_empty() && parameter.allow_empty {
        return Ok(one());
    }
    if parameter.style == Style::Json {
        return match serde_json::from_str::<serde_json::Value>(text) {
            Ok(_) => Ok(one()),
            Err(error) => Err(call.reject(format!("`{name}` is not JSON: {error}"))),
        };
    }
    if is_object(parameter) {
        let parts = split(parameter, text).len();
        let is_whole = parameter.ty == ParameterType::Any
            || parameter.explode
            || parts.is_multiple_of(2);
        return if is_whole {
            Ok(one())
        } else {
            Err(call.reject(format!("`{name}` has a property without a value")))
        };
    }
    let is_split = parameter.several && !parameter.explode;
    let values = if is_split { split(parameter, text) } else { one() };
    let expected = describe(parameter.ty);
    match values.iter().find(|value| !accepts(parameter.ty, value)) {
        Some(wrong) => {
            Err(call.reject(format!("`{name}` is {wrong:?}, expected {expected}")))
        }
        None => Ok(values),
    }
}

/// The parts of a value that is not exploded.
fn split(parameter: &Parameter, text: &str) -> Vec<String> {
    let separator = match parameter.style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        _ => ',',
    };
    text.split(separator).map(str::to_owned).collect()
}

/// Warns about values out of bounds. The number and the size of a page are checked with the list.
fn check_bounds(
    call: &mut CallContext<'_>,
    parameter: &Parameter,
    values: &[String],
) -> Result<()> {
    let pages = call.model.api.conventions.paging;
    if pages.is_some_and(|it| [it.page, it.page_size].contains(&parameter.name)) {
        return Ok(());
    }
    bounds::check(parameter, values).or_else(|problem| call.warn(problem))
}

fn accepts(ty: ParameterType, text: &str) -> bool {
    match ty {
        ParameterType::Text | ParameterType::Object | ParameterType::Any => true,
        ParameterType::Integer => text.trim().parse::<i64>().is_ok(),
        ParameterType::Number => text.trim().parse::<f64>().is_ok(),
        ParameterType::Boolean => {
            ["true", "false"].iter().any(|value| text.eq_ignore_ascii_case(value))
        }
        ParameterType::DateTime
        | ParameterType::OffsetDateTime
        | ParameterType::Date => date::parse(text).is_some(),
    }
}

fn describe(ty: ParameterType) -> &'static str {
    match ty {
        ParameterType::Text => "text",
        ParameterType::Integer => "an integer",
        ParameterType::Number => "a number",
        ParameterType::Boolean => "true or false",
        ParameterType::DateTime
        | ParameterType::OffsetDateTime
        | ParameterType::Date => "a date",
        ParameterType::Object => "an object",
        ParameterType::Any => "a value",
    }
}
