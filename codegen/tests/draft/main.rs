//! Bodies in, YAML for the spec out: one property a case, on small documents, and all members of
//! all samples on the real spec.

mod endpoints;
mod lacking;
mod members;
mod pasted;
mod private;
mod recognised;
mod recorded;
mod refused;
mod samples;
mod types;
mod unions;

#[path = "../generate/spec.rs"]
mod spec;

use std::collections::BTreeMap;

use revio_codegen::bundle;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::draft::{Draft, Question, draft};
use revio_codegen::source::Sources;

/// A small document that has what Rev.io's has.
const SPEC: &str = include_str!("spec.yaml");

fn single() -> Sources {
    Sources::single("openapi.yaml", SPEC)
}

fn question(schema: &str, samples: &[&str]) -> Question {
    let names = ["a.json", "b.json", "c.json"];
    let texts = names.iter().zip(samples);
    Question {
        samples: texts
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect(),
        schema: schema.to_owned(),
        operation: None,
        lacking: false,
    }
}

fn drafted(sources: &Sources, question: &Question) -> Result<Draft, Diagnostics> {
    let tree = bundle(sources).unwrap_or_else(|found| panic!("{found}")).tree;
    draft(&tree, question)
}

/// Everything that is printed for a question.
fn printed(sources: &Sources, question: &Question) -> String {
    match drafted(sources, question) {
        Ok(draft) => {
            let snippets: Vec<String> =
                draft.snippets.iter().map(ToString::to_string).collect();
            format!("{}{}", snippets.join("\n"), draft.notes)
        }
        Err(refused) => refused.to_string(),
    }
}

/// Compares the draft of a new schema with the snapshot of that name.
fn check(name: &str, samples: &[&str]) {
    insta::assert_snapshot!(name, printed(&single(), &question("Gadget", samples)));
}

/// Compares what a schema of the document lacks with the snapshot of that name.
fn against(name: &str, schema: &str, samples: &[&str]) {
    let question = Question { lacking: true, ..question(schema, samples) };
    insta::assert_snapshot!(name, printed(&single(), &question));
}

/// The rows of a table in Markdown, cell by cell.
fn rows(table: &str) -> Vec<Vec<String>> {
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.map(|row| row.trim_matches('|').split('|'));
    cells
        .map(|cells| {
            cells.map(|cell| cell.trim().trim_matches('`').to_owned()).collect()
        })
        .collect()
}

/// One sample of the repository.
struct Row {
    file: String,
    text: String,
    schema: String,
    envelope: String,
}

fn sample_rows() -> Vec<Row> {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/samples");
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a text");
    let row = |cells: Vec<String>| Row {
        text: text(&cells[0]),
        file: cells[0].clone(),
        schema: cells[1].clone(),
        envelope: cells[2].clone(),
    };
    rows(&text("README.md")).into_iter().map(row).collect()
}

impl Row {
    fn question(&self, lacking: bool) -> Question {
        Question {
            samples: BTreeMap::from([(self.file.clone(), self.text.clone())]),
            schema: self.schema.clone(),
            operation: None,
            lacking,
        }
    }
}
