//! What is printed can be pasted: the spec is sound afterwards, and the same log asks for nothing.

use revio_codegen::load::Sources;
use revio_codegen::snippet::apply;
use revio_codegen::understand;

use super::{asked, log, question, single};

#[track_caller]
fn check(lines: &[&str]) {
    let question = question(&[&log(lines)], true);
    let change = asked(&single(), &question).unwrap_or_else(|found| panic!("{found}"));
    assert!(change.notes.is_empty(), "{}", change.notes);
    let pasted: Sources = apply(&single(), &change.snippets)
        .unwrap_or_else(|conflict| panic!("{conflict}"));
    understand(&pasted)
        .unwrap_or_else(|found| panic!("{found}\n{:#?}", change.snippets));
    let again = asked(&pasted, &question).unwrap_or_else(|found| panic!("{found}"));
    assert!(again.snippets.is_empty(), "{:#?}", again.snippets);
    assert!(again.notes.is_empty(), "{}", again.notes);
}

#[test]
fn members() {
    check(&[
        "member /a Thing text",
        "member /b Thing integer",
        "member /b Thing object",
        "member /b/c - boolean",
        "member /d Thing list",
        "member /d/* - object",
        "member /d/*/user_id - integer",
        "member /e_id Thing integer",
        "member /f Thing",
        "member /size/depth ThingSize decimal",
        "member /total CollectionEnvelope integer",
    ]);
}

#[test]
fn words() {
    check(&[
        "word /color Box text GREEN",
        "word /shape Box text OVAL",
        "word /shape Box text on",
    ]);
}

#[test]
fn nulls_and_missing_members() {
    check(&["null /label Box", "missing /box_id Box", "null /thing_id Thing"]);
}

#[test]
fn kinds() {
    check(&[
        "kind /name Thing integer",
        "kind /count Thing decimal",
        "kind /customer_id Thing boolean",
        "kind /marks/* Box object",
        "kind /country Thing list",
        "kind /country/* - text",
        "kind /rate Thing object",
        "kind /rate/value - integer",
        "kind /made Box integer",
        "kind /created_date Thing text",
    ]);
}

#[test]
fn what_is_read_leniently() {
    check(&[
        "lenient /count Thing text",
        "lenient /rate Thing text",
        "lenient /customer_id Thing text",
        "lenient /made Box date-time",
        "lenient /created_date Thing date",
        "lenient /fields Thing object",
    ]);
}

/// Lines go in front of one that is replaced.
#[test]
fn neighbours() {
    check(&["null /box_id Box", "kind /label Box integer"]);
}

#[test]
fn several_differences_of_one_member() {
    check(&["null /label Box", "kind /label Box integer", "kind /label Box boolean"]);
}
