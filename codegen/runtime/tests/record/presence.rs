//! Required fields, null and absent fields.

use revio_runtime::{Extra, Nullable, Tristate, read_json, record, write_json};

use super::sample::{Address, Contact, ContactId, Strict, read, written};

struct Change {
    name: Tristate<String>,
    home: Tristate<Address>,
    extra: Extra,
}

record!(Change { "name" => name, "home" => home });

fn read_error<T: revio_runtime::Codec>(body: &str) -> String {
    read::<T>(body).err().unwrap_or_else(|| panic!("no error: {body}"))
}

#[test]
fn the_key_may_be_zero() {
    assert_eq!(
        read::<Contact>(r#"{"contact_id":0}"#).unwrap().contact_id,
        ContactId::new(0)
    );
    assert_eq!(
        read_error::<Contact>(r#"{"contact_id":null}"#),
        "contact_id: invalid type: null, expected an integer"
    );
    assert_eq!(read_error::<Contact>("{}"), "contact_id: missing field `contact_id`");
}

#[test]
fn an_error_has_a_path() {
    let within = |inner: &str| format!(r#"{{"contact_id":1,{inner}}}"#);
    let cases = [
        (r#""deputy":{}"#, "deputy.contact_id: missing field `contact_id`"),
        (
            r#""deputy":{"contact_id":2,"addresses":[{},{"cost":{}}]}"#,
            "deputy.addresses[1].cost: invalid type: map, expected a decimal number of at most 28 digits",
        ),
        (
            r#""labels":{"a":1,"b c":[]}"#,
            r#"labels["b c"]: invalid type: sequence, expected a decimal number of at most 28 digits"#,
        ),
        (
            r#""notes":{"x":{"line_1":[]}}"#,
            r#"notes["x"].line_1: invalid type: sequence, expected text"#,
        ),
        (r#""numbers":[1,null]"#, "numbers[1]: invalid type: null, expected an integer"),
        (r#""home":[]"#, "home: invalid type: sequence, expected an object (Address)"),
        (
            r#""active":"yes""#,
            r#"active: invalid value: string "yes", expected true or false"#,
        ),
        (r#""status":{}"#, "status: invalid type: map, expected text"),
        (r#""options":"x""#, r#"options: invalid type: string "x", expected an object"#),
    ];
    for (inner, message) in cases {
        assert_eq!(read_error::<Contact>(&within(inner)), message, "{inner}");
    }
}

#[test]
fn an_error_of_the_body_has_no_path() {
    assert_eq!(
        read_error::<Contact>("[]"),
        "invalid type: sequence, expected an object (Contact)"
    );
    assert_eq!(
        read_error::<Contact>("null"),
        "invalid type: null, expected an object (Contact)"
    );
    assert_eq!(
        read_error::<Contact>(""),
        "EOF while parsing a value at line 1 column 0"
    );
    assert_eq!(
        read_error::<Contact>(r#"{"contact_id":1} x"#),
        "trailing characters at line 1 column 18"
    );
}

#[test]
fn truncated_and_mismatched_bodies_are_distinguished() {
    let cases = [
        (r#"{"contact_id":1,"name":"Jul"#, true, false),
        (r#"{"contact_id":1"#, true, false),
        (r#"{"contact_id":}"#, false, false),
        (r#"{"contact_id":"x"}"#, false, true),
    ];
    for (body, truncated, mismatch) in cases {
        let error = read_json(body.as_bytes(), &mut Contact::new(0)).unwrap_err();
        assert_eq!(
            (error.is_truncated(), error.is_mismatch()),
            (truncated, mismatch),
            "{body}"
        );
    }
}

#[test]
fn a_truncated_body_has_a_path_and_a_position() {
    assert_eq!(
        read_error::<Contact>(r#"{"contact_id":1,"home":{"line_1":"x"#),
        "home.line_1: EOF while parsing a string at line 1 column 35"
    );
}

#[test]
fn invalid_utf_8_has_a_position() {
    let error = read_json(b"{\"contact_id\":1,\"name\":\"\xff\"}", &mut Contact::new(0));
    assert_eq!(
        error.unwrap_err().to_string(),
        "invalid unicode code point at line 1 column 25"
    );
}

#[test]
fn every_type_but_option_is_required() {
    let full =
        r#"{"id":1,"note":null,"due":"2024-01-02","home":{},"tags":[],"meta":null}"#;
    assert!(read::<Strict>(full).is_ok());
    for name in ["id", "note", "due", "home", "tags", "meta"] {
        let mut body: serde_json::Value = serde_json::from_str(full).unwrap();
        body.as_object_mut().unwrap().remove(name);
        let expected = format!("{name}: missing field `{name}`");
        assert_eq!(read_error::<Strict>(&body.to_string()), expected);
    }
}

#[test]
fn nullable_and_value_accept_null() {
    for name in ["id", "due", "home", "tags"] {
        let body = format!(r#"{{"{name}":null}}"#);
        let error = read_error::<Strict>(&body);
        assert!(error.starts_with(&format!("{name}: invalid type: null")), "{error}");
    }
    let body = r#"{"id":1,"note":null,"due":"2024-01-02T00:00:00","home":{},"tags":[],"meta":null}"#;
    assert_eq!(written::<Strict>(body), body);
    assert_eq!(read::<Strict>(body).unwrap().note, Nullable::Null);
}

#[test]
fn only_tristate_distinguishes_null_and_absent() {
    assert_eq!(
        written::<Contact>(r#"{"contact_id":1,"name":null}"#),
        r#"{"contact_id":1}"#
    );
    for body in
        ["{}", r#"{"name":null}"#, r#"{"name":"x","home":null}"#, r#"{"home":{}}"#]
    {
        assert_eq!(written::<Change>(body), body);
    }
}

#[test]
fn conversions_from_option() {
    assert_eq!(Tristate::<i64>::from(None), Tristate::Absent);
    assert_eq!(Tristate::from_option_or_null(None::<i64>), Tristate::Null);
    assert_eq!(Tristate::from(Some(1)), Tristate::Value(1));
    assert_eq!(Tristate::from(1), Tristate::Value(1));
    assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
    assert_eq!(Nullable::from(Some(1)).into_value(), Some(1));
}

/// One of the two would be lost.
#[test]
fn a_duplicate_is_an_error() {
    let cases = [
        (r#""name":"a","name":"b""#, "name: duplicate field `name`"),
        (r#""name":"a","name":"a""#, "name: duplicate field `name`"),
        (r#""name":null,"name":"b""#, "name: duplicate field `name`"),
        (r#""name":"a","n\u0061me":"b""#, "name: duplicate field `name`"),
        (r#""contact_id":1"#, "contact_id: duplicate field `contact_id`"),
        (r#""home":{},"home":{"cost":1}"#, "home: duplicate field `home`"),
        (r#""home":{"cost":1,"cost":1}"#, "home.cost: duplicate field `cost`"),
        (r#""numbers":[1,2],"numbers":[3]"#, "numbers: duplicate field `numbers`"),
        (r#""labels":{"a":1,"a":2}"#, r#"labels["a"]: duplicate field `a`"#),
        (r#""options":{"a":1,"a":2}"#, "options: duplicate field `a`"),
        (r#""x":1,"x":2"#, "duplicate field `x`"),
    ];
    for (members, expected) in cases {
        let body = format!(r#"{{"contact_id":1,{members}}}"#);
        assert_eq!(read_error::<Contact>(&body), expected);
        let error = serde_json::from_str::<Contact>(&body).expect_err("an error");
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}

#[test]
fn one_object_is_an_array_of_objects() {
    let contact: Contact =
        read(r#"{"contact_id":1,"addresses":{"line_1":"a","x":[2]}}"#).unwrap();
    assert_eq!(
        write_json(&contact).unwrap(),
        br#"{"contact_id":1,"addresses":[{"line_1":"a","x":[2]}]}"#
    );
    assert_eq!(
        written::<Contact>(r#"{"contact_id":1,"addresses":{}}"#),
        r#"{"contact_id":1,"addresses":[{}]}"#
    );
}

#[test]
fn other_types_are_not_arrays() {
    let cases = [
        (r#""numbers":1"#, "numbers: invalid type: integer `1`, expected an array"),
        (r#""numbers":{}"#, "numbers: invalid type: map, expected an array"),
        (
            r#""addresses":"a""#,
            r#"addresses: invalid type: string "a", expected an array"#,
        ),
        (
            r#""addresses":true"#,
            "addresses: invalid type: boolean `true`, expected an array",
        ),
    ];
    for (member, message) in cases {
        let error = read_error::<Contact>(&format!(r#"{{"contact_id":1,{member}}}"#));
        assert_eq!(error.replace("invalid value", "invalid type"), message);
    }
    // With `arbitrary_precision`, a number is handed over as an object.
    let error = read_error::<Contact>(r#"{"contact_id":1,"addresses":7.5}"#);
    assert!(
        error.starts_with("addresses: invalid") && error.ends_with("an array"),
        "{error}"
    );
}
