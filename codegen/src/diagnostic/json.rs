//! Findings as JSON, for programs. The names of the members stay as they are; one may be added.

use super::{Diagnostic, Diagnostics};
use crate::load::{Files, json_text};

/// A list with one object a line.
pub(super) fn print(diagnostics: &Diagnostics, files: &Files) -> String {
    let objects: Vec<String> =
        diagnostics.iter().map(|diagnostic| object(diagnostic, files)).collect();
    if objects.is_empty() {
        return "[]\n".to_owned();
    }
    format!("[\n  {}\n]\n", objects.join(",\n  "))
}

fn object(diagnostic: &Diagnostic, files: &Files) -> String {
    let span = diagnostic.span();
    let number =
        |number: Option<usize>| number.map_or("null".to_owned(), |n| n.to_string());
    let members = [
        ("code", quoted(diagnostic.code.word())),
        ("severity", quoted(diagnostic.severity.word())),
        ("title", quoted(&diagnostic.title)),
        ("file", span.map_or("null".to_owned(), |span| quoted(files.path(span)))),
        ("line", number(span.map(|span| files.line(span)))),
        ("column", number(span.map(|span| files.column(span)))),
        (
            "help",
            if diagnostic.help.is_empty() {
                "null".to_owned()
            } else {
                quoted(&diagnostic.help)
            },
        ),
    ];
    let members = members.map(|(name, value)| format!("\"{name}\": {value}"));
    format!("{{{}}}", members.join(", "))
}

fn quoted(text: &str) -> String {
    let mut out = String::new();
    json_text(&mut out, text);
    out
}
