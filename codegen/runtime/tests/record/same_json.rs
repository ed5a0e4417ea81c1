//! The comparison of JSON bodies.

use revio_runtime::testing::{Absence, same_json};

fn lenient(left: &str, right: &str) -> Result<(), String> {
    let there = same_json(left, right, Absence::Lenient);
    let back = same_json(right, left, Absence::Lenient);
    assert_eq!(there.is_ok(), back.is_ok(), "{left} {right}: {there:?} {back:?}");
    there
}

#[test]
fn equal_bodies() {
    for (left, right) in [
        (r#"{"a":1,"b":2}"#, r#" { "b" : 2 , "a" : 1 } "#),
        (r#"{"a":null}"#, "{}"),
        (r#"{"a":{"b":[{"c":null}]}}"#, r#"{"a":{"b":[{}]}}"#),
        ("1", "1.0"),
        ("1e3", "1000.00"),
        ("-0", "0"),
        ("123456789012345678901234.567", "123456789012345678901234.5670"),
        (r#""12.50""#, "12.5"),
        (r#"" 12 ""#, "12"),
        (r#""2024-1-2""#, r#""2024-01-02T00:00:00""#),
        (r#""2024-01-02T03:04:05.000Z""#, r#""2024-01-02 03:04:05""#),
        (r#""0001-01-01T00:00:00""#, "null"),
        (r#"{"a":"0001-01-01T00:00:00"}"#, "{}"),
        (r#"{"a":"1753-01-01"}"#, r#"{"a":"0001-01-01"}"#),
        (r#""\u0041""#, r#""A""#),
        (r#"{"\u0041":1}"#, r#"{"A":1}"#),
        ("1e999", "1e999"),
        ("true", "true"),
    ] {
        assert_eq!(lenient(left, right), Ok(()), "{left} {right}");
    }
}

#[test]
fn different_bodies() {
    for (left, right) in [
        ("1", "2"),
        ("123456789012345678901234.567", "123456789012345678901234.568"),
        ("1e999", "1e998"),
        ("1", "true"),
        ("1", "null"),
        ("0", "null"),
        ("0", "false"),
        ("true", "false"),
        (r#""true""#, "true"),
        (r#""""#, "null"),
        (r#"{"a":""}"#, "{}"),
        (r#"{"a":0}"#, "{}"),
        (r#"{"a":[]}"#, "{}"),
        (r#"{"a":{}}"#, "{}"),
        (r#"{"a":false}"#, "{}"),
        (r#""a""#, r#""A""#),
        (r#""a""#, r#""a ""#),
        (r#""1.0""#, r#""1.00""#),
        (r#""x""#, "1"),
        (r#""""#, "0"),
        (r#""""#, r#""0001-01-01""#),
        (r#""2024-01-02""#, r#""2024-01-03""#),
        (r#""2024-01-02""#, r#""2024-01-02T00:00:01""#),
        (r#""2024-01-02""#, "null"),
        ("[1,2]", "[2,1]"),
        ("[1]", "[1,1]"),
        ("[1,null]", "[1]"),
        ("[]", "{}"),
        ("[{}]", "{}"),
        (r#"{"a":1}"#, r#"{"b":1}"#),
        (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
    ] {
        assert!(lenient(left, right).is_err(), "{left} {right}");
    }
}

#[test]
fn strict_mode_distinguishes_null_and_absent() {
    let strict = |left, right| same_json(left, right, Absence::Strict);
    assert_eq!(strict(r#"{"a":null,"b":1}"#, r#"{"b":1.0,"a":null}"#), Ok(()));
    assert!(strict(r#"{"a":null}"#, "{}").is_err());
    assert!(strict("{}", r#"{"a":null}"#).is_err());
    assert!(strict(r#"{"a":"0001-01-01"}"#, "{}").is_err());
}

#[test]
fn a_difference_has_a_path_and_both_values() {
    assert_eq!(
        lenient(r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":2}]}"#).unwrap_err(),
        "$.a[0].b: 1 on the left, 2 on the right"
    );
    assert_eq!(
        lenient("{}", r#"{"a":1}"#).unwrap_err(),
        "$.a: absent on the left, 1 on the right"
    );
    assert!(lenient("{", "{").unwrap_err().contains("EOF"));
}
