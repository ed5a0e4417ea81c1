//! Lists that cannot be read to their end.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Operation, Paging, ResponseKind};

/// A list takes the parameters that the document declares for paging.
pub(super) fn without_paging(context: &Context, found: &mut Vec<Diagnostic>) {
    let Some(paging) = &context.api.conventions.paging else { return };
    for operation in context.api.operations() {
        if matches!(operation.response, ResponseKind::Collection { .. }) {
            found.extend(check(operation, paging));
        }
    }
}

fn check(operation: &Operation, paging: &Paging) -> Option<Diagnostic> {
    let takes = |name: &String| {
        operation.parameters.iter().any(|other| other.name.wire == *name)
    };
    let missing: Vec<String> = [&paging.page, &paging.page_size]
        .into_iter()
        .filter(|name| !takes(name))
        .map(|name| format!("`{name}`"))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let missing = missing.join(" and ");
    let title = format!("the list `{}` does not take {missing}", operation.id);
    let warning = Diagnostic::warning(Code::ListWithoutPaging, title)
        .at(operation.span, "answers with one page of many")
        .help(format!(
            "refer to the parameters for {missing}, or allow it if there is one page"
        ));
    Some(warning)
}
