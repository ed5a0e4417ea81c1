//! The path item for an operation.

use revio_codegen::draft::Question;

use super::{printed, question, single};

fn check(name: &str, operation: &str, schema: &str, sample: &str) {
    let operation = Some(operation.parse().expect("an operation"));
    let question = Question { operation, lacking: true, ..question(schema, &[sample]) };
    insta::assert_snapshot!(name, printed(&single(), &question));
}

#[test]
fn one_that_is_there() {
    check("one_that_is_there", "GET /Things/{thing_id}", "Thing", "{\"thing_id\": 1}");
}

#[test]
fn a_get() {
    check(
        "a_get",
        "GET /Gadgets/{gadget_id}",
        "Gadget",
        "{\"ok\": true, \"gadget_id\": 1}",
    );
}

#[test]
fn a_list() {
    let sample =
        "{\"ok\": true, \"has_more\": false, \"records\": [{\"gadget_id\": 1}]}";
    check("a_list", "GET /Gadgets", "Gadget", sample);
}

#[test]
fn a_create() {
    check(
        "a_create",
        "POST /Gadgets",
        "GadgetCreate",
        "{\"gadget_id\": 1, \"name\": null}",
    );
}

#[test]
fn a_method_of_a_path_that_is_there() {
    check(
        "a_method_of_a_path_that_is_there",
        "PUT /Things/{thing_id}",
        "ThingReplace",
        "{\"name\": \"x\"}",
    );
}

/// The parameter would match the word as well.
#[test]
fn a_word_goes_before_a_parameter() {
    check(
        "a_word_goes_before_a_parameter",
        "GET /Things/Metadata",
        "ThingMetadata",
        "{\"a\": 1}",
    );
}
