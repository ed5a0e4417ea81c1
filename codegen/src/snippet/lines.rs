//! YAML in the layout of the spec: block style, two spaces a level, lists indented below their key.

use std::fmt::Write as _;

/// Lines of YAML, none of which has a line break yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(Vec<String>);

impl Lines {
    /// No lines.
    pub fn new() -> Self {
        Self::default()
    }

    /// One line, as it is to stand.
    pub fn of(line: impl Into<String>) -> Self {
        Self(vec![line.into()])
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Adds a line, as it is to stand.
    pub fn push(&mut self, line: impl Into<String>) {
        self.0.push(line.into());
    }

    /// Adds other lines.
    pub fn extend(&mut self, lines: Self) {
        self.0.extend(lines.0);
    }

    /// Adds a key whose value is a text on the same line.
    pub fn text(&mut self, key: &str, text: &str) {
        self.0.push(format!("{}: {}", scalar(key), scalar(text)));
    }

    /// Adds a key with lines below it; `{}` if there are none but comments.
    pub fn key(&mut self, key: &str, value: Self) {
        let key = scalar(key);
        if value.iter().all(|line| line.starts_with('#')) {
            self.extend(value);
            self.0.push(format!("{key}: {{}}"));
        } else {
            self.0.push(format!("{key}:"));
            self.extend(value.indented(2));
        }
    }

    /// Adds an item of a list, its first line behind the dash.
    pub fn item(&mut self, value: Self) {
        if value.is_empty() {
            self.0.push("- {}".to_owned());
        }
        let mut lead = "- ";
        for line in value.0 {
            self.0.push(format!("{lead}{line}"));
            lead = "  ";
        }
    }

    /// The same lines, further to the right.
    #[must_use]
    pub fn indented(self, width: usize) -> Self {
        let indent = " ".repeat(width);
        let line = |line: String| {
            if line.is_empty() { line } else { format!("{indent}{line}") }
        };
        Self(self.0.into_iter().map(line).collect())
    }

    /// The lines as text, each ending in a line break.
    pub fn print(&self) -> String {
        self.0.iter().fold(String::new(), |text, line| text + line + "\n")
    }
}

/// Words that some reader of YAML takes for something else than text.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// A text that every reader of YAML takes for that text: bare where it is a plain word or a
/// sentence, else in double quotes.
pub fn scalar(text: &str) -> String {
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
        && !WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// A text in single quotes, as references stand in the spec.
pub fn reference(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
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

/// What some version of YAML takes for the end of a line or a mark.
fn is_break(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(scalar(text), expected);
    }

    #[test]
    fn words_with_another_meaning_are_quoted() {
        check("No", "\"No\"");
        check("null", "\"null\"");
    }

    #[test]
    fn digits_are_quoted() {
        check("2024", "\"2024\"");
        check("1.10", "\"1.10\"");
    }

    #[test]
    fn marks_of_yaml_are_quoted() {
        check("a: b", "\"a: b\"");
        check("a #b", "\"a #b\"");
        check("{a}", "\"{a}\"");
        check("- a", "\"- a\"");
        check("", "\"\"");
        check("a ", "\"a \"");
    }

    #[test]
    fn nothing_leaves_its_quotes() {
        check("a\"\n", "\"a\\\"\\u000a\"");
        check("\\", "\"\\\\\"");
        check("é\u{2028}", "\"é\\u2028\"");
    }

    #[test]
    fn plain_words_stay_bare() {
        check("contact_id", "contact_id");
        check("/Things/{thing_id}", "/Things/{thing_id}");
        check("A kind of thing.", "A kind of thing.");
    }

    #[test]
    fn items_keep_their_shape() {
        let mut item = Lines::of("type: array");
        item.key("items", Lines::new());
        let mut list = Lines::new();
        list.item(item);
        list.item(Lines::new());
        assert_eq!(list.print(), "- type: array\n  items: {}\n- {}\n");
    }
}
