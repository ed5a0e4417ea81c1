//! Plain scalars that are strings to some YAML parsers and booleans to others.

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::load::{Node, Value, is_yaml_1_1_boolean};
use crate::source::{Files, Span};

/// Reports `yes`, `no`, `on` and `off`, which YAML 1.1 parsers read as booleans.
pub(super) fn booleans(context: &Context, found: &mut Vec<Diagnostic>) {
    report(context, found, is_yaml_1_1_boolean, "a string here, a boolean in YAML 1.1");
}

/// Reports `y` and `n`. Few YAML 1.1 parsers read them as booleans, and both are common property
/// names.
pub(super) fn y_and_n(context: &Context, found: &mut Vec<Diagnostic>) {
    let is_match = |text: &str| matches!(text, "y" | "Y" | "n" | "N");
    report(
        context,
        found,
        is_match,
        "a string here, a boolean to some YAML 1.1 parsers",
    );
}

/// Reports unquoted digits with a leading zero, which are octal to YAML 1.1, and which no parser
/// reads with their zeros unless they are a string.
pub(super) fn leading_zeros(context: &Context, found: &mut Vec<Diagnostic>) {
    let files = &context.tree.files;
    scalars(&context.tree.root, &mut |node| {
        let text = files.text(node.span);
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let is_number = digits.len() > 1 && digits.bytes().all(|it| it.is_ascii_digit());
        if is_number && digits.starts_with('0') {
            context
                .diagnostic(format!("the unquoted `{text}` has a leading zero"))
                .at(node.span, "an octal number in YAML 1.1")
                .help(format!("write `'{text}'` for a string, or remove the zeros"))
                .add_to(found);
        }
    });
}

/// Reports texts that end at a ` #`, which starts a comment, if the comment looks like the rest of
/// the text.
pub(super) fn swallowed_texts(context: &Context, found: &mut Vec<Diagnostic>) {
    let files = &context.tree.files;
    scalars(&context.tree.root, &mut |node| {
        let Some(text) = node.text().filter(|text| is_plain(text, node.span, files))
        else {
            return;
        };
        let source = files.text_of(node.span.file());
        let rest = source.get(node.span.end()..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let comment = line.trim_start().strip_prefix('#');
        if text.contains(' ')
            && comment.is_some_and(|it| it.starts_with(|c: char| c.is_alphanumeric()))
        {
            context
                .diagnostic("a comment ends this text")
                .at(node.span, format!("`{}` is not part of it", line.trim()))
                .help("quote the text, or write a blank after the `#` of a comment")
                .add_to(found);
        }
    });
}

/// Calls `found` with every value that is neither a list nor a map.
fn scalars<'t>(node: &'t Node, found: &mut impl FnMut(&'t Node)) {
    match &node.value {
        Value::List(items) => {
            for item in items {
                scalars(item, found);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                scalars(&entry.node, found);
            }
        }
        _ => found(node),
    }
}

fn report(
    context: &Context,
    found: &mut Vec<Diagnostic>,
    is_match: fn(&str) -> bool,
    label: &str,
) {
    let tree = context.tree;
    plain_scalars(&tree.root, &tree.files, &mut |text, span| {
        if is_match(text) {
            let title = format!("YAML parsers disagree about the unquoted `{text}`");
            let help = format!(
                "write `'{text}'` for a string, or `true` or `false` for a boolean"
            );
            context.diagnostic(title).at(span, label).help(help).add_to(found);
        }
    });
}

/// Calls `found` with every unquoted string, including keys, in document order.
fn plain_scalars(node: &Node, files: &Files, found: &mut impl FnMut(&str, Span)) {
    match &node.value {
        Value::Text(text) if is_plain(text, node.span, files) => found(text, node.span),
        Value::List(items) => {
            for item in items {
                plain_scalars(item, files, found);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                if is_plain(&entry.key, entry.span, files) {
                    found(&entry.key, entry.span);
                }
                plain_scalars(&entry.node, files, found);
            }
        }
        _ => {}
    }
}

/// Whether a string is unquoted. The span of a quoted string includes the quotes.
fn is_plain(text: &str, span: Span, files: &Files) -> bool {
    files.text(span) == text
}
