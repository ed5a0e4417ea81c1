//! Finds the lines of the spec that something stands in, and those behind it.

use std::ops::Range;

use crate::load::{Entry, Node, Value};
use crate::source::{Files, Span};

/// The texts of the spec, by line.
#[derive(Clone, Copy)]
pub(super) struct Places<'t> {
    pub(super) files: &'t Files,
}

impl<'t> Places<'t> {
    /// The file of a place.
    pub(super) fn file(self, span: Span) -> String {
        self.files.path(span).to_owned()
    }

    /// How far a place is from the left.
    pub(super) fn indent(self, span: Span) -> usize {
        self.files.column(span) - 1
    }

    /// What stands left of a place in its line, if that begins an element of a list.
    pub(super) fn dash(self, span: Span) -> Option<&'t str> {
        let line =
            self.files.text_of(span.file()).lines().nth(self.files.line(span) - 1)?;
        line.get(..self.indent(span)).filter(|left| left.trim_start().starts_with('-'))
    }

    /// Whether a list or map stands in brackets, where lines cannot be added.
    pub(super) fn in_brackets(self, node: &Node) -> bool {
        matches!(node.value, Value::Map(_) | Value::List(_))
            && self.files.text(node.span).starts_with(['{', '['])
    }

    /// The lines of an entry: that of its key and all that are indented below it.
    pub(super) fn entry(self, entry: &Entry) -> Range<usize> {
        let (start, indent) = (self.files.line(entry.span), self.indent(entry.span));
        let list = matches!(entry.node.value, Value::List(_));
        let belongs = |line: &str| {
            let rest = line.trim_start_matches(' ');
            let deeper = line.len() - rest.len();
            deeper > indent || list && deeper == indent && rest.starts_with("- ")
        };
        let end = self.end(entry.span, start, belongs);
        if self.in_brackets(&entry.node) {
            return start
                ..end.max(start + self.files.text(entry.node.span).lines().count());
        }
        start..end
    }

    /// The line behind everything that stands as far to the right as the place or further.
    pub(super) fn behind(self, span: Span) -> usize {
        let indent = self.indent(span);
        let belongs =
            |line: &str| line.len() - line.trim_start_matches(' ').len() >= indent;
        self.end(span, self.files.line(span), belongs)
    }

    /// The lines themselves, without the indentation that the first has.
    pub(super) fn text(self, span: Span, lines: Range<usize>) -> Vec<String> {
        let text = self.files.text_of(span.file());
        let indent = self.indent(span);
        text.lines()
            .skip(lines.start - 1)
            .take(lines.len())
            .map(|line| {
                line.get(indent..).unwrap_or_else(|| line.trim_start()).to_owned()
            })
            .collect()
    }

    /// The line behind the last one that belongs to what starts at `start`. Blank lines and
    /// remarks further to the left belong if one follows that does.
    fn end(self, span: Span, start: usize, belongs: impl Fn(&str) -> bool) -> usize {
        let mut end = start + 1;
        let lines = self.files.text_of(span.file()).lines().enumerate();
        for (number, line) in lines.skip(start) {
            if belongs(line) && !line.trim().is_empty() {
                end = number + 2;
            } else if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
                break;
            }
        }
        end
    }
}
