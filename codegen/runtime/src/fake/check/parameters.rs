//! The query parameters of a call.

use super::super::context::CallContext;
use super::super::query::{Given, Query, without_prefix};
use super::super::rejection::Result;
use crate::record::date;
use crate::registry::{Parameter, ParameterLocation, ParameterType, Style};
use crate::request::bounds;

/// Matches the pairs of a query with the parameters of the operation.
pub(in super::super) fn read_query(
    call: &mut CallContext<'_>,
    pairs: &[(String, String)],
) -> Result<Query> {
    let prefix = call.model.api.conventions.filter_prefix;
    let mut query = Query::default();
    let security = &call.model.api.conventions.security;
    for (name, value) in pairs.iter().filter(|(name, _)| !security.has_query(name)) {
        let bare = without_prefix(prefix, name);
        let mut parameters = query_parameters(call);
        match parameters.find(|it| without_prefix(prefix, it.name) == bare) {
            Some(parameter) => {
                let values = parse_values(call, parameter, value)?;
                check_bounds(call, parameter, &values)?;
                let name = without_prefix(prefix, parameter.name);
                query.add(Given { parameter, name, values });
            }
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

fn query_parameters(
    call: &CallContext<'_>,
) -> impl Iterator<Item = &'static Parameter> + use<> {
    let parameters = call.operation().parameters.iter();
    parameters.filter(|it| it.location == ParameterLocation::Query)
}

/// The values of one pair, with their types checked. A list is split after decoding, so it does
/// not matter whether its commas are escaped.
fn parse_values(
    call: &mut CallContext<'_>,
    parameter: &Parameter,
    text: &str,
) -> Result<Vec<String>> {
    let values: Vec<String> = match parameter.style {
        Style::Comma => text.split(',').map(str::to_owned).collect(),
        Style::Single | Style::Repeated => vec![text.to_owned()],
    };
    let (name, expected) = (parameter.name, describe(parameter.ty));
    match values.iter().find(|value| !accepts(parameter.ty, value)) {
        Some(wrong) => {
            Err(call.reject(format!("`{name}` is {wrong:?}, expected {expected}")))
        }
        None => Ok(values),
    }
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
        ParameterType::Text => true,
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
    }
}
