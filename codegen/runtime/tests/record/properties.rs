//! Properties of all bodies.

use proptest::prelude::*;
use revio_runtime::testing::{Absence, same_json};
use revio_runtime::{Decimal, Extra, Value, read_json};

use super::sample::{Contact, Strict, field, read, with, written};

/// Any JSON, often with the field names of the sample.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,3}(T[0-9:.Z+é]{0,20})?".prop_map(Value::from),
        "-?[0-9]{0,32}\\.?[0-9]{0,32}(e-?[0-9]{1,12})?".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            members(inner).prop_map(Value::from),
        ]
    })
}

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Extra> {
    let name = prop_oneof![
        Just(String::from("contact_id")),
        prop::sample::select(vec![
            "name",
            "type",
            "status",
            "age",
            "score",
            "credit",
            "active",
            "created",
            "born",
            "country_code",
            "anything",
            "home",
            "addresses",
            "deputy",
            "labels",
            "notes",
            "numbers",
            "pin",
            "meta",
            "options",
            "line_1",
            "cost",
            "id",
            "due",
            "tags",
        ])
        .prop_map(String::from),
        any::<String>(),
    ];
    prop::collection::btree_map(name, value, 0..6)
        .prop_map(|map| map.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_json(&bytes, &mut Contact::new(0));
    }

    #[test]
    fn no_truncation_panics(value in any_json(), at in 0usize..400) {
        let text = value.to_string();
        let cut = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
        if let Err(error) = read_json(cut, &mut Contact::new(0)) {
            prop_assert!(!error.to_string().contains("$serde_json"), "{error}");
        }
    }

    #[test]
    fn reading_a_written_record_gives_the_same(value in any_json()) {
        let text = value.to_string();
        if let Ok(contact) = read::<Contact>(&text) {
            prop_assert_eq!(read::<Contact>(&written::<Contact>(&text)).unwrap(), contact);
        }
        let _ = read::<Strict>(&text);
    }

    #[test]
    fn no_date_panics(text in "\\PC{0,30}", date in "[0-9é]{0,5}-[0-9]{0,3}-[0-9é]{0,3}[T Z]?[0-9:]{0,9}\\.?[0-9é+:Z-]{0,14}") {
        for text in [text, date] {
            let written = field("created", &Value::from(text).to_string());
            prop_assert!(written.starts_with("created: invalid") || written == "absent" || written.starts_with('"'));
        }
    }

    #[test]
    fn unknown_fields_are_kept(extra in members(any_json()), id in any::<i64>()) {
        let mut body: Extra = extra.into_iter().map(|(name, value)| (format!("x_{name}"), value)).collect();
        body.insert("contact_id".into(), id.into());
        let text = Value::from(body).to_string();
        let after = written::<Contact>(&text);
        prop_assert_eq!(same_json(&text, &after, Absence::Strict), Ok(()));
    }

    #[test]
    fn decimals_are_written_back(mantissa in -79_228_162_514_264_337_593_543_950_335_i128..=79_228_162_514_264_337_593_543_950_335, scale in 0u32..=28) {
        let decimal = Decimal::from_i128_with_scale(mantissa, scale);
        prop_assert_eq!(field("credit", &decimal.to_string()), decimal.to_string());
        prop_assert_eq!(field("credit", &format!("\"{decimal}\"")), decimal.to_string());
    }

    #[test]
    fn dates_are_written_back(seconds in -6_847_718_400_i64..253_402_300_800, nano in 0u32..1_000_000_000) {
        let time = chrono::DateTime::from_timestamp(seconds, nano).unwrap().naive_utc();
        let mut contact = Contact::new(1);
        contact.created = Some(time);
        let text = serde_json::to_string(&contact).unwrap();
        prop_assert_eq!(read::<Contact>(&text).unwrap().created, Some(time));
        let born = with("born", &format!("{:?}", time.format("%Y-%-m-%-dZ").to_string()));
        prop_assert_eq!(read::<Contact>(&born).unwrap().born, Some(time.date()));
    }
}
