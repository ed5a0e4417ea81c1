//! The query of a request: which parameters it names, by which name, and what is wrong with them.

use url::form_urlencoded;

use super::context::CallContext;
use super::rejection::Rejection;
use crate::record::date;
use crate::registry::{Parameter, ParameterLocation, ParameterType, Style};

/// The parameters that a request gives and its operation knows.
#[derive(Clone, Debug, Default)]
pub(super) struct Query {
    given: Vec<Given>,
}

/// A parameter with its values.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) parameter: &'static Parameter,
    /// Its name without the prefix of filters.
    pub(super) name: &'static str,
    pub(super) values: Vec<String>,
}

impl Query {
    /// The parameter of this name, with or without the prefix.
    pub(super) fn get(&self, prefix: &str, name: &str) -> Option<&Given> {
        let bare = bare(prefix, name);
        self.given.iter().find(|given| given.name == bare)
    }

    /// A parameter as a whole number.
    pub(super) fn integer(&self, prefix: &str, name: &str) -> Option<i64> {
        self.get(prefix, name)?.values.first()?.trim().parse().ok()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }
}

/// A name without the prefix of filters: names count with and without it.
pub(super) fn bare<'n>(prefix: &str, name: &'n str) -> &'n str {
    name.strip_prefix(prefix).unwrap_or(name)
}

/// The pairs of a query, decoded.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// Sorts the pairs of a query by what the operation knows.
pub(super) fn read(
    call: &mut CallContext<'_>,
    pairs: &[(String, String)],
) -> Result<Query, Rejection> {
    let prefix = call.model.api.conventions.filter_prefix;
    let mut query = Query::default();
    for (name, value) in pairs {
        let Some(parameter) = known(call, prefix, name) else {
            call.warn(format!("the query parameter `{name}` is not known"))?;
            continue;
        };
        let values = values(call, parameter, value)?;
        let name = bare(prefix, parameter.name);
        match query.given.iter_mut().find(|given| given.name == name) {
            Some(given) => given.values.extend(values),
            None => query.given.push(Given { parameter, name, values }),
        }
    }
    missing(call, prefix, &query)?;
    Ok(query)
}

fn known(
    call: &CallContext<'_>,
    prefix: &str,
    name: &str,
) -> Option<&'static Parameter> {
    let of_query = call
        .operation()
        .parameters
        .iter()
        .filter(|it| it.location == ParameterLocation::Query);
    let mut named =
        of_query.filter(|parameter| bare(prefix, parameter.name) == bare(prefix, name));
    named.next()
}

/// The values of one pair, each of the kind that it has to be. A list is split after it was
/// decoded: a comma is one however it was written.
fn values(
    call: &mut CallContext<'_>,
    parameter: &Parameter,
    text: &str,
) -> Result<Vec<String>, Rejection> {
    let values: Vec<String> = match parameter.style {
        Style::Comma => text.split(',').map(str::to_owned).collect(),
        Style::Single | Style::Repeated => vec![text.to_owned()],
    };
    for value in &values {
        if !fits(parameter.ty, value) {
            let (name, kind) = (parameter.name, words(parameter.ty));
            return Err(call.refuse(format!("`{name}` is {value:?}, expected {kind}")));
        }
    }
    Ok(values)
}

fn fits(kind: ParameterType, text: &str) -> bool {
    match kind {
        ParameterType::Text => true,
        ParameterType::Integer => text.trim().parse::<i64>().is_ok(),
        ParameterType::Number => text.trim().parse::<f64>().is_ok(),
        ParameterType::Boolean => {
            ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word))
        }
        ParameterType::DateTime | ParameterType::Date => date::parse(text).is_some(),
    }
}

fn words(kind: ParameterType) -> &'static str {
    match kind {
        ParameterType::Text => "text",
        ParameterType::Integer => "a whole number",
        ParameterType::Number => "a number",
        ParameterType::Boolean => "true or false",
        ParameterType::DateTime | ParameterType::Date => "a date",
    }
}

fn missing(
    call: &mut CallContext<'_>,
    prefix: &str,
    query: &Query,
) -> Result<(), Rejection> {
    let mut required = call.operation().parameters.iter().filter(|parameter| {
        parameter.location == ParameterLocation::Query && parameter.required
    });
    match required.find(|parameter| query.get(prefix, parameter.name).is_none()) {
        Some(parameter) => {
            Err(call.refuse(format!("the parameter `{}` is missing", parameter.name)))
        }
        None => Ok(()),
    }
}
