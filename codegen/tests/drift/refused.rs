//! What is no log: every line that is wrong is told, with its place.

use super::{line, printed, question};

fn check(name: &str, log: &str) {
    insta::assert_snapshot!(name, printed(&question(&[log], false)));
}

/// A line with one text in place of another.
fn with(old: &str, new: &str) -> String {
    let line = line("unknown_property /color Thing text");
    assert!(line.contains(old), "{old} in {line}");
    line.replacen(old, new, 1)
}

#[test]
fn a_line_that_was_cut_off() {
    let whole = line("unknown_property /color Thing text");
    check("a_line_that_was_cut_off", &format!("{whole}{}", &whole[..40]));
}

#[test]
fn two_objects_in_a_line() {
    let line = line("unknown_property /color Thing text");
    check("two_objects_in_a_line", &format!("{} {line}", line.trim()));
}

#[test]
fn a_line_that_is_no_object() {
    check("a_line_that_is_no_object", "[1]\n");
}

#[test]
fn a_member_twice() {
    check("a_member_twice", &with("\"count\"", "\"schema\":\"Thing\",\"count\""));
}

#[test]
fn a_member_that_is_not_there() {
    check("a_member_that_is_not_there", &with("\"schema\":\"Thing\",", ""));
}

#[test]
fn a_pointer_that_is_none() {
    check("a_pointer_that_is_none", &with("\"/color\"", "\"color\""));
}

#[test]
fn a_kind_that_is_none() {
    check("a_kind_that_is_none", &with("\"text\"", "\"colour\""));
}

#[test]
fn a_difference_that_is_none() {
    check("a_difference_that_is_none", &with("\"unknown_property\"", "\"colour\""));
}

#[test]
fn a_count_of_nothing() {
    check("a_count_of_nothing", &with(":3", ":0"));
}

#[test]
fn a_count_that_is_no_number() {
    check("a_count_that_is_no_number", &with(":3", ":\"3\""));
}

/// What stands here goes into a comment of the spec.
#[test]
fn an_operation_that_is_no_name() {
    check("an_operation_that_is_no_name", &with("things_get", "a\\n  evil: true"));
}

#[test]
fn all_lines_are_told() {
    let (one, other) = (with("\"count\":3", "\"count\":-1"), with("\"Thing\"", "null"));
    let good = line("unknown_property /color Thing text");
    check("all_lines_are_told", &format!("{one}{good}\n{other}{{\n"));
}

#[test]
fn members_that_a_later_client_writes_are_passed_over() {
    let more = with("\"count\"", "\"more\":[1],\"count\"");
    let found = printed(&question(&[&more], false));
    assert!(found.starts_with("# Thing.color at openapi.yaml:"), "{found}");
}
