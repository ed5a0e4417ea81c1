//! Unquoted words that some readers of YAML take for truth values, and most for text.
//!
//! `yes`, `no`, `on` and `off` are told by the lint in any case. YAML 1.1 has `y` and `n` as
//! well, but few readers follow it there, and both are common as names of members.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::lint::unquoted;

/// No unquoted `y` or `n`.
pub(super) fn ambiguous(context: &Context, found: &mut Vec<Diagnostic>) {
    unquoted(&context.tree.root, &context.tree.files, &mut |text, span| {
        if matches!(text, "y" | "Y" | "n" | "N") {
            let title =
                format!("the unquoted word `{text}` is not the same to every reader");
            let warning = Diagnostic::warning(Code::AmbiguousWord, title)
                .at(span, "text here, a truth value to some readers of YAML 1.1")
                .help(format!("write `'{text}'`"));
            found.push(warning);
        }
    });
}
