//! Operations and their responses.

use super::{Context, duplicates, operations};
use crate::diagnostic::Diagnostic;
use crate::document::objects::{MEDIA_TYPE, OPERATION, RESPONSES};
use crate::load::{Entry, Node};

/// Every operation must have an id.
pub(super) fn missing_ids(context: &Context, found: &mut Vec<Diagnostic>) {
    for operation in path_operations(context) {
        if operation.node.get("operationId").is_none() {
            context
                .diagnostic("an operation without `operationId`")
                .at(operation.span, "`operationId` is missing here")
                .help("add `operationId`; the client's method is named after it")
                .add_to(found);
        }
    }
}

/// Operation ids must be unique.
pub(super) fn duplicate_ids(context: &Context, found: &mut Vec<Diagnostic>) {
    let ids: Vec<_> = path_operations(context)
        .filter_map(|operation| operation.node.get("operationId"))
        .filter_map(|id| Some((id.text()?, id.span)))
        .collect();
    for ((id, first), (_, second)) in duplicates(&ids, |a, b| a.0 == b.0) {
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
        let parts: Vec<&str> = entry.key.split('/').map(str::trim).collect();
        if parts.len() != 2 || parts.contains(&"") {
            context
                .diagnostic(format!("invalid media type `{}`", entry.key))
                .at(entry.span, "")
                .help("write a type and a subtype, such as `application/json`")
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
