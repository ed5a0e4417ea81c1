//! Changes nested in lists, maps and nulls have the wire verdict of what is in them.

use revio_codegen::source::Sources;

use super::compared;

/// An operation with a parameter, and a body with a property.
fn document(parameter: &str, required: &str, property: &str) -> Sources {
    let text = include_str!("nested.yaml")
        .replace("PARAMETER", parameter)
        .replace("REQUIRED", required)
        .replace("PROPERTY", property);
    Sources::single("openapi.yaml", text)
}

const PARAMETER: &str = "{name: q, in: query, schema: {type: integer}}";

#[track_caller]
fn check(old: &Sources, new: &Sources, expected: &[&str]) {
    let found = compared(old, new).changes;
    let found: Vec<&str> = found.iter().map(|change| change.wire.code).collect();
    for code in expected {
        assert!(found.contains(code), "{code}: {found:?}");
    }
}

#[track_caller]
fn check_property(old: &str, new: &str, expected: &str) {
    check(&document(PARAMETER, "", old), &document(PARAMETER, "", new), &[expected]);
}

#[test]
fn elements_of_a_list_of_another_type() {
    let list = |ty| format!("{{type: array, items: {{type: {ty}}}}}");
    check_property(&list("integer"), &list("string"), "type");
}

#[test]
fn values_of_a_map_of_another_type() {
    let map = |ty| format!("{{type: object, additionalProperties: {{type: {ty}}}}}");
    check_property(&map("integer"), &map("string"), "type");
}

#[test]
fn a_parameter_that_moves_and_changes_its_type() {
    let moved = "{name: q, in: header, schema: {type: string}}";
    let property = "{type: string}";
    let (old, new) = (document(PARAMETER, "", property), document(moved, "", property));
    check(&old, &new, &["encoding"]);
}

#[test]
fn null_is_rejected_where_a_property_became_optional_instead() {
    let old = document(PARAMETER, "size", "{type: string, nullable: true}");
    let new = document(PARAMETER, "", "{type: string}");
    check(&old, &new, &["sent-null-rejected"]);
}
