//! The query of a request.

use percent_encoding::utf8_percent_encode;

use super::{COMPONENT, ParameterValue, component};

/// The query of a request.
#[derive(Clone, Default)]
pub(crate) struct Query {
    parameters: Vec<QueryParameter>,
}

#[derive(Clone)]
struct QueryParameter {
    name: String,
    value: ParameterValue,
    /// The value as the URL has it.
    encoded: String,
    /// Whether the operation declares the parameter, so that a setter has checked the value.
    is_declared: bool,
}

impl Query {
    /// Sets a parameter that is encoded already. Replaces earlier values in place; without a
    /// value, removes them.
    pub(crate) fn set(
        &mut self,
        name: &str,
        value: Option<(ParameterValue, String)>,
        is_declared: bool,
    ) {
        let place = self.parameters.iter().position(|other| other.name == name);
        self.parameters.retain(|other| other.name != name);
        if let Some((value, encoded)) = value.filter(|(_, encoded)| !encoded.is_empty())
        {
            let name = name.to_owned();
            let parameter = QueryParameter { name, value, encoded, is_declared };
            self.parameters.insert(place.unwrap_or(self.parameters.len()), parameter);
        }
    }

    /// Adds a parameter. Earlier parameters of the same name stay.
    pub(crate) fn append(&mut self, name: &str, value: String) {
        self.parameters.push(QueryParameter {
            encoded: format!("{}={}", component(name), component(&value)),
            name: name.to_owned(),
            value: ParameterValue::One(value),
            is_declared: false,
        });
    }

    /// The first value of a parameter.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        let mut named = self.parameters.iter().filter(|other| other.name == name);
        named.find_map(|parameter| parameter.value.texts().first()).map(String::as_str)
    }

    /// The names only, because values may be private.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.parameters.iter().map(|parameter| parameter.name.as_str()).collect()
    }

    /// The query without some parameters, sorted by name.
    pub(crate) fn sorted(&self, without: &[&str]) -> String {
        let mut sorted = self.clone();
        sorted.parameters.retain(|parameter| !without.contains(&&*parameter.name));
        sorted.parameters.sort_by(|a, b| a.name.cmp(&b.name));
        sorted.encode()
    }

    /// The parameters without a declaration, whose setters checked nothing. Each value comes with
    /// the name.
    pub(crate) fn undeclared(&self) -> impl Iterator<Item = (&str, &str)> {
        let undeclared = self.parameters.iter().filter(|it| !it.is_declared);
        undeclared
            .flat_map(|it| it.value.texts().iter().map(|value| (&*it.name, &**value)))
    }

    /// The query without its question mark; empty if there are no parameters.
    pub(crate) fn encode(&self) -> String {
        let mut query = String::new();
        self.write(&mut QueryWriter::new(&mut query, ""));
        query
    }

    pub(crate) fn write(&self, to: &mut QueryWriter<'_>) {
        for parameter in &self.parameters {
            to.separate();
            to.url.push_str(&parameter.encoded);
        }
    }
}

/// Appends a query to a URL.
pub(crate) struct QueryWriter<'a> {
    url: &'a mut String,
    /// What separates the next pair from what is before it.
    separator: &'static str,
}

impl<'a> QueryWriter<'a> {
    /// The separator comes before the first pair.
    pub(crate) fn new(url: &'a mut String, separator: &'static str) -> Self {
        Self { url, separator }
    }

    pub(crate) fn pair(&mut self, name: &str, value: &str) {
        self.separate();
        self.url.extend(utf8_percent_encode(name, COMPONENT));
        self.url.push('=');
        self.url.extend(utf8_percent_encode(value, COMPONENT));
    }

    fn separate(&mut self) {
        self.url.push_str(self.separator);
        self.separator = "&";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_value_replaces_and_another_is_added() {
        let one = |text: &str| {
            Some((ParameterValue::One(text.to_owned()), format!("a={text}")))
        };
        let mut query = Query::default();
        query.set("a", one("1"), true);
        query.append("b", "2".to_owned());
        query.set("a", one("3"), true);
        assert_eq!(query.encode(), "a=3&b=2");
        query.append("a", "4".to_owned());
        assert_eq!((&*query.encode(), query.first("a")), ("a=3&b=2&a=4", Some("3")));
        query.set("a", None, true);
        assert_eq!(query.encode(), "b=2");
    }
}
