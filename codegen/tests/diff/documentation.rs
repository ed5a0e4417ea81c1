//! A change of the document that only reaches the documentation is a patch.

use revio_codegen::diff::rust::Release;
use revio_codegen::diff::wire::Verdict;
use revio_codegen::source::Sources;

use super::compared;

const DOCUMENT: &str = include_str!("documentation.yaml");

/// The texts of the document that end with `-text`, and each number that is an example.
fn texts() -> Vec<&'static str> {
    let words = DOCUMENT.split(|letter: char| " {},:\"\n".contains(letter));
    words.filter(|word| word.ends_with("-text") || word.starts_with("77")).collect()
}

#[test]
fn another_text_is_a_patch() {
    let texts = texts();
    assert_eq!(texts.len(), 31, "{texts:?}");
    for text in texts {
        let at = text.as_ptr().addr() - DOCUMENT.as_ptr().addr();
        let another = text.replace("-text", "-prose").replace("77", "78");
        let mut changed = DOCUMENT.to_owned();
        changed.replace_range(at..at + text.len(), &another);
        let sources = |text: &str| Sources::single("openapi.yaml", text);
        let diff = compared(&sources(DOCUMENT), &sources(&changed));
        let found = (diff.release(), diff.wire());
        assert_eq!(found.0, Some(Release::Patch), "{text}: {diff:?}");
        assert!(found.1 < Verdict::Breaking, "{text}: {diff:?}");
    }
}

/// The client does not contain these descriptions.
#[test]
fn a_text_outside_of_the_documentation_is_not_a_change() {
    let changed = DOCUMENT
        .replace("Not in the client.", "Still not.")
        .replace("Found.", "Here it is.");
    let sources = |text: &str| Sources::single("openapi.yaml", text);
    let diff = compared(&sources(DOCUMENT), &sources(&changed));
    assert_eq!(diff.release(), None, "{diff:?}");
}

#[test]
fn a_deprecation_in_the_documentation_is_a_patch() {
    let changed = DOCUMENT.replace("deprecated: false", "deprecated: true");
    let sources = |text: &str| Sources::single("openapi.yaml", text);
    let diff = compared(&sources(DOCUMENT), &sources(&changed));
    assert_eq!(diff.release(), Some(Release::Patch), "{diff:?}");
}
