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
    /// Which segments are parameters. The later the first one, the better the match.
    parameters: Vec<bool>,
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
            let is_parameter = expected.starts_with('{') && expected.ends_with('}');
            candidate.parameters.push(is_parameter);
            if is_parameter && !segment.is_empty() {
                candidate.route.id = segment.parse().ok().or(candidate.route.id);
            } else if is_parameter || !expected.eq_ignore_ascii_case(segment) {
                return None;
            }
        }
        Some(candidate)
    }
}
