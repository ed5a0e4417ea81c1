//! The links of a response.

/// A link that a response contains.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// What the link is to the response, such as `self`.
    pub rel: String,
    /// The target. Neither its scheme nor its case is reliable.
    pub href: String,
}

impl Link {
    pub(super) fn new(rel: &str, href: &str) -> Self {
        Self { rel: rel.to_owned(), href: href.to_owned() }
    }
}
