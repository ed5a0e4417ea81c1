//! What no draft can be made of, told with its place and a remedy.

use super::check;

#[test]
fn no_json() {
    check("no_json", &["{\"gadget_id\": 1,\n  name: \"x\"}"]);
}

#[test]
fn yaml_is_no_json() {
    check("yaml_is_no_json", &["gadget_id: 1\n"]);
}

#[test]
fn nothing_in_the_file() {
    check("nothing_in_the_file", &[""]);
}

#[test]
fn an_end_too_early() {
    check("an_end_too_early", &["{\"a\": [1, 2"]);
}

#[test]
fn something_behind_the_end() {
    check("something_behind_the_end", &["{\"a\": 1}\n{\"a\": 2}"]);
}

#[test]
fn a_comma_too_many() {
    check("a_comma_too_many", &["{\"a\": 1,}"]);
}

#[test]
fn a_number_of_another_language() {
    check("a_number_of_another_language", &["{\"a\": 012}"]);
    check("a_number_without_digits", &["{\"a\": 1.}"]);
    check("a_number_that_is_none", &["{\"a\": NaN}"]);
}

#[test]
fn an_escape_of_another_language() {
    check("an_escape_of_another_language", &["{\"a\": \"\\x41\"}"]);
    check("an_escape_cut_short", &["{\"a\": \"\\u00é\"}"]);
}

#[test]
fn a_line_break_in_a_text() {
    check("a_line_break_in_a_text", &["{\"a\": \"b\nc\"}"]);
}

#[test]
fn a_member_twice() {
    check("a_member_twice", &["{\"a\": 1,\n \"b\": 2,\n \"a\": 3}"]);
}

#[test]
fn too_deep() {
    check("too_deep", &[&"[".repeat(60)]);
}

#[test]
fn an_empty_list() {
    check("an_empty_list", &["[]"]);
}

#[test]
fn an_empty_object() {
    check("an_empty_object", &[" {}"]);
}

#[test]
fn an_empty_page_of_an_unknown_schema() {
    check("an_empty_page_of_an_unknown_schema", &["{\"records\": []}"]);
}

#[test]
fn a_single_value() {
    check("a_single_value", &["12"]);
}

#[test]
fn all_faults_at_once() {
    check("all_faults_at_once", &["{", "{\"a\": tru}", "{\"a\": 1}"]);
}

#[test]
fn a_name_that_is_none() {
    let question = super::question("Gad get:", &["{\"a\": 1}"]);
    insta::assert_snapshot!(
        "a_name_that_is_none",
        super::printed(&super::single(), &question)
    );
}

#[test]
fn no_sample() {
    check("no_sample", &[]);
}
