//! Names of the author's choice that have to look a certain way.

use super::Context;
use super::objects::{COMPONENTS, MEDIA_TYPE, SERVER};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::Node;

/// Components have names that need no escape in a reference.
pub(super) fn components(context: &Context, found: &mut Vec<Diagnostic>) {
    let kinds = context.all(&COMPONENTS).flat_map(|visit| visit.node.entries());
    let kinds = kinds.filter(|kind| !kind.key.starts_with("x-"));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    for entry in kinds.flat_map(|kind| kind.node.entries()) {
        if entry.key.is_empty() || !entry.key.chars().all(plain) {
            let title = format!("`{}` cannot be the name of a component", entry.key);
            let error = Diagnostic::error(Code::ComponentName, title)
                .at(entry.span, "only letters, digits, `.`, `-` and `_` are allowed")
                .help("rename it, and all references to it");
            found.push(error);
        }
    }
}

/// The keys of `content` are media types.
pub(super) fn media_types(context: &Context, found: &mut Vec<Diagnostic>) {
    for entry in context.all(&MEDIA_TYPE).filter_map(|visit| visit.entry) {
        let mut halves = entry.key.split('/');
        let filled =
            |half: Option<&str>| half.is_some_and(|half| !half.trim().is_empty());
        if !(filled(halves.next()) && filled(halves.next()) && halves.next().is_none()) {
            let error = Diagnostic::error(
                Code::MediaType,
                format!("`{}` is no media type", entry.key),
            )
            .at(entry.span, "")
            .help("write a type and a subtype, like `application/json`");
            found.push(error);
        }
    }
}

/// A tag is declared once.
pub(super) fn tags(context: &Context, found: &mut Vec<Diagnostic>) {
    let tags = context.root.get("tags").map(Node::items).unwrap_or_default();
    let names: Vec<_> = tags.iter().filter_map(|tag| tag.get("name")).collect();
    for (index, name) in names.iter().enumerate() {
        let first = names.iter().take(index).find(|first| first.value == name.value);
        if let (Some(first), Some(text)) = (first, name.text()) {
            let error = Diagnostic::error(
                Code::DuplicateTag,
                format!("the tag `{text}` comes twice"),
            )
            .at(name.span, "again here")
            .at(first.span, "first here")
            .help("remove one of the two");
            found.push(error);
        }
    }
}

/// Every variable in the address of a server is declared.
pub(super) fn server_variables(context: &Context, found: &mut Vec<Diagnostic>) {
    for server in context.all(&SERVER) {
        let Some(url) = server.node.get("url") else { continue };
        let variables =
            server.node.get("variables").map(Node::entries).unwrap_or_default();
        for name in placeholders(url.text().unwrap_or_default()) {
            if !variables.iter().any(|variable| variable.key == name) {
                let title = format!("the server has no variable `{name}`");
                let error = Diagnostic::error(Code::ServerVariable, title)
                    .at(url.span, format!("`{{{name}}}` stands in its address"))
                    .help(format!("add `{name}` with a `default` to its `variables`"));
                found.push(error);
            }
        }
    }
}

/// The names in braces in a template, without what RFC 6570 may add to them.
pub(super) fn placeholders(template: &str) -> Vec<&str> {
    let after = template.split('{').skip(1);
    let inside = after.filter_map(|part| part.split_once('}')).map(|(name, _)| name);
    inside.map(bare).collect()
}

/// A name without the operators of RFC 6570, which OpenAPI has no place for.
pub(super) fn bare(name: &str) -> &str {
    name.trim_start_matches(['.', ';', '/', '+', '#', '?', '&']).trim_end_matches('*')
}
