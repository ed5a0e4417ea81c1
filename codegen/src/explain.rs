//! Explanations of the diagnostics: what a code means, why it is reported, and how to fix it.
//!
//! The texts are in Markdown files in the directory `explain`, one file per topic and one section
//! per code. A section has a sentence, a paragraph, and usually an example that triggers the
//! diagnostic, followed by the fixed example below the line `Instead:`. The examples omit
//! `openapi`, `info` and empty `paths`. A test checks that every code has a section and runs all
//! examples.

use crate::diagnostic::{Code, similar};

/// The texts by topic.
const TOPICS: [&str; 9] = [
    include_str!("explain/yaml.md"),
    include_str!("explain/files.md"),
    include_str!("explain/keys.md"),
    include_str!("explain/operations.md"),
    include_str!("explain/schemas.md"),
    include_str!("explain/extensions.md"),
    include_str!("explain/names.md"),
    include_str!("explain/lints.md"),
    include_str!("explain/samples.md"),
];

/// The start of a section.
const HEADING: &str = "\n## ";

/// The explanation of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The name of the code.
    pub code: &'static str,
    /// The text in Markdown, without the heading.
    pub text: &'static str,
}

impl Explanation {
    /// The first sentence.
    pub fn summary(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default()
    }
}

/// All explanations, topic by topic.
pub fn explanations() -> impl Iterator<Item = Explanation> {
    let sections = TOPICS.iter().flat_map(|topic| topic.split(HEADING).skip(1));
    sections.filter_map(|section| {
        let (code, text) = section.split_once('\n')?;
        Some(Explanation { code: code.trim(), text: text.trim() })
    })
}

/// The explanation of a code. Every code has one.
pub fn explanation(code: Code) -> Option<Explanation> {
    explanations().find(|explanation| explanation.code == code.as_str())
}

/// The codes that an unknown name could stand for, the most similar first. If the name is not a
/// misspelling of any code: the codes that share a word with it.
pub fn similar_codes(name: &str) -> Vec<Code> {
    let names = similar(name, Code::ALL.iter().map(|code| code.as_str()));
    if !names.is_empty() {
        return names.into_iter().filter_map(Code::from_name).collect();
    }
    let words: Vec<&str> = name.split('-').collect();
    let shares_word =
        |code: &&Code| code.as_str().split('-').any(|word| words.contains(&word));
    Code::ALL.iter().filter(shares_word).copied().collect()
}
