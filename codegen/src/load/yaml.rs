//! Formats a tree as YAML that every parser reads the same way.
//!
//! `serde_yaml` does the layout. It would format numbers as floats, so that 1.10 becomes 1.1, and
//! leave strings unquoted that YAML 1.1 reads as a date or a boolean. Numbers and such strings are
//! therefore replaced by placeholders, which are substituted in the formatted text.

use serde_yaml::Value as Yaml;

use super::{Node, Tree, Value, json};
use crate::diagnostic::json_string;

/// Plain scalars that YAML 1.1 reads as a boolean, a merge key or a default value.
const YAML_1_1: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "<<", "="];

impl Tree {
    /// Formats the document as YAML in source order.
    ///
    /// Numbers keep their digits. Strings that any YAML parser could read as another type are
    /// quoted.
    pub fn to_yaml(&self) -> String {
        print(&self.root)
    }
}

/// Formats a value with a trailing line break.
fn print(node: &Node) -> String {
    let json = json::print(node);
    let mut scalars = Scalars::for_document(&json);
    let value = scalars.value(node);
    match serde_yaml::to_string(&value) {
        Ok(text) => scalars.substitute(&text),
        // No known value fails. JSON is also YAML.
        Err(_) => json,
    }
}

/// Scalars that are formatted here, each with a placeholder.
struct Scalars {
    /// The prefix of every placeholder; it occurs nowhere else in the document.
    prefix: String,
    texts: Vec<String>,
}

impl Scalars {
    fn for_document(json: &str) -> Self {
        let mut prefix = "scalar_".to_owned();
        while json.contains(&prefix) {
            prefix.push('_');
        }
        Self { prefix, texts: Vec::new() }
    }

    fn value(&mut self, node: &Node) -> Yaml {
        match &node.value {
            Value::Null => Yaml::Null,
            Value::Bool(value) => Yaml::Bool(*value),
            Value::Number(number) => self.placeholder(number.clone()),
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
        if is_unambiguous(text) { text.into() } else { self.placeholder(quoted(text)) }
    }

    fn placeholder(&mut self, text: String) -> Yaml {
        self.texts.push(text);
        format!("{}{}.", self.prefix, self.texts.len() - 1).into()
    }

    fn substitute(&self, text: &str) -> String {
        let mut parts = text.split(&self.prefix);
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

/// Whether every YAML parser reads the text, as `serde_yaml` formats it, as this string.
fn is_unambiguous(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-']);
    let like_a_number = unsigned.starts_with('.')
        || unsigned.starts_with(|letter: char| letter.is_ascii_digit());
    let is_special = YAML_1_1.iter().any(|special| text.eq_ignore_ascii_case(special));
    !like_a_number && !is_special && text.chars().all(is_plain)
}

/// Whether a character needs no escape in any style of any YAML version.
fn is_plain(letter: char) -> bool {
    letter == '\n' || !(letter.is_control() || SPECIAL.contains(&letter))
}

/// Line breaks and byte order marks in some YAML versions, ordinary characters in others.
const SPECIAL: [char; 3] = ['\u{2028}', '\u{2029}', '\u{feff}'];

/// Quotes a string. YAML supports all escapes of JSON.
fn quoted(text: &str) -> String {
    let escape = |letter: char| format!("\\u{:04x}", u32::from(letter));
    SPECIAL
        .into_iter()
        .fold(json_string(text), |out, letter| out.replace(letter, &escape(letter)))
}
