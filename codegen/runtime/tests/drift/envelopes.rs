//! The envelopes of each kind of response.

use revio_runtime::ResponseKind::{
    self, Binary, Collection, Created, Done, Json, Record,
};

use crate::support::check_body;

#[track_caller]
fn check(cases: &[(ResponseKind, &str, &[&str])]) {
    for (response, body, expected) in cases {
        check_body(*response, body, expected);
    }
}

#[test]
fn fields_of_envelopes_are_known() {
    check(&[
        (Record("Item"), r#"{"ok": true, "links": [{"href": "a"}], "item_id": 1}"#, &[]),
        (Record("Item"), r#"{"ok": null, "links": null, "item_id": 1}"#, &[]),
        (
            Collection("Item"),
            r#"{"ok": true, "has_more": false, "record_count": 0, "records": []}"#,
            &[],
        ),
        (Created, r#"{"ok": true, "id": 7}"#, &[]),
        (Created, "{}", &[]),
        (Done, r#"{"ok": true}"#, &[]),
        (Json("Line"), r#"{"ok": true, "text": "a", "note": null}"#, &[]),
    ]);
}

#[test]
fn unknown_properties_belong_to_the_envelope_or_the_record() {
    check(&[
        (
            Record("Item"),
            r#"{"item_id": 1, "x": 1}"#,
            &["/x Item unknown_property integer"],
        ),
        (
            Collection("Item"),
            r#"{"has_more": false, "records": [], "total": 7}"#,
            &["/total Page unknown_property integer"],
        ),
        (Created, r#"{"id": 7, "at": "x"}"#, &["/at Created unknown_property text"]),
        (Done, r#"{"ok": true, "x": null}"#, &["/x Done unknown_property -"]),
        (
            Json("Line"),
            r#"{"text": "", "note": "", "x": 1}"#,
            &["/x Line unknown_property integer"],
        ),
        // A byte order mark and spaces are ignored.
        (
            Record("Item"),
            "\u{feff} {\"x\": 1, \"item_id\": 1} ",
            &["/x Item unknown_property integer"],
        ),
    ]);
}

#[test]
fn envelopes_are_checked_like_records() {
    check(&[
        (
            Collection("Item"),
            r#"{"has_more": "no", "record_count": "7"}"#,
            &[
                "/has_more Page type_mismatch text",
                "/record_count Page coerced text",
                "/records Page missing_property -",
            ],
        ),
        (
            Collection("Item"),
            r#"{"has_more": null, "records": null}"#,
            &["/has_more Page unexpected_null -", "/records Page unexpected_null -"],
        ),
        (
            Collection("Item"),
            r#"{"has_more": false, "records": [1, null]}"#,
            &[
                "/records/* Page unexpected_null -",
                "/records/* Page type_mismatch integer",
            ],
        ),
        // One record in place of an array decodes.
        (
            Collection("Item"),
            r#"{"has_more": false, "records": {"item_id": 1, "x": 1}}"#,
            &[
                "/records Page coerced object",
                "/records/*/x Item unknown_property integer",
            ],
        ),
        (
            Collection("Item"),
            r#"{"has_more": 0, "records": []}"#,
            &["/has_more Page coerced integer"],
        ),
        (Created, r#"{"id": "7"}"#, &["/id Created coerced text"]),
        (Created, r#"{"id": 7.0}"#, &["/id Created coerced decimal"]),
        // The client does not read these.
        (Done, r#"{"ok": "true"}"#, &["/ok Done type_mismatch text"]),
        (
            Record("Item"),
            r#"{"item_id": 1, "ok": 0}"#,
            &["/ok Single type_mismatch integer"],
        ),
        (
            Record("Item"),
            r#"{"item_id": 1, "links": [{"href": 1, "rel": "self"}]}"#,
            &[
                "/links/*/href Link coerced integer",
                "/links/*/rel Link unknown_property text",
            ],
        ),
    ]);
}

#[test]
fn a_body_of_another_type_is_reported() {
    check(&[
        (Record("Item"), "7", &[" Item type_mismatch integer"]),
        (Done, "null", &[" Done type_mismatch -"]),
        (
            Collection("Item"),
            r#"[{"item_id": 1}]"#,
            &[
                " Page type_mismatch list",
                "/*  unknown_property object",
                "/*/item_id  unknown_property integer",
            ],
        ),
    ]);
}

#[test]
fn some_bodies_have_no_findings() {
    // No schema.
    check(&[
        (Json(""), r#"{"a": 1}"#, &[]),
        (Json("Unknown"), r#"[{"a": 1}]"#, &[]),
        (Binary("*/*"), r#"{"a": 1}"#, &[]),
        (Record("Item"), r#"[{"ok": false, "message": "in use"}]"#, &[]),
    ]);
    // Not JSON, or a failure.
    for body in
        ["", "<html>", r#"{"item_id": 1"#, r#"{"ok": false, "message": "in use"}"#]
    {
        check(&[(Record("Item"), body, &[]), (Collection("Item"), body, &[])]);
    }
}
