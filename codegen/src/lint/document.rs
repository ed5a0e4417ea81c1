//! The version, tags, servers and component names.

use super::{Context, duplicates_by_key, keys};
use crate::diagnostic::Diagnostic;
use crate::document::objects::{COMPONENTS, SERVER};
use crate::document::{is_relative_url, without_operators};
use crate::load::Node;
use crate::source::Span;

/// The version must be 3.0.x.
pub(super) fn version(context: &Context, found: &mut Vec<Diagnostic>) {
    let mut report = |version: &str, span: Span| {
        context
            .diagnostic(format!("OpenAPI {version} is not supported"))
            .at(span, "expected 3.0.x")
            .help("convert the document to OpenAPI 3.0.3")
            .add_to(found);
    };
    let root = &context.tree.root;
    if let Some(node) = root.get("openapi") {
        if let Some(version) = node.text().filter(|version| !is_supported(version)) {
            report(version, node.span);
        }
    } else if let Some(entry) = root.entry("swagger") {
        report("2.0", entry.span);
    }
}

/// Whether the document has the version for which the rules are made, or says nothing about it.
pub(super) fn has_supported_version(root: &Node) -> bool {
    match root.text_of("openapi") {
        Some(version) => is_supported(version),
        None => root.get("openapi").is_some() || root.get("swagger").is_none(),
    }
}

fn is_supported(version: &str) -> bool {
    version.strip_prefix("3.0.").is_some_and(|patch| {
        !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// A component name must not need escapes in a reference.
pub(super) fn component_names(context: &Context, found: &mut Vec<Diagnostic>) {
    let sections = context.all(&COMPONENTS).flat_map(|object| object.node.entries());
    let sections = sections.filter(|section| !section.key.starts_with("x-"));
    let is_valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    for entry in sections.flat_map(|section| section.node.entries()) {
        if entry.key.is_empty() || !entry.key.chars().all(is_valid) {
            context
                .diagnostic(format!("invalid component name `{}`", entry.key))
                .at(entry.span, "expected letters, digits, `.`, `-` and `_`")
                .help("rename it and all references to it")
                .add_to(found);
        }
    }
}

/// A tag must be declared only once.
pub(super) fn duplicate_tags(context: &Context, found: &mut Vec<Diagnostic>) {
    let tags = context.tree.root.items_of("tags");
    let names: Vec<_> = tags
        .iter()
        .filter_map(|tag| tag.get("name"))
        .filter_map(|name| Some((name.text()?, name.span)))
        .collect();
    for ((name, first), (_, second)) in duplicates_by_key(&names, |it| it.0) {
        context
            .duplicate(format!("duplicate tag `{name}`"), *first, *second)
            .help("remove one of them")
            .add_to(found);
    }
}

/// Every variable in the URL of a server must be declared.
pub(super) fn server_variables(context: &Context, found: &mut Vec<Diagnostic>) {
    for server in context.all(&SERVER) {
        let Some(url) = server.node.get("url") else { continue };
        let variables = server.node.entries_of("variables");
        let names = placeholders(url.text().unwrap_or_default());
        for name in names.filter(|name| !keys(variables).any(|key| key == *name)) {
            context
                .diagnostic(format!("undeclared server variable `{name}`"))
                .at(url.span, format!("the URL contains `{{{name}}}`"))
                .help(format!("add `{name}` with a `default` to `variables`"))
                .add_to(found);
        }
    }
}

/// The URL of a server must be one that paths can be appended to.
pub(super) fn invalid_servers(context: &Context, found: &mut Vec<Diagnostic>) {
    for server in context.all(&SERVER) {
        let Some(url) = server.node.get("url") else { continue };
        let Some(text) = url.text() else { continue };
        let fault = url_fault(text).map(|fault| (text.to_owned(), fault));
        let filled = || {
            let filled = with_defaults(text, server.node);
            url_fault(&filled).map(|fault| (filled, fault))
        };
        if let Some((url_text, (label, help))) = fault.or_else(filled) {
            context
                .diagnostic(format!("invalid server URL `{}`", without_user(&url_text)))
                .at(url.span, label)
                .help(help)
                .add_to(found);
        }
    }
}

/// The URL with the defaults of its variables.
fn with_defaults(url: &str, server: &Node) -> String {
    let mut filled = url.to_owned();
    for variable in server.entries_of("variables") {
        let default = variable.node.text_of("default").unwrap_or_default();
        filled = filled.replace(&format!("{{{}}}", variable.key), default);
    }
    filled
}

/// Why paths cannot be appended to a URL, and the remedy.
fn url_fault(url: &str) -> Option<(&'static str, &'static str)> {
    if url.contains(char::is_whitespace) || url.contains(char::is_control) {
        return Some(("a blank in a URL", "remove it, or write `%20`"));
    }
    if !are_braces_closed(url) {
        let help = "write a variable as `{name}`, and percent-encode any other brace";
        return Some(("a brace without its counterpart", help));
    }
    if url.contains(['?', '#']) {
        let help = "remove it: paths are appended to the URL";
        return Some(("a query or a fragment", help));
    }
    let (scheme, rest) = url.split_once("://")?;
    if scheme.contains('/') {
        return None;
    }
    if !scheme.contains('{')
        && !matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https")
    {
        return Some(("expected `https` or `http`", "write the URL of the HTTP server"));
    }
    let authority = rest.split('/').next().unwrap_or_default();
    if authority.contains('@') {
        let help = "remove the credentials: callers set their own";
        return Some(("credentials in a URL, which would be published", help));
    }
    if authority.is_empty() || authority.starts_with(':') {
        return Some(("the host is missing", "write `https://<host>/…`"));
    }
    let port = authority.rsplit_once(':').map_or("", |(_, port)| port);
    let is_address = authority.ends_with(']') || port.contains('{');
    if !is_address && !port.is_empty() && port.parse::<u16>().is_err() {
        return Some(("the port is not a number", "write a port up to 65535"));
    }
    None
}

/// Whether each brace has its counterpart, and none is inside others.
fn are_braces_closed(url: &str) -> bool {
    let mut parts = url.split('{');
    let is_first_plain = parts.next().is_none_or(|first| !first.contains('}'));
    is_first_plain && parts.all(|part| part.matches('}').count() == 1)
}

/// A URL without its credentials, for a message.
fn without_user(url: &str) -> String {
    match url
        .split_once("://")
        .and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?.1)))
    {
        Some((scheme, rest)) => format!("{scheme}://…@{rest}"),
        None => url.to_owned(),
    }
}

/// A relative URL needs the address of the document, which the client does not know. Another server
/// in the list has a host.
pub(super) fn relative_servers(context: &Context, found: &mut Vec<Diagnostic>) {
    for object in context.objects {
        let urls = object.node.items_of("servers").iter().filter_map(|it| it.get("url"));
        let is_relative = |url: &&Node| url.text().is_some_and(is_relative_url);
        let (relative, absolute): (Vec<&Node>, Vec<_>) = urls.partition(is_relative);
        for url in relative.into_iter().filter(|_| absolute.is_empty()) {
            context
                .diagnostic("the URL of a server is relative")
                .at(url.span, "the client cannot know the host")
                .help(
                    "write the whole URL; without it every caller has to set `base_url`",
                )
                .add_to(found);
        }
    }
}

/// The names in braces in a template, without operators.
pub(super) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    raw_placeholders(template).map(without_operators)
}

/// The names in braces in a template, including operators.
pub(super) fn raw_placeholders(template: &str) -> impl Iterator<Item = &str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}
