//! The version, tags, servers and component names.

use super::{Context, duplicates, keys};
use crate::diagnostic::Diagnostic;
use crate::document::objects::{COMPONENTS, SERVER};
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
    for ((name, first), (_, second)) in duplicates(&names, |a, b| a.0 == b.0) {
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

/// The names in braces in a template, without operators.
pub(super) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    raw_placeholders(template).map(without_operators)
}

/// The names in braces in a template, including operators.
pub(super) fn raw_placeholders(template: &str) -> impl Iterator<Item = &str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}

/// Removes the operators of RFC 6570, which OpenAPI does not support.
pub(super) fn without_operators(name: &str) -> &str {
    name.trim_start_matches(['.', ';', '/', '+', '#', '?', '&']).trim_end_matches('*')
}
