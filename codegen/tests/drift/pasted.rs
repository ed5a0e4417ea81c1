//! What is printed can be pasted: the spec is sound afterwards, and the same log asks for nothing.

use revio_codegen::analyze;
use revio_codegen::snippet::apply;
use revio_codegen::source::Sources;

use super::{asked, log, question, single};

#[track_caller]
fn check(lines: &[&str]) {
    let question = question(&[&log(lines)], true);
    let change = asked(&single(), &question).unwrap_or_else(|found| panic!("{found}"));
    assert!(change.notes.is_empty(), "{}", change.notes);
    let pasted: Sources = apply(&single(), &change.snippets)
        .unwrap_or_else(|conflict| panic!("{conflict}"));
    analyze(&pasted).unwrap_or_else(|found| panic!("{found}\n{:#?}", change.snippets));
    let again = asked(&pasted, &question).unwrap_or_else(|found| panic!("{found}"));
    assert!(again.snippets.is_empty(), "{:#?}", again.snippets);
    assert!(again.notes.is_empty(), "{}", again.notes);
}

#[test]
fn members() {
    check(&[
        "unknown_property /a Thing text",
        "unknown_property /b Thing integer",
        "unknown_property /b Thing object",
        "unknown_property /b/c - boolean",
        "unknown_property /d Thing list",
        "unknown_property /d/* - object",
        "unknown_property /d/*/user_id - integer",
        "unknown_property /e_id Thing integer",
        "unknown_property /f Thing",
        "unknown_property /size/depth ThingSize decimal",
        "unknown_property /total CollectionEnvelope integer",
    ]);
}

#[test]
fn words() {
    check(&[
        "unknown_enum_value /color Box text GREEN",
        "unknown_enum_value /shape Box text OVAL",
        "unknown_enum_value /shape Box text on",
    ]);
}

#[test]
fn nulls_and_missing_members() {
    check(&[
        "unexpected_null /label Box",
        "missing_property /box_id Box",
        "unexpected_null /thing_id Thing",
    ]);
}

#[test]
fn kinds() {
    check(&[
        "type_mismatch /name Thing integer",
        "type_mismatch /count Thing decimal",
        "type_mismatch /customer_id Thing boolean",
        "type_mismatch /marks/* Box object",
        "type_mismatch /country Thing list",
        "type_mismatch /country/* - text",
        "type_mismatch /rate Thing object",
        "type_mismatch /rate/value - integer",
        "type_mismatch /made Box integer",
        "type_mismatch /created_date Thing text",
    ]);
}

#[test]
fn what_is_read_leniently() {
    check(&[
        "coerced /count Thing text",
        "coerced /rate Thing text",
        "coerced /customer_id Thing text",
        "coerced /made Box date-time",
        "coerced /created_date Thing date",
        "coerced /fields Thing object",
    ]);
}

/// Lines go in front of one that is replaced.
#[test]
fn neighbours() {
    check(&["unexpected_null /box_id Box", "type_mismatch /label Box integer"]);
}

#[test]
fn several_differences_of_one_member() {
    check(&[
        "unexpected_null /label Box",
        "type_mismatch /label Box integer",
        "type_mismatch /label Box boolean",
    ]);
}
