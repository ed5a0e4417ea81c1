//! Only what the spec lacks, at the place where it goes.

use super::against;

#[test]
fn nothing() {
    against(
        "nothing",
        "Thing",
        &["{\"ok\": true, \"thing_id\": 1, \"name\": null, \"fields\": []}"],
    );
}

/// What the client reads all the same is no lack.
#[test]
fn what_is_read_leniently() {
    let text = "{\"thing_id\": 1, \"count\": \"12\", \"created_date\": \"\", \"fields\": {\"label\": \"x\"}}";
    against("what_is_read_leniently", "Thing", &[text]);
}

#[test]
fn a_member() {
    against("a_member", "Thing", &["{\"thing_id\": 1, \"color\": \"red\"}"]);
}

#[test]
fn a_member_of_a_page() {
    let text = "{\"ok\": true, \"has_more\": false, \"total\": 1, \"records\": [{\"color\": \"red\"}]}";
    against("a_member_of_a_page", "Thing", &[text]);
}

#[test]
fn a_member_within() {
    against("a_member_within", "Thing", &["{\"size\": {\"depth\": 1}}"]);
}

#[test]
fn members_in_their_order() {
    against("members_in_their_order", "Thing", &["{\"b\": 1}", "{\"a\": true}"]);
}

#[test]
fn a_member_with_a_schema_of_its_own() {
    against("a_member_with_a_schema_of_its_own", "Thing", &["{\"box\": {\"a\": 1}}"]);
}

#[test]
fn a_member_with_a_new_identifier() {
    against("a_member_with_a_new_identifier", "Thing", &["{\"box_id\": 1}"]);
}

#[test]
fn a_reference_with_a_level() {
    against("a_reference_with_a_level", "Thing", &["{\"user_id\": 1}"]);
}

#[test]
fn another_kind() {
    against("another_kind", "Thing", &["{\"name\": 12}"]);
}

#[test]
fn another_kind_beside_an_identifier() {
    against(
        "another_kind_beside_an_identifier",
        "Thing",
        &["{\"customer_id\": \"acme\"}"],
    );
}

#[test]
fn another_kind_in_a_union_with_a_name() {
    against("another_kind_in_a_union_with_a_name", "Thing", &["{\"country\": true}"]);
}

#[test]
fn a_wider_number() {
    against("a_wider_number", "Thing", &["{\"count\": 1.5}"]);
}

#[test]
fn a_text_that_is_no_date() {
    against("a_text_that_is_no_date", "Thing", &["{\"created_date\": \"soon\"}"]);
}

#[test]
fn null_in_a_key() {
    against("null_in_a_key", "Thing", &["{\"thing_id\": null}"]);
}

#[test]
fn null_in_a_body_that_is_sent() {
    against(
        "null_in_a_body_that_is_sent",
        "ThingCreate",
        &["{\"name\": null, \"customer_id\": null}"],
    );
}

#[test]
fn a_schema_that_is_not_there() {
    against("a_schema_that_is_not_there", "Gadget", &["{\"gadget_id\": 1}"]);
}

#[test]
fn a_body_of_another_kind() {
    against("a_body_of_another_kind", "ThingId", &["{\"a\": 1}"]);
}

#[test]
fn a_key_that_looks_like_data() {
    against("a_key_that_looks_like_data", "Thing", &["{\"jane@example.com\": 1}"]);
}

#[test]
fn a_schema_in_brackets() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: v1}\npaths: {}\ncomponents:\n  schemas:\n    Thing: {type: object, properties: {a: {type: string}}}\n";
    let sources = revio_codegen::source::Sources::single("openapi.yaml", text);
    let question =
        super::Question { lacking: true, ..super::question("Thing", &["{\"b\": 1}"]) };
    insta::assert_snapshot!("a_schema_in_brackets", super::printed(&sources, &question));
}

/// As a union it would be shown.
#[test]
fn a_secret_of_another_kind() {
    against("a_secret_of_another_kind", "Thing", &["{\"pin\": 12}"]);
}

/// What lies within lines that are replaced has to wait.
#[test]
fn a_kind_within_another() {
    against(
        "a_kind_within_another",
        "Thing",
        &["{\"fields\": [\"x\"]}", "{\"fields\": true}"],
    );
}

/// The level of the schema speaks for all of its members.
#[test]
fn a_member_of_a_record_that_was_observed() {
    let name = "a_member_of_a_record_that_was_observed";
    against(name, "ThingSize", &["{\"depth\": 1}"]);
}
