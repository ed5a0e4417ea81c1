//! What stands around an answer, for each kind of answer.

use revio_runtime::ResponseKind::{Binary, Collection, Created, Done, Json, Record};

use crate::support::check_answer;

#[test]
fn the_members_of_envelopes_are_known() {
    for (answer, body) in [
        (Record("Item"), r#"{"ok": true, "links": [{"href": "a"}], "item_id": 1}"#),
        (Record("Item"), r#"{"ok": null, "links": null, "item_id": 1}"#),
        (Collection("Item"), r#"{"ok": true, "more": false, "count": 0, "items": []}"#),
        (Created, r#"{"ok": true, "id": 7}"#),
        (Created, "{}"),
        (Done, r#"{"ok": true}"#),
        (Json("Line"), r#"{"ok": true, "text": "a", "note": null}"#),
    ] {
        check_answer(answer, body, &[]);
    }
}

#[test]
fn what_else_stands_there_belongs_to_the_envelope_or_the_record() {
    check_answer(
        Record("Item"),
        r#"{"item_id": 1, "x": 1}"#,
        &["/x Item unknown_property integer"],
    );
    check_answer(
        Collection("Item"),
        r#"{"more": false, "items": [], "total": 7}"#,
        &["/total Page unknown_property integer"],
    );
    check_answer(
        Created,
        r#"{"id": 7, "at": "x"}"#,
        &["/at Made unknown_property text"],
    );
    check_answer(Done, r#"{"ok": true, "x": null}"#, &["/x Done unknown_property -"]);
    check_answer(
        Json("Line"),
        r#"{"text": "", "note": "", "x": 1}"#,
        &["/x Line unknown_property integer"],
    );
}

#[test]
fn an_envelope_is_held_to_the_spec_like_a_record() {
    check_answer(
        Collection("Item"),
        r#"{"more": "no", "count": "7"}"#,
        &[
            "/count Page coerced text",
            "/items Page missing_property -",
            "/more Page type_mismatch text",
        ],
    );
    check_answer(
        Collection("Item"),
        r#"{"more": null, "items": null}"#,
        &["/items Page unexpected_null -", "/more Page unexpected_null -"],
    );
    check_answer(Created, r#"{"id": "7"}"#, &["/id Made coerced text"]);
    check_answer(
        Record("Item"),
        r#"{"item_id": 1, "links": [{"href": 1, "rel": "self"}]}"#,
        &[
            "/links/*/href Link type_mismatch integer",
            "/links/*/rel Link unknown_property text",
        ],
    );
}

#[test]
fn a_body_of_another_kind_is_told() {
    check_answer(Record("Item"), "7", &[" Item type_mismatch integer"]);
    check_answer(Done, "null", &[" Done type_mismatch -"]);
    check_answer(
        Collection("Item"),
        r#"[{"item_id": 1}]"#,
        &[
            " Page type_mismatch list",
            "/*  unknown_property object",
            "/*/item_id  unknown_property integer",
        ],
    );
}

#[test]
fn records_of_another_kind_are_told() {
    check_answer(
        Collection("Item"),
        r#"{"more": false, "items": [1, null]}"#,
        &["/items/* Page unexpected_null -", "/items/* Page type_mismatch integer"],
    );
}

#[test]
fn one_record_for_a_list_of_records_is_read_and_told() {
    check_answer(
        Collection("Item"),
        r#"{"more": false, "items": {"item_id": 1, "x": 1}}"#,
        &["/items Page coerced object", "/items/*/x Item unknown_property integer"],
    );
}

#[test]
fn nothing_is_found_where_nothing_is_described() {
    check_answer(Json(""), r#"{"a": 1}"#, &[]);
    check_answer(Json("Nobody"), r#"[{"a": 1}]"#, &[]);
    check_answer(Binary("*/*"), r#"{"a": 1}"#, &[]);
}

#[test]
fn nothing_is_found_in_what_is_no_answer_of_the_call() {
    for body in
        ["", "<html>", r#"{"item_id": 1"#, r#"{"ok": false, "message": "in use"}"#]
    {
        check_answer(Record("Item"), body, &[]);
        check_answer(Collection("Item"), body, &[]);
    }
    check_answer(Record("Item"), r#"[{"ok": false, "message": "in use"}]"#, &[]);
}

#[test]
fn a_byte_order_mark_and_blanks_do_no_harm() {
    check_answer(
        Record("Item"),
        "\u{feff} {\"x\": 1, \"item_id\": 1} ",
        &["/x Item unknown_property integer"],
    );
}
