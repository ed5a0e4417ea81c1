//! Operations of which nobody knows how well they are known.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::lint::OPERATION;

/// Every operation says what speaks for it.
///
/// Where other operations of the document do, lowering has refused it already. This is for
/// documents in which none does: a client can be made from them.
pub(super) fn missing(context: &Context, found: &mut Vec<Diagnostic>) {
    for visit in context.visits.iter().filter(|visit| visit.is(&OPERATION)) {
        if visit.node.get("x-revio-evidence").is_some() {
            continue;
        }
        let id = visit.node.entry("operationId");
        let span = id.map_or(visit.node.span, |id| id.node.span);
        let title = "an operation that does not say how well it is known";
        let warning = Diagnostic::warning(Code::OperationWithoutEvidence, title)
            .at(span, "has no `x-revio-evidence`, and is taken for `official`")
            .help("add `x-revio-evidence: official`, `observed`, `inferred` or `unverified`");
        found.push(warning);
    }
}
