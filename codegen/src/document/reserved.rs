//! The parameters that have no effect: something else sets them.

use std::collections::BTreeSet;

use crate::load::{Node, resolve};

/// What sets a header in place of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Media types and `security`: OpenAPI ignores such a parameter.
    Document,
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

/// What sets a header of every request, if a parameter cannot.
pub(crate) fn owner_of_header(name: &str) -> Option<Owner> {
    let is_in = |names: &[&str]| names.iter().any(|it| it.eq_ignore_ascii_case(name));
    if is_in(&OF_DOCUMENT) {
        Some(Owner::Document)
    } else {
        is_in(&OF_TRANSPORT).then_some(Owner::Transport)
    }
}

/// The name and the location of a parameter. Two parameters with the same key are one.
pub(crate) fn parameter_key(name: &str, location: &str) -> (String, String) {
    let is_header = location == "header";
    let name = if is_header { name.to_ascii_lowercase() } else { name.to_owned() };
    (name, location.to_owned())
}

/// The keys of the parameters that the security schemes of an operation set. No parameter of this
/// operation can set them.
pub(crate) fn credential_parameters(
    root: &Node,
    operation: &Node,
) -> BTreeSet<(String, String)> {
    let security = operation.get("security").or_else(|| root.get("security"));
    let items = security.map(Node::items).unwrap_or_default();
    let keys = items.iter().flat_map(Node::entries).map(|entry| entry.key.as_str());
    keys.filter_map(|key| parameter_of_scheme(root, key)).collect()
}

/// Where an API key is sent, behind all references.
fn parameter_of_scheme(root: &Node, key: &str) -> Option<(String, String)> {
    let schemes = root.components("securitySchemes");
    let mut scheme = &schemes.iter().find(|it| it.key == key)?.node;
    // Each step follows one component, so a cycle ends.
    for _ in 0..schemes.len() {
        let Some(reference) = scheme.text_of("$ref") else { break };
        scheme = resolve(root, reference)?;
    }
    let is_key = scheme.text_of("type") == Some("apiKey");
    is_key.then_some(parameter_key(scheme.text_of("name")?, scheme.text_of("in")?))
}
