//! What is printed can be pasted: the spec is sound afterwards, has what was seen, and nothing is
//! proposed any more.

use std::collections::BTreeMap;

use revio_codegen::draft::{Question, draft};
use revio_codegen::snippet::{Snippet, apply};
use revio_codegen::source::Sources;
use revio_codegen::{analyze, bundle, generate};

use super::{drafted, question, sample_rows, single, spec};

/// Pastes a draft, and asks again.
#[track_caller]
fn check(sources: &Sources, question: &Question) -> Sources {
    let draft = drafted(sources, question).unwrap_or_else(|refused| panic!("{refused}"));
    assert!(draft.notes.is_empty(), "{}", draft.notes);
    assert!(!draft.snippets.is_empty(), "nothing to paste");
    let pasted =
        apply(sources, &draft.snippets).unwrap_or_else(|conflict| panic!("{conflict}"));
    analyze(&pasted).unwrap_or_else(|found| panic!("{found}\n{:#?}", draft.snippets));
    let question = Question { lacking: true, ..question.clone() };
    let again = drafted(&pasted, &question).expect("a draft");
    assert!(again.snippets.is_empty() && again.notes.is_empty(), "{:?}", again.snippets);
    pasted
}

fn small(schema: &str, samples: &[&str]) {
    check(&single(), &Question { lacking: true, ..question(schema, samples) });
}

#[test]
fn members_of_every_kind() {
    let text = "{\"a\": null, \"b\": true, \"c\": 1, \"d\": 1.5, \"e\": \"x\", \"f\": \"2024-01-02\", \
                \"g\": \"2024-01-02T00:00:00\", \"h\": [], \"i\": [1], \"j\": {}, \"k\": {\"a\": 1}, \
                \"l\": [{\"a\": 1}], \"m\": {\"1\": 2}, \"n_id\": 1, \"no\": \"\", \"user_id\": 1}";
    small("Thing", &[text]);
}

#[test]
fn unions() {
    let texts = [
        "{\"a\": 1, \"b\": \"2024-01-02\", \"c\": [1], \"d\": {\"a\": 1}, \"e\": true, \"f_id\": 1}",
        "{\"a\": \"x\", \"b\": 1, \"c\": [\"x\"], \"d\": [{\"a\": 2}], \"e\": null, \"f_id\": \"x\"}",
    ];
    small("Thing", &texts);
}

#[test]
fn other_kinds() {
    let text = "{\"name\": 12, \"count\": 1.5, \"customer_id\": \"acme\", \"created_by\": true, \
                \"created_date\": \"soon\", \"country\": false, \"rate\": \"x\", \"size\": 1, \
                \"fields\": \"x\", \"thing_id\": null}";
    small("Thing", &[text]);
}

#[test]
fn a_kind_within_a_list() {
    small("Thing", &["{\"fields\": [{\"label\": 1}, \"x\"]}"]);
}

#[test]
fn nulls_in_a_body() {
    small(
        "ThingCreate",
        &[
            "{\"name\": null, \"customer_id\": null, \"more\": null, \"my_id\": null}",
            "{\"more\": 1, \"my_id\": 1}",
        ],
    );
}

#[test]
fn nulls_and_other_kinds_at_once() {
    small(
        "ThingCreate",
        &[
            "{\"name\": null, \"customer_id\": null}",
            "{\"name\": 1, \"customer_id\": \"x\", \"new\": 1}",
        ],
    );
    small(
        "Thing",
        &[
            "{\"thing_id\": null, \"country\": null}",
            "{\"thing_id\": \"x\", \"country\": true}",
        ],
    );
}

#[test]
fn the_first_members_of_a_record() {
    small("ThingNote", &["{\"text\": \"x\", \"customer_id\": 1}"]);
}

#[test]
fn an_envelope() {
    let text =
        "{\"ok\": true, \"has_more\": false, \"total\": 1, \"records\": [{\"a\": 1}]}";
    small("Thing", &[text]);
}

#[test]
fn a_schema_alone() {
    check(
        &single(),
        &question("Gadget", &["{\"gadget_id\": 1, \"parts\": [{\"part_id\": 1}]}"]),
    );
}

/// What a first draft of a family of operations is made of.
const GADGET: &str = "{\"ok\": true, \"gadget_id\": 5, \"customer_id\": 1, \"price\": 12.50, \
    \"created_date\": \"2024-01-02T03:04:05.678\", \"parts\": [{\"part_id\": 1}], \"note\": null, \
    \"fields\": [{\"field_id\": 1, \"label\": \"x\", \"value\": \"y\"}], \"links\": []}";

