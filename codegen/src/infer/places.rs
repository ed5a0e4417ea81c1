//! Finds the lines of the spec that something occupies, and the lines after it.

use std::ops::Range;

use super::yaml::Lines;
use crate::load::{Entry, Node, Value};
use crate::source::{Files, Span};

/// The texts of the spec by line.
#[derive(Clone, Copy)]
pub(super) struct Places<'t> {
    pub(super) files: &'t Files,
}

impl<'t> Places<'t> {
    pub(super) fn file(self, span: Span) -> String {
        self.files.path(span).to_owned()
    }

    /// The line after the last line of a file.
    pub(super) fn end_of_file(self, file: &str) -> usize {
        let text = self.files.find(file).map(|file| self.files.text_of(file));
        text.map_or(0, |text| text.lines().count()) + 1
    }

    pub(super) fn indent(self, span: Span) -> usize {
        self.files.column(span) - 1
    }

    /// What is left of a place in its line, if that begins an item of a list.
    pub(super) fn dash(self, span: Span) -> Option<&'t str> {
        let mut lines = self.files.text_of(span.file()).lines();
        let line = lines.nth(self.files.line(span) - 1)?;
        line.get(..self.indent(span)).filter(|left| left.trim_start().starts_with('-'))
    }

    /// Whether a list or map is in flow style, where no lines can be added.
    pub(super) fn is_flow(self, node: &Node) -> bool {
        matches!(node.value, Value::Map(_) | Value::List(_))
            && self.files.text(node.span).starts_with(['{', '['])
    }

    /// The lines of an entry: the line of its key and everything indented below it.
    pub(super) fn entry(self, entry: &Entry) -> Range<usize> {
        let (start, indent) = (self.files.line(entry.span), self.indent(entry.span));
        if self.is_flow(&entry.node) {
            let lines = self.files.text(entry.node.span).lines().count();
            return start
                ..self.end(entry.span, |line| width(line) > indent).max(start + lines);
        }
        let is_list = matches!(entry.node.value, Value::List(_));
        let end = self.end(entry.span, |line| {
            width(line) > indent
                || is_list
                    && width(line) == indent
                    && line.trim_start().starts_with("- ")
        });
        start..end
    }

    /// The line after everything that is indented as far as the place or further.
    pub(super) fn after(self, span: Span) -> usize {
        let indent = self.indent(span);
        self.end(span, |line| width(line) >= indent)
    }

    /// The lines of an entry without the indentation of the first.
    pub(super) fn text(self, entry: &Entry) -> Lines {
        let (lines, indent) = (self.entry(entry), self.indent(entry.span));
        let text = self.files.text_of(entry.span.file()).lines();
        text.skip(lines.start - 1)
            .take(lines.len())
            .map(|line| line.get(indent..).unwrap_or_else(|| line.trim_start()))
            .collect()
    }

    /// The line after the last one that belongs to what starts at `span`. Blank lines and comments
    /// belong if a line follows that does.
    fn end(self, span: Span, belongs: impl Fn(&str) -> bool) -> usize {
        let start = self.files.line(span);
        let mut end = start + 1;
        let lines = self.files.text_of(span.file()).lines().enumerate();
        for (number, line) in
            lines.skip(start).filter(|(_, line)| !line.trim().is_empty())
        {
            if belongs(line) {
                end = number + 2;
            } else if !line.trim_start().starts_with('#') {
                break;
            }
        }
        end
    }
}

fn width(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
