//! What the kinds of value become, where the samples agree.

use super::check;

#[test]
fn null_alone_says_nothing() {
    check("null_alone_says_nothing", &["{\"a\": null}"]);
}

#[test]
fn truth_values() {
    check("truth_values", &["{\"a\": true}", "{\"a\": false}"]);
}

#[test]
fn whole_numbers() {
    check("whole_numbers", &["{\"a\": 9007199254740993}"]);
}

#[test]
fn a_number_beyond_64_bits_is_a_decimal() {
    check("a_number_beyond_64_bits_is_a_decimal", &["{\"a\": 92233720368547758080}"]);
}

#[test]
fn decimals() {
    check("decimals", &["{\"a\": 1.10, \"b\": 1e3}"]);
}

#[test]
fn texts() {
    check(
        "texts",
        &["{\"a\": \"x\", \"b\": \"\", \"c\": \"0030\", \"d\": \"\\ud83d\\ude00\"}"],
    );
}

#[test]
fn dates() {
    check(
        "dates",
        &["{\"a\": \"2024-01-02\", \"b\": \"2024-1-2\", \"c\": \"2024-01-02Z\"}"],
    );
}

#[test]
fn dates_with_a_time() {
    check("dates_with_a_time", &["{\"a\": \"2024-01-02T03:04:05.678\"}"]);
}

#[test]
fn an_empty_text_is_no_date() {
    check("an_empty_text_is_no_date", &["{\"a\": \"\"}", "{\"a\": \"2024-01-02\"}"]);
}

#[test]
fn an_empty_text_is_no_number() {
    check("an_empty_text_is_no_number", &["{\"a\": \"\"}", "{\"a\": 12}"]);
}

#[test]
fn a_list_of_nothing() {
    check("a_list_of_nothing", &["{\"a\": []}"]);
}

#[test]
fn a_list_of_texts() {
    check("a_list_of_texts", &["{\"a\": [\"x\"]}"]);
}

#[test]
fn a_list_of_objects_has_a_schema_of_its_own() {
    let text = "{\"entries\": [{\"a\": 1}, {\"b\": true}]}";
    check("a_list_of_objects_has_a_schema_of_its_own", &[text]);
}

#[test]
fn objects_within_objects() {
    check("objects_within_objects", &["{\"a\": {\"b\": {\"c\": 1}}}"]);
}

#[test]
fn an_object_of_nothing() {
    check("an_object_of_nothing", &["{\"a\": {}}"]);
}

/// Keys such as these may be anybody's, so they are not told.
#[test]
fn keys_that_are_data() {
    let text =
        "{\"a\": {\"jane@example.com\": {\"x\": 1}, \"joe@example.com\": {\"x\": 2}}}";
    check("keys_that_are_data", &[text]);
}

#[test]
fn names_that_yaml_takes_for_something_else() {
    check(
        "names_that_yaml_takes_for_something_else",
        &["{\"no\": 1, \"null\": 2, \"y\": 3}"],
    );
}

#[test]
fn members_keep_their_order() {
    check("members_keep_their_order", &["{\"b\": 1, \"a\": 1}", "{\"c\": 1, \"b\": 1}"]);
}

#[test]
fn the_key_is_required() {
    check(
        "the_key_is_required",
        &["[{\"gadget_id\": 1}, {\"gadget_id\": 2, \"a\": 1}]"],
    );
}

#[test]
fn a_key_that_one_lacks_is_not_required() {
    check("a_key_that_one_lacks_is_not_required", &["[{\"gadget_id\": 1}, {\"a\": 1}]"]);
}
