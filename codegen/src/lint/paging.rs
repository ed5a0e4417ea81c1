//! Lists that cannot be read to the end.

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::ir::{Operation, Paging, ParameterLocation, ResponseKind};

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
