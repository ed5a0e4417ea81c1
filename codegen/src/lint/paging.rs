//! Lists that cannot be read to the end.

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::ir::{Operation, Paging, ResponseKind};

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
