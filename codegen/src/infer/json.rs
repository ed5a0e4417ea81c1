//! Reads JSON into a tree that knows its source locations.
//!
//! `serde_json` checks the syntax and hands out slices of the text, whose addresses are the
//! locations. Numbers keep their text and properties their order. A duplicate property is an
//! error, because which of the two the server means would be a guess.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node, Value};
use crate::source::Span;

/// How deep lists and objects may nest.
const MAX_DEPTH: usize = 50;

/// Reads the value of a whole file.
pub(super) fn read(file: u16, text: &str) -> Result<Node, Diagnostic> {
    Reader { file, text }.document(without_mark(text))
}

/// Reads one value from each line that is not blank.
pub(super) fn read_lines(file: u16, text: &str) -> Vec<Result<Node, Diagnostic>> {
    let lines = without_mark(text).lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Reader { file, text }.document(line.trim_end())).collect()
}

/// The text without a byte order mark.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

struct Reader<'t> {
    file: u16,
    text: &'t str,
}

impl<'t> Reader<'t> {
    fn document(&self, text: &'t str) -> Result<Node, Diagnostic> {
        self.value(self.parse::<&RawValue>(text)?.get(), 0)
    }

    fn value(&self, raw: &'t str, depth: usize) -> Result<Node, Diagnostic> {
        if raw.starts_with(['{', '[']) && depth >= MAX_DEPTH {
            let title = format!("more than {MAX_DEPTH} levels of nesting");
            return Err(Diagnostic::error(Code::TooDeep, title)
                .at(self.span(raw.get(..1).unwrap_or_default()), "")
                .help("cut the relevant part out of the body, and infer from that"));
        }
        let value = match raw.as_bytes().first() {
            Some(b'{') => Value::Map(self.entries(raw, depth)?),
            Some(b'[') => {
                let items = self.parse::<Vec<&RawValue>>(raw)?.into_iter();
                let items = items.map(|item| self.value(item.get(), depth + 1));
                Value::List(items.collect::<Result<_, _>>()?)
            }
            Some(b'"') => Value::Text(self.parse(raw)?),
            Some(b'n') => Value::Null,
            Some(b't' | b'f') => Value::Bool(raw == "true"),
            _ => Value::Number(raw.to_owned()),
        };
        Ok(Node { span: self.span(raw), value })
    }

    fn entries(&self, raw: &'t str, depth: usize) -> Result<Vec<Entry>, Diagnostic> {
        let mut entries: Vec<Entry> = Vec::new();
        for (key, value) in self.parse::<Properties<'_>>(raw)?.0 {
            let span = self.span(key.get());
            let key: String = self.parse(key.get())?;
            if let Some(first) = entries.iter().find(|other| other.key == key) {
                return Err(duplicate(first.span, span));
            }
            entries.push(Entry { key, span, node: self.value(value.get(), depth + 1)? });
        }
        Ok(entries)
    }

    fn parse<T: Deserialize<'t>>(&self, text: &'t str) -> Result<T, Diagnostic> {
        serde_json::from_str(text).map_err(|error| self.syntax(text, &error))
    }

    fn syntax(&self, text: &str, error: &serde_json::Error) -> Diagnostic {
        let message = error.to_string();
        let what = message.split(" at line ").next().unwrap_or_default();
        let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
        let line = before.map(str::len).sum::<usize>();
        let column = error.column().saturating_sub(usize::from(!error.is_eof()));
        // An error may be in the middle of a character.
        let at = (0..=line + column).rev().find(|at| text.is_char_boundary(*at));
        let at = self.offset(text) + at.unwrap_or_default();
        Diagnostic::error(Code::JsonSyntax, format!("the sample is not JSON: {what}"))
            .at(self.located(at, at), "")
            .help("pass the body as it was sent, one value per file")
    }

    /// The location of a slice of the text.
    fn span(&self, slice: &str) -> Span {
        let start = self.offset(slice);
        self.located(start, start + slice.len())
    }

    fn offset(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }

    fn located(&self, start: usize, end: usize) -> Span {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(end))
    }
}

/// The properties of an object, duplicates included.
struct Properties<'t>(Vec<(&'t RawValue, &'t RawValue)>);

impl<'de> Deserialize<'de> for Properties<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PropertiesVisitor;

        impl<'de> Visitor<'de> for PropertiesVisitor {
            type Value = Properties<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Self::Value, A::Error> {
                let mut properties = Vec::new();
                while let Some(property) = map.next_entry()? {
                    properties.push(property);
                }
                Ok(Properties(properties))
            }
        }

        deserializer.deserialize_map(PropertiesVisitor)
    }
}

fn duplicate(first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code::DuplicateJsonKey, "an object has the same property twice")
        .at(second, "again here")
        .at(first, "first here")
        .help("remove one of the two, after finding out which of them the server means")
}
