//! The lines for each kind of difference.

use super::{check, line, printed, question, widened};

#[test]
fn a_member() {
    check("a_member", &["member /color Thing text"]);
}

#[test]
fn a_member_of_several_kinds() {
    let lines = [
        "member /color Thing text",
        "member /color Thing integer",
        "member /color Thing",
    ];
    check("a_member_of_several_kinds", &lines);
}

#[test]
fn a_member_that_is_always_null() {
    check("a_member_that_is_always_null", &["member /color Thing"]);
}

#[test]
fn a_member_of_two_operations() {
    check(
        "a_member_of_two_operations",
        &["member /color Thing text", "member /records/*/color Thing text"],
    );
}

#[test]
fn counts_of_several_logs_are_added() {
    let line = line("member /color Thing text");
    let found = printed(&question(&[&line, &format!("{line}{line}")], false));
    assert!(found.contains("# observed 9 times in things_get\n"), "{found}");
}

#[test]
fn a_member_with_members() {
    check(
        "a_member_with_members",
        &[
            "member /records/*/lid Thing object",
            "member /records/*/lid/lid_id - integer",
            "member /records/*/lid/tags - list",
            "member /records/*/lid/tags/* - text",
        ],
    );
}

#[test]
fn a_list_of_records() {
    check(
        "a_list_of_records",
        &[
            "member /lids Thing list",
            "member /lids/* - object",
            "member /lids/*/weight - decimal",
            "member /lids/*/made - date",
        ],
    );
}

#[test]
fn an_object_with_keys_of_data() {
    check(
        "an_object_with_keys_of_data",
        &["member /counts Thing object", "member /counts/* - integer"],
    );
}

#[test]
fn a_member_within_a_list() {
    check(
        "a_member_within_a_list",
        &["member /records/*/fields/*/color CustomField text"],
    );
}

#[test]
fn a_member_of_an_envelope() {
    check("a_member_of_an_envelope", &["member /total CollectionEnvelope integer"]);
}

#[test]
fn a_word_in_brackets() {
    check("a_word_in_brackets", &["word /color Box text GREEN"]);
}

#[test]
fn a_word_in_a_block() {
    check(
        "a_word_in_a_block",
        &["word /shape Box text OVAL", "word /shape Box text on"],
    );
}

#[test]
fn null() {
    check("null", &["null /label Box"]);
}

#[test]
fn null_in_an_identifier() {
    check("null_in_an_identifier", &["null /thing_id Thing"]);
}

#[test]
fn another_kind() {
    check("another_kind", &["kind /records/*/name Thing integer"]);
}

#[test]
fn another_kind_with_parts() {
    check(
        "another_kind_with_parts",
        &["kind /name Thing object", "member /name/first - text"],
    );
}

/// A date is never the first alternative.
#[test]
fn another_kind_than_a_date() {
    check("another_kind_than_a_date", &["kind /made Box integer"]);
}

#[test]
fn another_kind_in_a_list() {
    check("another_kind_in_a_list", &["kind /marks/* Box integer"]);
}

#[test]
fn a_wider_number() {
    check("a_wider_number", &["kind /count Thing decimal"]);
}

#[test]
fn a_missing_member() {
    check("a_missing_member", &["missing /label Box"]);
}

#[test]
fn missing_members_of_one_list() {
    check("missing_members_of_one_list", &["missing /label Box", "missing /box_id Box"]);
}

#[test]
fn a_missing_member_of_a_block() {
    check("a_missing_member_of_a_block", &["missing /crate_id Crate"]);
}

/// What is not required may be null as it is.
#[test]
fn a_member_that_is_missing_and_null() {
    check(
        "a_member_that_is_missing_and_null",
        &["missing /label Box", "null /label Box"],
    );
}

#[test]
fn a_number_as_text() {
    widened("a_number_as_text", &["lenient /count Thing text"]);
}

#[test]
fn an_identifier_as_text() {
    widened("an_identifier_as_text", &["lenient /customer_id Thing text"]);
}

#[test]
fn a_date_in_another_form() {
    widened("a_date_in_another_form", &["lenient /made Box date-time"]);
}

#[test]
fn one_for_a_list() {
    widened("one_for_a_list", &["lenient /fields Thing object"]);
}

#[test]
fn an_empty_text_where_a_value_is_required() {
    widened("an_empty_text_where_a_value_is_required", &["null /thing_id Thing text"]);
}
