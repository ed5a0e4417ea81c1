//! Operations and their responses.

use std::collections::BTreeSet;

use super::schema::lists_all_properties;
use super::{Context, duplicates_by_key, keys, operations};

use crate::diagnostic::{Diagnostic, suggest};
use crate::document::essence;
use crate::document::objects::{MEDIA_TYPE, OPERATION, RESPONSES};
use crate::load::{Entry, Node};
use crate::names::snake;
use crate::source::Span;

/// Operation ids must be unique. Paths may share a path item, and thereby the ids in it.
pub(super) fn duplicate_ids(context: &Context, found: &mut Vec<Diagnostic>) {
    let ids: Vec<_> = path_operations(context)
        .filter_map(|operation| operation.node.get("operationId"))
        .filter_map(|id| Some((id.text()?, id.span)))
        .collect();
    let pairs = duplicates_by_key(&ids, |it| it.0).into_iter();
    for ((id, first), (_, second)) in pairs.filter(|(first, second)| first.1 != second.1)
    {
        context
            .duplicate(format!("duplicate operation id `{id}`"), *first, *second)
            .help("give one of the operations another `operationId`")
            .add_to(found);
    }
}

/// The operations of all paths. The client does not call those of callbacks.
fn path_operations<'t>(context: &Context<'t>) -> impl Iterator<Item = &'t Entry> {
    context.paths().flat_map(operations)
}

/// The keys of `content` must be media types.
pub(super) fn media_types(context: &Context, found: &mut Vec<Diagnostic>) {
    for entry in context.all(&MEDIA_TYPE).filter_map(|object| object.entry) {
        // A parameter may contain a slash, such as `profile="https://…"`.
        let essence = essence(&entry.key);
        let parts: Vec<&str> = essence.split('/').map(str::trim).collect();
        if parts.len() != 2 || parts.contains(&"") {
            context
                .diagnostic(format!("invalid media type `{}`", entry.key))
                .at(entry.span, "")
                .help("write a type and a subtype, such as `application/json`")
                .add_to(found);
        }
    }
}

/// The keys of `encoding` must be properties.
pub(super) fn unknown_encodings(context: &Context, found: &mut Vec<Diagnostic>) {
    for media in context.all(&MEDIA_TYPE).map(|object| object.node) {
        let schema = media.get("schema").and_then(|schema| context.resolved(schema));
        let Some(schema) = schema.filter(|it| lists_all_properties(it)) else {
            continue;
        };
        let known = || keys(schema.entries_of("properties"));
        let encodings = media.entries_of("encoding").iter();
        for entry in encodings.filter(|it| known().all(|key| key != it.key)) {
            let otherwise = "describe the property, or remove its encoding";
            context
                .diagnostic(format!(
                    "`encoding` of an unknown property: `{}`",
                    entry.key
                ))
                .at(entry.span, "has no effect")
                .help(suggest(&entry.key, known(), otherwise))
                .add_to(found);
        }
    }
}

/// The keys of `responses` must be status codes.
pub(super) fn status_codes(context: &Context, found: &mut Vec<Diagnostic>) {
    let entries = context.all(&RESPONSES).flat_map(|object| object.node.entries());
    for entry in entries.filter(|entry| !entry.key.starts_with("x-")) {
        if !is_status_code(&entry.key) {
            let expected =
                "expected a code from 100 to 599, `1XX` to `5XX`, or `default`";
            context
                .diagnostic(format!("invalid status code `{}`", entry.key))
                .at(entry.span, expected)
                .help("write the code in quotes, such as `'200'`")
                .add_to(found);
        }
    }
}

fn is_status_code(code: &str) -> bool {
    let mut chars = code.chars();
    let class = chars.next().is_some_and(|c| ('1'..='5').contains(&c));
    let rest = chars.as_str();
    let number = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
    code == "default" || class && (number || rest == "XX")
}

/// An operation should have a response.
pub(super) fn missing_responses(context: &Context, found: &mut Vec<Diagnostic>) {
    let responses = context.all(&RESPONSES);
    for responses in responses.filter(|object| object.node.entries().is_empty()) {
        context
            .diagnostic("an operation without a response")
            .at(responses.key_span(), "")
            .help("describe at least the response to a successful request")
            .add_to(found);
    }
}

