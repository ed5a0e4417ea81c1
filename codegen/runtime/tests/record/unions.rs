//! Unions of JSON types.

use revio_runtime::{Decimal, Object, Secret, union};

use super::sample::{Anything, ContactId, CountryCode, Status, field, read};

#[derive(Clone, Debug, PartialEq)]
enum Score {
    Number(f64),
    Text(Status),
}

union!(Score { Number, Text });

#[derive(Clone, Debug, PartialEq)]
enum Code {
    Text(Secret),
    Bool(bool),
}

union!(Code { Text, Bool });

#[derive(Clone, Debug, PartialEq)]
enum Flag {
    Bool(bool),
    Text(String),
}

union!(Flag { Bool, Text });

#[derive(Clone, Debug, PartialEq)]
enum Count {
    Number(i64),
    Object(Object),
}

union!(Count { Number, Object });

#[derive(Clone, Debug, PartialEq)]
enum Owner {
    Number(ContactId),
    Text(String),
}

union!(Owner { Number, Text });

#[test]
fn an_identifier_is_a_number() {
    assert_eq!(Owner::from(5), Owner::Number(ContactId::new(5)));
    assert_eq!(read::<Owner>(r#""x""#), Ok(Owner::Text("x".to_owned())));
}

#[test]
fn every_type_is_written_back() {
    for json in [
        "5",
        "-0.50",
        "true",
        "false",
        r#""ACTIVE""#,
        r#""5""#,
        r#""""#,
        "[]",
        "[{}]",
        "{}",
        r#"{"line_1":"a","country_code":"USA","cost":1.50,"x":{"y":[1]}}"#,
        r#"[{"line_1":"a"},{"x":1}]"#,
    ] {
        assert_eq!(field("anything", json), json);
    }
    assert_eq!(field("country_code", "235"), "235");
    assert_eq!(field("country_code", r#""235""#), r#""235""#);
    assert_eq!(field("country_code", "null"), "absent");
    assert_eq!(field("anything", "null"), "absent");
}

#[test]
fn whitespace_is_ignored() {
    assert_eq!(field("anything", " \n[ { } ] "), "[{}]");
    assert_eq!(field("country_code", " 235 "), "235");
}

#[test]
fn other_types_are_rejected() {
    for (json, message) in [
        ("1.5", "invalid value: 1.5, expected text or an integer"),
        ("[]", "invalid type: sequence, expected text or a number"),
        ("{}", "invalid type: map, expected text or a number"),
        (r#"{"a":1}"#, "invalid type: map, expected text or a number"),
    ] {
        assert_eq!(field("country_code", json), format!("country_code: {message}"));
    }
}

#[test]
fn a_scalar_without_an_alternative_is_read_as_another_type() {
    assert_eq!(field("country_code", "true"), r#""true""#);
    assert_eq!(read::<Flag>("1.50"), Ok(Flag::Text("1.50".into())));
    assert_eq!(read::<Count>(r#""5""#), Ok(Count::Number(5)));
    assert_eq!(
        read::<Count>("true").unwrap_err(),
        "invalid value: boolean `true`, expected an integer or an object"
    );
}

#[test]
fn the_path_of_an_error_includes_the_union() {
    assert_eq!(
        field("anything", r#"[{},{"country_code":[]}]"#),
        "anything[1].country_code: invalid type: sequence, expected text or a number"
    );
    assert_eq!(
        field("anything", r#"{"line_1":[5]}"#),
        "anything.line_1: invalid type: sequence, expected text"
    );
}

#[test]
fn the_first_variant_converts_from_the_plain_value() {
    assert_eq!(CountryCode::from("USA"), CountryCode::Text("USA".into()));
    assert_eq!(CountryCode::from(String::from("USA")), "USA".into());
    assert_eq!(Anything::from(5), Anything::Number(Decimal::from(5)));
    assert_eq!(Score::from(5), Score::Number(5.0));
    assert_eq!(read::<Score>(r#""CLOSED""#), Ok(Score::Text(Status::Closed)));
    assert_eq!(Flag::from(true), Flag::Bool(true));
    assert_eq!(read::<Flag>(r#""yes""#), Ok(Flag::Text("yes".into())));
}

#[test]
fn a_union_implements_serde() {
    assert_eq!(
        serde_json::from_str::<CountryCode>("5").unwrap(),
        CountryCode::Number(5)
    );
    assert_eq!(serde_json::to_string(&CountryCode::from("USA")).unwrap(), r#""USA""#);
    assert!(read::<CountryCode>("null").unwrap_err().contains("null"));
}

#[test]
fn scalars_implement_display() {
    let shown = |json| read::<Score>(json).map(|score| score.to_string());
    assert_eq!(shown("2.5"), Ok("2.5".to_owned()));
    assert_eq!(shown(r#""CLOSED""#), Ok("CLOSED".to_owned()));
    assert_eq!(Flag::from(true).to_string(), "true");
    assert_eq!(format!("{:>5}|", CountryCode::from("USA")), "  USA|");
}

#[test]
fn a_secret_variant_is_redacted() {
    let code = read::<Code>(r#""12-3456789""#).expect("a text");
    assert_eq!(
        (code.to_string(), format!("{code:?}")),
        ("[redacted]".into(), "Text([redacted])".into())
    );
}
