//! Inference from sample bodies: small documents with one property per case, and all properties of
//! all samples on the real spec.

mod pasted;
mod private;
mod properties;
mod random;
mod samples;

#[path = "../generate/spec.rs"]
mod spec;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use revio_codegen::bundle;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::infer::{BodyRequest, Proposal, from_bodies};
use revio_codegen::load::Tree;
use revio_codegen::source::Sources;

fn path(name: &str) -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    PathBuf::from(package).join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A small document with the conventions of Rev.io.
fn document() -> Sources {
    Sources::single("openapi.yaml", read("tests/infer/spec.yaml"))
}

fn tree(sources: &Sources) -> Tree {
    bundle(sources).unwrap_or_else(|found| panic!("{found}")).tree
}

fn request(schema: &str, samples: &[&str]) -> BodyRequest {
    let names = ["a.json", "b.json", "c.json"].map(str::to_owned);
    let samples = samples.iter().map(|text| (*text).to_owned());
    BodyRequest {
        samples: names.into_iter().zip(samples).collect(),
        schema: schema.to_owned(),
        operation: None,
        gaps_only: false,
    }
}

fn gaps(schema: &str, samples: &[&str]) -> BodyRequest {
    BodyRequest { gaps_only: true, ..request(schema, samples) }
}

fn infer(sources: &Sources, request: &BodyRequest) -> Result<Proposal, Diagnostics> {
    from_bodies(&tree(sources), request)
}

/// Everything that is printed for a request.
fn printed(sources: &Sources, request: &BodyRequest) -> String {
    match infer(sources, request) {
        Ok(proposal) => {
            let edits: Vec<String> =
                proposal.edits.iter().map(ToString::to_string).collect();
            format!("{}{}", edits.join("\n"), proposal.notes)
        }
        Err(errors) => errors.to_string(),
    }
}

/// A case of `cases/*.txt`: a name, options, and samples with their file names.
struct Case {
    name: String,
    sources: Sources,
    request: BodyRequest,
}

fn cases(file: &str) -> Vec<Case> {
    let text = read(&format!("tests/infer/cases/{file}.txt"));
    text.split("\n== ").skip(1).map(Case::read).collect()
}

impl Case {
    fn read(text: &str) -> Self {
        let (head, samples) = text.split_once("-- ").unwrap_or((text, ""));
        let (name, options) = head.split_once('\n').expect("a name");
        let samples = samples.split("\n-- ").filter(|sample| !sample.is_empty());
        let samples = samples.map(|sample| {
            let (file, text) = sample.split_once('\n').expect("a sample");
            (file.to_owned(), text.trim_end_matches('\n').to_owned())
        });
        let option = |name: &str| {
            let value = options.split("--").find_map(|it| it.strip_prefix(name));
            value.map(|value| value.trim().to_owned())
        };
        let request = BodyRequest {
            samples: samples.collect(),
            schema: option("schema").unwrap_or_else(|| "Gadget".to_owned()),
            operation: option("operation").map(|it| it.parse().expect("an operation")),
            gaps_only: option("gaps").is_some(),
        };
        let sources = match option("spec") {
            Some(file) => {
                Sources::single("openapi.yaml", read(&format!("tests/infer/{file}")))
            }
            None => document(),
        };
        Self { name: name.to_owned(), sources, request }
    }
}

#[test]
fn cases_give_their_snapshots() {
    for file in ["gaps", "operations", "recognized", "refused", "types", "unions"] {
        for Case { name, sources, request } in cases(file) {
            insta::assert_snapshot!(name, printed(&sources, &request));
        }
    }
}

/// One sample of the repository.
struct Sample {
    file: String,
    text: String,
    schema: String,
    envelope: String,
}

/// The samples by the table of their README.
fn samples() -> Vec<Sample> {
    let folder = "../spec/samples/";
    let table = read(&format!("{folder}README.md"));
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let mut cells = row.trim_matches('|').split('|');
        let mut cell =
            || cells.next().expect("a cell").trim().trim_matches('`').to_owned();
        let (file, schema, envelope) = (cell(), cell(), cell());
        Sample { text: read(&format!("{folder}{file}")), file, schema, envelope }
    })
    .collect()
}

impl Sample {
    fn request(&self, gaps_only: bool) -> BodyRequest {
        BodyRequest {
            samples: BTreeMap::from([(self.file.clone(), self.text.clone())]),
            schema: self.schema.clone(),
            operation: None,
            gaps_only,
        }
    }
}
