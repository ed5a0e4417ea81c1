//! The links of a response.

use crate::record;
use crate::record::{Extra, read_json};

/// A link that a response contains.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// What the link is to the response, such as `self`.
    pub rel: String,
    /// The target. Neither its scheme nor its case is reliable.
    pub href: String,
}

/// A link as it is received.
struct Received {
    rel: String,
    href: String,
    extra: Extra,
}

record!(Received {
    "rel" => rel,
    "href" => href,
});

/// Reads a list of links, which may be null.
pub(super) fn read(json: &str) -> Option<Vec<Link>> {
    let mut list: Option<Vec<Received>> = None;
    read_json(json.as_bytes(), &mut list).ok()?;
    let list = list.unwrap_or_default().into_iter();
    Some(list.map(|Received { rel, href, .. }| Link { rel, href }).collect())
}
