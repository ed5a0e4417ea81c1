//! Documentation: text that a document may say anything in, made safe and readable.
//!
//! A description is Markdown by somebody else. It may not start a test, open a code block by
//! its indent, link to what is not there, or hold a character that ends a comment.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{limits, together};
use super::markdown::{neutral, plain};
use crate::ir::{Definition, Doc, Evidence};

pub(super) use super::markdown::code;

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
pub(super) fn started(word: &str, lines: &[String]) -> Vec<String> {
    let is_list = |line: &String| {
        line.starts_with(['-', '*', '|', ' ']) || line.starts_with("```")
    };
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

/// What a type is, what its values may be, and how well it is known.
pub(super) fn of_type(
    definition: &Definition,
    otherwise: impl FnOnce() -> String,
    more: Vec<String>,
) -> Vec<String> {
    let doc = &definition.doc;
    let mut what = described_or(doc, otherwise);
    // No attribute: the generated code itself names the type, and would be warned.
    if doc.deprecated {
        what = started("**Deprecated.**", &what);
    }
    let known = doc.evidence.map(|level| format!("Evidence: {}.", evidence(level)));
    paragraphs(vec![what, more, together(&limits(doc)), known.into_iter().collect()])
}

/// `#[deprecated]`, if the document says so.
pub(super) fn deprecated(doc: &Doc) -> TokenStream {
    if doc.deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}
