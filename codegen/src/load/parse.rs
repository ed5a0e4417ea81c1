//! Parser events to a tree. JSON comes through here too: it is YAML written in one style.
//!
//! Only what JSON can also say is accepted. Anchors, aliases and tags are refused, since other
//! tools disagree about them and no place could be given for what they stand for.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::scalar::{Refused, plain};
use super::{Entry, Files, Node, Span, Value};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// How deep lists and maps may nest: more than twice as deep as the deepest of large public
/// documents, and shallow enough for every later step to recurse on a thread's small stack.
const DEPTH: usize = 50;

/// The tree of one file; `None` if there is none to go on with.
pub(super) fn parse(
    file: u16,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let text = files.text_of(file);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offsets = Offsets::new(file, files.text_of(file).len() - text.len(), text);
    let mut builder =
        Builder { offsets, stack: Vec::new(), root: None, diagnostics, failed: false };
    if builder.run(text).is_err() || builder.failed {
        return None;
    }
    let root = builder.root.take();
    if root.is_none() {
        let start = Span::new(file, 0, 0);
        let what = format!("`{}` is empty", files.path_of(file));
        let help = "write a document into it, or leave the file out";
        diagnostics
            .push(Diagnostic::error(Code::EmptyFile, what).at(start, "").help(help));
    }
    root
}

/// Turns positions in characters into positions in bytes.
struct Offsets {
    file: u16,
    skipped: usize,
    /// The byte at which each character starts; empty where the two are the same.
    bytes: Vec<usize>,
    len: usize,
}

impl Offsets {
    fn new(file: u16, skipped: usize, text: &str) -> Self {
        let bytes = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().map(|(at, _)| at).collect()
        };
        Self { file, skipped, bytes, len: text.len() }
    }

    fn byte(&self, index: usize) -> u32 {
        let byte = if self.bytes.is_empty() {
            index.min(self.len)
        } else {
            self.bytes.get(index).copied().unwrap_or(self.len)
        };
        u32::try_from(byte + self.skipped).unwrap_or(u32::MAX)
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span::new(self.file, self.byte(span.start.index()), self.byte(span.end.index()))
    }
}

/// A list or map that is not finished.
struct Open {
    span: Span,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, key: Option<(String, Span)> },
}

/// Parsing went so wrong that the rest says nothing.
struct Stop;

struct Builder<'d> {
    offsets: Offsets,
    stack: Vec<Open>,
    root: Option<Node>,
    diagnostics: &'d mut Diagnostics,
    failed: bool,
}

