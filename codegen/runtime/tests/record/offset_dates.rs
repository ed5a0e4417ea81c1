//! Dates with an offset: the offset is kept, and a text without one is in UTC.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};
use revio_runtime::{Extra, ValueRef, record, write_json};

use super::sample::{read, written};

struct Event {
    at: DateTime<FixedOffset>,
    until: Option<DateTime<FixedOffset>>,
    extra: Extra,
}

record!(Event { "at" => at, "until" => until });

fn at(text: &str) -> String {
    let body = written::<Event>(&format!(r#"{{"at":{}}}"#, serde_json::json!(text)));
    body.trim_start_matches(r#"{"at":""#).trim_end_matches(r#""}"#).to_owned()
}

#[test]
fn the_offset_is_kept() {
    for text in [
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05+02:00",
        "2024-01-02T03:04:05.678-09:30",
        "2024-01-02T00:04:05+23:59",
        // Times before 1753 are times here.
        "0001-01-01T00:00:00Z",
        "1492-10-12T02:00:00-04:56",
        "9999-12-31T23:59:59-01:00",
    ] {
        assert_eq!(at(text), text);
    }
}

#[test]
fn other_forms_are_read_and_written_as_rfc_3339_says() {
    let cases = [
        ("2024-01-02t03:04:05z", "2024-01-02T03:04:05Z"),
        ("2024-01-02 03:04:05 +02:00", "2024-01-02T03:04:05+02:00"),
        ("2024-01-02T03:04:05+0200", "2024-01-02T03:04:05+02:00"),
        ("2024-01-02T03:04:05+02", "2024-01-02T03:04:05+02:00"),
        ("2024-01-02T03:04:05+00:00", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05-00:00", "2024-01-02T03:04:05Z"),
        ("2024-01-02T03:04:05.500+01:00", "2024-01-02T03:04:05.5+01:00"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
        ("2024-01-02T24:00:00+02:00", "2024-01-03T00:00:00+02:00"),
        ("Tue, 2 Jan 2024 03:04:05 +0200", "2024-01-02T03:04:05+02:00"),
        ("/Date(1770076800005+0200)/", "2026-02-03T02:00:00.005+02:00"),
        ("/Date(1770076800000)/", "2026-02-03T00:00:00Z"),
    ];
    for (text, expected) in cases {
        assert_eq!(at(text), expected, "{text}");
    }
}

#[test]
fn without_an_offset_the_time_is_in_utc() {
    assert_eq!(at("2024-01-02T03:04:05"), "2024-01-02T03:04:05Z");
    assert_eq!(at("2024-01-02 03:04"), "2024-01-02T03:04:00Z");
    assert_eq!(at("2024-01-02"), "2024-01-02T00:00:00Z");
}

#[test]
fn other_texts_are_rejected() {
    for text in ["x", "02/03/2026", "2024-01-02T03:04:05+24:00", "2024-02-30T00:00:00Z"]
    {
        let body = format!(r#"{{"at":"{text}"}}"#);
        let error = read::<Event>(&body).err().unwrap();
        assert!(error.ends_with("expected a date and time with an offset"), "{error}");
    }
    let error = read::<Event>(r#"{"at":1704164645}"#).err().unwrap();
    assert!(error.ends_with("expected a date and time with an offset"), "{error}");
}

#[test]
fn an_empty_text_is_none() {
    let event = read::<Event>(r#"{"at":"2024-01-02T03:04:05Z","until":""}"#).unwrap();
    assert_eq!(event.until, None);
    assert!(read::<Event>(r#"{"at":""}"#).is_err());
}

#[test]
fn records_with_different_offsets_differ() {
    let one = read::<Event>(r#"{"at":"2024-01-02T03:00:00+01:00"}"#).unwrap();
    let other = read::<Event>(r#"{"at":"2024-01-02T02:00:00Z"}"#).unwrap();
    assert_eq!(one.at, other.at);
    assert!(one != other);
    assert!(one == one.clone());
}

#[test]
fn a_time_in_utc_converts() {
    let time = Utc.with_ymd_and_hms(2024, 1, 2, 3, 4, 5).unwrap();
    let event = Event { at: time.into(), until: None, extra: Extra::new() };
    assert_eq!(write_json(&event).unwrap(), br#"{"at":"2024-01-02T03:04:05Z"}"#);
}

#[test]
fn an_offset_with_seconds_is_written_in_utc() {
    let offset = FixedOffset::east_opt(3600 + 1).unwrap();
    let local =
        NaiveDate::from_ymd_opt(2024, 1, 2).unwrap().and_hms_opt(3, 0, 1).unwrap();
    let time = offset.from_local_datetime(&local).unwrap();
    let text = ValueRef::OffsetDateTime(&time).text().unwrap().into_owned();
    assert_eq!(text, "2024-01-02T02:00:00Z");
}

#[test]
fn a_year_without_four_digits_is_an_error() {
    let body = r#"{"at":"12024-01-02T03:04:05Z"}"#;
    assert!(read::<Event>(body).is_err());
    let local =
        NaiveDate::from_ymd_opt(12024, 1, 2).unwrap().and_hms_opt(0, 0, 0).unwrap();
    let event = Event { at: local.and_utc().into(), until: None, extra: Extra::new() };
    assert!(write_json(&event).is_err());
}
