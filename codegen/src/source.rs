//! The texts of a document, and locations in them.
//!
//! Every other module may use this one; it uses none of them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The most bytes that an excerpt has before the first place that it shows, and after the last.
const CONTEXT: usize = 1_000;

/// The texts of a document that may span several files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// The path of the root file.
    pub root: String,
    /// The text of every file by its path. Paths are relative to the root's directory and
    /// separated by `/`.
    pub files: BTreeMap<String, String>,
}

impl Sources {
    /// A document in a single file.
    pub fn single(path: impl Into<String>, text: impl Into<String>) -> Self {
        let root = path.into();
        Self { files: BTreeMap::from([(root.clone(), text.into())]), root }
    }
}

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

    /// The first bytes of this span.
    pub(crate) fn prefix(self, length: usize) -> Self {
        let end = self.start().saturating_add(length).min(self.end());
        Self { end: u32::try_from(end).unwrap_or(self.end), ..self }
    }

    /// Whether this span contains another one.
    pub(crate) fn contains(self, other: Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// The span from the start of this one to the end of `other`.
    pub(crate) fn to(self, other: Span) -> Self {
        Self::new(self.file, self.start, other.end)
    }
}

/// The document exceeds what a [`Span`] can address.
#[derive(Debug)]
pub(crate) struct TooLarge(String);

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The texts that spans point into. Cloning is cheap.
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
    pub(crate) fn new(sources: &Sources) -> Result<Self, TooLarge> {
        if u16::try_from(sources.files.len()).is_err() {
            return Err(TooLarge("more than 65535 files".to_owned()));
        }
        let files = sources.files.iter().map(|(path, text)| File::new(path, text));
        Ok(Self { files: files.collect::<Result<_, _>>()? })
    }

    /// The number of the file at `path`.
    pub(crate) fn find(&self, path: &str) -> Option<u16> {
        // They are in the order of their paths, as in `Sources`.
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path));
        u16::try_from(index.ok()?).ok()
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

    /// The path of the file that contains the span.
    pub fn path(&self, span: Span) -> &str {
        self.path_of(span.file)
    }

    /// The line in which the span starts, counted from 1.
    pub fn line(&self, span: Span) -> usize {
        self.file(span.file).map_or(1, |file| file.line(span.start()))
    }

    /// The column at which the span starts: characters, counted from 1.
    pub fn column(&self, span: Span) -> usize {
        let Some(file) = self.file(span.file) else { return 1 };
        let line = file.line_start(file.line(span.start()));
        file.text.get(line..span.start()).map_or(1, |before| before.chars().count() + 1)
    }

    /// The text of the line in which the span starts, without its line break.
    pub fn source_line(&self, span: Span) -> &str {
        let Some(file) = self.file(span.file) else { return "" };
        file.lines(span, span).0.lines().next().unwrap_or_default()
    }

    /// The text under the span.
    pub fn text(&self, span: Span) -> &str {
        self.text_of(span.file).get(span.start()..span.end()).unwrap_or_default()
    }

    /// `path:line:column`.
    pub fn location(&self, span: Span) -> String {
        format!("{}:{}:{}", self.path(span), self.line(span), self.column(span))
    }

    /// The text of the lines from the start of `first` to the start of `last`, the offset of that
    /// text, and whether it starts within a line. A line may be as long as the file, so there are
    /// at most [`CONTEXT`] bytes before and after the two places.
    pub(crate) fn excerpt(&self, first: Span, last: Span) -> (&str, usize, bool) {
        let Some(file) = self.file(first.file) else { return ("", 0, false) };
        let (text, offset) = file.lines(first, last);
        let start = first.start().saturating_sub(offset + CONTEXT);
        let end = (last.start().saturating_sub(offset) + CONTEXT).min(text.len());
        let start = (start..text.len()).find(|at| text.is_char_boundary(*at));
        let end = (end..=text.len()).find(|at| text.is_char_boundary(*at));
        let (start, end) = (start.unwrap_or(0), end.unwrap_or(text.len()));
        (text.get(start..end).unwrap_or_default(), offset + start, start > 0)
    }

    fn file(&self, number: u16) -> Option<&File> {
        self.files.get(usize::from(number))
    }
}

impl File {
    /// The text of the lines from the start of `first` to the start of `last`, and the offset of
    /// that text.
    fn lines(&self, first: Span, last: Span) -> (&str, usize) {
        let start = self.line_start(self.line(first.start()));
        let end = self.line_start(self.line(last.start()) + 1);
        (self.text.get(start..end).unwrap_or_default(), start)
    }

    fn new(path: &str, text: &str) -> Result<Self, TooLarge> {
        if u32::try_from(text.len()).is_err() {
            return Err(TooLarge(format!("`{path}` is larger than 4 GiB")));
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
