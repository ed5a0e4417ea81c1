//! Documentation comments.
//!
//! Descriptions are untrusted Markdown. They must not start a doctest, open a code block by
//! indentation, link to items that do not exist, or contain a character that ends a comment.

mod bounds;

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::{neutral, plain};
use crate::ir::{Api, Definition, Doc, Evidence, Requirement};

pub(crate) use self::bounds::text as bounds_text;
pub(super) use self::bounds::{facts, limits};
pub(super) use super::markdown::code;

/// The maximum width of a line of documentation.
const WIDTH: usize = 80;

/// The verbs that summaries of operations start with.
const VERBS: &str = "Activate Add Approve Assign Attach Cancel Change Check Close Complete Create \
    Deactivate Delete Disconnect Download Get List Move Post Read Remove Replace Reverse Run Search \
    Send Set Store Take Update Upload Void";

/// Outer doc attributes, one per line.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#[doc = #lines])*)
}

/// Inner doc attributes, for a file.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#![doc = #lines])*)
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// One paragraph of trusted text, which may contain links.
pub(super) fn line(text: &str) -> TokenStream {
    attributes(&wrap(text))
}

/// Paragraphs of trusted text for the top of a file.
pub(super) fn file_docs(paragraphs: &[&str]) -> TokenStream {
    inner(&self::paragraphs(paragraphs.iter().map(|text| wrap(text)).collect()))
}

/// Joins paragraphs with an empty line between two.
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

/// Prepends a word to the lines and wraps the first paragraph again.
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

/// Untrusted Markdown as safe lines.
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

/// The description; empty if there is none.
pub(super) fn description(doc: &Doc) -> Vec<String> {
    match doc.text.as_deref().or(doc.summary.as_deref()) {
        Some(text) if !text.trim().is_empty() => described(text),
        _ => Vec::new(),
    }
}

/// The description, or a line in its place.
pub(super) fn described_or(
    doc: &Doc,
    otherwise: impl FnOnce() -> String,
) -> Vec<String> {
    let lines = description(doc);
    if lines.is_empty() { wrap(&otherwise()) } else { lines }
}

/// The first sentence of some lines.
pub(super) fn first_sentence(lines: &[String]) -> String {
    let paragraph: Vec<&str> = lines
        .iter()
        .map(String::as_str)
        .take_while(|line| !line.is_empty() && !line.starts_with("```"))
        .collect();
    let text = paragraph.join(" ");
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    sentence(text.get(..end).unwrap_or(&text))
}

/// Ends a text with a full stop.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let ended = text.is_empty() || text.ends_with(['.', '!', '?']);
    if ended { text.to_owned() } else { format!("{text}.") }
}

/// Puts an imperative summary into the third person: "List users" becomes "Lists users."
pub(super) fn third_person(summary: &str) -> String {
    let summary = sentence(summary);
    match summary.split_once([' ', '.']) {
        Some((verb, _)) if VERBS.split_whitespace().any(|known| known == verb) => {
            let ending = if verb.ends_with("ch") { "es" } else { "s" };
            let rest = summary.get(verb.len()..).unwrap_or_default();
            format!("{verb}{ending}{rest}")
        }
        _ => summary,
    }
}

/// A row of a Markdown table.
pub(super) fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// Untrusted Markdown as the cell of a table.
pub(super) fn cell(text: &str) -> String {
    described(text).join(" ").replace('|', "\\|")
}

/// Wraps a line. No line starts with a word that Markdown takes for a list or a heading.
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

/// A link to a guide; without that guide, the text alone.
pub(super) fn guide_link(api: &Api, guide: &str, text: &str) -> String {
    match api.guides.iter().find(|it| it.name.wire == guide) {
        Some(guide) => format!("[{text}](crate::guide::{})", guide.name.rust()),
        None => text.to_owned(),
    }
}

/// A level of evidence, with a link to its explanation.
pub(super) fn evidence(api: &Api, level: Evidence) -> String {
    guide_link(api, "evidence", level.as_str())
}

/// The evidence of a type, and of its fields that do not say their own.
pub(super) fn around(api: &Api, doc: &Doc) -> Option<Evidence> {
    doc.evidence.or(api.states_evidence.then_some(Evidence::Official))
}

/// The level of a part, where it is weaker than that of the whole.
pub(super) fn weaker(part: &Doc, whole: Option<Evidence>) -> Option<Evidence> {
    part.evidence.filter(|level| whole.is_none_or(|whole| *level > whole))
}

/// The documentation of a type: description, further paragraphs, constraints, evidence.
pub(super) fn type_docs(
    api: &Api,
    definition: &Definition,
    level: Option<Evidence>,
    otherwise: impl FnOnce() -> String,
    more: Vec<String>,
) -> Vec<String> {
    let doc = &definition.doc;
    let mut what = described_or(doc, otherwise);
    // An attribute would make the generated code warn about its own uses of the type.
    if doc.deprecated {
        what = started("**Deprecated.**", &what);
    }
    let level = level.map(|level| format!("**Evidence:** {}.", evidence(api, level)));
    paragraphs(vec![what, more, sentences(&limits(doc)), level.into_iter().collect()])
}

/// The documentation of a type with its own level of evidence.
pub(super) fn type_attributes(
    api: &Api,
    definition: &Definition,
    otherwise: impl FnOnce() -> String,
    more: Vec<String>,
) -> TokenStream {
    let level = definition.doc.evidence;
    attributes(&type_docs(api, definition, level, otherwise, more))
}

/// Joins sentences to a paragraph.
pub(super) fn sentences(sentences: &[String]) -> Vec<String> {
    if sentences.is_empty() { Vec::new() } else { wrap(&sentences.join(" ")) }
}

/// `#[deprecated]`, if the document says so.
pub(super) fn deprecated(doc: &Doc) -> TokenStream {
    if doc.deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}

/// `#[doc(alias = …)]`, unless rustdoc would refuse the alias.
pub(super) fn alias(name: &str, alias: &str) -> Option<TokenStream> {
    let allowed = |letter: char| {
        (letter.is_ascii_graphic() || letter == ' ') && !['"', '\''].contains(&letter)
    };
    let is_valid = alias.chars().all(allowed) && alias.trim() == alias;
    (is_valid && !alias.is_empty() && alias != name)
        .then(|| quote!(#[doc(alias = #alias)]))
}

/// Links to the setters of the credentials of each alternative.
pub(super) fn alternatives(api: &Api, requirement: &Requirement) -> String {
    let setters = |alternative: &Vec<usize>| {
        let schemes = alternative.iter();
        let all = schemes.flat_map(|scheme| api.security.credentials_of(*scheme));
        let setters = all.map(|it| {
            let name = it.name.rust();
            format!("[`{name}`](crate::ClientBuilder::{name})")
        });
        setters.collect::<Vec<_>>().join(" and ")
    };
    let alternatives = requirement.iter().filter(|it| !it.is_empty()).map(setters);
    alternatives.collect::<Vec<_>>().join(", or ")
}
