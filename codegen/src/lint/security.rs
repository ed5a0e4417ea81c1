//! Security schemes and requirements.

use std::collections::BTreeSet;

use super::{Context, keys};
use crate::diagnostic::{Diagnostic, suggest};
use crate::document::component_name;
use crate::document::objects::{OAUTH_FLOWS, SECURITY_REQUIREMENT, SECURITY_SCHEME};
use crate::load::Node;

/// The type of a security scheme or OAuth flow determines the keys that it needs.
pub(super) fn missing_keys(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemes = context.all(&SECURITY_SCHEME).filter_map(|object| {
        let ty = object.node.get("type")?;
        Some((object.node, ty.text()?, ty.span))
    });
    let flows = context.all(&OAUTH_FLOWS).flat_map(|object| object.node.entries());
    let flows = flows.map(|flow| (&flow.node, &*flow.key, flow.span));
    let check = |(node, ty, span): (&Node, &str, _)| {
        for key in required_keys(ty).iter().filter(|key| node.get(key).is_none()) {
            context
                .diagnostic(format!("`{ty}` security needs `{key}`"))
                .at(span, format!("`{key}` is missing here"))
                .help(format!("add `{key}`"))
                .add_to(found);
        }
    };
    schemes.chain(flows).for_each(check);
}

fn required_keys(ty: &str) -> &'static [&'static str] {
    match ty {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        "implicit" => &["authorizationUrl"],
        "password" | "clientCredentials" => &["tokenUrl"],
        "authorizationCode" => &["authorizationUrl", "tokenUrl"],
        _ => &[],
    }
}

/// Nothing sends the credentials of a scheme that no requirement names.
pub(super) fn unused_schemes(context: &Context, found: &mut Vec<Diagnostic>) {
    let names = context
        .all(&SECURITY_REQUIREMENT)
        .flat_map(|object| keys(object.node.entries()));
    let used: BTreeSet<&str> = names.collect();
    let schemes = context.components("securitySchemes");
    // An unknown name may be a misspelling of the one that nothing uses.
    if !used.iter().all(|used| keys(schemes).any(|key| key == *used)) {
        return;
    }
    let targets = schemes.iter().filter_map(|scheme| scheme.node.text_of("$ref"));
    let targets: BTreeSet<&str> = targets.map(component_name).collect();
    let is_unused = |key: &str| !used.contains(key) && !targets.contains(key);
    for scheme in schemes.iter().filter(|it| is_unused(&it.key)) {
        let key = &scheme.key;
        context
            .diagnostic(format!("nothing uses the security scheme `{key}`"))
            .at(scheme.span, "the client has no setter for it")
            .help(format!(
                "add `{key}: []` to an item of `security`, of the document or of an operation, or \
                 remove the scheme"
            ))
            .add_to(found);
    }
}

/// A security requirement must name security schemes.
pub(super) fn unknown_schemes(context: &Context, found: &mut Vec<Diagnostic>) {
    let schemes = context.components("securitySchemes");
    let names =
        context.all(&SECURITY_REQUIREMENT).flat_map(|object| object.node.entries());
    for entry in names.filter(|entry| !keys(schemes).any(|key| key == entry.key)) {
        let otherwise = "declare it in `components.securitySchemes`";
        context
            .diagnostic(format!("unknown security scheme `{}`", entry.key))
            .at(entry.span, "")
            .help(suggest(&entry.key, keys(schemes), otherwise))
            .add_to(found);
    }
}
