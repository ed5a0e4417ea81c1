//! Edits can be pasted: afterwards the spec is valid, has what was observed, and lacks nothing.

use std::collections::BTreeMap;

use revio_codegen::infer::{BodyRequest, TextEdit, apply, from_bodies};
use revio_codegen::source::Sources;
use revio_codegen::{analyze, generate};

use super::{cases, document, infer, request, samples, spec, tree};

/// Applies a proposal, and infers again.
#[track_caller]
fn check(sources: &Sources, request: &BodyRequest) -> Sources {
    let proposal = infer(sources, request).unwrap_or_else(|errors| panic!("{errors}"));
    assert!(proposal.notes.is_empty(), "{}", proposal.notes);
    assert!(!proposal.edits.is_empty(), "nothing to paste");
    let pasted =
        apply(sources, &proposal.edits).unwrap_or_else(|conflict| panic!("{conflict}"));
    analyze(&pasted).unwrap_or_else(|found| panic!("{found}\n{:#?}", proposal.edits));
    let gaps = BodyRequest { gaps_only: true, ..request.clone() };
    let again = infer(&pasted, &gaps).expect("a proposal");
    assert!(again.edits.is_empty() && again.notes.is_empty(), "{:?}", again.edits);
    pasted
}

#[test]
fn gaps_are_closed() {
    for case in cases("pasted") {
        println!("{}", case.name);
        check(&case.sources, &case.request);
    }
}

#[test]
fn a_new_schema() {
    let sample = "{\"gadget_id\": 1, \"parts\": [{\"part_id\": 1}]}";
    check(&document(), &request("Gadget", &[sample]));
}

/// A record of a new resource.
const GADGET: &str = "{\"ok\": true, \"gadget_id\": 5, \"customer_id\": 1, \"price\": 12.50, \
    \"created_date\": \"2024-01-02T03:04:05.678\", \"parts\": [{\"part_id\": 1}], \"note\": null, \
    \"fields\": [{\"field_id\": 1, \"label\": \"x\", \"value\": \"y\"}], \"links\": []}";

fn operation(sources: &Sources, operation: &str, schema: &str, sample: &str) -> Sources {
    let operation = Some(operation.parse().expect("an operation"));
    check(sources, &BodyRequest { operation, ..request(schema, &[sample]) })
}

#[test]
fn operations_of_a_small_spec() {
    let sources = operation(&document(), "GET /Gadgets/{gadget_id}", "Gadget", GADGET);
    let sources =
        operation(&sources, "POST /Gadgets", "GadgetCreate", "{\"name\": null}");
    let replace = "{\"gadget_id\": 1}";
    operation(&sources, "PUT /Gadgets/{gadget_id}", "GadgetReplace", replace);
}

/// A new resource in a spec of many files, up to the generated client.
#[test]
fn operations_of_the_real_spec() {
    let page = format!(
        "{{\"ok\": true, \"has_more\": false, \"record_count\": 1, \"records\": [{}]}}",
        GADGET.replace("\"ok\": true, ", "").replace(", \"links\": []", "")
    );
    let sources = operation(&spec::sources(), "GET /Gadgets", "Gadget", &page);
    let sources =
        operation(&sources, "GET /Gadgets/{gadget_id}", "GadgetDetail", GADGET);
    let sources =
        operation(&sources, "POST /Gadgets", "GadgetCreate", "{\"customer_id\": 1}");
    let client = generate(&sources).unwrap_or_else(|found| panic!("{found}"));
    let mut files = client.files.iter();
    let (_, module) =
        files.find(|(path, _)| path.ends_with("gadgets.rs")).expect("a module");
    for method in ["pub fn list(", "pub fn get(", "pub fn create("] {
        assert!(module.contains(method), "{method}");
    }
}

/// Schemas inferred from the samples alone replace the existing ones, and still accept all samples.
#[test]
fn no_sample_contradicts_the_spec() {
    let sources = spec::sources();
    let whole = tree(&sources);
    let mut requests: BTreeMap<String, BodyRequest> = BTreeMap::new();
    for sample in samples() {
        let request = requests
            .entry(sample.schema.clone())
            .or_insert_with(|| sample.request(false));
        request.samples.insert(sample.file, sample.text);
    }
    let edits: Vec<TextEdit> = requests
        .values()
        .flat_map(|request| from_bodies(&whole, request).expect("a proposal").edits)
        .collect();
    let pasted = tree(&apply(&sources, &edits).expect("valid edits"));
    for sample in samples() {
        let again = from_bodies(&pasted, &sample.request(true)).expect("a proposal");
        assert!(again.edits.is_empty(), "{}: {:?}", sample.file, again.edits);
    }
}
