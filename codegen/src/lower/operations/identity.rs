//! The resource and the name of each operation.
//!
//! The first tag is the resource, and `operationId` the name. OpenAPI requires neither. What is
//! missing is derived from path and method, so that it does not depend on the order of the document.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;

use super::child;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Document, PathOperation};
use crate::source::Span;

/// The names of an operation.
pub(super) struct Identity {
    /// The name of the resource.
    pub(super) resource: String,
    /// The `operationId`, or the derived one.
    pub(super) id: String,
    /// The name of the operation within its resource.
    pub(super) name: String,
    /// The location of the `operationId`, or else of the operation.
    pub(super) span: Span,
}

/// The first tag of an operation, or else the first segment of the path that is not a parameter, or
/// else the title of the API; with its location.
pub(super) fn resource<'d>(
    document: &'d Document<'_>,
    source: &'d PathOperation<'_>,
) -> (&'d str, Span) {
    if let Some(tag) = source.item.value.tags.first() {
        return (tag, child(source.item.node, &["tags", "0"]).span);
    }
    let mut segments = source.path.split('/');
    let segment = segments.find(|it| !it.is_empty() && !it.contains('{'));
    match segment {
        Some(segment) => (segment, source.path_span),
        None => (&document.info.value.title, document.info.span),
    }
}

/// The names of all operations, in the order of the document. Reports what was derived.
pub(super) fn identities(
    document: &Document<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Identity> {
    let operations = &document.operations;
    let shared = shared(operations);
    let is_derived: Vec<bool> = operations
        .iter()
        .enumerate()
        .map(|(index, it)| {
            it.item.value.operation_id.is_none() || shared.contains(&index)
        })
        .collect();
    let mut identities: Vec<Identity> = operations
        .iter()
        .zip(&is_derived)
        .map(|(source, is_derived)| identity(document, source, *is_derived))
        .collect();
    let renamed = number(operations, &is_derived, &mut identities);
    for (index, (source, identity)) in operations.iter().zip(&identities).enumerate() {
        warn_about_tags(document, source, identity, diagnostics);
        if shared.contains(&index) {
            warn_about_shared_id(source, identity, diagnostics);
        } else if source.item.value.operation_id.is_none() {
            warn_about_id(source, identity, renamed.contains(&index), diagnostics);
        }
    }
    identities
}

/// The indexes of the operations whose id is that of another path, which refers to the same path
/// item. The path that sorts first keeps it.
fn shared(operations: &[PathOperation<'_>]) -> BTreeSet<usize> {
    let mut paths: Vec<_> = operations.iter().enumerate().collect();
    paths.sort_by_key(|(_, source)| source.path.as_str());
    let mut known = BTreeSet::new();
    let ids = paths.into_iter().filter_map(|(index, source)| {
        Some((index, source.item.node.get("operationId")?.span))
    });
    ids.filter(|(_, span)| !known.insert(*span)).map(|(index, _)| index).collect()
}

fn identity(
    document: &Document<'_>,
    source: &PathOperation<'_>,
    is_derived: bool,
) -> Identity {
    let (resource, _) = resource(document, source);
    let own = source.item.value.operation_id.as_ref().filter(|_| !is_derived);
    let (id, name, span) = if let Some(id) = own {
        let span = child(source.item.node, &["operationId"]).span;
        (id.clone(), short(id, resource).to_owned(), span)
    } else {
        let name = derived(source, resource);
        let id = [words(resource), name.clone()].join("_");
        (id.trim_start_matches('_').to_owned(), name, source.item.span)
    };
    Identity { resource: resource.to_owned(), id, name, span }
}

/// The id without the resource: `contacts_list` in `contacts` becomes `list`.
fn short<'i>(id: &'i str, resource: &str) -> &'i str {
    let name = id.strip_prefix(resource).and_then(|name| name.strip_prefix('_'));
    name.filter(|name| !name.is_empty()).unwrap_or(id)
}

