//! Properties that the spec describes, for each type.

use revio_runtime::ResponseKind::{Collection, Record};

use crate::support::{check_body, check_items, item};

#[test]
fn expected_values_have_no_findings() {
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
        // Optional properties may be null.
        r#""flag": null, "whole": null, "name": null, "pin": null, "made": null"#,
        r#""status": null, "line": null, "names": null, "code": null"#,
    ] {
        check_items(&[(members, &[])]);
    }
}

#[test]
fn values_of_another_form_or_type_are_reported() {
    let mismatches = [
        ("flag", "2", "integer"),
        ("flag", r#""yes""#, "text"),
        ("whole", "true", "boolean"),
        ("whole", "1.5", "decimal"),
        ("whole", "9223372036854775808", "integer"),
        ("whole", r#""many""#, "text"),
        ("whole", r#""2020-01-31""#, "date"),
        ("weight", r#""heavy""#, "text"),
        ("weight", "false", "boolean"),
        ("price", r#""1,234.50""#, "text"),
        ("price", "1e99", "decimal"),
        ("name", "{}", "object"),
        ("made", r#""02/03/2020""#, "text"),
        ("made", "1580515199", "integer"),
        ("made", r#""yesterday""#, "text"),
        ("sent", r#""yesterday""#, "text"),
        ("device", "{}", "object"),
        ("born", r#""31.01.2020""#, "text"),
        ("status", "[]", "list"),
        ("open", r#""a""#, "text"),
        ("open", "[]", "list"),
        ("line", "1", "integer"),
        ("names", r#""a""#, "text"),
        ("code", "1.5", "decimal"),
        ("code", "{}", "object"),
    ];
    let coerced = [
        ("flag", "1", "integer"),
        ("flag", r#""true""#, "text"),
        ("flag", r#""""#, "text"),
        ("name", "1", "integer"),
        ("name", "1.50", "decimal"),
        ("name", "true", "boolean"),
        ("pin", "1234", "integer"),
        ("status", "1", "integer"),
        ("status", "true", "boolean"),
        ("code", "true", "boolean"),
        ("sort", "false", "boolean"),
        ("price", "1.4210854715202004e-14", "decimal"),
        ("made", r#""2020-01-31T24:00:00""#, "date-time"),
        ("made", r#""2020-01-31T23:59:60""#, "date-time"),
        ("made", r#""/Date(1580428800000)/""#, "date-time"),
        ("made", r#""2020/01/31""#, "date"),
        ("made", r#""2020-01-31T23:59""#, "date-time"),
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
        ("sent", r#""2020-01-31T23:59:59""#, "date-time"),
        ("sent", r#""2020-01-31T23:59:60Z""#, "date-time"),
        ("sent", r#""2020-01-31 23:59:59Z""#, "date-time"),
        ("sent", r#""2020-01-31T23:59:59+0200""#, "date-time"),
        ("sent", r#""2020-01-31""#, "date"),
        ("device", "17", "integer"),
        ("born", r#""2020-01-31T00:00:00""#, "date-time"),
        ("born", r#""2020-1-31""#, "date"),
        ("born", r#""0001-01-01T00:00:00""#, "date-time"),
    ];
    let mismatches = mismatches.map(|case| ("type_mismatch", case));
    let coerced = coerced.map(|case| ("coerced", case));
    for (difference, (name, value, found)) in mismatches.into_iter().chain(coerced) {
        let expected = format!("/{name} Item {difference} {found}");
        check_items(&[(&format!(r#""{name}": {value}"#), &[&expected])]);
    }
}

#[test]
fn unknown_enum_values_are_reported_if_they_look_like_names() {
    check_items(&[
        (r#""status": "ON_HOLD""#, &["/status Item unknown_enum_value text =ON_HOLD"]),
        (r#""sort": "DOWN""#, &["/sort Item unknown_enum_value text =DOWN"]),
    ]);
    for value in ["", "on hold", "julia@example.com", "4111111111111111"] {
        let members = format!(r#""status": "{value}""#);
        check_items(&[(&members, &["/status Item unknown_enum_value text"])]);
    }
    check_body(
        Collection("Item"),
        r#"{"has_more": false, "records": [
            {"item_id": 1, "status": "A"}, {"item_id": 2, "status": "B"},
            {"item_id": 3, "status": "A"}
        ]}"#,
        &[
            "/records/*/status Item unknown_enum_value text =A x2",
            "/records/*/status Item unknown_enum_value text =B",
        ],
    );
}

#[test]
fn null_and_missing_values_are_reported_where_they_are_required() {
    for (body, expected) in [
        ("{}", "/item_id Item missing_property -"),
        (r#"{"item_id": null}"#, "/item_id Item unexpected_null -"),
        (r#"{"item_id": ""}"#, "/item_id Item unexpected_null text"),
    ] {
        check_body(Record("Item"), body, &[expected]);
    }
    check_items(&[
        (
            r#""line": {"text": null, "note": null}"#,
            &["/line/text Line unexpected_null -"],
        ),
        (r#""names": [null, "a", null]"#, &["/names/* Item unexpected_null - x2"]),
        (r#""lines": [null]"#, &["/lines/* Item unexpected_null -"]),
        (
            r#""lines": [{}, {"text": "a"}]"#,
            &[
                "/lines/*/note Line missing_property - x2",
                "/lines/*/text Line missing_property -",
            ],
        ),
    ]);
}

#[test]
fn nested_values_are_checked() {
    check_items(&[
        (
            r#""line": {"text": 1, "note": "", "inner": {"text": "a", "note": 1, "a/b": "5"}}"#,
            &[
                "/line/inner/a~1b Line coerced text",
                "/line/inner/note Line coerced integer",
                "/line/text Line coerced integer",
            ],
        ),
        // One object in place of an array of objects decodes.
        (
            r#""lines": {"text": "a", "note": null, "new": 1}"#,
            &[
                "/lines Item coerced object",
                "/lines/*/new Line unknown_property integer",
            ],
        ),
        // The contents of a value of another type are reported, to infer a schema from.
        (
            r#""name": {"first": "a", "last": "b"}"#,
            &[
                "/name Item type_mismatch object",
                "/name/first  unknown_property text",
                "/name/last  unknown_property text",
            ],
        ),
        (
            r#""name": ["a"]"#,
            &["/name Item type_mismatch list", "/name/*  unknown_property text"],
        ),
    ]);
}

#[test]
fn only_the_type_of_a_secret_is_reported() {
    for (members, expected) in [
        (r#""pin": 1234"#, "/pin Item coerced integer"),
        (r#""pin": {"number": "4111"}"#, "/pin Item type_mismatch object"),
        (r#""pin": ["4111"]"#, "/pin Item type_mismatch list"),
        (r#""hidden": {"number": "4111"}"#, "/hidden Item type_mismatch object"),
        (r#""hidden": 4111"#, "/hidden Item coerced integer"),
        (r#""pins": {"number": "4111"}"#, "/pins Item type_mismatch object"),
        (r#""pins": "2020-01-31""#, "/pins Item type_mismatch text"),
        (r#""pins": [{"number": "4111"}]"#, "/pins/* Item type_mismatch object"),
    ] {
        check_body(Record("Item"), &item(members), &[expected]);
    }
    check_items(&[(r#""pin": "2020-01-31""#, &[])]);
}
