//! What the spec has already is referred to.

use super::check;

#[test]
fn an_identifier_that_is_known() {
    check("an_identifier_that_is_known", &["{\"customer_id\": 1}"]);
}

#[test]
fn an_identifier_that_is_new() {
    check("an_identifier_that_is_new", &["{\"gizmo_id\": 1}"]);
}

#[test]
fn an_identifier_that_is_text_is_none() {
    check("an_identifier_that_is_text_is_none", &["{\"gizmo_id\": \"x\"}"]);
}

#[test]
fn a_list_of_identifiers() {
    check("a_list_of_identifiers", &["{\"customer_ids\": [1]}"]);
}

#[test]
fn a_member_of_another_record() {
    check("a_member_of_another_record", &["{\"created_by\": 1, \"country\": 2}"]);
}

#[test]
fn a_member_of_another_kind_elsewhere() {
    check("a_member_of_another_kind_elsewhere", &["{\"created_by\": \"jane\"}"]);
}

#[test]
fn money_and_dates_that_show_nothing() {
    check(
        "money_and_dates_that_show_nothing",
        &["{\"rate\": 12, \"created_date\": null}"],
    );
}

#[test]
fn a_secret_stays_one() {
    check("a_secret_stays_one", &["{\"pin\": \"1234\"}"]);
}

#[test]
fn a_rust_name_is_kept() {
    check("a_rust_name_is_kept", &["{\"type\": \"x\"}"]);
}

#[test]
fn custom_fields() {
    check(
        "custom_fields",
        &["{\"fields\": [{\"field_id\": 1, \"label\": \"x\", \"value\": \"y\"}]}"],
    );
}

#[test]
fn a_record_with_the_same_members() {
    check(
        "a_record_with_the_same_members",
        &["{\"extent\": {\"width\": 1, \"height\": 2}}"],
    );
}

#[test]
fn a_record_of_other_kinds_is_another() {
    check(
        "a_record_of_other_kinds_is_another",
        &["{\"extent\": {\"width\": \"x\", \"height\": 2}}"],
    );
}
