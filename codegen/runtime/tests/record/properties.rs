//! Properties of all bodies.

use proptest::prelude::*;
use revio_runtime::testing::{Absence, same_json};
use revio_runtime::{Decimal, Extra, NaiveDateTime, Value, read_json};

use super::sample::{Contact, Strict, field, read, streamed, with, written};

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

/// The names of fields, other than the key.
const NAMES: [&str; 20] = [
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
];

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Extra> {
    let others = ["contact_id", "line_1", "cost", "id", "due", "tags"];
    let name = prop_oneof![
        prop::sample::select([others.as_slice(), &NAMES].concat())
            .prop_map(String::from),
        any::<String>(),
    ];
    prop::collection::btree_map(name, value, 0..6)
        .prop_map(|map| map.into_iter().collect())
}

/// The JSON text of the text as which a text field reads a scalar.
fn text_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(_) => return Some(value.to_string()),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    Some(Value::from(text).to_string())
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
    fn any_value_is_read_or_is_an_error_with_its_place(
        name in prop::sample::select(NAMES.as_slice()),
        value in any_json(),
    ) {
        let body = with(name, &value.to_string());
        let same = serde_json::from_str::<Contact>(&body);
        match read::<Contact>(&body) {
            Err(error) => {
                prop_assert!(error.starts_with(name), "{error}");
                prop_assert!(same.is_err(), "{body}");
            }
            Ok(contact) => {
                prop_assert_eq!(&same.unwrap(), &contact, "{}", body);
                prop_assert_eq!(serde_json::to_string(&contact).unwrap(), streamed(&contact));
                prop_assert_eq!(read::<Contact>(&written::<Contact>(&body)).unwrap(), contact);
            }
        }
        if ["name", "status", "pin"].contains(&name) && let Some(text) = text_of(&value) {
            prop_assert_eq!(field(name, &value.to_string()), text);
        }
    }

    #[test]
    fn no_date_panics(text in "\\PC{0,30}", date in "[0-9é]{0,5}-[0-9]{0,3}-[0-9é]{0,3}[T Z]?[0-9:]{0,9}\\.?[0-9é+:Z-]{0,14}") {
        for text in [text, date] {
            let written = field("created", &Value::from(text).to_string());
            prop_assert!(written.starts_with("created: invalid") || written == "absent" || written.starts_with('"'));
        }
    }

    /// The most frequent forms are read faster. A space and an exponent prevent that.
    #[test]
    fn frequent_forms_are_read_as_all_others(
        date in "[0-9]{4}[-/][01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9][zZ]?",
        number in "-?[0-9]{0,10}\\.?[0-9]{1,10}",
    ) {
        let text = |text: &str| Value::from(text).to_string();
        let read_date = |date: &str| read::<NaiveDateTime>(&text(date)).ok();
        prop_assert_eq!(read_date(&date), read_date(&format!(" {date}")));
        let read_number =
            |number: &str| read::<Decimal>(&text(number)).ok().map(|it| it.to_string());
        prop_assert_eq!(read_number(&number), read_number(&format!("{number}e0")));
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
