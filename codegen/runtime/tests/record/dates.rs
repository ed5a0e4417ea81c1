//! The forms of dates that are accepted, and the one that is written.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use revio_runtime::{ValueRef, write_json};

use super::sample::{Contact, Strict, field, read};

fn created(text: &str) -> String {
    field("created", &serde_json::to_string(text).unwrap())
}

#[test]
fn known_forms_are_accepted() {
    let cases = [
        ("2024-01-02T03:04:05.678", "2024-01-02T03:04:05.678"),
        ("2024-01-02T03:04:05", "2024-01-02T03:04:05"),
        ("2024-01-02T03:04:05.6780000", "2024-01-02T03:04:05.678"),
        ("2024-01-02T03:04:05.1234567891", "2024-01-02T03:04:05.123456789"),
        ("2024-01-02T03:04:05.0", "2024-01-02T03:04:05"),
        ("2024-01-02", "2024-01-02T00:00:00"),
        ("2024-1-2", "2024-01-02T00:00:00"),
        ("2024-1-12T03:04:05", "2024-01-12T03:04:05"),
        ("2024-01-02Z", "2024-01-02T00:00:00"),
        ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05"),
        ("2024-01-02T03:04:05.5z", "2024-01-02T03:04:05.5"),
        ("2024-01-02 03:04:05", "2024-01-02T03:04:05"),
        ("  2024-01-02T03:04:05 ", "2024-01-02T03:04:05"),
        ("1753-01-02", "1753-01-02T00:00:00"),
        ("9999-12-31T23:59:59.999", "9999-12-31T23:59:59.999"),
        ("2024-02-29", "2024-02-29T00:00:00"),
        ("2024/1/2", "2024-01-02T00:00:00"),
        ("2024/01/02 03:04:05", "2024-01-02T03:04:05"),
        ("2024-01-02T03:04", "2024-01-02T03:04:00"),
        ("2024-01-02T3:04:05", "2024-01-02T03:04:05"),
        ("2024-01-02T03:04:05,5", "2024-01-02T03:04:05.5"),
        ("2024-01-02 03:04:05 +02:00", "2024-01-02T03:04:05"),
        ("2024-01-02 03:04:05 UTC", "2024-01-02T03:04:05"),
        ("2024-01-02T03:04:05 Z", "2024-01-02T03:04:05"),
        ("Tue, 02 Jan 2024 03:04:05 GMT", "2024-01-02T03:04:05"),
        ("Tue, 2 Jan 2024 03:04:05 +0200", "2024-01-02T03:04:05"),
        // The end of a day.
        ("2024-02-29T24:00:00", "2024-03-01T00:00:00"),
        ("2024-12-31 24:00:00.000", "2025-01-01T00:00:00"),
        ("2024-01-02T24:00", "2024-01-03T00:00:00"),
        // A leap second stays on its day.
        ("2016-12-31T23:59:60", "2016-12-31T23:59:59"),
        ("2016-12-31T23:59:60.25Z", "2016-12-31T23:59:59.25"),
        ("Sat, 31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59"),
        // Milliseconds in UTC; an offset makes them local.
        ("/Date(1770076800000)/", "2026-02-03T00:00:00"),
        ("/Date(1770076800005+0200)/", "2026-02-03T02:00:00.005"),
        ("/Date(1770076800000-0730)/", "2026-02-02T16:30:00"),
        ("/Date(-86400000)/", "1969-12-31T00:00:00"),
        ("/Date(0)/", "1970-01-01T00:00:00"),
    ];
    for (text, expected) in cases {
        assert_eq!(created(text), format!("\"{expected}\""), "{text}");
    }
}