/// An operation should have an evidence level.
///
/// If other operations of the document have one, lowering already reports an error.
pub(super) fn missing_evidence(context: &Context, found: &mut Vec<Diagnostic>) {
    let operations = context.all(&OPERATION).map(|object| object.node);
    for node in operations.filter(|node| node.get("x-revio-evidence").is_none()) {
        let help =
            "add `x-revio-evidence: official`, `observed`, `inferred` or `unverified`";
        let span = node.get("operationId").map_or(node.span, |id: &Node| id.span);
        context
            .diagnostic("an operation without `x-revio-evidence`")
            .at(span, "the default is `official`")
            .help(help)
            .add_to(found);
    }
}

/// The tag of an operation should be declared, if the document declares any.
pub(super) fn undeclared_tags(context: &Context, found: &mut Vec<Diagnostic>) {
    let declared: Vec<&str> = context
        .tree
        .root
        .items_of("tags")
        .iter()
        .filter_map(|tag| tag.text_of("name"))
        .collect();
    if declared.is_empty() {
        return;
    }
    for tag in
        path_operations(context).flat_map(|operation| operation.node.items_of("tags"))
    {
        let Some(name) = tag.text().filter(|name| !declared.contains(name)) else {
            continue;
        };
        let otherwise = "add it with a description to `tags` at the top of the document";
        context
            .diagnostic(format!("the tag `{name}` is not declared"))
            .at(tag.span, "becomes a separate resource")
            .help(suggest(name, declared.iter().copied(), otherwise))
            .add_to(found);
    }
}

/// Servers and proxies drop the body of a GET or HEAD. APIs are known to read that of a DELETE.
pub(super) fn ignored_bodies(context: &Context, found: &mut Vec<Diagnostic>) {
    for operation in path_operations(context) {
        if !matches!(operation.key.as_str(), "get" | "head") {
            continue;
        }
        if let Some(body) = operation.node.entry("requestBody") {
            let method = operation.key.to_uppercase();
            context
                .diagnostic(format!("a {method} with a body"))
                .at(body.span, "servers and proxies may drop it")
                .help("send the values as parameters, or use POST")
                .add_to(found);
        }
    }
}

/// The location of the name of an operation.
fn id_span(operation: &Entry) -> Span {
    operation.node.get("operationId").map_or(operation.span, |id| id.span)
}

/// An operation should have a summary, which documents its method.
pub(super) fn missing_summaries(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in context.paths().filter(|path| path.node.get("summary").is_none()) {
        let without = operations(path).filter(|it| it.node.get("summary").is_none());
        for operation in without {
            context
                .diagnostic("an operation without `summary`")
                .at(id_span(operation), "its method has no documentation")
                .help("add `summary` with what the operation does")
                .add_to(found);
        }
    }
}

/// An operation id should be `<tag>_<method>` in snake case.
pub(super) fn id_style(context: &Context, found: &mut Vec<Diagnostic>) {
    let ids: BTreeSet<&str> = path_operations(context)
        .filter_map(|it| it.node.text_of("operationId"))
        .collect();
    for operation in path_operations(context) {
        let (Some(id), [tag]) =
            (operation.node.text_of("operationId"), operation.node.items_of("tags"))
        else {
            continue;
        };
        let Some(tag) = tag.text() else { continue };
        let method = id.strip_prefix(tag).and_then(|rest| rest.strip_prefix('_'));
        let is_snake = |text: &str| {
            let is_valid =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            !text.is_empty() && text.chars().all(is_valid)
        };
        if method.is_some_and(is_snake) {
            continue;
        }
        let own = format!("{tag}_{}", snake(id.strip_prefix(tag).unwrap_or(id)));
        let help = if ids.contains(&*own) {
            format!(
                "write `{tag}_` and a method in snake case; another operation has `{own}`"
            )
        } else {
            format!("write `{own}`, or another method in snake case")
        };
        context
            .diagnostic(format!("the operation id `{id}` is not `<tag>_<method>`"))
            .at(id_span(operation), "names the method of the client")
            .help(help)
            .add_to(found);
    }
}
