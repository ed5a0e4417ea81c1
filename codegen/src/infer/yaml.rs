//! Writes YAML in the layout of the spec: block style, two spaces a level, lists indented below
//! their key.

use std::fmt::Write as _;

/// Lines of YAML without their line breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines(Vec<String>);

impl<S: Into<String>> FromIterator<S> for Lines {
    fn from_iter<I: IntoIterator<Item = S>>(lines: I) -> Self {
        Self(lines.into_iter().map(Into::into).collect())
    }
}

impl Lines {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// One line, verbatim.
    pub(super) fn of(line: impl Into<String>) -> Self {
        Self(vec![line.into()])
    }

    /// A comment, if there is one.
    pub(super) fn comment(text: Option<&str>) -> Self {
        text.map(|text| format!("# {text}")).into_iter().collect()
    }

    /// A key with lines below it.
    pub(super) fn keyed(key: &str, value: Self) -> Self {
        let mut lines = Self::new();
        lines.key(key, value);
        lines
    }

    /// A list of items.
    pub(super) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        let mut lines = Self::new();
        items.into_iter().for_each(|item| lines.item(item));
        lines
    }

    /// These lines with others below.
    #[must_use]
    pub(super) fn and(mut self, more: Self) -> Self {
        self.extend(more);
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Adds a line, verbatim.
    pub(super) fn push(&mut self, line: impl Into<String>) {
        self.0.push(line.into());
    }

    pub(super) fn extend(&mut self, lines: Self) {
        self.0.extend(lines.0);
    }

    /// Adds a key whose value is a text on the same line.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.push(format!("{}: {}", scalar(key), scalar(text)));
    }

    /// Adds a key with lines below it; `{}` if there are none except comments.
    pub(super) fn key(&mut self, key: &str, value: Self) {
        let key = scalar(key);
        if value.iter().all(|line| line.starts_with('#')) {
            self.extend(value);
            self.push(format!("{key}: {{}}"));
        } else {
            self.push(format!("{key}:"));
            self.extend(value.indented(2));
        }
    }

    /// Adds an item of a list.
    pub(super) fn item(&mut self, value: Self) {
        if value.is_empty() {
            self.push("- {}");
        }
        let lines = value.0.into_iter().enumerate();
        self.0.extend(
            lines.map(|(at, line)| {
                format!("{}{line}", if at == 0 { "- " } else { "  " })
            }),
        );
    }

    #[must_use]
    pub(super) fn indented(self, width: usize) -> Self {
        let indent = " ".repeat(width);
        let line = |line: String| {
            if line.is_empty() { line } else { format!("{indent}{line}") }
        };
        self.0.into_iter().map(line).collect()
    }

    /// The text, with a line break after each line.
    pub(super) fn print(&self) -> String {
        self.0.iter().fold(String::new(), |text, line| text + line + "\n")
    }
}

/// Plain scalars that some YAML reader does not take for text.
const SPECIAL: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// A scalar that every YAML reader takes for this text: plain for a word or a sentence, otherwise
/// double-quoted.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    let first =
        text.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/');
    let rest =
        |letter: char| letter.is_ascii_alphanumeric() || " _-./{};()".contains(letter);
    first
        && !text.ends_with(' ')
        && text.chars().all(rest)
        && !SPECIAL.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// A `$ref`, in single quotes as everywhere in the spec.
pub(super) fn reference(target: &str) -> String {
    format!("$ref: '{}'", target.replace('\'', "''"))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter.is_control() || is_break(letter) => {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// Whether some version of YAML takes the character for a line break or a byte order mark.
fn is_break(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_quoted_where_a_reader_could_take_them_for_something_else() {
        for plain in ["contact_id", "/Things/{thing_id}", "A kind of thing."] {
            assert_eq!(scalar(plain), plain);
        }
        for text in
            ["No", "null", "2024", "1.10", "a: b", "a #b", "{a}", "- a", "", "a "]
        {
            assert_eq!(scalar(text), format!("\"{text}\""));
        }
        assert_eq!(scalar("a\"\n"), "\"a\\\"\\u000a\"");
        assert_eq!(scalar("\\"), "\"\\\\\"");
        assert_eq!(scalar("é\u{2028}"), "\"é\\u2028\"");
    }

    #[test]
    fn items_keep_their_layout() {
        let item = Lines::of("type: array").and(Lines::keyed("items", Lines::new()));
        let list = Lines::list([item, Lines::new()]);
        assert_eq!(list.print(), "- type: array\n  items: {}\n- {}\n");
    }
}
