//! The lines for each kind of difference.

use super::{check, line, printed, question, widened};

#[test]
fn a_member() {
    check("a_member", &["unknown_property /color Thing text"]);
}

#[test]
fn a_member_of_several_kinds() {
    let lines = [
        "unknown_property /color Thing text",
        "unknown_property /color Thing integer",
        "unknown_property /color Thing",
    ];
    check("a_member_of_several_kinds", &lines);
}

#[test]
fn a_member_that_is_always_null() {
    check("a_member_that_is_always_null", &["unknown_property /color Thing"]);
}

#[test]
fn a_member_of_two_operations() {
    check(
        "a_member_of_two_operations",
        &[
            "unknown_property /color Thing text",
            "unknown_property /records/*/color Thing text",
        ],
    );
}

#[test]
fn counts_of_several_logs_are_added() {
    let line = line("unknown_property /color Thing text");
    let found = printed(&question(&[&line, &format!("{line}{line}")], false));
    assert!(found.contains("# observed 9 times in things_get\n"), "{found}");
}

#[test]
fn a_member_with_members() {
    check(
        "a_member_with_members",
        &[
            "unknown_property /records/*/lid Thing object",
            "unknown_property /records/*/lid/lid_id - integer",
            "unknown_property /records/*/lid/tags - list",
            "unknown_property /records/*/lid/tags/* - text",
        ],
    );
}

#[test]
fn a_list_of_records() {
    check(
        "a_list_of_records",
        &[
            "unknown_property /lids Thing list",
            "unknown_property /lids/* - object",
            "unknown_property /lids/*/weight - decimal",
            "unknown_property /lids/*/made - date",
        ],
    );
}

#[test]
fn an_object_with_keys_of_data() {
    check(
        "an_object_with_keys_of_data",
        &[
            "unknown_property /counts Thing object",
            "unknown_property /counts/* - integer",
        ],
    );
}

#[test]
fn a_member_within_a_list() {
    check(
        "a_member_within_a_list",
        &["unknown_property /records/*/fields/*/color CustomField text"],
    );
}

#[test]
fn a_member_of_an_envelope() {
    check(
        "a_member_of_an_envelope",
        &["unknown_property /total CollectionEnvelope integer"],
    );
}

#[test]
fn a_word_in_brackets() {
    check("a_word_in_brackets", &["unknown_enum_value /color Box text GREEN"]);
}

#[test]
fn a_word_in_a_block() {
    check(
        "a_word_in_a_block",
        &[
            "unknown_enum_value /shape Box text OVAL",
            "unknown_enum_value /shape Box text on",
        ],
    );
}

#[test]
fn null() {
    check("null", &["unexpected_null /label Box"]);
}

#[test]
fn null_in_an_identifier() {
    check("null_in_an_identifier", &["unexpected_null /thing_id Thing"]);
}

#[test]
fn another_kind() {
    check("another_kind", &["type_mismatch /records/*/name Thing integer"]);
}

#[test]
fn another_kind_with_parts() {
    check(
        "another_kind_with_parts",
        &["type_mismatch /name Thing object", "unknown_property /name/first - text"],
    );
}

/// A date is never the first alternative.
#[test]
fn another_kind_than_a_date() {
    check("another_kind_than_a_date", &["type_mismatch /made Box integer"]);
}

#[test]
fn another_kind_in_a_list() {
    check("another_kind_in_a_list", &["type_mismatch /marks/* Box integer"]);
}

#[test]
fn a_wider_number() {
    check("a_wider_number", &["type_mismatch /count Thing decimal"]);
}

#[test]
fn a_missing_member() {
    check("a_missing_member", &["missing_property /label Box"]);
}

#[test]
fn missing_members_of_one_list() {
    check(
        "missing_members_of_one_list",
        &["missing_property /label Box", "missing_property /box_id Box"],
    );
}

#[test]
fn a_missing_member_of_a_block() {
    check("a_missing_member_of_a_block", &["missing_property /crate_id Crate"]);
}

/// What is not required may be null as it is.
#[test]
fn a_member_that_is_missing_and_null() {
    check(
        "a_member_that_is_missing_and_null",
        &["missing_property /label Box", "unexpected_null /label Box"],
    );
}

#[test]
fn a_number_as_text() {
    widened("a_number_as_text", &["coerced /count Thing text"]);
}

#[test]
fn an_identifier_as_text() {
    widened("an_identifier_as_text", &["coerced /customer_id Thing text"]);
}

#[test]
fn a_date_in_another_form() {
    widened("a_date_in_another_form", &["coerced /made Box date-time"]);
}

#[test]
fn one_for_a_list() {
    widened("one_for_a_list", &["coerced /fields Thing object"]);
}

#[test]
fn an_empty_text_where_a_value_is_required() {
    widened(
        "an_empty_text_where_a_value_is_required",
        &["unexpected_null /thing_id Thing text"],
    );
}
