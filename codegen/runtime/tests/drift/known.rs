//! Members that the spec has: for each kind, what is as it says, and what is not.

use revio_runtime::ResponseKind;

use crate::support::{check, check_answer};

/// What is as the spec says.
#[test]
fn nothing_is_found_in_what_is_expected() {
    for members in [
        r#""flag": true"#,
        r#""whole": -5"#,
        r#""weight": 1.5e3"#,
        r#""weight": 7"#,
        r#""price": 12.3400"#,
        r#""price": 7"#,
        r#""name": """#,
        r#""name": "2020-01-01""#,
        r#""pin": "1234""#,
        r#""made": "2020-01-31T23:59:59""#,
        r#""made": "2020-01-31T23:59:59.5""#,
        r#""born": "2020-01-31""#,
        r#""made": "0001-01-01T00:00:00""#,
        r#""born": "0001-01-01""#,
        r#""any": {"a": [null, {"b": 1}]}"#,
        r#""any": null"#,
        r#""status": "ACTIVE""#,
        r#""open": {"a": 1}"#,
        r#""bare": {}"#,
        r#""line": {"text": "a", "note": null}"#,
        r#""line": {"text": "a", "note": "b", "inner": {"text": "a", "note": "b"}}"#,
        r#""names": []"#,
        r#""names": ["a", ""]"#,
        r#""lines": [{"text": "a", "note": null}]"#,
        r#""pins": ["a"]"#,
        r#""code": "USA""#,
        r#""code": """#,
        r#""code": 235"#,
        r#""hidden": true"#,
        r#""hidden": "a""#,
        r#""sort": "UP""#,
    ] {
        check(members, &[]);
    }
}

