//! Security schemes and what asks for them.

use super::objects::{OAUTH_FLOWS, SECURITY_REQUIREMENT, SECURITY_SCHEME};
use super::{Context, Visit};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::load::{Entry, Node, Span};

/// A security scheme has the keys that its type needs, and so has an OAuth flow.
pub(super) fn schemes(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&SECURITY_SCHEME) {
        let Some(kind) = node.get("type") else { continue };
        let keys: &[&str] = match kind.text() {
            Some("apiKey") => &["name", "in"],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            _ => &[],
        };
        check(node, kind.span, kind.text().unwrap_or_default(), keys, found);
    }
    for flow in context.all(&OAUTH_FLOWS).flat_map(|visit| visit.node.entries()) {
        let keys: &[&str] = match &*flow.key {
            "implicit" => &["authorizationUrl"],
            "password" | "clientCredentials" => &["tokenUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => &[],
        };
        check(&flow.node, flow.span, &flow.key, keys, found);
    }
}

fn check(
    node: &Node,
    span: Span,
    kind: &str,
    keys: &[&str],
    found: &mut Vec<Diagnostic>,
) {
    for key in keys.iter().filter(|key| node.get(key).is_none()) {
        let error = Diagnostic::error(
            Code::MissingKey,
            format!("security by `{kind}` needs `{key}`"),
        )
        .at(span, format!("`{key}` is missing here"))
        .help(format!("add `{key}`"));
        found.push(error);
    }
}

/// A security requirement names security schemes.
pub(super) fn requirements(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemes = context.components("securitySchemes");
    let named =
        context.all(&SECURITY_REQUIREMENT).flat_map(|visit| visit.node.entries());
    for entry in
        named.filter(|entry| !schemes.iter().any(|scheme| scheme.key == entry.key))
    {
        found.push(unknown(entry, schemes));
    }
}

fn unknown(entry: &Entry, schemes: &[Entry]) -> Diagnostic {
    let help = match nearest(&entry.key, schemes.iter().map(|scheme| &*scheme.key)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "declare it below `components.securitySchemes`".to_owned(),
    };
    Diagnostic::error(
        Code::UnknownSecurity,
        format!("there is no security scheme `{}`", entry.key),
    )
    .at(entry.span, "")
    .help(help)
}
