//! Formats diagnostics as JSON for programs. Keys are never renamed; keys may be added.

use super::{Diagnostic, Diagnostics, json_string};
use crate::source::Files;

/// Formats an array with one object per line.
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
    let number = |number: usize| number.to_string();
    let help = Some(&*diagnostic.help).filter(|help| !help.is_empty());
    let entries = [
        ("code", Some(json_string(diagnostic.code.as_str()))),
        ("severity", Some(json_string(diagnostic.severity.as_str()))),
        ("title", Some(json_string(&diagnostic.title))),
        ("file", span.map(|span| json_string(files.path(span)))),
        ("line", span.map(|span| number(files.line(span)))),
        ("column", span.map(|span| number(files.column(span)))),
        ("help", help.map(json_string)),
    ];
    let entries = entries.map(|(key, value)| {
        format!("\"{key}\": {}", value.unwrap_or_else(|| "null".to_owned()))
    });
    format!("{{{}}}", entries.join(", "))
}
