//! Prints a tree as YAML that says the same to every reader.
//!
//! `serde_yaml` lays the document out. It prints numbers as floats, so that 1.10 becomes 1.1, and
//! leaves words bare that YAML 1.1 takes for a date or a truth value. Numbers and such words go
//! through it as stand-ins, and are put in their places afterwards.

use serde_yaml::Value as Yaml;

use super::json;
use super::{Node, Value};

/// What YAML 1.1 reads as a truth value, a merge key or a default, in any case.
const OLD_WORDS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "<<", "="];

/// The value, ending in a line break.
pub(super) fn print(node: &Node) -> String {
    let json = json::print(node);
    let mut scalars = Scalars::beside(&json);
    let value = scalars.value(node);
    match serde_yaml::to_string(&value) {
        Ok(text) => scalars.put_into(&text),
        // There is no such case known. JSON is YAML too.
        Err(_) => json,
    }
}

/// Scalars that are printed here, and a stand-in for each.
struct Scalars {
    /// What every stand-in starts with, and nothing else in the document contains.
    mark: String,
    texts: Vec<String>,
}

impl Scalars {
    fn beside(json: &str) -> Self {
        let mut mark = "scalar_".to_owned();
        while json.contains(&mark) {
            mark.push('_');
        }
        Self { mark, texts: Vec::new() }
    }

    fn value(&mut self, node: &Node) -> Yaml {
        match &node.value {
            Value::Null => Yaml::Null,
            Value::Bool(value) => Yaml::Bool(*value),
            Value::Number(number) => self.stand_in(number.clone()),
            Value::Text(text) => self.text(text),
            Value::List(items) => {
                items.iter().map(|item| self.value(item)).collect::<Vec<_>>().into()
            }
            Value::Map(entries) => {
                let pairs = entries.iter();
                let pairs =
                    pairs.map(|entry| (self.text(&entry.key), self.value(&entry.node)));
                Yaml::Mapping(pairs.collect())
            }
        }
    }

    fn text(&mut self, text: &str) -> Yaml {
        if is_sure(text) { text.into() } else { self.stand_in(quoted(text)) }
    }

    fn stand_in(&mut self, text: String) -> Yaml {
        self.texts.push(text);
        format!("{}{}.", self.mark, self.texts.len() - 1).into()
    }

    fn put_into(&self, text: &str) -> String {
        let mut parts = text.split(&self.mark);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (number, rest) = part.split_once('.').unwrap_or_default();
            let scalar = number.parse::<usize>().ok().and_then(|at| self.texts.get(at));
            out.push_str(scalar.map(String::as_str).unwrap_or_default());
            out.push_str(rest);
        }
        out
    }
}

/// Whether no reader takes the text, as `serde_yaml` prints it, for anything else.
fn is_sure(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-']);
    let like_a_number = unsigned.starts_with('.')
        || unsigned.starts_with(|letter: char| letter.is_ascii_digit());
    let is_old_word = OLD_WORDS.iter().any(|word| text.eq_ignore_ascii_case(word));
    !like_a_number && !is_old_word && text.chars().all(is_plain)
}

/// Whether a character says the same in all styles of all versions.
fn is_plain(letter: char) -> bool {
    letter == '\n' || !(letter.is_control() || is_special(letter))
}

/// A line break or a mark in some version of YAML, and a letter in others.
fn is_special(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A text in double quotes, where JSON's escapes are among those of YAML.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    json::text(&mut out, text);
    let escape = |letter: char| format!("\\u{:04x}", u32::from(letter));
    ['\u{2028}', '\u{2029}', '\u{feff}']
        .into_iter()
        .fold(out, |out, letter| out.replace(letter, &escape(letter)))
}
