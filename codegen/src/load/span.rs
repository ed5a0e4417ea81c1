//! Places in the source texts.

use std::sync::Arc;

use super::Sources;
use crate::diagnostic::{Code, Diagnostic};

/// A range of bytes in one of the [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    file: u16,
    start: u32,
    end: u32,
}

impl Span {
    pub(crate) const fn new(file: u16, start: u32, end: u32) -> Self {
        Self { file, start, end: if end < start { start } else { end } }
    }

    pub(crate) fn file(self) -> u16 {
        self.file
    }

    pub(crate) fn start(self) -> usize {
        self.start as usize
    }

    pub(crate) fn end(self) -> usize {
        self.end as usize
    }

    /// Whether another range lies within this one.
    pub(crate) fn holds(self, other: Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// The range from the start of this span to the end of the other one.
    pub(crate) fn to(self, other: Span) -> Self {
        Self::new(self.file, self.start, other.end)
    }
}

/// The texts that spans point into. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Arc<[File]>,
}

#[derive(Debug)]
struct File {
    path: String,
    text: String,
    /// The byte offset at which each line starts.
    lines: Vec<usize>,
}

impl Files {
    pub(crate) fn new(sources: &Sources) -> Result<Self, Diagnostic> {
        if u16::try_from(sources.files.len()).is_err() {
            return Err(too_large("more than 65535 files".to_owned()));
        }
        let files = sources.files.iter().map(|(path, text)| File::new(path, text));
        Ok(Self { files: files.collect::<Result<_, _>>()? })
    }

    /// The number of the file at `path`.
    pub(crate) fn find(&self, path: &str) -> Option<u16> {
        let index = self.files.iter().position(|file| file.path == path)?;
        u16::try_from(index).ok()
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = u16> {
        0..u16::try_from(self.files.len()).unwrap_or(u16::MAX)
    }

    pub(crate) fn path_of(&self, file: u16) -> &str {
        self.file(file).map_or("", |file| &file.path)
    }

    pub(crate) fn text_of(&self, file: u16) -> &str {
        self.file(file).map_or("", |file| &file.text)
    }

    /// The path of the file that the span lies in.
    pub fn path(&self, span: Span) -> &str {
        self.path_of(span.file)
    }

    /// The line that the span starts in, counted from 1.
    pub fn line(&self, span: Span) -> usize {
        self.file(span.file).map_or(1, |file| file.line(span.start()))
    }

    /// The character in its line that the span starts at, counted from 1.
    pub fn column(&self, span: Span) -> usize {
        let Some(file) = self.file(span.file) else { return 1 };
        let line = file.line_start(file.line(span.start()));
        file.text.get(line..span.start()).map_or(1, |before| before.chars().count() + 1)
    }

    /// The text of the line that the span starts in, without its line break.
    pub fn source_line(&self, span: Span) -> &str {
        self.lines(span, span).0.lines().next().unwrap_or_default()
    }

    /// The text under the span.
    pub fn text(&self, span: Span) -> &str {
        self.text_of(span.file).get(span.start()..span.end()).unwrap_or_default()
    }

    /// `path:line:column`.
    pub fn place(&self, span: Span) -> String {
        format!("{}:{}:{}", self.path(span), self.line(span), self.column(span))
    }

    /// The lines from the one that `first` starts in to the one that `last` starts in, and the
    /// offset of the first of them.
    pub(crate) fn lines(&self, first: Span, last: Span) -> (&str, usize) {
        let Some(file) = self.file(first.file) else { return ("", 0) };
        let start = file.line_start(file.line(first.start()));
        let end = file.line_start(file.line(last.start()) + 1);
        (file.text.get(start..end).unwrap_or_default(), start)
    }

    fn file(&self, number: u16) -> Option<&File> {
        self.files.get(usize::from(number))
    }
}

impl File {
    fn new(path: &str, text: &str) -> Result<Self, Diagnostic> {
        if u32::try_from(text.len()).is_err() {
            return Err(too_large(format!("`{path}` is larger than 4 GiB")));
        }
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Ok(Self { path: path.to_owned(), text: text.to_owned(), lines })
    }

    fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset).max(1)
    }

    fn line_start(&self, line: usize) -> usize {
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }
}

fn too_large(what: String) -> Diagnostic {
    Diagnostic::error(Code::TooLarge, what)
        .help("split the document, or leave out what is not needed")
}
