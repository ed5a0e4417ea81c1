//! Builds the tree from the events of a YAML parser. JSON is parsed the same way, as a subset.
//!
//! Only what JSON can also express is accepted. Anchors, aliases and tags are rejected: other
//! tools disagree about them, and their values have no single location.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::scalar::{InvalidNumber, plain};
use super::surrogates::{self, Joined};
use super::{Entry, Node, Value};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Files, Span};

/// The maximum nesting depth of lists and maps. Large public documents need less than half of
/// it, and every later step can recurse this deep on a small thread stack.
const MAX_DEPTH: usize = 50;

/// Parses one file. Returns `None` after reporting an error.
pub(super) fn parse(
    file: u16,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let text = files.text_of(file);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let joined = surrogates::join(text);
    let skipped = files.text_of(file).len() - text.len();
    let offsets = Offsets::new(file, skipped, text, joined.as_ref());
    let text = joined.as_ref().map_or(text, |joined| joined.text.as_str());
    let mut builder =
        Builder { offsets, stack: Vec::new(), root: None, diagnostics, failed: false };
    if builder.run(text).is_err() || builder.failed {
        return None;
    }
    let root = builder.root.take();
    if root.is_none() {
        let start = Span::new(file, 0, 0);
        let title = format!("`{}` is empty", files.path_of(file));
        let help = "write a document into it, or remove the file";
        let error = Diagnostic::error(Code::EmptyFile, title).at(start, "").help(help);
        diagnostics.push(error);
    }
    root
}

/// Converts character positions to byte positions.
struct Offsets {
    file: u16,
    skipped: usize,
    /// The byte position of each character; empty for ASCII text.
    bytes: Vec<usize>,
    len: usize,
}

impl Offsets {
    fn new(file: u16, skipped: usize, text: &str, joined: Option<&Joined>) -> Self {
        let bytes = match joined {
            Some(joined) => joined.positions.clone(),
            None if text.is_ascii() => Vec::new(),
            None => text.char_indices().map(|(at, _)| at).collect(),
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

/// A list or map that is still open.
struct Open {
    span: Span,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, key: Option<(String, Span)> },
}

/// An error after which parsing cannot continue.
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
                self.anchor_and_tag(span, anchor, tag.is_some());
                self.scalar(&text, style, span)
            }
            Event::SequenceStart(anchor, tag) => {
                self.anchor_and_tag(span, anchor, tag.is_some());
                self.open(span, Content::List(Vec::new()))
            }
            Event::MappingStart(anchor, tag) => {
                self.anchor_and_tag(span, anchor, tag.is_some());
                self.open(span, Content::Map { entries: Vec::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
        }
    }

    fn document(&mut self, span: Span) -> Result<(), Stop> {
        if self.root.is_none() {
            return Ok(());
        }
        let help = "keep one document per file and remove the `---` line between them";
        self.reject(Code::YamlDocuments, "a second document in one file", span, help);
        Err(Stop)
    }

    fn alias(&mut self, span: Span) -> Result<(), Stop> {
        let help =
            "repeat the value, or make it a component and refer to it with `$ref`";
        self.reject(Code::YamlAlias, "YAML aliases are not supported", span, help);
        self.value(Node { span, value: Value::Null })
    }

    fn anchor_and_tag(&mut self, span: Span, anchor: usize, tag: bool) {
        if anchor > 0 {
            let help =
                "remove the `&` and its name; to share the value, make it a component";
            self.reject(Code::YamlAnchor, "YAML anchors are not supported", span, help);
        }
        if tag {
            let help = "remove the tag; quote the value if it is a string";
            self.reject(Code::YamlTag, "YAML tags are not supported", span, help);
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
                let help = "repeat the entries, or compose schemas with `allOf`";
                let title = "YAML merge keys are not supported";
                self.reject(Code::YamlMergeKey, title, span, help);
            }
            return Ok(());
        }
        let value = if style == ScalarStyle::Plain {
            plain(text).unwrap_or_else(|why| self.invalid_number(&why, span))
        } else {
            Value::Text(text.to_owned())
        };
        self.value(Node { span, value })
    }

    fn invalid_number(&mut self, why: &InvalidNumber, span: Span) -> Value {
        let title = match why {
            InvalidNumber::NotFinite => "a number that JSON cannot represent",
            InvalidNumber::TooLarge => "a number that is too large",
        };
        self.reject(Code::YamlNumber, title, span, "quote the value if it is a string");
        Value::Null
    }

    fn open(&mut self, span: Span, content: Content) -> Result<(), Stop> {
        if let Some(Open { content: Content::Map { key: None, .. }, .. }) =
            self.stack.last()
        {
            let help = "use a string as the key";
            self.reject(Code::YamlKey, "a list or map as a map key", span, help);
            return Err(Stop);
        }
        if self.stack.len() >= MAX_DEPTH {
            let title = format!("more than {MAX_DEPTH} levels of nesting");
            let help = "move inner schemas to `components.schemas` and refer to them";
            self.reject(Code::TooDeep, &title, span, help);
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
        // The parser reports the end of a block list or map at the next token.
        let flow = end.start() < end.end();
        let end = if flow { end } else { last.unwrap_or(end) };
        self.value(Node { span: open.span.to(end), value })
    }

    /// Adds a complete value to the innermost open list or map.
    fn value(&mut self, node: Node) -> Result<(), Stop> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open { content: Content::List(items), .. }) => items.push(node),
            Some(Open { content: Content::Map { entries, key }, .. }) => {
                let Some((key, span)) = key.take() else {
                    let help = "use a string as the key";
                    let title = "a key that is not a string";
                    self.reject(Code::YamlKey, title, node.span, help);
                    return Err(Stop);
                };
                match entries.iter().find(|entry| entry.key == key) {
                    Some(first) => {
                        let first = first.span;
                        self.duplicate(&key, first, span);
                    }
                    None => entries.push(Entry { key, span, node }),
                }
            }
        }
        Ok(())
    }

    fn duplicate(&mut self, key: &str, first: Span, second: Span) {
        self.failed = true;
        let title = format!("the key `{key}` occurs twice in one map");
        let diagnostic = Diagnostic::error(Code::DuplicateKey, title)
            .at(second, "repeated here")
            .at(first, "first here")
            .help("remove or rename one of the two");
        self.diagnostics.push(diagnostic);
    }

    fn syntax(&mut self, error: &ScanError) -> Stop {
        let at = self.offsets.byte(error.marker().index());
        let span = Span::new(self.offsets.file, at, at);
        let help = "check indentation, brackets and quotes around this location";
        let title = format!("invalid YAML: {}", error.info());
        self.reject(Code::YamlSyntax, &title, span, help);
        Stop
    }

    fn reject(&mut self, code: Code, title: &str, span: Span, help: &str) {
        self.failed = true;
        self.diagnostics.push(Diagnostic::error(code, title).at(span, "").help(help));
    }
}
