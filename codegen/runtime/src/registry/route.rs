//! From a method and a path to the operation that they mean.

use http::Method;

use super::Operation;

/// An operation that a path means, and the number in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// The number in the path, if there is one.
    #[cfg_attr(not(feature = "fake"), allow(dead_code, reason = "a server's business"))]
    pub(crate) id: Option<i64>,
}

/// Why a request means no operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RouteError {
    /// There is no such path.
    NotFound,
    /// The path is there, but not with this method.
    MethodNotAllowed,
}

/// What a method and a path below the base URL mean. The case of the path does not matter, and
/// what is written out goes before what is a parameter.
pub(crate) fn find(
    operations: &[&'static Operation],
    method: &Method,
    path: &str,
) -> Result<Route, RouteError> {
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    let mut candidates: Vec<Candidate> =
        operations.iter().filter_map(|it| Candidate::of(it, &steps)).collect();
    candidates.sort_by(|one, other| one.parameters.cmp(&other.parameters));
    if candidates.is_empty() {
        return Err(RouteError::NotFound);
    }
    let has_method = |candidate: &Candidate| {
        Method::from(candidate.route.operation.method) == *method
    };
    let candidate =
        candidates.into_iter().find(has_method).ok_or(RouteError::MethodNotAllowed)?;
    Ok(candidate.route)
}

/// An operation whose path fits.
struct Candidate {
    route: Route,
    /// The places of the parameters: the later they come, the better the candidate.
    parameters: Vec<bool>,
}

impl Candidate {
    fn of(operation: &'static Operation, steps: &[&str]) -> Option<Self> {
        let own: Vec<&str> = operation.path.split('/').skip(1).collect();
        if own.len() != steps.len() {
            return None;
        }
        let route = Route { operation, id: None };
        let mut candidate = Self { route, parameters: Vec::new() };
        for (own, step) in own.iter().zip(steps) {
            let parameter = own.strip_prefix('{').and_then(|own| own.strip_suffix('}'));
            candidate.parameters.push(parameter.is_some());
            match parameter {
                Some(_) if step.is_empty() => return None,
                Some(_) => candidate.route.id = step.parse().ok().or(candidate.route.id),
                None if own.eq_ignore_ascii_case(step) => {}
                None => return None,
            }
        }
        Some(candidate)
    }
}