/// The method and the path without the segment that is the resource: `GET /things/{id}/parts` in
/// `things` becomes `get_by_id_parts`.
fn derived(source: &PathOperation<'_>, resource: &str) -> String {
    let mut name = vec![source.method.to_ascii_lowercase()];
    let mut segments: Vec<&str> = source.path.split('/').collect();
    let resource = words(resource);
    if let Some(own) = segments.iter().position(|segment| words(segment) == resource) {
        segments.remove(own);
    }
    for part in segments.iter().flat_map(|segment| segment.split_inclusive('}')) {
        let (literal, parameter) = part.split_once('{').unwrap_or((part, ""));
        let by = if parameter.is_empty() { "" } else { "by" };
        name.extend([words(literal), by.to_owned(), words(parameter)]);
    }
    name.retain(|part| !part.is_empty());
    name.join("_")
}

/// The words of a text in lower case, joined by `_`.
fn words(text: &str) -> String {
    text.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_").to_snake_case()
}

/// Adds numbers to derived ids that are taken, in the order of path and method. Returns the indexes
/// of those operations.
fn number(
    operations: &[PathOperation<'_>],
    is_derived: &[bool],
    identities: &mut [Identity],
) -> BTreeSet<usize> {
    let mut pairs: Vec<_> =
        operations.iter().zip(is_derived).zip(identities).enumerate().collect();
    pairs.sort_by_key(|(_, ((source, is_derived), _))| {
        (**is_derived, source.path.as_str(), source.method.as_str())
    });
    let (mut taken, mut renamed) = (BTreeSet::new(), BTreeSet::new());
    for (index, ((_, is_derived), identity)) in pairs {
        if taken.insert(words(&identity.id)) || !is_derived {
            continue;
        }
        let mut numbers = 2_usize..;
        let number = numbers.find(|it| taken.insert(format!("{}{it}", identity.id)));
        let number = number.unwrap_or_default().to_string();
        identity.id += &number;
        identity.name += &number;
        renamed.insert(index);
    }
    renamed
}

fn warn_about_tags(
    document: &Document<'_>,
    source: &PathOperation<'_>,
    identity: &Identity,
    diagnostics: &mut Diagnostics,
) {
    match source.item.value.tags.as_slice() {
        [] => {
            let title = format!("the operation `{}` has no tag", identity.id);
            let (_, named_at) = resource(document, source);
            let by = if named_at == source.path_span { "its path" } else { "the title" };
            let label =
                format!("belongs to the resource `{}`, by {by}", identity.resource);
            diagnostics.push(
                Diagnostic::warning(Code::MissingTag, title)
                    .at(source.item.span, label)
                    .help(
                        "add `tags:` with its resource, which becomes `client.<tag>()`",
                    ),
            );
        }
        [_] => {}
        [_, others @ ..] => {
            let tags: Vec<String> =
                others.iter().map(|tag| format!("`{tag}`")).collect();
            let title = format!("the operation `{}` has several tags", identity.id);
            let label = format!("{} ignored", tags.join(", "));
            diagnostics.push(
                Diagnostic::warning(Code::IgnoredTag, title)
                    .at(child(source.item.node, &["tags"]).span, label)
                    .help("put the tag of its resource first; only that one counts"),
            );
        }
    }
}

fn warn_about_shared_id(
    source: &PathOperation<'_>,
    identity: &Identity,
    diagnostics: &mut Diagnostics,
) {
    let what = format!("{} {}", source.method, source.path.escape_debug());
    let title = format!("the operation `{what}` has the `operationId` of another path");
    let label = format!("is called `{}`, by its method and path", identity.id);
    diagnostics.push(
        Diagnostic::warning(Code::DuplicateOperationId, title)
            .at(source.path_span, label)
            .help(
                "write the operations out below each path, each with its own \
                 `operationId`",
            ),
    );
}

fn warn_about_id(
    source: &PathOperation<'_>,
    identity: &Identity,
    is_renamed: bool,
    diagnostics: &mut Diagnostics,
) {
    let what = format!("{} {}", source.method, source.path.escape_debug());
    let title = format!("the operation `{what}` has no `operationId`");
    let label = format!("is called `{}`, by its method and path", identity.id);
    let label = if is_renamed {
        format!("{label}, with a number because another operation has that name")
    } else {
        label
    };
    diagnostics.push(
        Diagnostic::warning(Code::MissingOperationId, title)
            .at(source.item.span, label)
            .help("add `operationId`; the client's method is named after it"),
    );
}
