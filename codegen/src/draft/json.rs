//! Reads JSON into a tree that knows its places.
//!
//! Strictly, since a body that only a lenient reader takes is not what a server sent. Numbers keep
//! their text, members their order, and a member that comes twice is a fault: which of the two
//! counts would be a guess.

use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node, Value};
use crate::source::Span;

/// How deep lists and objects may nest.
const DEPTH: usize = 50;

/// The value that a text holds, or what is wrong with it.
pub(super) fn read(file: u16, text: &str) -> Result<Node, Diagnostic> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    Reader { file, text, at: start }.only()
}

/// The values that the lines of a text hold, one each, or what is wrong with them. Blank lines
/// hold nothing.
pub(crate) fn read_lines(file: u16, text: &str) -> Vec<Result<Node, Diagnostic>> {
    let mut values = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim().is_empty() {
            let text = text.get(..start + line.trim_end().len()).unwrap_or_default();
            values.push(Reader { file, text, at: start }.only());
        }
        start += line.len();
    }
    values
}

struct Reader<'t> {
    file: u16,
    text: &'t str,
    at: usize,
}

type Read<T> = Result<T, Diagnostic>;

impl Reader<'_> {
    /// The value, behind which nothing may follow.
    fn only(mut self) -> Read<Node> {
        let node = self.value(0)?;
        self.space();
        match self.peek() {
            None => Ok(node),
            Some(_) => Err(self.syntax("something behind the end of the value")),
        }
    }

    fn value(&mut self, depth: usize) -> Read<Node> {
        self.space();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word()?,
        };
        Ok(Node { span: self.span(start), value })
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        self.enter(depth)?;
        let mut entries: Vec<Entry> = Vec::new();
        if self.ends(b'}') {
            return Ok(Value::Map(entries));
        }
        loop {
            let entry = self.member(depth)?;
            if let Some(first) = entries.iter().find(|other| other.key == entry.key) {
                return Err(twice(first.span, entry.span));
            }
            entries.push(entry);
            if self.last(b'}', "a `,` or the `}` of the object is missing")? {
                return Ok(Value::Map(entries));
            }
        }
    }

    fn member(&mut self, depth: usize) -> Read<Entry> {
        self.space();
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(
                self.syntax("a member has to begin with its name in double quotes")
            );
        }
        let key = self.string()?;
        let span = self.span(start);
        self.space();
        if !self.take(b':') {
            return Err(self.syntax("a `:` is missing behind the name of a member"));
        }
        Ok(Entry { key, span, node: self.value(depth + 1)? })
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        self.enter(depth)?;
        let mut items = Vec::new();
        if self.ends(b']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.last(b']', "a `,` or the `]` of the list is missing")? {
                return Ok(Value::List(items));
            }
        }
    }

    /// Steps over the bracket that opens something.
    fn enter(&mut self, depth: usize) -> Read<()> {
        if depth >= DEPTH {
            let title = format!("more than {DEPTH} levels of nesting");
            return Err(Diagnostic::error(Code::TooDeep, title)
                .at(self.span(self.at), "")
                .help(
                    "take the part that matters out of the body, and draft from that",
                ));
        }
        self.at += 1;
        Ok(())
    }

    fn ends(&mut self, bracket: u8) -> bool {
        self.space();
        self.take(bracket)
    }

    /// Whether the bracket follows, and not a comma.
    fn last(&mut self, bracket: u8, missing: &str) -> Read<bool> {
        if self.ends(bracket) {
            Ok(true)
        } else if self.take(b',') {
            Ok(false)
        } else {
            Err(self.syntax(missing))
        }
    }

    fn word(&mut self) -> Read<Value> {
        let words = [
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
        ];
        for (word, value) in words {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.syntax("a value has to follow"))
    }

    /// A number, as its text has it.
    fn number(&mut self) -> Read<Value> {
        let start = self.at;
        self.take(b'-');
        let whole = self.at;
        let digits = self.digits();
        let zero_first = digits > 1 && self.text.as_bytes().get(whole) == Some(&b'0');
        let fraction = !self.take(b'.') || self.digits() > 0;
        let exponent = !(self.take(b'e') || self.take(b'E')) || {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits() > 0
        };
        if digits == 0 || zero_first || !fraction || !exponent {
            return Err(self.syntax("a number is not written as JSON has it"));
        }
        Ok(Value::Number(self.text.get(start..self.at).unwrap_or_default().to_owned()))
    }

    fn digits(&mut self) -> usize {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += digits;
        digits
    }

    /// A text, from its opening quote to behind the closing one.
    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let Some(letter) = self.rest().chars().next() else {
                return Err(self.syntax("a text has no closing quote"));
            };
            match letter {
                '"' => {
                    self.at += 1;
                    return Ok(text);
                }
                '\\' => text.push(self.escape()?),
                letter if letter < ' ' => {
                    return Err(self.syntax("a text has a control character in it"));
                }
                letter => {
                    self.at += letter.len_utf8();
                    text.push(letter);
                }
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let escaped = self.text.as_bytes().get(self.at + 1);
        let letter = match escaped {
            Some(b'"' | b'\\' | b'/') => escaped.map(|byte| char::from(*byte)),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => return self.unicode(),
            _ => None,
        };
        let letter =
            letter.ok_or_else(|| self.syntax("an escape that JSON does not have"))?;
        self.at += 2;
        Ok(letter)
    }

    /// `\u0041`, or two of them for one letter. Half of such a pair becomes the letter that
    /// stands for what cannot be read.
    fn unicode(&mut self) -> Read<char> {
        let high = self.unit()?;
        if !(0xd800..0xdc00).contains(&high) || !self.rest().starts_with("\\u") {
            return Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let before = self.at;
        let low = self.unit()?;
        if !(0xdc00..0xe000).contains(&low) {
            self.at = before;
            return Ok(char::REPLACEMENT_CHARACTER);
        }
        let letter = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        Ok(char::from_u32(letter).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self) -> Read<u32> {
        let digits = self.text.get(self.at + 2..self.at + 6).unwrap_or_default();
        let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u32::from_str_radix(digits, 16) {
            Ok(unit) if hexadecimal => {
                self.at += 6;
                Ok(unit)
            }
            _ => Err(self.syntax("four hexadecimal digits have to follow `\\u`")),
        }
    }

    fn space(&mut self) {
        let space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += self.rest().bytes().take_while(|byte| space(byte)).count();
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn span(&self, start: usize) -> Span {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(self.at))
    }

    fn syntax(&self, what: &str) -> Diagnostic {
        Diagnostic::error(Code::JsonSyntax, format!("the sample is not JSON: {what}"))
            .at(self.span(self.at), "")
            .help("hand in the body as it was sent, one value in a file")
    }
}

fn twice(first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code::DuplicateJsonKey, "a member stands twice in one object")
        .at(second, "again here")
        .at(first, "first here")
        .help("remove one of the two, after finding out which of them the server means")
}
