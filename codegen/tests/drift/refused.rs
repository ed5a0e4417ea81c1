//! Invalid logs: every invalid line is reported with its location.

use super::{line, printed, request};

/// A valid line with one text replaced.
fn with(old: &str, new: &str) -> String {
    let line = line("unknown_property /color Thing text");
    assert!(line.contains(old), "{old} in {line}");
    line.replacen(old, new, 1)
}

#[test]
fn invalid_lines_are_errors() {
    let valid = line("unknown_property /color Thing text");
    let (bad_count, bad_schema) =
        (with("\"count\":3", "\"count\":-1"), with("\"Thing\"", "null"));
    for (name, log) in [
        ("a_line_that_was_cut_off", format!("{valid}{}", &valid[..40])),
        ("two_objects_in_a_line", format!("{} {valid}", valid.trim())),
        ("a_line_that_is_not_an_object", "[1]\n".to_owned()),
        ("a_property_twice", with("\"count\"", "\"schema\":\"Thing\",\"count\"")),
        ("a_property_that_is_missing", with("\"schema\":\"Thing\",", "")),
        ("an_invalid_pointer", with("\"/color\"", "\"color\"")),
        ("an_unknown_type", with("\"text\"", "\"bogus\"")),
        ("an_unknown_difference", with("\"unknown_property\"", "\"bogus\"")),
        ("a_count_of_zero", with(":3", ":0")),
        ("a_count_as_text", with(":3", ":\"3\"")),
        // The operation goes into a comment of the spec.
        ("an_operation_that_is_not_a_name", with("things_get", "a\\n  evil: true")),
        ("all_invalid_lines", format!("{bad_count}{valid}\n{bad_schema}{{\n")),
    ] {
        insta::assert_snapshot!(name, printed(&request(&[&log], false)));
    }
}

#[test]
fn properties_of_later_clients_are_ignored() {
    let more = with("\"count\"", "\"more\":[1],\"count\"");
    let found = printed(&request(&[&more], false));
    assert!(found.starts_with("# Thing.color at openapi.yaml:"), "{found}");
}
