//! Paths, operations and their responses.

use std::collections::BTreeMap;

use super::Context;
use super::name::{bare, placeholders};
use super::objects::{PATHS, RESPONSES};
use super::parameter::Declared;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::METHODS;
use crate::load::Entry;

/// A path starts with `/` and closes every brace that it opens.
pub(super) fn paths(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in all_paths(context) {
        if !path.key.starts_with('/') {
            let title = format!("the path `{}` does not start with `/`", path.key);
            let error = Diagnostic::error(Code::PathTemplate, title)
                .at(path.span, "paths are added to the address of the server")
                .help(format!("write `/{}`", path.key));
            found.push(error);
        }
        if !is_template(&path.key) {
            let title = format!("the path `{}` is no template", path.key);
            let error = Diagnostic::error(Code::PathTemplate, title)
                .at(path.span, "each `{` needs a name and a `}`")
                .help("write parameters as `{name}`");
            found.push(error);
        }
        for part in path.key.split('{').skip(1).filter_map(|part| part.split_once('}')) {
            if bare(part.0) != part.0 {
                found.push(operator(part.0, path));
            }
        }
    }
}

fn operator(name: &str, path: &Entry) -> Diagnostic {
    Diagnostic::error(
        Code::PathTemplate,
        format!("`{{{name}}}` is more than the name of a parameter"),
    )
    .at(path.span, "OpenAPI 3.0 has no operators in paths")
    .help(format!(
        "write `{{{}}}`; `style` and `explode` say how it is written",
        bare(name)
    ))
}

/// Two paths that differ only in the names of their parameters are one path.
pub(super) fn same_paths(context: &Context, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<String, &Entry> = BTreeMap::new();
    for path in templates(context) {
        let shape = without_names(&path.key);
        if let Some(first) = known.insert(shape, path) {
            let title = format!("`{}` and `{}` are the same path", first.key, path.key);
            let error = Diagnostic::error(Code::SamePath, title)
                .at(path.span, "again here")
                .at(first.span, "first here")
                .help("put the operations of both under one of them");
            found.push(error);
        }
    }
}

/// Every operation has an id, and no two have the same one.
pub(super) fn ids(context: &Context, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<&str, &Entry> = BTreeMap::new();
    for operation in path_operations(context) {
        let Some(entry) = operation.node.entry("operationId") else {
            let error = Diagnostic::error(
                Code::MissingOperationId,
                "an operation without a name",
            )
            .at(operation.span, "`operationId` is missing here")
            .help("add `operationId`: its method in the client is named for it");
            found.push(error);
            continue;
        };
        let Some(id) = entry.node.text() else { continue };
        if let Some(first) = known.get(id) {
            let title = format!("two operations have the id `{id}`");
            let error = Diagnostic::error(Code::DuplicateOperationId, title)
                .at(entry.node.span, "again here")
                .at(first.node.span, "first here")
                .help("give one of them another `operationId`");
            found.push(error);
        }
        known.entry(id).or_insert(entry);
    }
}

/// Responses stand under status codes, and there is at least one.
pub(super) fn response_codes(context: &Context, found: &mut Vec<Diagnostic>) {
    for responses in context.all(&RESPONSES) {
        if responses.node.entries().is_empty() {
            let span = responses.entry.map_or(responses.node.span, |entry| entry.span);
            let error =
                Diagnostic::warning(Code::NoResponse, "an operation without a response")
                    .at(span, "")
                    .help("describe at least the response of a successful call");
            found.push(error);
        }
        let entries = responses.node.entries().iter();
        for entry in
            entries.filter(|entry| !entry.key.starts_with("x-") && !is_code(&entry.key))
        {
            let title = format!("`{}` is no response code", entry.key);
            let error = Diagnostic::error(Code::ResponseCode, title)
                .at(
                    entry.span,
                    "expected a code from 100 to 599, `1XX` to `5XX`, or `default`",
                )
                .help("write the code in quotes, like `'200'`");
            found.push(error);
        }
    }
}

/// The parameters in a path template and the declared ones are the same.
pub(super) fn path_parameters(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in templates(context) {
        let names = placeholders(&path.key);
        for operation in operations_of(path) {
            let declared = Declared::of(context, path, operation);
            for name in names.iter().filter(|name| !declared.has("path", name)) {
                found.push(undeclared(name, path, operation));
            }
        }
        for unused in Declared::all(context, path).unused(&names) {
            let title = format!("the path has no parameter `{}`", unused.name);
            let error = Diagnostic::error(Code::UnknownPathParameter, title)
                .at(unused.span, "declared here with `in: path`")
                .at(path.span, "but not in this path")
                .help(format!(
                    "add `{{{}}}` to the path, or remove the parameter",
                    unused.name
                ));
            found.push(error);
        }
    }
}

fn undeclared(name: &str, path: &Entry, operation: &Entry) -> Diagnostic {
    let method = operation.key.to_uppercase();
    let title =
        format!("{method} `{}` does not declare its parameter `{name}`", path.key);
    Diagnostic::error(Code::MissingPathParameter, title)
        .at(path.span, format!("`{{{name}}}` stands in this path"))
        .at(operation.span, "this operation does not say what it is")
        .help(format!("add a parameter `name: {name}`, `in: path`, `required: true`"))
}

pub(super) fn all_paths<'t>(context: &Context<'t>) -> impl Iterator<Item = &'t Entry> {
    let paths = context.all(&PATHS).flat_map(|visit| visit.node.entries());
    paths.filter(|path| !path.key.starts_with("x-"))
}

/// The paths that are not at fault themselves.
fn templates<'t>(context: &Context<'t>) -> impl Iterator<Item = &'t Entry> {
    all_paths(context).filter(|path| is_template(&path.key))
}

pub(super) fn operations_of(path: &Entry) -> impl Iterator<Item = &Entry> {
    path.node.entries().iter().filter(|entry| METHODS.contains(&&*entry.key))
}

/// The operations of the paths; those of callbacks are not called by the client.
fn path_operations<'t>(context: &Context<'t>) -> impl Iterator<Item = &'t Entry> {
    all_paths(context).flat_map(operations_of)
}

fn is_template(path: &str) -> bool {
    let mut open = None;
    for (index, c) in path.char_indices() {
        match (c, open) {
            ('{', None) => open = Some(index),
            ('}', Some(start)) if index > start + 1 => open = None,
            ('{' | '}', _) => return false,
            _ => {}
        }
    }
    open.is_none()
}

fn without_names(path: &str) -> String {
    let mut inside = false;
    let outside = path.chars().filter(|c| {
        let was_inside = inside;
        inside = (inside || *c == '{') && *c != '}';
        !was_inside || *c == '}'
    });
    outside.collect()
}

fn is_code(code: &str) -> bool {
    let mut chars = code.chars();
    let class = chars.next().is_some_and(|c| ('1'..='5').contains(&c));
    let rest = chars.as_str();
    let number = rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
    code == "default" || class && (number || rest == "XX")
}
