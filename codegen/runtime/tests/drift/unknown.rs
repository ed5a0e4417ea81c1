//! Properties that the spec does not describe.

use revio_runtime::ResponseKind::{Collection, Record};

use crate::support::{check_body, check_items};

#[test]
fn unknown_properties_are_reported_with_their_types() {
    for (value, found) in [
        ("null", "-"),
        ("true", "boolean"),
        ("5", "integer"),
        ("5.5", "decimal"),
        (r#""a""#, "text"),
        (r#""""#, "text"),
        (r#""2020-01-31""#, "date"),
        (r#""2020-01-31T23:59:59""#, "date-time"),
        ("[]", "list"),
        ("{}", "object"),
    ] {
        let expected = format!("/new Item unknown_property {found}");
        check_items(&[(&format!(r#""new": {value}"#), &[&expected])]);
    }
}

#[test]
fn contents_are_reported_to_a_depth_of_four() {
    check_items(&[
        (
            r#""new": {"a": 1, "b": [{"c": "d"}, {"c": null}]}"#,
            &[
                "/new Item unknown_property object",
                "/new/a  unknown_property integer",
                "/new/b  unknown_property list",
                "/new/b/*  unknown_property object x2",
                "/new/b/*/c  unknown_property -",
                "/new/b/*/c  unknown_property text",
            ],
        ),
        (
            r#""new": {"b": {"c": {"d": {"e": 1}}}}"#,
            &[
                "/new Item unknown_property object",
                "/new/b  unknown_property object",
                "/new/b/c  unknown_property object",
                "/new/b/c/d  unknown_property object",
            ],
        ),
    ]);
}

#[test]
fn a_schema_without_fields_has_unknown_properties() {
    check_items(&[(r#""bare": {"a": 1}"#, &["/bare/a Bare unknown_property integer"])]);
    check_body(Record("Bare"), r#"{"a": 1}"#, &["/a Bare unknown_property integer"]);
}

#[test]
fn equal_findings_are_counted() {
    check_body(
        Collection("Item"),
        r#"{"has_more": true, "records": [
            {"item_id": 1, "new": 1}, {"item_id": 2, "new": "a"}, {"item_id": 3, "new": 2}
        ]}"#,
        &[
            "/records/*/new Item unknown_property integer x2",
            "/records/*/new Item unknown_property text",
        ],
    );
    // Of a duplicate property, the last counts.
    check_items(&[
        (r#""name": 1, "name": "a""#, &[]),
        (r#""x": 1, "x": 2"#, &["/x Item unknown_property integer"]),
    ]);
}

#[test]
fn names_that_do_not_look_like_names_are_redacted() {
    for name in ["julia@example.com", "555 1212", "5555551212", "Straße", ""] {
        check_items(&[
            (&format!(r#""{name}": 1"#), &["/? Item unknown_property integer"]),
            (
                &format!(r#""new": {{"{name}": 1}}"#),
                &[
                    "/new Item unknown_property object",
                    "/new/?  unknown_property integer",
                ],
            ),
        ]);
    }
    let members: Vec<String> =
        (0..41).map(|it| format!(r#""user{it}": {{"a": 1}}"#)).collect();
    check_items(&[(
        &format!(r#""new": {{{}}}"#, members.join(",")),
        &[
            "/new Item unknown_property object",
            "/new/*  unknown_property object x41",
            "/new/*/a  unknown_property integer x41",
        ],
    )]);
}
