//! Paths and their parameters.

use super::document::{placeholders, raw_placeholders};
use super::parameter::Declared;
use super::{Context, operations};
use crate::diagnostic::Diagnostic;
use crate::document::without_operators;
use crate::load::Entry;

/// A path must start with `/`, and its braces must contain plain names.
pub(super) fn templates(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in context.paths() {
        let mut report = |title: String, label: &str, help: String| {
            context.diagnostic(title).at(path.span, label).help(help).add_to(found);
        };
        if !path.key.starts_with('/') {
            report(
                format!("the path `{}` does not start with `/`", path.key),
                "paths are appended to the server URL",
                format!("write `/{}`", path.key),
            );
        }
        if !is_template(&path.key) {
            report(
                format!("the path `{}` is not a valid template", path.key),
                "expected every `{` to be followed by a name and `}`",
                "write parameters as `{name}`".to_owned(),
            );
        }
    }
}

/// The braces of a path should contain nothing but names.
pub(super) fn operators(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in context.paths() {
        for name in raw_placeholders(&path.key) {
            let plain = without_operators(name);
            if plain != name {
                context
                    .diagnostic(format!("`{{{name}}}` is not a plain parameter name"))
                    .at(path.span, "OpenAPI 3.0 does not support operators in paths")
                    .help(format!(
                        "write `{{{plain}}}`, whose parameter has `style` and `explode`"
                    ))
                    .add_to(found);
            }
        }
    }
}

/// A path may have empty segments and characters that are percent-encoded, but that is rarely
/// meant.
pub(super) fn odd_characters(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in context.paths() {
        let outside = without_names(&path.key);
        let mut report = |what: &str, label: &str, help: &str| {
            let title = format!("a path with {what}");
            context.diagnostic(title).at(path.span, label).help(help).add_to(found);
        };
        if has_fixed_query(&path.key) {
            report(
                "a query",
                "sent with every call, before the query of the parameters",
                "describe the query as parameters",
            );
        }
        if outside.contains("//") {
            report("an empty segment", "sent as written", "remove one `/`");
        }
        if outside.chars().any(char::is_control) {
            report("control characters", "sent percent-encoded", "remove them");
        }
    }
}

/// Whether a path ends in a query without parameters.
fn has_fixed_query(path: &str) -> bool {
    path.split_once('?').is_some_and(|(_, query)| !query.contains('{'))
}

/// A path must stay below the server URL, and have no parameters in its query. Characters that a URL cannot
/// have are percent-encoded.
pub(super) fn urls(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in context.paths() {
        let outside = without_names(&path.key);
        let decoded = outside.to_ascii_lowercase().replace("%2e", ".");
        let mut report = |label: &str, help: &str| {
            let title =
                format!("requests to the path `{}` would go elsewhere", path.key);
            context.diagnostic(title).at(path.span, label).help(help).add_to(found);
        };
        if outside.contains('#') {
            report(
                "a `#` ends the path, and what follows is not sent",
                "remove the fragment, or write `%23`",
            );
        }
        if outside.contains('?') && !has_fixed_query(&path.key) {
            report(
                "values are encoded for a path, not for a query",
                "describe the query as parameters, or write `%3F`",
            );
        }
        if decoded.split(['/', '\\']).any(|segment| matches!(segment, "." | "..")) {
            report("clients resolve `.` and `..`", "write the path that results");
        }
        if !has_valid_escapes(&outside) {
            report(
                "expected two hexadecimal digits after `%`",
                "write `%25` for a percent sign",
            );
        }
    }
}

fn has_valid_escapes(path: &str) -> bool {
    path.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
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

/// Two paths must differ in more than their parameter names.
pub(super) fn duplicates(context: &Context, found: &mut Vec<Diagnostic>) {
    let paths: Vec<_> =
        valid_paths(context).map(|path| (path, without_names(&path.key))).collect();
    for ((first, _), (second, _)) in super::duplicates_by_key(&paths, |it| &it.1) {
        let title = format!("`{}` and `{}` are the same path", first.key, second.key);
        context
            .duplicate(title, first.span, second.span)
            .help("move the operations of both to one of them")
            .add_to(found);
    }
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

/// Every parameter in a path must be declared for all operations of the path.
pub(super) fn missing_parameters(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in valid_paths(context) {
        for operation in operations(path) {
            let declared = Declared::by(context, [&path.node, &operation.node]);
            let names = placeholders(&path.key);
            for name in names.filter(|name| !declared.may_contain("path", name)) {
                let method = operation.key.to_uppercase();
                let title = format!("{method} `{}` does not declare `{name}`", path.key);
                let help = format!(
                    "add a parameter with `name: {name}`, `in: path` and `required: true`"
                );
                context
                    .diagnostic(title)
                    .at(path.span, format!("the path contains `{{{name}}}`"))
                    .at(operation.span, "this operation does not declare it")
                    .help(help)
                    .add_to(found);
            }
        }
    }
}

/// Every declared path parameter must be in the path.
pub(super) fn unknown_parameters(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in valid_paths(context) {
        let names: Vec<&str> = placeholders(&path.key).collect();
        let nodes = operations(path).map(|operation| &operation.node);
        let declared = Declared::by(context, std::iter::once(&path.node).chain(nodes));
        for unknown in declared.in_path().filter(|it| !names.contains(&it.name)) {
            let name = unknown.name;
            context
                .diagnostic(format!("the path does not contain the parameter `{name}`"))
                .at(unknown.span, "declared here with `in: path`")
                .at(path.span, "not in this path")
                .help(format!("add `{{{name}}}` to the path, or remove the parameter"))
                .add_to(found);
        }
    }
}

/// The paths that are valid templates.
fn valid_paths<'t>(context: &Context<'t>) -> impl Iterator<Item = &'t Entry> {
    context.paths().filter(|path| is_template(&path.key))
}
