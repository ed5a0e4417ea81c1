//! Formats a diagnostic as text with its source lines.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use super::escape::{escape, mask};
use super::{Diagnostic, Severity};
use crate::source::{Files, Span};

/// The most bytes between the starts of two labels of one excerpt.
const MAX_GAP: usize = 10_000;

/// Formats a diagnostic with a trailing line break.
pub(super) fn render(diagnostic: &Diagnostic, files: &Files) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let excerpts = excerpts(diagnostic, files);
    let title = escape(&diagnostic.title);
    let snippets = excerpts.iter().map(|excerpt| snippet(diagnostic, files, excerpt));
    let mut group =
        level.primary_title(title).id(diagnostic.code.as_str()).elements(snippets);
    if !diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(escape(&diagnostic.help)));
    }
    let text = Renderer::plain().render(&[group]) + "\n";
    if excerpts.iter().any(|excerpt| excerpt.is_cut) {
        with_locations(&text, &excerpts, files)
    } else {
        text
    }
}

/// Labels that are close to each other, and the text around them.
struct Excerpt<'a> {
    labels: Vec<&'a (Span, String)>,
    /// The label whose location stands above the text.
    main: Span,
    text: &'a str,
    /// The offset of the text in its file.
    offset: usize,
    /// Whether the text starts within a line.
    is_cut: bool,
}

/// The excerpts of each file, that of the primary location first.
fn excerpts<'a>(diagnostic: &'a Diagnostic, files: &'a Files) -> Vec<Excerpt<'a>> {
    let Some(primary) = diagnostic.span() else { return Vec::new() };
    let mut spans: Vec<Span> = diagnostic.labels.iter().map(|(span, _)| *span).collect();
    spans.sort_unstable();
    let mut ranges: Vec<(Span, Span)> = Vec::new();
    for span in spans {
        match ranges.last_mut() {
            Some((_, last))
                if last.file() == span.file()
                    && span.start() - last.start() <= MAX_GAP =>
            {
                *last = span;
            }
            _ => ranges.push((span, span)),
        }
    }
    let excerpt = |(first, last): (Span, Span)| {
        let inside = |span: Span| (first..=last).contains(&span);
        let labels: Vec<_> =
            diagnostic.labels.iter().filter(|(span, _)| inside(*span)).collect();
        let (text, offset, is_cut) = files.excerpt(first, last);
        let main = if inside(primary) { primary } else { first };
        Excerpt { labels, main, text, offset, is_cut }
    };
    let mut excerpts: Vec<Excerpt<'_>> = ranges.into_iter().map(excerpt).collect();
    // The other files follow in the order of their labels.
    let file = |excerpt: &Excerpt<'_>| {
        let file = excerpt.main.file();
        diagnostic.labels.iter().position(|(span, _)| span.file() == file)
    };
    excerpts.sort_by_key(|excerpt| (file(excerpt), excerpt.main != primary));
    excerpts
}

fn snippet<'a>(
    diagnostic: &Diagnostic,
    files: &Files,
    excerpt: &Excerpt<'a>,
) -> Snippet<'a, Annotation<'a>> {
    let annotations = excerpt.labels.iter().map(|(span, text)| {
        let primary = diagnostic.span() == Some(*span);
        let kind =
            if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(within(*span, excerpt.text, excerpt.offset));
        if text.is_empty() { annotation } else { annotation.label(escape(text)) }
    });
    let first = excerpt.labels.iter().map(|(span, _)| *span).min();
    let line = files.line(first.unwrap_or(excerpt.main));
    let snippet = Snippet::source(mask(excerpt.text)).line_start(line);
    snippet.path(escape(files.path(excerpt.main))).annotations(annotations)
}

