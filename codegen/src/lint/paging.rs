//! Lists that cannot be read to the end.

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::document::PAGING;
use crate::document::objects::{DOCUMENT, OPERATION};
use crate::ir::{Operation, Paging, ParameterLocation, ResponseKind};
use crate::load::{Entry, Node};

/// Every `x-revio-paging`, whether it is of an operation, and its style.
fn all<'t>(context: &Context<'t>) -> impl Iterator<Item = (&'t Entry, bool, &'t str)> {
    let objects = [&DOCUMENT, &OPERATION].into_iter();
    objects.flat_map(|object| context.all(object)).filter_map(|object| {
        let entry = object.node.entry(PAGING)?;
        let style = entry.node.text_of("style").unwrap_or("page");
        Some((entry, object.is(&OPERATION), style))
    })
}

/// The keys that a style needs.
fn required_keys(style: &str, node: &Node) -> &'static [&'static str] {
    match style {
        "page" => {
            &["page", "page_size", "first_page", "default_page_size", "max_page_size"]
        }
        "cursor" if node.get("next_header").is_some() => &["cursor", "next_header"],
        "cursor" => &["cursor", "next"],
        _ => &[],
    }
}

/// The style determines the keys.
pub(super) fn required(context: &Context, found: &mut Vec<Diagnostic>) {
    // Page numbers of an operation are an error of their own.
    for (entry, _, style) in all(context).filter(|it| !matches!(it, (_, true, "page"))) {
        let required = required_keys(style, &entry.node).iter();
        for key in required.filter(|key| entry.node.get(key).is_none()) {
            let help = match *key {
                "next" => "add `next`, the property of a response with the cursor, or \
                           `next_header`"
                    .to_owned(),
                "cursor" => {
                    "add `cursor`, the query parameter for the cursor".to_owned()
                }
                key => format!("add `{key}`"),
            };
            context
                .diagnostic(format!("`{PAGING}` of the style `{style}` lacks `{key}`"))
                .at(entry.span, format!("`{key}` is missing here"))
                .help(help)
                .add_to(found);
        }
    }
}

/// The keys of another style have no effect.
pub(super) fn unused_keys(context: &Context, found: &mut Vec<Diagnostic>) {
    // Another style is an error, and so are page numbers of an operation. Either way, the keys are
    // those of the style that is meant.
    let is_known = |is_own: bool, style: &str| match style {
        "page" => !is_own,
        style => ["cursor", "link"].contains(&style),
    };
    for (entry, _, style) in all(context).filter(|(_, own, style)| is_known(*own, style))
    {
        let optional: &[&str] = match style {
            "page" => &["style"],
            _ => &["style", "records", "page_size"],
        };
        let required = required_keys(style, &entry.node);
        let is_used = |key: &str| optional.contains(&key) || required.contains(&key);
        for other in entry.node.entries().iter().filter(|it| !is_used(&it.key)) {
            let key = &other.key;
            let help = if (style, key.as_str()) == ("cursor", "next") {
                "remove it, or `next_header`: a response has its cursor in one place"
            } else {
                "remove it, or write another `style`"
            };
            context
                .diagnostic(format!(
                    "`{key}` has no effect on paging of the style `{style}`"
                ))
                .at(other.span, "")
                .help(help)
                .add_to(found);
        }
    }
}

/// Page numbers come with the envelope of lists, which all lists share.
pub(super) fn of_operations(context: &Context, found: &mut Vec<Diagnostic>) {
    // A style that an operation cannot have is reported elsewhere.
    let without_style = all(context)
        .filter(|(entry, is_own, _)| *is_own && entry.node.get("style").is_none());
    for (entry, ..) in without_style {
        context
            .diagnostic("page numbers are a convention of the whole document")
            .at(entry.span, "belongs to one operation")
            .help(format!(
                "move `{PAGING}` to the top of the document, or write `style: cursor` or \
                 `style: link`"
            ))
            .add_to(found);
    }
}

/// A convention should have operations that follow it.
pub(super) fn without_lists(context: &Context, found: &mut Vec<Diagnostic>) {
    let Some(api) = context.api else { return };
    if api.operations().any(|operation| operation.page.is_some()) {
        return;
    }
    let unused = all(context).filter(|(_, is_own, style)| !is_own && *style != "page");
    for (entry, _, style) in unused {
        context
            .diagnostic(format!("no operation is a list of the style `{style}`"))
            .at(entry.span, "")
            .help(
                "correct its keys, or remove it: a list is a GET operation with the query parameter \
                 that `cursor` names, whose response is an array, or has the array that `records` \
                 names",
            )
            .add_to(found);
    }
}

/// A list should have the paging parameters that the document declares.
pub(super) fn parameters(context: &Context, found: &mut Vec<Diagnostic>) {
    let Some(api) = context.api else { return };
    let Some(paging) = &api.conventions.paging else { return };
    let lists = api.operations().filter(|operation| {
        matches!(operation.response, ResponseKind::Collection { .. })
    });
    found.extend(lists.filter_map(|list| check(context, list, paging)));
}

fn check(context: &Context, list: &Operation, paging: &Paging) -> Option<Diagnostic> {
    let is_missing =
        |name: &&String| list.parameters.iter().all(|other| other.name.wire != **name);
    let missing: Vec<String> = [&paging.page, &paging.page_size]
        .into_iter()
        .filter(is_missing)
        .map(|name| format!("`{name}`"))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let missing = missing.join(" and ");
    let help = format!(
        "add the parameters {missing}, or allow the warning if there is only one page"
    );
    let warning = context
        .diagnostic(format!("the list `{}` does not have {missing}", list.id))
        .at(list.span, "returns only the first page")
        .help(help);
    Some(warning)
}

/// A filter should have the prefix of the document, as the other filters of its operation do.
pub(super) fn filters(context: &Context, found: &mut Vec<Diagnostic>) {
    let Some(api) = context.api else { return };
    let prefix = api.conventions.filter_prefix.as_str();
    for operation in api.operations() {
        let in_query = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == ParameterLocation::Query);
        let (with, without): (Vec<_>, Vec<_>) =
            in_query.partition(|parameter| parameter.name.wire.starts_with(prefix));
        for parameter in without.into_iter().filter(|_| !with.is_empty()) {
            let name = &parameter.name.wire;
            context
                .diagnostic(format!("the filter `{name}` lacks the prefix `{prefix}`"))
                .at(parameter.name.span, "the other filters of this operation have it")
                .help(format!("write `{prefix}{name}`, or allow the warning"))
                .add_to(found);
        }
    }
}
