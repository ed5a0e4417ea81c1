//! Routing: from a method and a path to an operation.

use http::Method;

use super::Operation;

/// The operation of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// The number in the path, if there is one.
    #[cfg_attr(
        not(feature = "fake"),
        allow(dead_code, reason = "only the fake server uses it")
    )]
    pub(crate) id: Option<i64>,
}

/// Why a request has no operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RouteError {
    NotFound,
    /// The path exists, but not with this method.
    MethodNotAllowed,
}

/// Finds the operation for a method and a path below the base URL.
///
/// The path is case-insensitive. A literal segment takes precedence over a parameter.
pub(crate) fn find(
    operations: &[&'static Operation],
    method: &Method,
    path: &str,
) -> Result<Route, RouteError> {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let mut candidates: Vec<Candidate> =
        operations.iter().filter_map(|it| Candidate::new(it, &segments)).collect();
    candidates.sort_by(|a, b| a.parameters.cmp(&b.parameters));
    if candidates.is_empty() {
        return Err(RouteError::NotFound);
    }
    let has_method = |it: &Candidate| Method::from(it.route.operation.method) == *method;
    let candidate = candidates.into_iter().find(has_method);
    Ok(candidate.ok_or(RouteError::MethodNotAllowed)?.route)
}

/// An operation whose path matches.
struct Candidate {
    route: Route,
    /// The parameters of each segment. The later the first one, the better the match.
    parameters: Vec<Parameters>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Parameters {
    None,
    /// Beside other text.
    Some,
    /// The whole segment.
    Only,
}

impl Candidate {
    fn new(operation: &'static Operation, segments: &[&str]) -> Option<Self> {
        let template: Vec<&str> = operation.path.split('/').skip(1).collect();
        if template.len() != segments.len() {
            return None;
        }
        let route = Route { operation, id: None };
        let mut candidate = Self { route, parameters: Vec::new() };
        for (expected, segment) in template.iter().zip(segments) {
            let mut values = Vec::new();
            if !fits(expected, segment, &mut values) {
                return None;
            }
            candidate.parameters.push(match values.as_slice() {
                [] => Parameters::None,
                [only] if only.len() == segment.len() => Parameters::Only,
                _ => Parameters::Some,
            });
            let mut ids = values.iter().filter_map(|value| bare(value).parse().ok());
            candidate.route.id = ids.next_back().or(candidate.route.id);
        }
        Some(candidate)
    }
}

/// Whether a segment fits its template, and the values of the parameters in it.
fn fits<'s>(template: &str, segment: &'s str, values: &mut Vec<&'s str>) -> bool {
    let Some((literal, rest)) = template.split_once('{') else {
        return template.eq_ignore_ascii_case(segment);
    };
    let Some((_, rest)) = rest.split_once('}') else { return false };
    let Some((start, segment)) = segment.split_at_checked(literal.len()) else {
        return false;
    };
    if !start.eq_ignore_ascii_case(literal) {
        return false;
    }
    // The longest value first, which is the only one of a parameter at the end.
    let ends = segment.char_indices().skip(1).map(|(end, _)| end);
    let ends: Vec<usize> = ends.chain([segment.len()]).filter(|end| *end > 0).collect();
    ends.into_iter().rev().any(|end| {
        let (value, after) = segment.split_at(end);
        let known = values.len();
        values.push(value);
        let is_match = fits(rest, after, values);
        if !is_match {
            values.truncate(known);
        }
        is_match
    })
}

/// The value of a path parameter without what the styles `label` and `matrix` put before it.
fn bare(value: &str) -> &str {
    let value = value.strip_prefix('.').unwrap_or(value);
    match value.strip_prefix(';') {
        Some(pair) => pair.split_once('=').map_or(pair, |(_, value)| value),
        None => value,
    }
}
