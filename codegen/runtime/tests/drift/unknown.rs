//! Members that the spec does not have.

use revio_runtime::ResponseKind;

use crate::support::{check, check_answer, found};

#[test]
fn an_unknown_member_is_told_with_its_kind() {
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
        check(&format!(r#""new": {value}"#), &[&expected]);
    }
}

#[test]
fn what_is_in_it_is_told_too() {
    check(
        r#""new": {"a": 1, "b": [{"c": "d"}, {"c": null}]}"#,
        &[
            "/new Item unknown_property object",
            "/new/a  unknown_property integer",
            "/new/b  unknown_property list",
            "/new/b/*  unknown_property object x2",
            "/new/b/*/c  unknown_property -",
            "/new/b/*/c  unknown_property text",
        ],
    );
}

#[test]
fn no_more_than_four_levels_of_it_are() {
    check(
        r#""new": {"b": {"c": {"d": {"e": 1}}}}"#,
        &[
            "/new Item unknown_property object",
            "/new/b  unknown_property object",
            "/new/b/c  unknown_property object",
            "/new/b/c/d  unknown_property object",
        ],
    );
}

#[test]
fn an_object_of_which_only_the_name_is_known_has_unknown_members() {
    check(r#""bare": {"a": 1}"#, &["/bare/a Bare unknown_property integer"]);
    check_answer(
        ResponseKind::Record("Bare"),
        r#"{"a": 1}"#,
        &["/a Bare unknown_property integer"],
    );
}

#[test]
fn the_same_in_many_records_is_counted() {
    check_answer(
        ResponseKind::Collection("Item"),
        r#"{"more": true, "items": [
            {"item_id": 1, "new": 1}, {"item_id": 2, "new": "a"}, {"item_id": 3, "new": 2}
        ]}"#,
        &[
            "/items/*/new Item unknown_property integer x2",
            "/items/*/new Item unknown_property text",
        ],
    );
}

#[test]
fn a_name_that_is_not_like_one_is_not_told() {
    for name in ["julia@example.com", "555 1212", "5555551212", "Straße", ""] {
        check(&format!(r#""{name}": 1"#), &["/? Item unknown_property integer"]);
        check(
            &format!(r#""new": {{"{name}": 1}}"#),
            &["/new Item unknown_property object", "/new/?  unknown_property integer"],
        );
    }
}

#[test]
fn an_object_with_many_members_has_no_names() {
    let members: Vec<String> =
        (0..41).map(|it| format!(r#""user{it}": {{"a": 1}}"#)).collect();
    check(
        &format!(r#""new": {{{}}}"#, members.join(",")),
        &[
            "/new Item unknown_property object",
            "/new/*  unknown_property object x41",
            "/new/*/a  unknown_property integer x41",
        ],
    );
}

#[test]
fn a_member_that_comes_twice_counts_as_its_last() {
    check(r#""name": 1, "name": "a""#, &[]);
    assert_eq!(
        found(ResponseKind::Record("Item"), r#"{"item_id": 1, "x": 1, "x": 2}"#).len(),
        1
    );
}
