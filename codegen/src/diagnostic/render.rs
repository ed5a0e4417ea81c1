//! Formats a diagnostic as text with its source lines.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use super::escape::{escape, mask};
use super::{Diagnostic, Severity};
use crate::source::{Files, Span};

/// Formats a diagnostic with a trailing line break.
pub(super) fn render(diagnostic: &Diagnostic, files: &Files) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = escape(&diagnostic.title);
    let mut group = level
        .primary_title(title)
        .id(diagnostic.code.as_str())
        .elements(snippets(diagnostic, files));
    if !diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(escape(&diagnostic.help)));
    }
    Renderer::plain().render(&[group]) + "\n"
}

/// One snippet per file, that of the primary location first.
fn snippets<'a>(
    diagnostic: &'a Diagnostic,
    files: &'a Files,
) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut numbers: Vec<u16> = Vec::new();
    for (span, _) in &diagnostic.labels {
        if !numbers.contains(&span.file()) {
            numbers.push(span.file());
        }
    }
    numbers.into_iter().filter_map(|file| snippet(diagnostic, files, file)).collect()
}

fn snippet<'a>(
    diagnostic: &'a Diagnostic,
    files: &'a Files,
    file: u16,
) -> Option<Snippet<'a, Annotation<'a>>> {
    let here = || diagnostic.labels.iter().filter(|(span, _)| span.file() == file);
    let first = here().map(|(span, _)| *span).min()?;
    let last = here().map(|(span, _)| *span).max()?;
    let (source, offset) = files.lines(first, last);
    let annotations = here().map(|(span, text)| {
        let primary = diagnostic.span() == Some(*span);
        let kind =
            if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(within(*span, source, offset));
        if text.is_empty() { annotation } else { annotation.label(escape(text)) }
    });
    let snippet = Snippet::source(mask(source)).line_start(files.line(first));
    Some(snippet.path(escape(files.path(first))).annotations(annotations))
}

/// The first line of the span, as a range within the quoted source.
fn within(span: Span, source: &str, offset: usize) -> std::ops::Range<usize> {
    let start = span.start().saturating_sub(offset).min(source.len());
    let end = span.end().saturating_sub(offset).min(source.len());
    let text = source.get(start..end).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    start..start + line.trim_end().len()
}
