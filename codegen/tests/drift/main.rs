//! Logs in, the change of the spec out: one property a case, on the small document of the drafts.

mod pasted;
mod private;
mod proposed;
mod refused;
mod told;

use revio_codegen::bundle;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::draft::Draft;
use revio_codegen::drift::{Question, drift};
use revio_codegen::source::Sources;

/// The document of the drafts, with what only a log can tell of: an enum with names, and members
/// that are required.
fn single() -> Sources {
    let spec = include_str!("../draft/spec.yaml");
    Sources::single("openapi.yaml", format!("{spec}{}", include_str!("more.yaml")))
}

fn question(logs: &[&str], widen: bool) -> Question {
    let names = ["a.jsonl", "b.jsonl"];
    let logs = names.iter().zip(logs);
    let logs = logs.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Question { logs: logs.collect(), widen }
}

/// The line of a log: `unexpected pointer schema found`, and the word if there is one. A list
/// answers, unless the pointer does not begin with `/records`.
fn line(text: &str) -> String {
    let mut words = text.split(' ');
    let mut next = || words.next().unwrap_or_default();
    let (unexpected, pointer, schema, found, value) =
        (next(), next(), next(), next(), next());
    let quoted = |text: &str| {
        if text.is_empty() || text == "null" {
            "null".into()
        } else {
            format!("{text:?}")
        }
    };
    let is_list = pointer.starts_with("/records");
    let operation = if is_list { "things_list" } else { "things_get" };
    let schema = schema.trim_matches('-');
    format!(
        "{{\"operation\":\"{operation}\",\"pointer\":\"{pointer}\",\"schema\":\"{schema}\",\
         \"unexpected\":\"{unexpected}\",\"found\":{},\"value\":{},\"count\":3}}\n",
        quoted(found),
        quoted(value)
    )
}

fn log(lines: &[&str]) -> String {
    lines.iter().map(|text| line(text)).collect()
}

fn asked(sources: &Sources, question: &Question) -> Result<Draft, Diagnostics> {
    let tree = bundle(sources).unwrap_or_else(|found| panic!("{found}")).tree;
    drift(&tree, question)
}

/// All that is printed for logs.
fn printed(question: &Question) -> String {
    match asked(&single(), question) {
        Ok(change) => {
            let snippets: Vec<String> =
                change.snippets.iter().map(ToString::to_string).collect();
            format!("{}{}", snippets.join("\n"), change.notes)
        }
        Err(refused) => refused.to_string(),
    }
}

/// Compares what a log asks for with the snapshot of that name.
fn check(name: &str, lines: &[&str]) {
    insta::assert_snapshot!(name, printed(&question(&[&log(lines)], false)));
}

/// The same, where types are to take what is read leniently.
fn widened(name: &str, lines: &[&str]) {
    insta::assert_snapshot!(name, printed(&question(&[&log(lines)], true)));
}
