//! From logs of drift to the change of the spec that ends it.
//!
//! A log has a line of JSON for each thing that an answer held and the spec did not lead to expect,
//! as the client's ready-made observer writes them. Logs are merged; what they tell goes the way of
//! a draft, which finds the lines and their places. New members have the evidence `observed`, and
//! all lines a comment that says how often which operation answered so.
//!
//! | found | becomes |
//! |---|---|
//! | an unknown member | a member, with what is in it |
//! | an unknown word | a word of the `enum`, which is no longer `complete` |
//! | null where a value is required | `nullable: true` |
//! | another kind | a wider type or a `oneOf` |
//! | a missing member | one fewer in `required` |
//! | a value that is read leniently | a note, or with `widen` a type that takes it as well |
//!
//! What no lines can be given for is a note: it is not passed over in silence.

mod line;
mod merge;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::draft::{Draft, observed_lacking, read_lines};
use crate::load::Tree;
use crate::source::{Files, Sources};
use line::{Line, Unexpected};
use merge::Findings;

/// What logs are asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The texts of the logs, by what their files are called.
    pub logs: BTreeMap<String, String>,
    /// Whether types are to take what the client reads all the same.
    pub widen: bool,
}

/// Makes the change of the spec that some logs ask for, or says all that is wrong with them.
pub fn drift(tree: &Tree, question: &Question) -> Result<Draft, Diagnostics> {
    let findings = Findings::of(read(question)?);
    let (observations, below) = findings.observations(question.widen);
    let operations = findings.operations();
    let (mut draft, unknown) = observed_lacking(tree, operations, &observations);
    draft.notes.extend(unknown.iter().map(|schema| no_schema(schema)));
    draft.notes.extend(below.iter().map(|place| no_place(place)));
    draft.notes.extend(hidden(&findings));
    draft.notes.extend(more(&findings));
    Ok(draft)
}

/// The lines of all logs.
fn read(question: &Question) -> Result<Vec<Line>, Diagnostics> {
    let sources = Sources { root: String::new(), files: question.logs.clone() };
    let mut faults = Diagnostics::new();
    let files = Files::new(&sources).unwrap_or_else(|too_large| {
        faults.push(too_large.into());
        Files::default()
    });
    let mut lines = Vec::new();
    for file in files.numbers() {
        for node in read_lines(file, files.text_of(file)) {
            match node.map_err(line::no_json).and_then(|node| line::read(&node)) {
                Ok(line) => lines.push(line),
                Err(fault) => faults.push(fault),
            }
        }
    }
    if faults.is_empty() { Ok(lines) } else { Err(faults.with_files(files)) }
}

fn no_schema(schema: &str) -> Diagnostic {
    let title = format!("the spec has no schema `{schema}`, which a log tells of");
    Diagnostic::warning(Code::UnknownLocation, title)
        .help("the log is of a client of another spec: gather one anew, or rename the schema in its lines")
}

fn no_place(place: &str) -> Diagnostic {
    let title =
        format!("{place} belongs to no schema, and to no member that is told of");
    Diagnostic::warning(Code::UnknownLocation, title)
        .help("hand in the whole log; if that is all, look at a body, and change the spec by hand")
}

/// What is known of words that the client did not tell.
fn hidden(findings: &Findings) -> Vec<Diagnostic> {
    let of_word = findings.iter().filter(|(finding, _)| {
        finding.unexpected == Unexpected::UnknownEnumValue && finding.value.is_none()
    });
    let places: BTreeSet<String> = of_word.map(|(finding, _)| finding.place()).collect();
    let note = |place: String| {
        let title = format!("{place} held a word that the log does not tell");
        Diagnostic::warning(Code::HiddenEnumValue, title).help(
            "it does not look like a word of an enum: look at a body, and see whether the list is one",
        )
    };
    places.into_iter().map(note).collect()
}

/// What a log has no lines of.
fn more(findings: &Findings) -> Vec<Diagnostic> {
    let rest = findings
        .iter()
        .filter(|(finding, _)| finding.unexpected == Unexpected::Truncated);
    let note = |(finding, count): (&merge::Finding, u64)| {
        let title = format!(
            "answers to `{}` had more differences than the client keeps: {count} are not told",
            finding.operation
        );
        Diagnostic::warning(Code::TruncatedLog, title)
            .help("paste these lines, release, and gather another log")
    };
    rest.map(note).collect()
}
