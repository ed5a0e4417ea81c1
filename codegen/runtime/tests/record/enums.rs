//! Open enums: unlisted texts are kept.

use std::collections::BTreeMap;

use revio_runtime::{Decimal, Nullable, number_enum, union};

use super::sample::{ContactId, Status, field, read, written};

#[test]
fn listed_and_unlisted_values_are_written_back() {
    for json in [r#""ACTIVE""#, r#""CLOSED""#, r#""closed""#, r#""""#, r#""Größe \n""#]
    {
        assert_eq!(field("status", json), json);
    }
    for json in ["[]", "{}", "null"] {
        assert!(read::<Status>(json).unwrap_err().ends_with("expected text"), "{json}");
    }
}

#[test]
fn a_value_converts_from_and_into_its_text() {
    assert_eq!(Status::from("ACTIVE"), Status::Active);
    assert_eq!(Status::from(String::from("CLOSED")), Status::Closed);
    assert_eq!(Status::from("NEW"), Status::Other("NEW".into()));
    assert_eq!(Status::from("NEW").as_str(), "NEW");
    assert_eq!(Status::Active.to_string(), "ACTIVE");
    assert_eq!(serde_json::to_string(&Status::Active).unwrap(), r#""ACTIVE""#);
    assert_eq!(read::<Status>(r#""ACTIVE""#), Ok(Status::Active));
}

#[test]
fn enums_and_identifiers_can_be_keys_of_a_map() {
    let map: BTreeMap<ContactId, Status> =
        serde_json::from_str(r#"{"5":"ACTIVE"}"#).unwrap();
    assert_eq!(map[&ContactId::new(5)], Status::Active);
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"5":"ACTIVE"}"#);
    let map: BTreeMap<Status, i64> = serde_json::from_str(r#"{"NEW":1}"#).unwrap();
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"NEW":1}"#);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Level {
    Minus1,
    N1,
    Other(i64),
}

number_enum!(Level(i64) { Minus1 = -1, N1 = 1 });

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Rate {
    N0_5,
    N1,
    Other(Decimal),
}

number_enum!(Rate(Decimal) { N0_5 = Decimal::new(5, 1), N1 = Decimal::new(1, 0) });

#[derive(Clone, Debug, PartialEq)]
enum Setting {
    Number(Level),
    Text(Status),
}

union!(Setting { Number, Text });

#[test]
fn listed_and_unlisted_numbers_are_written_back() {
    for json in ["-1", "1", "7", "9007199254740993", "-9223372036854775808"] {
        assert_eq!(written::<Level>(json), json);
        assert_eq!(written::<Setting>(json), json);
    }
    for json in ["0.5", "1", "0.75", "123456789012345678.12345678"] {
        assert_eq!(written::<Rate>(json), json);
    }
    assert_eq!(read::<Level>("-1"), Ok(Level::Minus1));
    assert_eq!(read::<Level>("7"), Ok(Level::Other(7)));
    assert_eq!(read::<Rate>("0.50"), Ok(Rate::N0_5));
    assert_eq!(read::<Rate>("1e0"), Ok(Rate::N1));
    assert_eq!(read::<Setting>(r#""ACTIVE""#), Ok(Setting::Text(Status::Active)));
}

#[test]
fn numbers_are_read_as_leniently_as_without_a_list() {
    assert_eq!(read::<Level>(r#""1""#), Ok(Level::N1));
    assert_eq!(read::<Level>("1.0"), Ok(Level::N1));
    assert_eq!(read::<Rate>(r#"" 0.5 ""#), Ok(Rate::N0_5));
    for json in ["null", "1.5", r#""x""#, "[]", "9223372036854775808"] {
        let error = read::<Level>(json).unwrap_err();
        assert!(error.contains("expected an integer"), "{json}: {error}");
    }
    assert!(read::<Rate>("true").unwrap_err().contains("a decimal number"));
    assert_eq!(read::<Vec<Nullable<Level>>>("[1,null]"), {
        Ok(vec![Nullable::Value(Level::N1), Nullable::Null])
    });
}

#[test]
fn a_number_converts_from_and_into_its_enum() {
    assert_eq!(Level::from(1), Level::N1);
    assert_eq!(Level::from(2), Level::Other(2));
    assert_eq!(Level::Other(1).value(), 1);
    assert_eq!(Rate::from(Decimal::new(50, 2)), Rate::N0_5);
    assert_eq!(Rate::N0_5.value(), Decimal::new(5, 1));
    assert_eq!(Level::Minus1.to_string(), "-1");
    assert_eq!(Setting::from(1), Setting::Number(Level::N1));
    assert_eq!(serde_json::to_string(&Rate::N0_5).unwrap(), "0.5");
    assert_eq!(serde_json::from_str::<Rate>("1.50").unwrap().to_string(), "1.50");
}

/// Where nothing around a value may be absent, null is a value.
#[test]
fn null_in_lists_and_maps_is_written_back() {
    let json = r#"["a",null,""]"#;
    assert_eq!(written::<Vec<Nullable<String>>>(json), json);
    let json = r#"{"a":null,"b":[null,1]}"#;
    assert_eq!(written::<BTreeMap<String, Nullable<Vec<Nullable<i64>>>>>(json), json);
    assert_eq!(written::<Nullable<Status>>("null"), "null");
    assert!(read::<Vec<String>>("[null]").is_err());
}
