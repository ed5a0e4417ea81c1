//! The table of what is read although it has another form than in the spec. The guide on money,
//! dates and other values has the same rows, and `tests/drift/known.rs` what is reported.

use super::sample::{Contact, field, with};

/// The field, the JSON, and what is written after it was read; `error` if it cannot be read.
const TABLE: &[(&str, &[(&str, &str)])] = &[
    (
        "name",
        &[
            (r#""5""#, r#""5""#),
            (r#""""#, r#""""#),
            ("5", r#""5""#),
            ("1.50", r#""1.50""#),
            ("1e3", r#""1e3""#),
            ("1e400", r#""1e400""#),
            ("12345678901234567890123", r#""12345678901234567890123""#),
            ("0.1000000000000000055", r#""0.1000000000000000055""#),
            ("true", r#""true""#),
            ("false", r#""false""#),
            ("[]", "error"),
            ("{}", "error"),
            ("null", "absent"),
        ],
    ),
    ("status", &[("7", r#""7""#), ("1.50", r#""1.50""#), ("true", r#""true""#)]),
    (
        "active",
        &[
            ("true", "true"),
            ("false", "false"),
            (r#""true""#, "true"),
            (r#""False""#, "false"),
            (r#"" TRUE ""#, "true"),
            ("1", "true"),
            ("0", "false"),
            ("1.0", "true"),
            (r#""1""#, "true"),
            (r#""0""#, "false"),
            (r#""""#, "absent"),
            ("null", "absent"),
            ("2", "error"),
            ("-1", "error"),
            ("0.5", "error"),
            ("1.00000000000000000001", "error"),
            (r#""yes""#, "error"),
            (r#""T""#, "error"),
            (r#""on""#, "error"),
            ("[]", "error"),
            ("{}", "error"),
        ],
    ),
    (
        "age",
        &[
            ("77", "77"),
            ("77.0", "77"),
            ("7.7e1", "77"),
            (r#""77""#, "77"),
            (r#""77.0""#, "77"),
            (r#""7.7e1""#, "77"),
            (r#""""#, "absent"),
            ("77.5", "error"),
            ("true", "error"),
            (r#""x""#, "error"),
            ("[]", "error"),
        ],
    ),
    (
        "credit",
        &[
            ("5", "5"),
            ("1.50", "1.50"),
            (r#""1.50""#, "1.50"),
            ("1.5e2", "150"),
            (r#""""#, "absent"),
            ("true", "error"),
            (r#""1,50""#, "error"),
            (r#""$5""#, "error"),
        ],
    ),
    (
        "score",
        &[
            ("0.5", "0.5"),
            ("5", "5.0"),
            (r#""0.5""#, "0.5"),
            (r#""""#, "absent"),
            ("true", "error"),
            (r#""x""#, "error"),
        ],
    ),
    (
        "created",
        &[
            (r#""2026-02-03""#, r#""2026-02-03T00:00:00""#),
            (r#""\/Date(1770076800000)\/""#, r#""2026-02-03T00:00:00""#),
            (r#""""#, "absent"),
            (r#""02/03/2026""#, "error"),
            ("1770076800000", "error"),
            ("20260203", "error"),
            ("true", "error"),
        ],
    ),
    (
        "born",
        &[
            (r#""2026-02-03T08:30:00""#, r#""2026-02-03""#),
            (r#""/Date(1770076800000-0100)/""#, r#""2026-02-02""#),
            ("20260203", "error"),
        ],
    ),
    ("numbers", &[(r#"["5",5.0]"#, "[5,5]"), ("5", "error"), ("[true]", "error")]),
    ("addresses", &[("{}", "[{}]"), ("[{}]", "[{}]"), (r#""x""#, "error")]),
    ("labels", &[(r#"{"a":"1.50"}"#, r#"{"a":1.50}"#), ("[]", "error")]),
    ("home", &[("{}", "{}"), ("[]", "error"), (r#""""#, "error")]),
];

#[test]
fn values_of_another_form_are_read_as_the_table_says() {
    for (name, rows) in TABLE {
        for (json, expected) in *rows {
            let written = field(name, json);
            let body = with(name, json);
            let same = serde_json::from_str::<Contact>(&body);
            if *expected == "error" {
                assert!(written.starts_with(name), "{json}: {written}");
                assert!(written.contains(": invalid "), "{json}: {written}");
                assert!(same.is_err(), "{body}");
            } else {
                assert_eq!(written, *expected, "{name}: {json}");
                let same = serde_json::to_string(&same.expect(&body)).expect("JSON");
                let expected = if written == "absent" { String::new() } else { written };
                assert!(same.contains(&expected), "{body}: {same}");
            }
        }
    }
}

#[test]
fn numbers_in_texts_keep_their_digits_beside_other_values() {
    // The second, exact reading must not see what the first one left.
    let body =
        r#"{"contact_id":1,"name":1.50,"addresses":[{"x":1}],"labels":{"a":1},"y":2}"#;
    let expected =
        r#"{"contact_id":1,"name":"1.50","addresses":[{"x":1}],"labels":{"a":1},"y":2}"#;
    assert_eq!(super::sample::written::<Contact>(body), expected);
}
