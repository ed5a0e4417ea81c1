//! Documentation: text that a document may say anything in, made safe and readable.
//!
//! A description is Markdown by somebody else. It may not start a test, open a code block by
//! its indent, link to what is not there, or hold a character that ends a comment.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Bounds, Doc, Evidence};

/// How wide a line of documentation gets.
const WIDTH: usize = 80;

/// Lines of documentation as attributes, one a line.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines
        .iter()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// The same for a whole file.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines
        .iter()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#![doc = #lines])*)
}

/// One paragraph of our own words, which may hold links.
pub(super) fn line(text: &str) -> TokenStream {
    attributes(&wrap(text))
}

/// The paragraphs put together, with an empty line between two.
pub(super) fn paragraphs(parts: Vec<Vec<String>>) -> Vec<String> {
    let mut lines = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}

/// The lines with a word in front; the first paragraph is broken anew.
pub(super) fn started(word: &str, lines: Vec<String>) -> Vec<String> {
    let is_list =
        |line: &String| line.starts_with(['-', '*', '`', '|', ' ']) && line != word;
    let end = lines.iter().position(|line| line.is_empty() || is_list(line));
    let (first, rest) = lines.split_at(end.unwrap_or(lines.len()));
    let mut started = wrap(&format!("{word} {}", first.join(" ")));
    started.extend_from_slice(rest);
    started
}

/// A description of the document's, made safe.
pub(super) fn described(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        let line = plain(line);
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            fenced = !fenced;
            lines.push(if fenced { "```text".to_owned() } else { "```".to_owned() });
        } else if fenced {
            lines.push(line);
        } else {
            lines.extend(wrap(&neutral(line.trim())));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The description, or the line that stands in for it.
pub(super) fn described_or(
    doc: &Doc,
    otherwise: impl FnOnce() -> String,
) -> Vec<String> {
    match doc.text.as_deref().or(doc.summary.as_deref()) {
        Some(text) if !text.trim().is_empty() => described(text),
        _ => wrap(&otherwise()),
    }
}

/// Without characters that end a line or turn the text around.
fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for letter in line.chars() {
        match letter {
            '\t' => out.push(' '),
            '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{2028}'
            | '\u{2029}' => {
                out.extend(letter.escape_unicode());
            }
            _ if letter.is_control() => out.extend(letter.escape_unicode()),
            _ => out.push(letter),
        }
    }
    out
}

/// Without links and tags, outside of code: a word in square brackets would be a link to a
/// type, and one in angle brackets a tag.
fn neutral(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let parts: Vec<&str> = line.split('`').collect();
    // Without its partner, a backtick is a letter like any other.
    let closed = parts.len() % 2 == 1;
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push_str(if closed { "`" } else { "\\`" });
        }
        if closed && index % 2 == 1 {
            out.push_str(part);
        } else {
            out.push_str(
                &part.split(' ').map(neutral_word).collect::<Vec<_>>().join(" "),
            );
        }
    }
    out
}

fn neutral_word(word: &str) -> String {
    if word.starts_with("http://") || word.starts_with("https://") {
        let end = word.trim_end_matches(['.', ',', ';', ':', ')']);
        let rest = word.strip_prefix(end).unwrap_or_default();
        return format!("<{}>{rest}", end.replace(['<', '>'], ""));
    }
    if is_code(word) {
        let start =
            word.trim_start_matches(|letter: char| !letter.is_ascii_alphanumeric());
        let code =
            start.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
        return word.replacen(code, &format!("`{code}`"), 1);
    }
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        if matches!(letter, '[' | ']' | '<' | '>') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A word such as `customer_id`.
fn is_code(word: &str) -> bool {
    let core = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    core.contains('_')
        && core.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Breaks a line between words. Nothing that would start a list or a heading comes first.
pub(super) fn wrap(line: &str) -> Vec<String> {
    let indent =
        if line.starts_with("- ") || line.starts_with("* ") { "  " } else { "" };
    let mut lines = vec![String::new()];
    for word in line.split_whitespace() {
        let Some(last) = lines.last_mut() else { break };
        let fits = last.chars().count() + 1 + word.chars().count() <= WIDTH;
        if last.is_empty() {
            last.push_str(word);
        } else if fits || !may_come_first(word) || last.trim().is_empty() {
            last.push(' ');
            last.push_str(word);
        } else {
            lines.push(format!("{indent}{word}"));
        }
    }
    lines
}

fn may_come_first(word: &str) -> bool {
    !word.starts_with(['-', '+', '*', '#', '>', '=', '|', '~'])
        && !word
            .trim_end_matches(['.', ')'])
            .chars()
            .all(|letter| letter.is_ascii_digit())
}

/// How well something is known, as a part of a sentence.
pub(super) fn evidence(level: Evidence) -> &'static str {
    match level {
        Evidence::Official => "official (stated or shown by the vendor)",
        Evidence::Observed => "observed (seen in use by others)",
        Evidence::Inferred => "inferred (concluded from what is known, not seen)",
        Evidence::Unverified => "unverified (a guess by analogy)",
    }
}

/// What is known about a value, as a sentence; nothing if nothing is.
pub(super) fn bounds(bounds: &Bounds) -> Option<String> {
    let mut parts = Vec::new();
    match (&bounds.minimum, &bounds.maximum) {
        (Some(low), Some(high)) => parts.push(format!("from {low} to {high}")),
        (Some(low), None) => parts.push(format!("of at least {low}")),
        (None, Some(high)) => parts.push(format!("of at most {high}")),
        (None, None) => {}
    }
    match (bounds.min_length, bounds.max_length) {
        (Some(low), Some(high)) => {
            parts.push(format!("from {low} to {high} characters"))
        }
        (Some(low), None) => parts.push(format!("of at least {low} characters")),
        (None, Some(high)) => parts.push(format!("of at most {high} characters")),
        (None, None) => {}
    }
    if let Some(pattern) = &bounds.pattern {
        parts.push(format!("matching `{}`", plain(pattern).replace('`', "'")));
    }
    (!parts.is_empty()).then(|| format!("Takes values {}.", parts.join(", ")))
}

/// A text of the document's inside of code marks.
pub(super) fn code(text: &str) -> String {
    let text = plain(&text.replace(['\n', '\r'], " "));
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// `#[deprecated]`, if the document says so.
pub(super) fn deprecated(doc: &Doc) -> TokenStream {
    if doc.deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}
