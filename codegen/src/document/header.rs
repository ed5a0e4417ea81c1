//! The headers that no parameter can set.

use super::METHODS;
use crate::load::Node;

/// What sets a header in place of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Media types and `security`: OpenAPI ignores such a parameter.
    Document,
    /// A security scheme of the document with this header.
    Security,
    /// The client or the transport, for each message.
    Transport,
}

/// The headers that OpenAPI ignores.
const OF_DOCUMENT: [&str; 3] = ["Accept", "Content-Type", "Authorization"];

/// The headers of the message and of the connection.
const OF_TRANSPORT: [&str; 12] = [
    "Connection",
    "Content-Length",
    "Expect",
    "Host",
    "HTTP2-Settings",
    "Keep-Alive",
    "Proxy-Authorization",
    "Proxy-Connection",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
];

/// What sets a header, if a parameter cannot.
pub(crate) fn owner_of_header(root: &Node, name: &str) -> Option<Owner> {
    let is_in = |names: &[&str]| names.iter().any(|it| it.eq_ignore_ascii_case(name));
    if is_in(&OF_DOCUMENT) {
        Some(Owner::Document)
    } else if is_in(&OF_TRANSPORT) {
        Some(Owner::Transport)
    } else {
        is_credential(root, name).then_some(Owner::Security)
    }
}

/// Whether a security scheme that the document requires sets a header.
fn is_credential(root: &Node, header: &str) -> bool {
    let schemes = root.components("securitySchemes").iter();
    let mut schemes = schemes.filter(|scheme| {
        let text = |key| scheme.node.text_of(key).unwrap_or_default();
        text("type") == "apiKey"
            && text("in") == "header"
            && text("name").eq_ignore_ascii_case(header)
    });
    schemes.any(|scheme| is_required(root, &scheme.key))
}

/// Whether the document or an operation requires a security scheme.
fn is_required(root: &Node, scheme: &str) -> bool {
    let paths = root.entries_of("paths").iter();
    let operations = paths.flat_map(|path| path.node.entries());
    let operations = operations.filter(|entry| METHODS.contains(&&*entry.key));
    let nodes = std::iter::once(root).chain(operations.map(|entry| &entry.node));
    let mut requirements = nodes.flat_map(|node| node.items_of("security"));
    requirements.any(|requirement| requirement.get(scheme).is_some())
}
