//! A method and a path, such as `GET /Things/{thing_id}`.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use crate::names::snake;

/// The supported methods.
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
            format!("`{method}` is not a supported method; use {}", METHODS.join(", "))
        })?;
        let endpoint = Self { method, path: path.trim().to_owned() };
        let sound =
            endpoint.segments().all(is_segment) && endpoint.path.starts_with('/');
        if !sound || endpoint.segments().next().is_none_or(is_parameter) {
            return Err(format!("`{}` is not a valid path; {expected}", endpoint.path));
        }
        let mut names = BTreeSet::new();
        if let Some(twice) = endpoint.parameters().find(|name| !names.insert(*name)) {
            return Err(format!(
                "`{}` has the parameter `{twice}` twice; each needs another name",
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
    pub(super) fn is_get(&self) -> bool {
        self.method == "GET"
    }

    /// The method as the key of a path item.
    pub(super) fn method(&self) -> String {
        self.method.to_ascii_lowercase()
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The first segment, which names the resource.
    pub(super) fn resource(&self) -> &str {
        self.segments().next().unwrap_or_default()
    }

    pub(super) fn segments(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').skip(1)
    }

    pub(super) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments().filter_map(parameter)
    }

    /// The last segment, if it is a parameter.
    pub(super) fn last_parameter(&self) -> Option<&str> {
        parameter(self.segments().last()?)
    }

    /// The second half of the `operationId`.
    pub(super) fn verb(&self, is_list: bool) -> String {
        let further = self.segments().skip(1).filter(|segment| !is_parameter(segment));
        let further: Vec<String> = further.map(snake).collect();
        let verb = match self.method {
            "GET" if is_list => "list",
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

/// The name of the parameter, if a segment is one.
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

    #[test]
    fn invalid_operations_are_errors() {
        for (text, expected) in [
            ("/Things", "expected a method and a path"),
            ("FETCH /Things", "`FETCH` is not a supported method"),
            ("GET Things", "`Things` is not a valid path"),
            ("GET /", "`/` is not a valid path"),
            ("GET /{id}", "`/{id}` is not a valid path"),
            ("GET /Things/{id", "is not a valid path"),
            ("GET /Things: x", "is not a valid path"),
            ("GET /Things/{id}/Parts/{id}", "has the parameter `id` twice"),
        ] {
            let error = text.parse::<Endpoint>().unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn verbs_are_those_of_the_spec() {
        for (text, is_list, verb) in [
            ("GET /Things", true, "list"),
            ("get /Things/{thing_id}", false, "get"),
            ("GET /Things/{thing_id}/pdf", false, "get_pdf"),
            ("POST /Things", false, "create"),
            ("POST /Things/disconnect", false, "disconnect"),
            ("PUT /Things/{thing_id}", false, "replace"),
            ("PATCH /Things/{thing_id}", false, "update"),
            ("DELETE /Things/{thing_id}", false, "delete"),
        ] {
            assert_eq!(text.parse::<Endpoint>().unwrap().verb(is_list), verb);
        }
    }
}
