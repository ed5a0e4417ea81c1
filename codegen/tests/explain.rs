//! Every code has an explanation, and its example gives it.

use std::collections::BTreeMap;

use revio_codegen::diagnostic::{Code, Diagnostics};
use revio_codegen::explain::{Explanation, explanation, explanations, meant};
use revio_codegen::infer::{BodyRequest, LogRequest, from_bodies, from_logs};
use revio_codegen::load::Sources;
use revio_codegen::{advise, understand};

/// What the examples leave out.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Example, version: v1}\n";

/// Codes that no document is known to give. Their example is what would be printed, which is tested
/// beside the code.
const WITHOUT_EXAMPLE: [Code; 1] = [Code::BrokenOutput];

/// A document, and what is asked about bodies, if that is what the example is about.
struct Example {
    document: Sources,
    question: Option<Asked>,
}

/// The question about bodies or about logs.
enum Asked {
    Bodies(BodyRequest),
    Logs(LogRequest),
}

impl Example {
    /// What stands in the fences of a text, if anything does.
    fn read(text: &str) -> Option<Self> {
        let command = fences(text, "sh").into_values().next();
        let question = command.map(|command| asked(text, &command));
        let mut files = fences(text, "yaml");
        if files.is_empty() && question.is_none() {
            return None;
        }
        if let Some(content) = files.remove("") {
            files.insert("openapi.yaml".to_owned(), whole(&content));
        } else if question.is_some() {
            files.insert("openapi.yaml".to_owned(), whole(""));
        }
        let document = Sources { root: "openapi.yaml".to_owned(), files };
        Some(Self { document, question })
    }

    fn found(&self) -> Diagnostics {
        let Some(question) = &self.question else {
            let (Ok(found) | Err(found)) = advise(&self.document);
            return found;
        };
        let meaning = understand(&self.document).expect("a whole document");
        let answer = match question {
            Asked::Bodies(request) => from_bodies(&meaning.tree, request),
            Asked::Logs(request) => from_logs(&meaning.tree, request),
        };
        match answer {
            Ok(proposal) => proposal.notes,
            Err(found) => found,
        }
    }
}

/// What a command asks about the bodies or logs of a text.
fn asked(text: &str, command: &str) -> Asked {
    let texts = fences(text, "json");
    if command.contains("xtask drift") {
        let widen = command.contains("--widen");
        return Asked::Logs(LogRequest { logs: texts, widen });
    }
    Asked::Bodies(BodyRequest {
        samples: texts,
        schema: word_after(command, "--schema").to_owned(),
        operation: None,
        gaps_only: command.contains("--against"),
    })
}

/// The fenced blocks in a language, by the name that follows it.
fn fences(text: &str, language: &str) -> BTreeMap<String, String> {
    let fence = format!("```{language}");
    let blocks = text.split(&fence).skip(1);
    let block = |block: &str| {
        let (name, rest) = block.split_once('\n')?;
        Some((name.trim().to_owned(), rest.split_once("```")?.0.to_owned()))
    };
    blocks.filter_map(block).collect()
}

fn word_after<'a>(command: &'a str, option: &str) -> &'a str {
    command
        .split_whitespace()
        .skip_while(|word| *word != option)
        .nth(1)
        .unwrap_or_default()
}

fn whole(text: &str) -> String {
    let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
    format!("{HEAD}{paths}{text}")
}

/// The faulty example and the mended one.
fn examples(explanation: &Explanation) -> (Option<Example>, Option<Example>) {
    match explanation.text.split_once("\nInstead:\n") {
        Some((faulty, mended)) => (Example::read(faulty), Example::read(mended)),
        None => (Example::read(explanation.text), None),
    }
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
        let found = faulty.found();
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
        let found = faulty.found();
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
        let found = mended.found();
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
