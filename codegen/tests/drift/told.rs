//! What no lines can be given for is told.

use super::{check, printed, question};

#[test]
fn a_schema_that_is_not_there() {
    check("a_schema_that_is_not_there", &["member /a Gadget text"]);
}

#[test]
fn a_place_below_nothing() {
    check("a_place_below_nothing", &["member /records/*/a/b - text"]);
}

#[test]
fn a_word_that_is_not_told() {
    check("a_word_that_is_not_told", &["word /color Box text"]);
}

#[test]
fn a_name_that_is_not_told() {
    check("a_name_that_is_not_told", &["member /? Thing text"]);
}

#[test]
fn what_is_read_leniently() {
    check(
        "what_is_read_leniently",
        &["lenient /count Thing text", "lenient /fields Thing object"],
    );
}

#[test]
fn a_number_that_is_too_large() {
    check("a_number_that_is_too_large", &["kind /count Thing integer"]);
}

#[test]
fn null_in_a_list() {
    check("null_in_a_list", &["null /marks/* Box"]);
}

#[test]
fn a_body_of_another_kind() {
    check("a_body_of_another_kind", &["kind  Thing list"]);
}

#[test]
fn an_envelope() {
    check(
        "an_envelope",
        &[
            "kind /records CollectionEnvelope text",
            "missing /records CollectionEnvelope",
        ],
    );
}

#[test]
fn more_than_the_client_keeps() {
    check("more_than_the_client_keeps", &["rest  -"]);
}

#[test]
fn a_schema_in_brackets() {
    check("a_schema_in_brackets", &["word /color Crate text BLUE"]);
}

#[test]
fn nothing_where_the_spec_has_it() {
    let lines = [
        "member /count Thing integer",
        "word /color Box text RED",
        "null /name Thing",
        "missing /name Thing",
        "kind /name Thing text",
    ];
    assert_eq!(printed(&question(&[&super::log(&lines)], false)), "");
}

#[test]
fn nothing_in_an_empty_log() {
    assert_eq!(printed(&question(&["", "\n\n"], false)), "");
}