/// Replaces the locations above excerpts that start within a line. The renderer counts the columns
/// of those from the start of the excerpt.
fn with_locations(text: &str, excerpts: &[Excerpt<'_>], files: &Files) -> String {
    let mut excerpts = excerpts.iter();
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let start = ["--> ", "::: "].iter().find_map(|mark| {
            let rest = line.trim_start().strip_prefix(mark)?;
            line.get(..line.len() - rest.len())
        });
        match start.and_then(|start| Some((start, excerpts.next()?))) {
            Some((start, Excerpt { is_cut: true, main, .. })) => {
                out.push_str(start);
                out.push_str(&escape(&files.location(*main)));
                out.push('\n');
            }
            _ => out.push_str(line),
        }
    }
    out
}

/// The first line of the span, as a range within the quoted source.
fn within(span: Span, source: &str, offset: usize) -> std::ops::Range<usize> {
    let start = span.start().saturating_sub(offset).min(source.len());
    let end = span.end().saturating_sub(offset).min(source.len());
    let text = source.get(start..end).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    start..start + line.trim_end().len()
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "tests")]
mod tests {
    use crate::diagnostic::{Code, Diagnostic, Diagnostics};
    use crate::source::{Files, Sources, Span};

    /// Two megabytes on one line, with characters of several bytes.
    fn text() -> String {
        "{\"é\": \"日本 and more\"}, ".repeat(100_000)
    }

    fn render(text: &str, labels: &[(usize, usize, &str)]) -> String {
        let files = Files::new(&Sources::single("api.json", text)).ok();
        let mut found = Diagnostics::new().with_files(files.unwrap_or_default());
        let mut diagnostic = Diagnostic::error(Code::DuplicateKey, "a finding");
        for (start, end, label) in labels {
            let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            diagnostic =
                diagnostic.at(Span::new(0, offset(*start), offset(*end)), *label);
        }
        found.push(diagnostic.help("a remedy"));
        found.to_string()
    }

    fn column(text: &str, at: usize) -> usize {
        text.char_indices().take_while(|(offset, _)| *offset < at).count() + 1
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = text();
        let places: Vec<usize> = text.match_indices('日').map(|(at, _)| at).collect();
        for at in [places[0], places[1_000], places[50_000], places[99_999]] {
            let shown = render(&text, &[(at, at + 6, "here")]);
            let location = format!("\n --> api.json:1:{}\n", column(&text, at));
            assert!(shown.contains(&location), "{location}{shown}");
            assert!(shown.contains("日本 and more"), "{shown}");
            assert!(shown.contains("^^^^ here\n"), "{shown}");
            assert!(shown.len() < 1_000, "{} bytes", shown.len());
        }
    }

    #[test]
    fn a_long_place_is_cut() {
        let text = text();
        let shown = render(&text, &[(25, text.len(), "this list")]);
        assert!(shown.contains("\n --> api.json:1:"), "{shown}");
        assert!(shown.len() < 2_000, "{} bytes", shown.len());
    }

    /// The labels are in the order of the code, in the reverse order, and on other lines.
    #[test]
    fn distant_places_have_their_own_excerpts() {
        let text = text();
        let lines = text.replace("}, ", "},\n");
        for (text, line) in [(&text, 1), (&lines, 80_001)] {
            let places: Vec<usize> =
                text.match_indices('日').map(|(at, _)| at).collect();
            let (near, far) = (places[10], places[80_000]);
            let columns = |at: usize| {
                let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
                text[start..at].chars().count() + 1
            };
            let near_line = if line == 1 { 1 } else { 11 };
            let near_location = format!("api.json:{near_line}:{}\n", columns(near));
            let far_location = format!("api.json:{line}:{}\n", columns(far));
            let (first, second) = ((near, near + 6, "one"), (far, far + 6, "two"));
            let shown = render(text, &[first, second]);
            assert!(shown.contains(&format!("--> {near_location}")), "{shown}");
            assert!(shown.contains(&format!("::: {far_location}")), "{shown}");
            assert!(shown.len() < 2_000, "{} bytes", shown.len());
            let shown = render(text, &[second, first]);
            assert!(shown.contains(&format!("--> {far_location}")), "{shown}");
            assert!(shown.contains(&format!("::: {near_location}")), "{shown}");
            assert!(shown.contains("^^^^ two") && shown.contains("---- one"), "{shown}");
        }
    }
}
