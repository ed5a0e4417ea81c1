//! Where samples disagree, all is taken, and a remark says who has what.

use super::check;

#[test]
fn a_number_and_a_text() {
    check("a_number_and_a_text", &["{\"a\": 1}", "{\"a\": \"x\"}", "{\"a\": 2}"]);
}

#[test]
fn whole_and_broken_numbers() {
    check("whole_and_broken_numbers", &["{\"a\": 1}", "{\"a\": 1.5}"]);
}

#[test]
fn dates_of_both_kinds() {
    check(
        "dates_of_both_kinds",
        &["{\"a\": \"2024-01-02\"}", "{\"a\": \"2024-01-02T00:00:00\"}"],
    );
}

#[test]
fn a_date_and_another_text() {
    check("a_date_and_another_text", &["{\"a\": \"2024-01-02\"}", "{\"a\": \"soon\"}"]);
}

#[test]
fn a_date_is_never_the_first_alternative() {
    check(
        "a_date_is_never_the_first_alternative",
        &["{\"a\": \"2024-01-02\"}", "{\"a\": 5}"],
    );
}

#[test]
fn an_object_and_a_list_of_them() {
    check(
        "an_object_and_a_list_of_them",
        &["{\"a\": {\"b\": 1}}", "{\"a\": [{\"b\": 1}]}"],
    );
}

#[test]
fn within_a_list() {
    check("within_a_list", &["{\"a\": [1]}", "{\"a\": [\"x\", true]}"]);
}

#[test]
fn null_is_no_alternative() {
    check("null_is_no_alternative", &["{\"a\": null}", "{\"a\": 1}"]);
}

#[test]
fn one_name_in_two_folders() {
    let mut question = super::question("Gadget", &[]);
    let texts = [("x/a.json", "{\"a\": 1}"), ("y/a.json", "{\"a\": \"x\"}")];
    question.samples =
        texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    insta::assert_snapshot!(
        "one_name_in_two_folders",
        super::printed(&super::single(), &question)
    );
}
