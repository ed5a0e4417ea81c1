//! Values of one of several types, which are inspected as the alternative that they have.

use revio_runtime::ResponseKind::Json;

use crate::support::{check_body, check_items};

#[test]
fn expected_values_have_no_findings() {
    for members in [
        r#""load": {"type": "crate", "weight": 3}"#,
        r#""load": {"type": "letter", "pages": 1, "stamp": 2}"#,
        r#""load": {"type": "crate", "inner": {"type": "letter", "pages": 1}}"#,
        r#""load": null, "fate": null"#,
        r#""fate": 7"#,
        r#""fate": {"day": "2024-01-31"}"#,
        r#""fate": [1, [2, {"day": "2024-01-31", "place": "attic"}]]"#,
        r#""fates": [null, 7]"#,
        r#""sizes": {"a": 1, "b": null}"#,
    ] {
        check_items(&[(members, &[])]);
    }
}

#[test]
fn the_discriminator_selects_the_alternative() {
    check_items(&[
        (
            r#""load": {"type": "crate", "weight": "heavy", "color": "red"}"#,
            &[
                "/load/color Crate unknown_property text",
                "/load/weight Crate type_mismatch text",
            ],
        ),
        (
            r#""load": {"type": "letter", "stamp": "red"}"#,
            &[
                "/load/pages Letter missing_property -",
                "/load/stamp Letter type_mismatch text",
            ],
        ),
        (
            r#""load": {"type": "crate", "inner": {"type": "letter"}}"#,
            &["/load/inner/pages Letter missing_property -"],
        ),
    ]);
}

#[test]
fn the_alternative_that_fits_best_is_selected() {
    check_items(&[
        (
            r#""fate": {"day": "2024-01-31", "place": 7}"#,
            &["/fate/place Lost unknown_property integer"],
        ),
        (
            r#""fate": {"day": "2024-01-31", "place": "attic", "color": "red"}"#,
            &["/fate/color Found unknown_property text"],
        ),
        (
            r#""fate": [{"day": "2024-01-31", "color": "red"}]"#,
            &["/fate/*/color Lost unknown_property text"],
        ),
    ]);
}

#[test]
fn a_value_without_an_alternative_is_reported_with_its_content() {
    check_items(&[
        (
            r#""load": {"type": "tube", "length": 3}"#,
            &[
                "/load Item type_mismatch object",
                "/load/length  unknown_property integer",
                "/load/type  unknown_property text",
            ],
        ),
        (r#""load": 7"#, &["/load Item type_mismatch integer"]),
        (r#""fate": "lost""#, &["/fate Item type_mismatch text"]),
        (
            r#""fates": [{"place": "attic"}]"#,
            &[
                "/fates/* Item type_mismatch object",
                "/fates/*/place  unknown_property text",
            ],
        ),
        (r#""sizes": {"a": "large"}"#, &["/sizes/* Item type_mismatch text"]),
    ]);
}

#[test]
fn a_whole_body_may_have_alternatives() {
    check_body(Json("Load"), r#"{"type": "crate", "weight": 3}"#, &[]);
    check_body(
        Json("Load"),
        r#"{"type": "crate", "color": "red"}"#,
        &["/color Crate unknown_property text"],
    );
    check_body(Json("Fate"), "[1, true]", &["/* Fate type_mismatch boolean"]);
}