fn endpoint(sources: &Sources, operation: &str, schema: &str, sample: &str) -> Sources {
    let operation = Some(operation.parse().expect("an operation"));
    check(sources, &Question { operation, ..question(schema, &[sample]) })
}

#[test]
fn endpoints_of_a_small_spec() {
    let sources = endpoint(&single(), "GET /Gadgets/{gadget_id}", "Gadget", GADGET);
    let sources =
        endpoint(&sources, "POST /Gadgets", "GadgetCreate", "{\"name\": null}");
    endpoint(
        &sources,
        "PUT /Gadgets/{gadget_id}",
        "GadgetReplace",
        "{\"gadget_id\": 1}",
    );
}

/// A family that is new, in a spec of many files, down to the client.
#[test]
fn endpoints_of_the_real_spec() {
    let page = format!(
        "{{\"ok\": true, \"has_more\": false, \"record_count\": 1, \"records\": [{}]}}",
        GADGET.replace("\"ok\": true, ", "").replace(", \"links\": []", "")
    );
    let sources = endpoint(&spec::sources(), "GET /Gadgets", "Gadget", &page);
    let sources = endpoint(&sources, "GET /Gadgets/{gadget_id}", "GadgetDetail", GADGET);
    let sources =
        endpoint(&sources, "POST /Gadgets", "GadgetCreate", "{\"customer_id\": 1}");
    let made = generate(&sources).unwrap_or_else(|found| panic!("{found}"));
    let (_, client) =
        made.files.iter().find(|(path, _)| path.ends_with("gadgets.rs")).expect("it");
    for call in ["pub fn list(", "pub fn get(", "pub fn create("] {
        assert!(client.contains(call), "{call}");
    }
}

/// The samples as the first that is known of their schemas: the drafts take the place of what is
/// there, and the spec goes on saying what they show.
#[test]
fn no_sample_contradicts_the_spec() {
    let sources = spec::sources();
    let tree = bundle(&sources).unwrap_or_else(|found| panic!("{found}")).tree;
    let mut questions: BTreeMap<String, Question> = BTreeMap::new();
    for row in sample_rows() {
        let question =
            questions.entry(row.schema.clone()).or_insert_with(|| row.question(false));
        question.samples.insert(row.file, row.text);
    }
    let whole = |question| draft(&tree, question).expect("a draft").snippets;
    let drafts: Vec<Snippet> = questions.values().flat_map(whole).collect();
    let pasted = apply(&sources, &drafts).expect("places");
    let tree = bundle(&pasted).unwrap_or_else(|found| panic!("{found}")).tree;
    for row in sample_rows() {
        let again = draft(&tree, &row.question(true)).expect("a draft");
        assert!(again.snippets.is_empty(), "{}: {:?}", row.file, again.snippets);
    }
}

/// A schema that stands alone, and a sample that it does not take.
#[track_caller]
fn alone(schemas: &str, sample: &str) {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: v1}\npaths: {}\ncomponents:\n  schemas:\n";
    let sources = Sources::single("openapi.yaml", format!("{head}{schemas}"));
    check(&sources, &Question { lacking: true, ..question("Thing", &[sample]) });
}

#[test]
fn what_begins_an_element_of_a_list_keeps_its_dash() {
    let schema = "    Thing:\n      type: object\n      properties:\n        sizes:\n          oneOf:\n            \
                  - items:\n                type: integer\n              type: array\n            - type: string\n";
    alone(schema, "{\"sizes\": [\"large\"]}");
}

#[test]
fn a_wrapper_in_brackets_is_kept_in_a_union() {
    let schema = "    Owner:\n      type: object\n      properties:\n        name: {type: string}\n    \
                  Thing:\n      type: object\n      properties:\n        owner:\n          \
                  allOf: [{ $ref: '#/components/schemas/Owner' }]\n          description: x\n";
    alone(schema, "{\"owner\": \"me\"}");
}

#[test]
fn words_of_an_enum_go_with_it_into_a_union() {
    let schema = "    Thing:\n      type: object\n      properties:\n        status:\n          \
                  type: string\n          enum: [a, b]\n          x-revio-enum: open\n";
    alone(schema, "{\"status\": 5}");
}

#[test]
fn a_remark_further_left_does_not_end_a_member() {
    let schema = "    Thing:\n      type: object\n      properties:\n        size:\n          type: integer\n      \
                  # Nobody knows.\n          description: x\n";
    alone(schema, "{\"size\": \"large\"}");
}