#[test]
fn null_stands_for_what_need_not_be_there() {
    for member in
        ["flag", "whole", "name", "pin", "made", "status", "line", "names", "code"]
    {
        check(&format!(r#""{member}": null"#), &[]);
    }
}

#[test]
fn another_kind_is_told() {
    for (member, value, found) in [
        ("flag", "1", "integer"),
        ("flag", r#""true""#, "text"),
        ("whole", "true", "boolean"),
        ("whole", "1.5", "decimal"),
        ("whole", "9223372036854775808", "integer"),
        ("whole", r#""many""#, "text"),
        ("whole", r#""2020-01-31""#, "date"),
        ("weight", r#""heavy""#, "text"),
        ("weight", "false", "boolean"),
        ("price", r#""1,234.50""#, "text"),
        ("price", "1e99", "decimal"),
        ("name", "1", "integer"),
        ("name", "true", "boolean"),
        ("made", "1580515199", "integer"),
        ("made", r#""yesterday""#, "text"),
        ("born", r#""31.01.2020""#, "text"),
        ("status", "1", "integer"),
        ("status", "true", "boolean"),
        ("open", r#""a""#, "text"),
        ("open", "[]", "list"),
        ("line", "1", "integer"),
        ("names", r#""a""#, "text"),
        ("code", "true", "boolean"),
        ("code", "1.5", "decimal"),
        ("sort", "false", "boolean"),
    ] {
        let expected = format!("/{member} Item type_mismatch {found}");
        check(&format!(r#""{member}": {value}"#), &[&expected]);
    }
}

#[test]
fn what_is_read_though_it_is_written_otherwise_is_told() {
    for (member, value, found) in [
        ("whole", r#""5""#, "text"),
        ("whole", "5.0", "decimal"),
        ("whole", r#""""#, "text"),
        ("weight", r#""1.5""#, "text"),
        ("price", r#""12.34""#, "text"),
        ("price", r#"" ""#, "text"),
        ("made", r#""2020-01-31""#, "date"),
        ("made", r#""2020-1-31T23:59:59""#, "date-time"),
        ("made", r#""2020-01-31 23:59:59""#, "date-time"),
        ("made", r#""2020-01-31T23:59:59Z""#, "date-time"),
        ("made", r#""2020-01-31T23:59:59+02:00""#, "date-time"),
        ("made", r#""""#, "text"),
        ("born", r#""2020-01-31T00:00:00""#, "date-time"),
        ("born", r#""2020-1-31""#, "date"),
        ("born", r#""0001-01-01T00:00:00""#, "date-time"),
    ] {
        let expected = format!("/{member} Item coerced {found}");
        check(&format!(r#""{member}": {value}"#), &[&expected]);
    }
}

#[test]
fn one_object_for_a_list_of_objects_is_read_and_told() {
    check(
        r#""lines": {"text": "a", "note": null, "new": 1}"#,
        &["/lines Item coerced object", "/lines/*/new Line unknown_property integer"],
    );
}

#[test]
fn a_word_that_is_not_listed_is_told_with_the_word() {
    check(r#""status": "ON_HOLD""#, &["/status Item unknown_enum_value text =ON_HOLD"]);
    check(r#""sort": "DOWN""#, &["/sort Item unknown_enum_value text =DOWN"]);
}

#[test]
fn words_are_told_apart_and_counted() {
    check_answer(
        ResponseKind::Collection("Item"),
        r#"{"more": false, "items": [
            {"item_id": 1, "status": "A"}, {"item_id": 2, "status": "B"},
            {"item_id": 3, "status": "A"}
        ]}"#,
        &[
            "/items/*/status Item unknown_enum_value text =A x2",
            "/items/*/status Item unknown_enum_value text =B",
        ],
    );
}

#[test]
fn a_word_that_is_not_like_a_name_is_told_as_text() {
    for word in ["", "on hold", "julia@example.com", "4111111111111111"] {
        check(
            &format!(r#""status": "{word}""#),
            &["/status Item unknown_enum_value text"],
        );
    }
}

#[test]
fn null_where_a_value_must_be_is_told() {
    let item = ResponseKind::Record("Item");
    check_answer(item, r#"{"item_id": null}"#, &["/item_id Item unexpected_null -"]);
    check_answer(item, r#"{"item_id": ""}"#, &["/item_id Item unexpected_null text"]);
    check(
        r#""line": {"text": null, "note": null}"#,
        &["/line/text Line unexpected_null -"],
    );
    check(r#""names": [null, "a", null]"#, &["/names/* Item unexpected_null - x2"]);
    check(r#""lines": [null]"#, &["/lines/* Item unexpected_null -"]);
}

#[test]
fn what_must_be_there_is_missed() {
    check_answer(
        ResponseKind::Record("Item"),
        "{}",
        &["/item_id Item missing_property -"],
    );
    check(
        r#""lines": [{}, {"text": "a"}]"#,
        &[
            "/lines/*/note Line missing_property - x2",
            "/lines/*/text Line missing_property -",
        ],
    );
}

#[test]
fn members_below_others_are_found() {
    check(
        r#""line": {"text": 1, "note": "", "inner": {"text": "a", "note": 1, "a/b": "5"}}"#,
        &[
            "/line/inner/a~1b Line coerced text",
            "/line/inner/note Line type_mismatch integer",
            "/line/text Line type_mismatch integer",
        ],
    );
}

/// What stands in place of something else has to be described before it can be described right.
#[test]
fn what_is_in_another_kind_is_told_too() {
    check(
        r#""name": {"first": "a", "last": "b"}"#,
        &[
            "/name Item type_mismatch object",
            "/name/first  unknown_property text",
            "/name/last  unknown_property text",
        ],
    );
    check(
        r#""name": ["a"]"#,
        &["/name Item type_mismatch list", "/name/*  unknown_property text"],
    );
}

#[test]
fn of_a_secret_nothing_is_told_but_its_kind() {
    check(r#""pin": "2020-01-31""#, &[]);
    check(r#""pin": 1234"#, &["/pin Item type_mismatch integer"]);
    check(r#""pin": {"number": "4111"}"#, &["/pin Item type_mismatch object"]);
    check(r#""pin": ["4111"]"#, &["/pin Item type_mismatch list"]);
    check(r#""hidden": {"number": "4111"}"#, &["/hidden Item type_mismatch object"]);
    check(r#""hidden": 4111"#, &["/hidden Item type_mismatch integer"]);
    check(r#""pins": {"number": "4111"}"#, &["/pins Item type_mismatch object"]);
    check(r#""pins": "2020-01-31""#, &["/pins Item type_mismatch text"]);
    check(r#""pins": [{"number": "4111"}]"#, &["/pins/* Item type_mismatch object"]);
}
