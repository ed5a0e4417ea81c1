//! JSON text, which is written in another way to memory than to a stream.

use std::collections::BTreeMap;

use revio_runtime::{Codec, NaiveDate, Secret, Value, write_json};

use super::sample::{Contact, read, streamed};

#[test]
fn texts_are_escaped_wherever_they_need_it() {
    let escaped = ["\"", "\\", "\n", "\0", "\u{1f}"];
    let plain = [" ", "!", "#", "[", "]", "\u{7f}", "\u{80}", "é", "…", "😀"];
    for length in 0..20 {
        for at in 0..=length {
            for special in escaped.iter().chain(&plain) {
                let text = "x".repeat(at) + special + &"x".repeat(length - at);
                let mut contact = Contact::new(1);
                contact.extra.insert(text.clone(), Value::from(text.as_str()));
                contact.pin = Some(Secret::new(&text));
                contact.name = Some(text);
                let written = serde_json::to_string(&contact).unwrap();
                assert_eq!(written, streamed(&contact));
                assert_eq!(written.as_bytes(), write_json(&contact).unwrap());
                assert_eq!(read::<Contact>(&written).unwrap(), contact, "{written}");
            }
        }
    }
}

#[test]
fn lists_and_indented_json_are_written_alike() {
    let mut contact = Contact::new(1);
    contact.created = Some("2024-01-02T03:04:05.5".parse().unwrap());
    contact.credit = Some("-0.05".parse().unwrap());
    contact.extra.insert("x".into(), serde_json::json!([{"a": [1.5, null]}, {}, []]));
    let list = vec![contact.clone(), Contact::new(2)];
    let written = serde_json::to_string(&list).unwrap();
    assert_eq!(written, streamed(&list));
    let indented = serde_json::to_string_pretty(&list).unwrap();
    assert!(indented.contains("\n    \"contact_id\": 1,\n"), "{indented}");
    assert_eq!(serde_json::from_str::<Vec<Contact>>(&indented).unwrap(), list);
    let nested = serde_json::to_string(&[Some(("a", &contact))]).unwrap();
    let one = serde_json::to_string(&contact).unwrap();
    assert_eq!(nested, format!(r#"[["a",{one}]]"#));
    assert!(
        one.contains(r#""credit":-0.05,"created":"2024-01-02T03:04:05.5""#),
        "{one}"
    );
}

#[test]
fn what_has_no_json_is_an_error_in_memory_and_in_a_stream() {
    let late = NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap();
    let with = |change: fn(&mut Contact, NaiveDate)| {
        let mut contact = Contact::new(1);
        change(&mut contact, late);
        contact
    };
    for (contact, expected) in [
        (with(|it, _| it.score = Some(f64::NAN)), "NaN is not a number"),
        (with(|it, _| it.score = Some(f64::NEG_INFINITY)), "-inf is not a number"),
        (with(|it, day| it.born = Some(day)), "does not have four digits"),
        (with(|it, day| it.created = Some(day.into())), "does not have four digits"),
    ] {
        let mut outer = Contact::new(2);
        outer.deputy = Some(Box::new(contact.clone()));
        // The rest of what contains the value is not written either.
        let all = [contact.clone(), Contact::new(3)];
        let map = BTreeMap::from([("a".to_owned(), outer.clone())]);
        let values: [&dyn Codec; 4] = [&contact, &outer, &all.to_vec(), &map];
        for value in values {
            let error = write_json(value).unwrap_err().to_string();
            assert!(error.ends_with(expected), "{error}");
        }
        let in_memory = serde_json::to_string(&(all, map)).unwrap_err().to_string();
        let in_stream = serde_json::to_writer(std::io::sink(), &outer).unwrap_err();
        assert!(in_memory.ends_with(expected), "{in_memory}");
        assert_eq!(in_stream.to_string(), in_memory);
    }
}
