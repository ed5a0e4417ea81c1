//! Words with a catch: the version, and texts that older readers take for truth values.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Files, Node, Plain, Span, Value};

/// The document says that it is OpenAPI 3.0.
pub(super) fn version(context: &Context, found: &mut Vec<Diagnostic>) {
    let Some(node) = context.root.get("openapi") else {
        if let Some(entry) = context.root.entry("swagger") {
            found.push(unsupported("2.0", entry.span));
        }
        return;
    };
    if let Some(version) = node.text().filter(|version| !is_supported(version)) {
        found.push(unsupported(version, node.span));
    }
}

fn is_supported(version: &str) -> bool {
    version.strip_prefix("3.0.").is_some_and(|patch| {
        !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn unsupported(version: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::UnsupportedVersion,
        format!("OpenAPI {version} is not supported"),
    )
    .at(span, "only 3.0.x is")
    .help("convert the document to OpenAPI 3.0.3")
}

/// No unquoted `yes`, `no`, `on` or `off`: readers of YAML 1.1 take them for truth values.
pub(super) fn ambiguous(context: &Context, found: &mut Vec<Diagnostic>) {
    unquoted(context.root, context.files, &mut |text, span| {
        if Plain::of(text) == Plain::OldBoolean {
            let title =
                format!("the unquoted word `{text}` is not the same to every reader");
            let warning = Diagnostic::warning(Code::AmbiguousWord, title)
                .at(span, "text here, a truth value to YAML 1.1")
                .help(format!(
                    "write `'{text}'` if the text is meant, else `true` or `false`"
                ));
            found.push(warning);
        }
    });
}

/// Calls `found` with every text that stands without quotes, keys included, in order.
pub(crate) fn unquoted(node: &Node, files: &Files, found: &mut impl FnMut(&str, Span)) {
    match &node.value {
        Value::Text(text) => unquoted_word(text, node.span, files, found),
        Value::List(items) => {
            for item in items {
                unquoted(item, files, found);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                unquoted_word(&entry.key, entry.span, files, found);
                unquoted(&entry.node, files, found);
            }
        }
        _ => {}
    }
}

fn unquoted_word(
    text: &str,
    span: Span,
    files: &Files,
    found: &mut impl FnMut(&str, Span),
) {
    // Under the span of a quoted text stand the quotes as well.
    if files.text(span) == text {
        found(text, span);
    }
}
