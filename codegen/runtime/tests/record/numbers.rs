//! Exact numbers.

use std::collections::{BTreeSet, HashSet};

use revio_runtime::{Decimal, Id, ValueRef, write_json};

use super::sample::{Contact, ContactId, field, read, with};

const LONG: &str = "123456789012345678901234.567";

#[test]
fn decimals_keep_their_digits() {
    for (json, expected) in [
        (LONG, LONG),
        ("0.1", "0.1"),
        ("10.50", "10.50"),
        ("-0.01", "-0.01"),
        ("100", "100"),
        ("12345678901234567.89", "12345678901234567.89"),
        ("0.1000000000000000000000000001", "0.1000000000000000000000000001"),
        ("79228162514264337593543950335", "79228162514264337593543950335"),
        ("1e3", "1000"),
        ("1.5E-2", "0.015"),
        ("-2.50e+1", "-25.0"),
        ("0e99", "0"),
        (r#""12.50""#, "12.50"),
        (r#"" 12.50 ""#, "12.50"),
        (r#""+5""#, "5"),
        (r#"".5""#, "0.5"),
        (r#""\u0031.5""#, "1.5"),
        ("1.0000000000000000000000000000000000000000", "1.0000000000000000000000000000"),
    ] {
        assert_eq!(field("credit", json), expected, "{json}");
        // The same inside a union, its object and an array.
        assert_eq!(
            field("anything", &format!(r#"{{"cost":{json}}}"#)),
            format!(r#"{{"cost":{expected}}}"#)
        );
        assert_eq!(
            field("anything", &format!(r#"[{{"cost":{json}}}]"#)),
            format!(r#"[{{"cost":{expected}}}]"#)
        );
    }
    assert_eq!(field("anything", LONG), LONG);
}

#[test]
fn digits_below_the_28th_place_are_rounded() {
    for (json, expected) in [
        ("1.4210854715202004e-14", "0.0000000000000142108547152020"),
        ("-1.4210854715202004E-14", "-0.0000000000000142108547152020"),
        ("4.9e-324", "0.0000000000000000000000000000"),
        ("1e-30", "0.0000000000000000000000000000"),
        ("1e-2147483648", "0.0000000000000000000000000000"),
        ("0.12345678901234567890123456789", "0.1234567890123456789012345679"),
        // Half to even.
        ("5e-29", "0.0000000000000000000000000000"),
        ("15e-29", "0.0000000000000000000000000002"),
        ("5.1e-29", "0.0000000000000000000000000001"),
        ("9.99999999999999999999999999999e-1", "1"),
    ] {
        for json in [json.to_owned(), format!("\"{json}\"")] {
            let read = field("credit", &json);
            let (read, expected): (Decimal, Decimal) =
                (read.parse().expect(&read), expected.parse().expect(expected));
            assert_eq!(read, expected, "{json}");
        }
    }
}

#[test]
fn other_digits_are_not_rounded() {
    for json in [
        "792281625142643375935439503360",
        // 23 digits before the point, 17 behind.
        "12345678901234567890123.12345678901234567",
        "1e30",
        "1e99999999999999999999",
        "1e2147483647",
        &"9".repeat(500),
    ] {
        let error = field("credit", json);
        assert!(error.starts_with("credit: invalid value: "), "{json}: {error}");
        assert!(
            error.ends_with("expected a decimal number of at most 28 digits"),
            "{error}"
        );
    }
    for text in [
        "x", "1,5", "1 5", "1.2.3", "--1", "+-1", "1e", "e5", ".", "-", "0x1f", "１",
        "NaN", "1_0",
    ] {
        let error = field("credit", &format!("{text:?}"));
        assert!(error.starts_with("credit: invalid value: string "), "{text}: {error}");
    }
}

#[test]
fn decimals_are_exact_with_serde_json() {
    let body = with("credit", LONG);
    for contact in [
        serde_json::from_str::<Contact>(&body).unwrap(),
        serde_json::from_slice(body.as_bytes()).unwrap(),
        serde_json::from_reader(body.as_bytes()).unwrap(),
    ] {
        assert_eq!(contact.credit.unwrap().to_string(), LONG);
        assert_eq!(serde_json::to_string(&contact).unwrap(), body);
        assert!(serde_json::to_string_pretty(&contact).unwrap().contains(LONG));
    }
}

#[test]
fn a_decimal_is_a_number_in_a_value() {
    let mut contact = Contact::new(1);
    contact.credit = Some(Decimal::new(1250, 2));
    let value = serde_json::to_value(&contact).unwrap();
    assert!(value["credit"].is_number(), "{value}");
    assert_eq!(serde_json::from_value::<Contact>(value).unwrap(), contact);
}

#[test]
fn integers_may_be_text_or_have_a_point() {
    for (json, expected) in [
        ("5", "5"),
        ("-5", "-5"),
        ("5.0", "5"),
        ("5e2", "500"),
        (r#""5""#, "5"),
        (r#"" 5 ""#, "5"),
        (r#""5.0""#, "5"),
        (r#""""#, "absent"),
        (r#"" ""#, "absent"),
        ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"),
        (r#""9223372036854775807""#, "9223372036854775807"),
    ] {
        assert_eq!(field("age", json), expected, "{json}");
    }
}

#[test]
fn integers_are_not_truncated() {
    for json in [
        "5.5",
        "1e400",
        "9223372036854775808",
        "18446744073709551615",
        "1e30",
        "true",
        r#""x""#,
        r#""5.5""#,
        r#""5 6""#,
        r#""9223372036854775808""#,
        r#""NaN""#,
        r#""inf""#,
        r#""٣""#,
    ] {
        let error = field("age", json);
        let rejected = error.starts_with("age: invalid value: ")
            && error.ends_with("expected an integer");
        assert!(rejected, "{json}: {error}");
    }
    assert_eq!(field("age", "{}"), "age: invalid type: map, expected an integer");
    assert_eq!(field("age", "[5]"), "age: invalid type: sequence, expected an integer");
}

#[test]
fn an_integer_with_a_point_is_exact() {
    for (json, expected) in [
        // As a float it equals the integer below it.
        ("9007199254740993.0", "9007199254740993"),
        ("7.7e1", "77"),
        ("7700E-2", "77"),
        ("-0", "0"),
        ("9223372036854775807.000", "9223372036854775807"),
    ] {
        assert_eq!(field("age", json), expected);
        let contact: Contact = serde_json::from_str(&with("age", json)).expect(json);
        assert_eq!(contact.age.map(|age| age.to_string()).as_deref(), Some(expected));
    }
    // As floats these are integers.
    for json in [
        "5.00000000000000001",
        "9007199254740991.4",
        "5.0000000000000000000000000000001",
    ] {
        assert!(field("age", json).ends_with("expected an integer"), "{json}");
        assert!(serde_json::from_str::<Contact>(&with("age", json)).is_err(), "{json}");
    }
}

#[test]
fn floats_are_finite() {
    assert_eq!(field("score", "0.25"), "0.25");
    assert_eq!(field("score", r#""0.25""#), "0.25");
    assert_eq!(field("score", "3"), "3.0");
    for json in [r#""NaN""#, r#""inf""#, r#""1e999""#, "true", r#""x""#] {
        let error = field("score", json);
        assert!(error.starts_with("score: invalid value: "), "{json}: {error}");
    }
    let mut contact = Contact::new(1);
    contact.score = Some(f64::NAN);
    assert_eq!(write_json(&contact).unwrap_err().to_string(), "NaN is not a number");
}

#[test]
fn identifiers_print_the_name_of_their_alias() {
    enum LineTag {}
    enum Plain {}
    let id = ContactId::new(5);
    assert_eq!(format!("{id:?} {:?}", Some(id)), "ContactId(5) Some(ContactId(5))");
    assert_eq!(format!("{id:#?}"), "ContactId(\n    5,\n)");
    assert_eq!(
        format!("{:?} {:?}", Id::<LineTag>::new(-1), Id::<Plain>::new(0)),
        "Line(-1) Plain(0)"
    );
    assert_eq!(format!("{id:>3}"), "  5");
}

#[test]
fn identifiers_compare_like_their_numbers() {
    let [small, large] = [-1, i64::MAX].map(ContactId::new);
    assert!(small < large && small != large && large.max(small) == large);
    let set: HashSet<ContactId> = [small, large, small].into();
    assert_eq!(set.len(), 2);
    assert_eq!(BTreeSet::from([large, small]).first().map(|id| id.get()), Some(-1));
    assert_eq!(i64::from(large), i64::MAX);
    assert_eq!(serde_json::to_string(&large).unwrap(), i64::MAX.to_string());
}

#[test]
fn identifiers_convert_from_integers() {
    // A literal beyond 32 bits needs no suffix.
    assert_eq!(Contact::new(5_000_000_000).contact_id, ContactId::new(5_000_000_000));
    assert_eq!(ContactId::from(5), ContactId::new(5));
    assert_eq!(ContactId::new(5).to_string(), "5");
    assert_eq!(Contact::new(5).contact_id, serde_json::from_str("5").unwrap());
    assert_eq!(read::<ContactId>(r#""5""#), Ok(ContactId::new(5)));
    assert_eq!(
        read::<ContactId>(r#""five""#).unwrap_err(),
        r#"invalid value: string "five", expected an integer"#
    );
}

#[test]
fn numbers_in_a_query() {
    assert_eq!(ValueRef::Int(-5).text().unwrap(), "-5");
    assert_eq!(ValueRef::Decimal(&Decimal::new(1250, 2)).text().unwrap(), "12.50");
    assert_eq!(ValueRef::Float(0.5).text().unwrap(), "0.5");
    assert_eq!(ValueRef::Bool(true).text().unwrap(), "true");
    assert_eq!(ValueRef::Null.text(), None);
    assert_eq!(ValueRef::Value(&serde_json::json!(5)).text().unwrap(), "5");
    assert_eq!(ValueRef::Value(&serde_json::json!([5])).text(), None);
}
