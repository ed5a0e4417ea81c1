//! Lists of values that look as if there were no others.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::lint::SCHEMA;

/// Beside `enum` stands whether the list is complete.
///
/// The client reads unknown values in either case; the document's other readers take a list
/// without a word for the whole truth.
pub(super) fn closed(context: &Context, found: &mut Vec<Diagnostic>) {
    for visit in context.visits.iter().filter(|visit| visit.is(&SCHEMA)) {
        if let Some(values) = visit.node.entry("enum")
            && visit.node.get("x-revio-enum").is_none()
        {
            let warning = Diagnostic::warning(
                Code::ClosedEnum,
                "this list of values looks complete",
            )
            .at(values.span, "nothing says whether there are more")
            .help("write `x-revio-enum: open` beside it, or `complete` if it is known to be");
            found.push(warning);
        }
    }
}
