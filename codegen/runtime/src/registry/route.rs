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
pub(crate) enum Astray {
    /// There is no such path.
    Path,
    /// The path is there, but not with this method.
    Method,
}

/// What a method and a path below the base URL mean. The case of the path does not matter, and
/// what is written out goes before what is a parameter.
pub(crate) fn find(
    operations: &[&'static Operation],
    method: &Method,
    path: &str,
) -> Result<Route, Astray> {
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    let mut fitting: Vec<Fit> =
        operations.iter().filter_map(|it| Fit::of(it, &steps)).collect();
    fitting.sort_by(|one, other| one.parameters.cmp(&other.parameters));
    if fitting.is_empty() {
        return Err(Astray::Path);
    }
    let has_method = |fit: &Fit| Method::from(fit.route.operation.method) == *method;
    let fit = fitting.into_iter().find(has_method).ok_or(Astray::Method)?;
    Ok(fit.route)
}

/// An operation whose path fits.
struct Fit {
    route: Route,
    /// The places of the parameters: the later they come, the better the fit.
    parameters: Vec<bool>,
}

impl Fit {
    fn of(operation: &'static Operation, steps: &[&str]) -> Option<Self> {
        let own: Vec<&str> = operation.path.split('/').skip(1).collect();
        if own.len() != steps.len() {
            return None;
        }
        let route = Route { operation, id: None };
        let mut fit = Self { route, parameters: Vec::new() };
        for (own, step) in own.iter().zip(steps) {
            let parameter = own.strip_prefix('{').and_then(|own| own.strip_suffix('}'));
            fit.parameters.push(parameter.is_some());
            match parameter {
                Some(_) if step.is_empty() => return None,
                Some(_) => fit.route.id = step.parse().ok().or(fit.route.id),
                None if own.eq_ignore_ascii_case(step) => {}
                None => return None,
            }
        }
        Some(fit)
    }
}