#[test]
fn an_offset_does_not_shift_the_time() {
    for offset in ["Z", "+02", "+0200", "+02:00", "-11:30", "+00:00"] {
        let text = format!("2024-01-02T00:04:05{offset}");
        assert_eq!(created(&text), r#""2024-01-02T00:04:05""#, "{text}");
    }
}

#[test]
fn sentinels_and_empty_texts_mean_none() {
    for text in [
        "0001-01-01T00:00:00",
        "0001-1-1",
        "0000-01-01",
        "1753-01-01T00:00:00",
        "1753-01-01T23:59:59.999",
        "1752-12-31",
        "1753-01-01Z",
        "/Date(-62135596800000)/",
    ] {
        assert_eq!(created(text), "absent", "{text}");
        assert_eq!(field("born", &format!("{text:?}")), "absent", "{text}");
    }
    for text in ["", " ", "\t"] {
        assert_eq!(created(text), "absent", "{text:?}");
    }
}

#[test]
fn other_texts_are_rejected() {
    for text in [
        "x",
        "2024",
        "2024-01",
        "2024-13-01",
        "2024-02-30",
        "2023-02-29",
        "24-01-02",
        "12024-01-02",
        "02024-01-02",
        "-2024-01-02",
        "+2024-01-02",
        "01/02/2024",
        // Day or month first? Not even if only one is possible.
        "02/03/2026",
        "13/02/2026",
        "02/13/2026",
        "02-03-2026",
        "02/03/2026 08:30:00",
        "2024/01-02",
        "2024-01/02",
        "/Date()/",
        "/Date(-)/",
        "/Date(+0200)/",
        "/Date(1.5)/",
        "/Date(1e3)/",
        "/Date(99999999999999999999)/",
        "/Date(9999999999999999)/",
        "/Date(0+2)/",
        "/Date(0)",
        "Date(0)",
        "/Date(١)/",
        "2024-001-02",
        "2024-01-002",
        "2024-01-02T",
        "2024-01-02T03",
        "2024-01-02T03:04.5",
        "2024-01-02T03:4:05",
        "2024-01-02T03:04:05.",
        "2024-01-02T03:04:05.x",
        "2024-01-02T24:00:01",
        "2024-01-02T24:00:00.5",
        "2024-01-02T24:01",
        "2024-01-02T25:00:00",
        "9999-12-31T24:00:00",
        "2024-01-02T23:59:61",
        "2024-01-02T03:60:05",
        "2024-01-02T03:04:60",
        "2024-01-02T03:04:05+",
        "2024-01-02T03:04:05+2",
        "2024-01-02T03:04:05+02:",
        "2024-01-02T03:04:05+24:00",
        "2024-01-02T03:04:05+02:60",
        "2024-01-02T03:04:05+02:000",
        "2024-01-02T03:04:05ZZ",
        "2024-01-02T03:04:05  Z",
        "2024-01-02T03:04:05 EST",
        "2024-01-02T03:04:05 PM",
        "2024-01-02x",
        "2024--01-02",
        "20240102",
        "99999999999999999999-01-01",
        "2024-99999999999999999999-01",
        "２０２４-01-02",
        "2024-01-0２",
        "20é4-01-02",
        "2024-01-02é03:04:05",
        "2024-01-02T03:04:05.６",
        "2024-01-02T03:04:05+é1",
        "é",
        "\u{0}",
    ] {
        let error = created(text);
        assert!(error.starts_with("created: invalid value: string "), "{text}: {error}");
        assert!(error.ends_with("expected a date and time after 1753-01-01"), "{error}");
    }
}

#[test]
fn other_types_are_rejected() {
    assert_eq!(
        field("created", "20240102"),
        "created: invalid type: integer `20240102`, expected a date and time after 1753-01-01"
    );
    assert_eq!(
        field("born", "[]"),
        "born: invalid type: sequence, expected a date after 1753-01-01"
    );
}

#[test]
fn a_date_drops_the_time() {
    assert_eq!(field("born", r#""2024-1-2T03:04:05Z""#), r#""2024-01-02""#);
}

#[test]
fn a_sentinel_in_a_required_field_is_an_error() {
    let error = read::<Strict>(r#"{"due":"0001-01-01T00:00:00"}"#).err().unwrap();
    assert_eq!(
        error,
        "due: invalid value: a text that means none, expected a date and time after 1753-01-01"
    );
}

#[test]
fn a_year_without_four_digits_is_an_error() {
    for date in
        [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::MAX.with_year(10000).unwrap()]
    {
        let mut contact = Contact::new(1);
        contact.born = Some(date);
        let error = write_json(&contact).unwrap_err().to_string();
        assert!(error.ends_with("does not have four digits"), "{error}");
        contact.born = None;
        contact.created = Some(date.into());
        assert!(write_json(&contact).is_err());
        assert!(format!("{contact:?}").contains("created"));
    }
}

#[test]
fn a_leap_second_is_written_as_a_fraction() {
    let date = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
    let mut contact = Contact::new(1);
    contact.created = date.and_hms_nano_opt(23, 59, 59, 1_500_000_000);
    let body = write_json(&contact).unwrap();
    assert_eq!(body, br#"{"contact_id":1,"created":"2016-12-31T23:59:59.5"}"#);
    assert!(read::<Contact>(std::str::from_utf8(&body).unwrap()).is_ok());
}

#[test]
fn dates_have_the_same_form_in_a_query() {
    let time: NaiveDateTime = "2024-01-02T03:04:05.5".parse().unwrap();
    assert_eq!(ValueRef::DateTime(&time).text().unwrap(), "2024-01-02T03:04:05.5");
    assert_eq!(ValueRef::Date(&time.date()).text().unwrap(), "2024-01-02");
}
