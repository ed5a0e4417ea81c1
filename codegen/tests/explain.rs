//! Every code has an explanation, and the example triggers it.

use std::collections::BTreeMap;

use revio_codegen::diagnostic::{Code, Diagnostics};
use revio_codegen::explain::{Explanation, explanation, explanations, similar_codes};
use revio_codegen::infer::{BodyRequest, LogRequest, from_bodies, from_logs};
use revio_codegen::source::Sources;
use revio_codegen::{analyze, lint};

/// The keys that the examples omit.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Example, version: v1}\n";

/// Codes that no known document triggers. Unit tests check their messages.
const WITHOUT_EXAMPLE: [Code; 1] = [Code::BrokenOutput];

/// A document, and the input of `draft` or `drift`, if any.
struct Example {
    document: Sources,
    command: Option<Command>,
}

/// A command and its input.
enum Command {
    Infer(BodyRequest),
    Drift(LogRequest),
}

impl Example {
    /// Parses the fenced blocks of a text.
    fn read(text: &str) -> Option<Self> {
        let command = fences(text, "sh").into_values().next();
        let command = command.map(|command| parse_command(text, &command));
        let mut files = fences(text, "yaml");
        if files.is_empty() && command.is_none() {
            return None;
        }
        if let Some(content) = files.remove("") {
            files.insert("openapi.yaml".to_owned(), whole(&content));
        } else if command.is_some() {
            files.insert("openapi.yaml".to_owned(), whole(""));
        }
        let document = Sources { root: "openapi.yaml".to_owned(), files };
        Some(Self { document, command })
    }

    fn found(&self) -> Diagnostics {
        let Some(command) = &self.command else {
            let (Ok(found) | Err(found)) = lint(&self.document);
            return found;
        };
        let analysis = analyze(&self.document).expect("a valid document");
        let result = match command {
            Command::Infer(request) => from_bodies(&analysis.tree, request),
            Command::Drift(request) => from_logs(&analysis.tree, request),
        };
        match result {
            Ok(proposal) => proposal.notes,
            Err(found) => found,
        }
    }
}

/// Parses a command line. The JSON blocks of the text are its input.
fn parse_command(text: &str, command: &str) -> Command {
    let texts = fences(text, "json");
    if command.contains("xtask drift") {
        let widen = command.contains("--widen");
        return Command::Drift(LogRequest { logs: texts, widen });
    }
    Command::Infer(BodyRequest {
        samples: texts,
        schema: word_after(command, "--schema").to_owned(),
        operation: None,
        gaps_only: command.contains("--against"),
    })
}

/// The fenced blocks in a language by name.
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

/// The example that triggers the code, and the fixed one.
fn examples(explanation: &Explanation) -> (Option<Example>, Option<Example>) {
    match explanation.text.split_once("\nInstead:\n") {
        Some((wrong, fixed)) => (Example::read(wrong), Example::read(fixed)),
        None => (Example::read(explanation.text), None),
    }
}

#[test]
fn every_code_has_an_explanation() {
    let mut explained: Vec<&str> =
        explanations().map(|explanation| explanation.code).collect();
    explained.sort_unstable();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(explained, codes);
}

#[test]
fn every_example_triggers_its_code() {
    for code in Code::ALL {
        let (wrong, _) = explanation(*code).map(|it| examples(&it)).unwrap_or_default();
        assert_eq!(wrong.is_none(), WITHOUT_EXAMPLE.contains(code), "{code}");
        let Some(wrong) = wrong else { continue };
        let found = wrong.found();
        assert!(found.iter().any(|finding| finding.code == *code), "{code}:\n{found}");
    }
}

/// An alias needs an anchor, and invalid objects often cannot be decoded.
#[test]
fn examples_trigger_no_other_code() {
    for explanation in explanations() {
        let (Some(wrong), _) = examples(&explanation) else { continue };
        let others = ["decode-error", "type-mismatch", "yaml-anchor"];
        let found = wrong.found();
        let unexpected = found.iter().filter(|it| {
            it.code != explanation.code && !others.contains(&it.code.as_str())
        });
        assert_eq!(unexpected.count(), 0, "{}:\n{found}", explanation.code);
    }
}

#[test]
fn fixed_examples_have_no_diagnostics() {
    for explanation in explanations() {
        let (_, Some(fixed)) = examples(&explanation) else { continue };
        let found = fixed.found();
        assert!(found.is_empty(), "{}:\n{found}", explanation.code);
    }
}

#[test]
fn explanations_start_with_a_sentence_and_a_paragraph() {
    for explanation in explanations() {
        let summary = explanation.summary();
        assert!(summary.ends_with('.'), "{}: {summary}", explanation.code);
        let mut paragraphs = explanation.text.split("\n\n");
        assert_eq!(paragraphs.next(), Some(summary), "{}", explanation.code);
        let second = paragraphs.next().unwrap_or_default();
        assert!(
            !second.is_empty() && !second.starts_with("```"),
            "{}",
            explanation.code
        );
    }
}

#[test]
fn explanation_of_a_code() {
    let found = explanation(Code::DuplicateSchema).map(|explanation| explanation.code);
    assert_eq!(found, Some("duplicate-schema"));
}

#[test]
fn similar_codes_of_misspellings_and_words() {
    assert_eq!(similar_codes("unknwn-key"), [Code::UnknownKey]);
    assert_eq!(similar_codes("Yaml-Tag"), [Code::YamlTag]);
    assert!(similar_codes("enum").contains(&Code::ClosedEnum));
    assert!(similar_codes("yaml").len() > 3);
    assert!(similar_codes("nonsense").is_empty());
}
