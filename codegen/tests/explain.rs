//! Every code has an explanation, and its example gives it.

use std::collections::BTreeMap;

use revio_codegen::advise;
use revio_codegen::diagnostic::{Code, Diagnostics};
use revio_codegen::explain::{Explanation, explanation, explanations, meant};
use revio_codegen::load::Sources;

/// What the examples leave out.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Example, version: v1}\n";

/// Codes that no document is known to give.
const WITHOUT_EXAMPLE: [Code; 1] = [Code::BrokenOutput];

/// The document of which these are the files: those in fences.
fn document(text: &str) -> Option<Sources> {
    let mut files = BTreeMap::new();
    for block in text.split("```yaml").skip(1) {
        let (path, rest) = block.split_once('\n')?;
        let (content, _) = rest.split_once("```")?;
        let path = path.trim();
        let content = if path.is_empty() { whole(content) } else { content.to_owned() };
        let path = if path.is_empty() { "openapi.yaml" } else { path };
        files.insert(path.to_owned(), content);
    }
    (!files.is_empty()).then(|| Sources { root: "openapi.yaml".to_owned(), files })
}

fn whole(text: &str) -> String {
    let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
    format!("{HEAD}{paths}{text}")
}

/// The faulty document and the mended one.
fn examples(explanation: &Explanation) -> (Option<Sources>, Option<Sources>) {
    match explanation.text.split_once("\nInstead:\n") {
        Some((faulty, mended)) => (document(faulty), document(mended)),
        None => (document(explanation.text), None),
    }
}

fn found(sources: &Sources) -> Diagnostics {
    let (Ok(found) | Err(found)) = advise(sources);
    found
}

#[test]
fn the_explanations_are_those_of_the_codes() {
    let mut words: Vec<&str> =
        explanations().map(|explanation| explanation.word).collect();
    words.sort_unstable();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.word()).collect();
    assert_eq!(words, codes);
}

#[test]
fn every_example_gives_its_code() {
    for code in Code::ALL {
        let (faulty, _) = explanation(*code).map(|it| examples(&it)).unwrap_or_default();
        assert_eq!(faulty.is_none(), WITHOUT_EXAMPLE.contains(code), "{code}");
        let Some(faulty) = faulty else { continue };
        let found = found(&faulty);
        assert!(found.iter().any(|finding| finding.code == *code), "{code}:\n{found}");
    }
}

/// An example shows its own fault, and none that the reader has to look past. An alias needs an
/// anchor, and what the lint refuses mostly cannot be decoded either.
#[test]
fn an_example_gives_no_other_code() {
    for explanation in explanations() {
        let (Some(faulty), _) = examples(&explanation) else { continue };
        let others = ["decode", "wrong-kind", "yaml-anchor"];
        let found = found(&faulty);
        let strangers = found.iter().filter(|it| {
            it.code != explanation.word && !others.contains(&it.code.word())
        });
        assert_eq!(strangers.count(), 0, "{}:\n{found}", explanation.word);
    }
}

#[test]
fn nothing_is_found_in_what_is_mended() {
    for explanation in explanations() {
        let (_, Some(mended)) = examples(&explanation) else { continue };
        let found = found(&mended);
        assert!(found.is_empty(), "{}:\n{found}", explanation.word);
    }
}

#[test]
fn an_explanation_opens_with_a_sentence_and_says_more() {
    for explanation in explanations() {
        let summary = explanation.summary();
        assert!(summary.ends_with('.'), "{}: {summary}", explanation.word);
        let mut paragraphs = explanation.text.split("\n\n");
        assert_eq!(paragraphs.next(), Some(summary), "{}", explanation.word);
        let second = paragraphs.next().unwrap_or_default();
        assert!(
            !second.is_empty() && !second.starts_with("```"),
            "{}",
            explanation.word
        );
    }
}

#[test]
fn a_code_is_looked_up() {
    let found = explanation(Code::SameSchema).map(|explanation| explanation.word);
    assert_eq!(found, Some("same-schema"));
}

#[test]
fn slips_and_parts_are_recognised() {
    assert_eq!(meant("unknwn-key"), [Code::UnknownKey]);
    assert_eq!(meant("Yaml-Tag"), [Code::YamlTag]);
    assert!(meant("enum").contains(&Code::ClosedEnum));
    assert!(meant("yaml").len() > 3);
    assert!(meant("nonsense").is_empty());
}
