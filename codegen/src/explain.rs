//! What each kind of finding means, why it is told, and what to do: the long form of a diagnostic.
//!
//! The texts stand in the Markdown files beside this, one for each subject. A section is headed by
//! a code. It opens with one sentence, goes on with a paragraph, and mostly has a faulty document
//! as an example and, below the line `Instead:`, the mended one. The examples leave out
//! `openapi`, `info` and empty `paths`. A test holds the sections against the list of codes, and
//! tries all examples.

use crate::diagnostic::{Code, near};

/// The texts, by subject.
const SUBJECTS: [&str; 9] = [
    include_str!("explain/yaml.md"),
    include_str!("explain/files.md"),
    include_str!("explain/keys.md"),
    include_str!("explain/operations.md"),
    include_str!("explain/schemas.md"),
    include_str!("explain/meaning.md"),
    include_str!("explain/names.md"),
    include_str!("explain/advice.md"),
    include_str!("explain/samples.md"),
];

/// What starts a section.
const HEADING: &str = "\n## ";

/// What is to be read about one kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The word of the code.
    pub word: &'static str,
    /// All of it, as Markdown, without the heading.
    pub text: &'static str,
}

impl Explanation {
    /// The sentence that it opens with.
    pub fn summary(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default()
    }
}

/// All explanations, subject by subject.
pub fn explanations() -> impl Iterator<Item = Explanation> {
    let sections = SUBJECTS.iter().flat_map(|subject| subject.split(HEADING).skip(1));
    sections.filter_map(|section| {
        let (word, text) = section.split_once('\n')?;
        Some(Explanation { word: word.trim(), text: text.trim() })
    })
}

/// The explanation of a code. Each has one.
pub fn explanation(code: Code) -> Option<Explanation> {
    explanations().find(|explanation| explanation.word == code.word())
}

/// The codes that may have been meant by a word that is none: those that a slip could have led
/// to, the nearest first; failing that, those that share a part with it.
pub fn meant(word: &str) -> Vec<Code> {
    let slips = near(word, Code::ALL.iter().map(|code| code.word()));
    if !slips.is_empty() {
        return slips.into_iter().filter_map(Code::from_word).collect();
    }
    let parts: Vec<&str> = word.split('-').collect();
    let shares = |code: &&Code| code.word().split('-').any(|part| parts.contains(&part));
    Code::ALL.iter().filter(shares).copied().collect()
}
