//! Samples whose proposals are wrong. The names and the snapshots record what is proposed today;
//! the comments say what is right.

use super::{document, gaps, printed};

/// Compares the gaps that a sample shows with the snapshot of that name.
fn check(name: &str, sample: &str) {
    insta::assert_snapshot!(name, printed(&document(), &gaps("Thing", &[sample])));
}

/// `a.b` is one property, and no path is split at a dot.
#[test]
fn a_dotted_name_is_split() {
    check("dotted_names", include_str!("recorded/dotted_names.json"));
}

/// Each of these gets `format: password`, with a comment that says why. Where several are
/// inserted before one line, they are printed in the order of pasting.
#[test]
fn names_of_secrets_become_plain_strings() {
    check("secret_names", include_str!("recorded/secret_names.json"));
}

/// A change of one word, `integer` to `number`, with its location.
#[test]
fn a_number_beside_a_string_and_an_integer_is_not_proposed() {
    check(
        "number_beside_string_and_integer",
        include_str!("recorded/number_beside_string_and_integer.json"),
    );
}

/// The warning counts the names and has their line and column. `$x` and `@type` are names.
#[test]
fn names_that_look_like_data_share_one_warning() {
    check("names_left_out", include_str!("recorded/names_left_out.json"));
}

/// A string or an untyped value, since no decimal holds them.
#[test]
fn numbers_beyond_decimal_become_decimals() {
    check(
        "numbers_beyond_decimal",
        include_str!("recorded/numbers_beyond_decimal.json"),
    );
}

/// One recursive schema.
#[test]
fn each_level_of_a_record_becomes_a_schema() {
    check("record_within_itself", include_str!("recorded/record_within_itself.json"));
}

/// A comment that an offset was seen.
#[test]
fn a_date_time_loses_its_offset_without_a_comment() {
    check(
        "date_time_with_an_offset",
        include_str!("recorded/date_time_with_an_offset.json"),
    );
}
