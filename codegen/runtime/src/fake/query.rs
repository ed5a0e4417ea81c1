//! The query of a request.

use url::form_urlencoded;

use crate::registry::{NextPage, Operation, Parameter};

/// The parameter for the cursor in the links of the server.
pub(super) const LINK_CURSOR: &str = "cursor";

/// The known parameters in the query of a request.
#[derive(Clone, Debug, Default)]
pub(super) struct Query {
    given: Vec<Given>,
}

/// A parameter and its values.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) parameter: &'static Parameter,
    /// The name without the prefix of filters.
    pub(super) name: &'static str,
    pub(super) values: Vec<String>,
}

impl Query {
    /// Adds a parameter, or adds its values to those that are there.
    pub(super) fn add(&mut self, given: Given) {
        match self.given.iter_mut().find(|it| it.name == given.name) {
            Some(known) => known.values.extend(given.values),
            None => self.given.push(given),
        }
    }

    /// The parameter of a name, with or without the prefix.
    pub(super) fn get(&self, prefix: &str, name: &str) -> Option<&Given> {
        let name = without_prefix(prefix, name);
        self.given.iter().find(|given| given.name == name)
    }

    /// The value of an integer parameter.
    pub(super) fn integer(&self, prefix: &str, name: &str) -> Option<i64> {
        self.get(prefix, name)?.values.first()?.trim().parse().ok()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }
}

/// The name of a filter without its prefix. The API accepts both forms.
pub(super) fn without_prefix<'n>(prefix: &str, name: &'n str) -> &'n str {
    name.strip_prefix(prefix).unwrap_or(name)
}

/// The parameter for the cursor of a list.
pub(super) fn cursor_parameter(next: NextPage) -> &'static str {
    match next {
        NextPage::Cursor { parameter, .. } => parameter,
        NextPage::Link => LINK_CURSOR,
    }
}

/// Whether a parameter is that of the links to the pages of an operation.
pub(super) fn is_of_link(operation: &Operation, name: &str) -> bool {
    let page = operation.response.page();
    name == LINK_CURSOR && page.is_some_and(|page| page.next == NextPage::Link)
}

/// The decoded pairs of a query.
pub(super) fn parse_pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}
