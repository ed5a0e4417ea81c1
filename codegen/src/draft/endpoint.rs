//! A method and a path, as a person writes them: `GET /Things/{thing_id}`.

use std::fmt;
use std::str::FromStr;

use crate::names::snake;

/// The methods that an operation may have.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    method: &'static str,
    path: String,
}

impl FromStr for Endpoint {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let expected = "expected a method and a path, such as `GET /Things/{thing_id}`";
        let (method, path) = text.trim().split_once(' ').ok_or(expected)?;
        let known = METHODS.iter().find(|known| known.eq_ignore_ascii_case(method));
        let method = known.ok_or_else(|| {
            format!(
                "`{method}` is no method that can be drafted; use {}",
                METHODS.join(", ")
            )
        })?;
        let endpoint = Self { method, path: path.trim().to_owned() };
        let sound =
            endpoint.segments().all(is_segment) && endpoint.path.starts_with('/');
        if !sound || endpoint.segments().next().is_none_or(is_parameter) {
            return Err(format!(
                "`{}` is no path of the spec; {expected}",
                endpoint.path
            ));
        }
        Ok(endpoint)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl Endpoint {
    /// Whether the bodies are answers.
    pub(super) fn reads(&self) -> bool {
        self.method == "GET"
    }

    /// The method, as the key of a path item.
    pub(super) fn key(&self) -> String {
        self.method.to_ascii_lowercase()
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The first segment: what the family is called.
    pub(super) fn family(&self) -> &str {
        self.segments().next().unwrap_or_default()
    }

    pub(super) fn segments(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').skip(1)
    }

    /// The parameters in the path.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments().filter_map(parameter)
    }

    /// The parameter at the end.
    pub(super) fn key_parameter(&self) -> Option<&str> {
        parameter(self.segments().last()?)
    }

    /// What the call does, as the second half of an `operationId`.
    pub(super) fn verb(&self, list: bool) -> String {
        let further = self.segments().skip(1).filter(|segment| !is_parameter(segment));
        let further: Vec<String> = further.map(snake).collect();
        let verb = match self.method {
            "GET" if list => "list",
            "GET" => "get",
            "POST" if !further.is_empty() => return further.join("_"),
            "POST" => "create",
            "PUT" => "replace",
            "PATCH" => "update",
            _ => "delete",
        };
        std::iter::once(verb.to_owned()).chain(further).collect::<Vec<_>>().join("_")
    }
}

/// The name in a segment that is a parameter.
pub(super) fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn is_parameter(segment: &str) -> bool {
    parameter(segment).is_some()
}

fn is_segment(segment: &str) -> bool {
    let word = parameter(segment).unwrap_or(segment);
    !word.is_empty()
        && word
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, expected: &str) {
        let error = text.parse::<Endpoint>().unwrap_err();
        assert!(error.contains(expected), "{error}");
    }

    #[track_caller]
    fn check(text: &str, list: bool, verb: &str) {
        assert_eq!(text.parse::<Endpoint>().unwrap().verb(list), verb);
    }

    #[test]
    fn what_is_no_operation_is_refused() {
        refused("/Things", "expected a method and a path");
        refused("FETCH /Things", "`FETCH` is no method");
        refused("GET Things", "`Things` is no path");
        refused("GET /", "`/` is no path");
        refused("GET /{id}", "`/{id}` is no path");
        refused("GET /Things/{id", "is no path");
        refused("GET /Things: x", "is no path");
    }

    #[test]
    fn verbs_are_those_of_the_spec() {
        check("GET /Things", true, "list");
        check("get /Things/{thing_id}", false, "get");
        check("GET /Things/{thing_id}/pdf", false, "get_pdf");
        check("POST /Things", false, "create");
        check("POST /Things/disconnect", false, "disconnect");
        check("PUT /Things/{thing_id}", false, "replace");
        check("PATCH /Things/{thing_id}", false, "update");
        check("DELETE /Things/{thing_id}", false, "delete");
    }
}