impl Builder<'_> {
    fn run(&mut self, text: &str) -> Result<(), Stop> {
        let mut parser = Parser::new_from_str(text);
        while let Some(event) = parser.next_event() {
            let (event, span) = event.map_err(|error| self.syntax(&error))?;
            let span = self.offsets.span(span);
            self.event(event, span)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event, span: Span) -> Result<(), Stop> {
        match event {
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) => self.document(span),
            Event::Alias(_) => self.alias(span),
            Event::Scalar(text, style, anchor, tag) => {
                self.decorated(span, anchor, tag.is_some());
                self.scalar(&text, style, span)
            }
            Event::SequenceStart(anchor, tag) => {
                self.decorated(span, anchor, tag.is_some());
                self.open(span, Content::List(Vec::new()))
            }
            Event::MappingStart(anchor, tag) => {
                self.decorated(span, anchor, tag.is_some());
                self.open(span, Content::Map { entries: Vec::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
        }
    }

    fn document(&mut self, span: Span) -> Result<(), Stop> {
        if self.root.is_none() {
            return Ok(());
        }
        let help = "keep one document in a file, and remove the `---` line between them";
        self.refuse(Code::YamlDocuments, "a second document in one file", span, help);
        Err(Stop)
    }

    fn alias(&mut self, span: Span) -> Result<(), Stop> {
        let help =
            "write the value out, or make it a component and refer to it with `$ref`";
        self.refuse(Code::YamlAlias, "YAML aliases are not accepted", span, help);
        self.value(Node { span, value: Value::Null })
    }

    fn decorated(&mut self, span: Span, anchor: usize, tag: bool) {
        if anchor > 0 {
            let help =
                "remove the `&` and its name; make the value a component to share it";
            self.refuse(Code::YamlAnchor, "YAML anchors are not accepted", span, help);
        }
        if tag {
            let help = "remove the tag; put quotes around what has to be text";
            self.refuse(Code::YamlTag, "YAML tags are not accepted", span, help);
        }
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        span: Span,
    ) -> Result<(), Stop> {
        if let Some(Open { content: Content::Map { key: key @ None, .. }, .. }) =
            self.stack.last_mut()
        {
            *key = Some((text.to_owned(), span));
            if text == "<<" && style == ScalarStyle::Plain {
                let help = "write the members out, or compose schemas with `allOf`";
                self.refuse(
                    Code::YamlMergeKey,
                    "YAML merge keys are not accepted",
                    span,
                    help,
                );
            }
            return Ok(());
        }
        let value = if style == ScalarStyle::Plain {
            plain(text).unwrap_or_else(|why| self.number(&why, span))
        } else {
            Value::Text(text.to_owned())
        };
        self.value(Node { span, value })
    }

    fn number(&mut self, why: &Refused, span: Span) -> Value {
        let title = match why {
            Refused::NotFinite => "a number that JSON cannot write",
            Refused::TooLarge => "a number that is too large",
        };
        self.refuse(
            Code::YamlNumber,
            title,
            span,
            "put quotes around it if text is meant",
        );
        Value::Null
    }

    fn open(&mut self, span: Span, content: Content) -> Result<(), Stop> {
        if let Some(Open { content: Content::Map { key: None, .. }, .. }) =
            self.stack.last()
        {
            let help = "use a text as the key";
            self.refuse(Code::YamlKey, "a list or map as the key of a map", span, help);
            return Err(Stop);
        }
        if self.stack.len() >= DEPTH {
            let title = format!("more than {DEPTH} levels of nesting");
            let help = "move inner schemas to `components.schemas` and refer to them";
            self.refuse(Code::TooDeep, &title, span, help);
            return Err(Stop);
        }
        self.stack.push(Open { span, content });
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Stop> {
        let Some(open) = self.stack.pop() else { return Ok(()) };
        let (value, last) = match open.content {
            Content::List(items) => {
                let last = items.last().map(|item| item.span);
                (Value::List(items), last)
            }
            Content::Map { entries, .. } => {
                let last = entries.last().map(|entry| entry.node.span);
                (Value::Map(entries), last)
            }
        };
        // The end of a list or map in block style is only noticed at whatever comes next.
        let flow = end.start() < end.end();
        let end = if flow { end } else { last.unwrap_or(end) };
        self.value(Node { span: open.span.to(end), value })
    }

    /// Puts a finished value where it belongs.
    fn value(&mut self, node: Node) -> Result<(), Stop> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open { content: Content::List(items), .. }) => items.push(node),
            Some(Open { content: Content::Map { entries, key }, .. }) => {
                let Some((key, span)) = key.take() else {
                    let help = "use a text as the key";
                    self.refuse(
                        Code::YamlKey,
                        "a key that is not a text",
                        node.span,
                        help,
                    );
                    return Err(Stop);
                };
                let first = entries
                    .iter()
                    .find(|entry| entry.key == key)
                    .map(|entry| entry.span);
                match first {
                    Some(first) => self.duplicate(&key, first, span),
                    None => entries.push(Entry { key, span, node }),
                }
            }
        }
        Ok(())
    }

    fn duplicate(&mut self, key: &str, first: Span, second: Span) {
        self.failed = true;
        let title = format!("the key `{key}` stands twice in one map");
        let diagnostic = Diagnostic::error(Code::DuplicateKey, title)
            .at(second, "again here")
            .at(first, "first here")
            .help("remove or rename one of the two");
        self.diagnostics.push(diagnostic);
    }

    fn syntax(&mut self, error: &ScanError) -> Stop {
        let at = self.offsets.byte(error.marker().index());
        let span = Span::new(self.offsets.file, at, at);
        let help = "compare indentation, brackets and quotes around this place";
        self.refuse(
            Code::YamlSyntax,
            &format!("the text is not YAML: {}", error.info()),
            span,
            help,
        );
        Stop
    }

    fn refuse(&mut self, code: Code, title: &str, span: Span, help: &str) {
        self.failed = true;
        self.diagnostics.push(Diagnostic::error(code, title).at(span, "").help(help));
    }
}
