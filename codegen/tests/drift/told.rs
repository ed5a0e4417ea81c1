//! What no lines can be given for is told.

use super::{check, printed, question};

#[test]
fn a_schema_that_is_not_there() {
    check("a_schema_that_is_not_there", &["unknown_property /a Gadget text"]);
}

#[test]
fn a_place_below_nothing() {
    check("a_place_below_nothing", &["unknown_property /records/*/a/b - text"]);
}

#[test]
fn a_word_that_is_not_told() {
    check("a_word_that_is_not_told", &["unknown_enum_value /color Box text"]);
}

#[test]
fn a_name_that_is_not_told() {
    check("a_name_that_is_not_told", &["unknown_property /? Thing text"]);
}

#[test]
fn what_is_read_leniently() {
    check(
        "what_is_read_leniently",
        &["coerced /count Thing text", "coerced /fields Thing object"],
    );
}

#[test]
fn a_number_that_is_too_large() {
    check("a_number_that_is_too_large", &["type_mismatch /count Thing integer"]);
}

#[test]
fn null_in_a_list() {
    check("null_in_a_list", &["unexpected_null /marks/* Box"]);
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
            "type_mismatch /records CollectionEnvelope text",
            "missing_property /records CollectionEnvelope",
        ],
    );
}

#[test]
fn more_than_the_client_keeps() {
    check("more_than_the_client_keeps", &["rest  -"]);
}

#[test]
fn a_schema_in_brackets() {
    check("a_schema_in_brackets", &["unknown_enum_value /color Crate text BLUE"]);
}

#[test]
fn nothing_where_the_spec_has_it() {
    let lines = [
        "unknown_property /count Thing integer",
        "unknown_enum_value /color Box text RED",
        "unexpected_null /name Thing",
        "missing_property /name Thing",
        "type_mismatch /name Thing text",
    ];
    assert_eq!(printed(&question(&[&super::log(&lines)], false)), "");
}

#[test]
fn nothing_in_an_empty_log() {
    assert_eq!(printed(&question(&["", "\n\n"], false)), "");
}
