//! Inference from drift logs: one property per case, on the small document of the tests for
//! bodies.

mod pasted;
mod refused;

use std::fs;
use std::path::PathBuf;

use revio_codegen::bundle;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::infer::{LogRequest, Proposal, from_logs};
use revio_codegen::source::Sources;

fn read(name: &str) -> String {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let path = PathBuf::from(package).join("tests").join(name);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The document, with what only a log can change: an enum with names, and required properties.
fn document() -> Sources {
    let text = read("infer/spec.yaml") + &read("drift/more.yaml");
    Sources::single("openapi.yaml", text)
}

fn request(logs: &[&str], widen: bool) -> LogRequest {
    let names = ["a.jsonl", "b.jsonl"].map(str::to_owned);
    let logs = logs.iter().map(|text| (*text).to_owned());
    LogRequest { logs: names.into_iter().zip(logs).collect(), widen }
}

/// A line of a log from `unexpected pointer schema found value`. The operation is a list if the
/// pointer begins with `/records`.
fn line(text: &str) -> String {
    let mut words = text.split(' ');
    let mut next = || words.next().unwrap_or_default();
    let (unexpected, pointer, schema) = (next(), next(), next().trim_matches('-'));
    let mut optional = || match next() {
        "" | "null" => "null".to_owned(),
        text => format!("{text:?}"),
    };
    let (found, value) = (optional(), optional());
    let is_list = pointer.starts_with("/records");
    let operation = if is_list { "things_list" } else { "things_get" };
    format!(
        "{{\"operation\":\"{operation}\",\"pointer\":\"{pointer}\",\"schema\":\"{schema}\",\
         \"unexpected\":\"{unexpected}\",\"found\":{found},\"value\":{value},\"count\":3}}\n"
    )
}

fn log(lines: &str) -> String {
    lines.lines().filter(|text| !text.is_empty()).map(line).collect()
}

fn infer(sources: &Sources, request: &LogRequest) -> Result<Proposal, Diagnostics> {
    let tree = bundle(sources).unwrap_or_else(|found| panic!("{found}")).tree;
    from_logs(&tree, request)
}

/// Everything that is printed for logs.
fn printed(request: &LogRequest) -> String {
    match infer(&document(), request) {
        Ok(proposal) => {
            let edits: Vec<String> =
                proposal.edits.iter().map(ToString::to_string).collect();
            format!("{}{}", edits.join("\n"), proposal.notes)
        }
        Err(errors) => errors.to_string(),
    }
}

/// The names of the cases of a file, with their requests.
fn cases(file: &str) -> Vec<(String, LogRequest)> {
    let text = read(&format!("drift/cases/{file}.txt"));
    let case = |text: &str| {
        let (name, lines) = text.split_once('\n').expect("a name");
        let widened = lines.strip_prefix("--widen\n");
        let lines = log(widened.unwrap_or(lines));
        (name.to_owned(), request(&[&lines], widened.is_some()))
    };
    text.split("\n== ").skip(1).map(case).collect()
}

#[test]
fn cases_give_their_snapshots() {
    for file in ["edits", "notes"] {
        for (name, request) in cases(file) {
            insta::assert_snapshot!(name, printed(&request));
        }
    }
}

#[test]
fn counts_of_several_logs_are_added() {
    let line = line("unknown_property /color Thing text");
    let found = printed(&request(&[&line, &line.repeat(2)], false));
    assert!(found.contains("# observed 9 times in things_get\n"), "{found}");
}

#[test]
fn differences_that_the_spec_describes_need_no_edit() {
    let lines = "\
unknown_property /count Thing integer
unknown_enum_value /color Box text RED
unexpected_null /name Thing
missing_property /name Thing
type_mismatch /name Thing text";
    assert_eq!(printed(&request(&[&log(lines)], false)), "");
    assert_eq!(printed(&request(&["", "\n\n"], false)), "");
}

/// Names and values that look like data do not get into the spec.
#[test]
fn data_in_a_log_stays_there() {
    let lines = "\
unknown_property /jane@example.com Thing text
unknown_property /owner Thing object
unknown_property /owner/5555550100 - text
unknown_property /color Thing text secret
type_mismatch /name Thing integer secret";
    let found = printed(&request(&[&log(lines)], true));
    for data in ["jane", "5555550100", "secret"] {
        assert!(!found.contains(data), "{found}");
    }
}
