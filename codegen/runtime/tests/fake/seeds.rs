//! Initial records.

use serde_json::json;

use crate::support::{empty, start};

#[tokio::test]
async fn records_come_as_an_array_a_collection_or_a_record() {
    for (text, count) in [
        (r#"[{"contact_id":1},{"contact_id":2}]"#, 2),
        (r#"{"ok":true,"has_more":false,"records":[{"contact_id":1}]}"#, 1),
        (r#"{"ok":true,"contact_id":1,"links":[{"rel":"self","href":"x"}]}"#, 1),
        ("\u{feff}[]", 0),
    ] {
        let fake = empty().await;
        let seeded = fake.server.seed_resource("contacts", text).expect(text);
        assert_eq!((seeded, fake.count()), (count, count), "{text}");
        if count > 0 {
            assert_eq!(fake.contact(1), json!({"contact_id": 1}), "without envelope");
        }
    }
}

#[tokio::test]
async fn a_file_has_an_entry_for_each_resource() {
    let fake = empty().await;
    let text =
        r#"{"contacts":[{"name":"A"}],"customers":{"records":[{"customer_id":5}]}}"#;
    assert_eq!(fake.server.seed_json(text).expect("records"), 2);
    assert_eq!(fake.contact(1001)["name"], "A", "with a generated key");
    let customer = fake.server.record("customers", 5).expect("a resource");
    assert_eq!(customer, Some(json!({"customer_id": 5})));
    for (text, part) in [
        ("[1]", "entry for each resource"),
        ("{", "not JSON"),
        (r#"{"contact":[]}"#, "unknown resource `contact`"),
        (r#"{"contacts":[{},7]}"#, "record 1 of `contacts` is not an object"),
    ] {
        let error = fake.server.seed_json(text).expect_err(text).to_string();
        assert!(error.contains(part), "{error}");
    }
}

/// Right: an error with a JSON pointer, and "did you mean" for a name.
#[tokio::test]
async fn records_that_do_not_fit_their_schema_are_accepted() {
    for record in [
        r#"{"nmae":"A"}"#,
        r#"{"name":{"first":"A"}}"#,
        r#"{"created_date":"yesterday"}"#,
        r#"{"name":"A","name":"B"}"#,
    ] {
        let fake = empty().await;
        let text = format!(r#"{{"contacts":[{record}]}}"#);
        assert_eq!(fake.server.seed_json(&text).expect(record), 1);
    }
}

#[tokio::test]
async fn a_record_replaces_the_one_with_its_key() {
    let fake = start(r#"[{"contact_id":1,"name":"A"}]"#).await;
    fake.server.seed_resource("contacts", r#"[{"contact_id":1}]"#).expect("records");
    assert_eq!(fake.contact(1), json!({"contact_id": 1}));
}

#[tokio::test]
async fn records_can_be_generated() {
    let fake = empty().await;
    fake.server.seed(25);
    assert_eq!(fake.count(), 25);
    let page = fake.page("page_size=500").await;
    assert_eq!(page["record_count"], 25);
    let contact = &page["records"][1];
    assert_eq!(
        (&contact["contact_id"], &contact["name"]),
        (&json!(1002), &json!("David"))
    );
    assert_eq!(contact["fields"][0]["label"], "Shift");
    assert!(contact["address"]["city"].is_string());
    assert_eq!(fake.keys("name=David&page_size=2").await, [1002, 1009]);
    assert_eq!(fake.server.problems(), [""; 0]);
    // Every run gives the same records.
    let other = empty().await;
    other.server.seed(25);
    let records = |fake: &crate::support::Fake| fake.server.records("contacts");
    assert_eq!(records(&fake).expect("records"), records(&other).expect("records"));
    // Generated keys follow those that exist.
    let fake = start(r#"[{"contact_id":5000,"name":"own"}]"#).await;
    fake.server.seed(2);
    assert_eq!(fake.keys("").await, [5000, 5001, 5002]);
}
