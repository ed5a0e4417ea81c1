//! Initial records.

use revio_runtime::fake::ServerConfig;
use serde_json::json;

use crate::support::{empty, start, start_with};

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
    let customer = fake.server.record_json("customers", 5).expect("a resource");
    assert_eq!(customer, Some(json!({"customer_id": 5})));
    for (text, part) in [
        ("[1]", "entry for each resource"),
        ("{", "not JSON"),
        (r#"{"contact":[]}"#, "unknown resource `contact`"),
        (r#"{"contacts":[{},7]}"#, "`/contacts/1` is a number, expected an object"),
    ] {
        let error = fake.server.seed_json(text).expect_err(text).to_string();
        assert!(error.contains(part), "{error}");
    }
}

#[tokio::test]
async fn records_that_do_not_fit_their_schema_are_errors_with_a_pointer() {
    for (record, problem) in [
        (r#"{"nmae":"A"}"#, "unknown field `/contacts/0/nmae`, did you mean `name`?"),
        (r#"{"Name":"A"}"#, "unknown field `/contacts/0/Name`, did you mean `name`?"),
        (r#"{"color":"A"}"#, "unknown field `/contacts/0/color`"),
        (
            r#"{"address":{"ctiy":"A"}}"#,
            "unknown field `/contacts/0/address/ctiy`, did you mean `city`?",
        ),
        (
            r#"{"fields":[{},{"labl":"A"}]}"#,
            "unknown field `/contacts/0/fields/1/labl`, did you mean `label`?",
        ),
        (r#"{"name":{"x":"A"}}"#, "`/contacts/0/name` is an object, expected text"),
        (r#"{"name":5}"#, "`/contacts/0/name` is a number, expected text"),
        (
            r#"{"aliases":["A",[]]}"#,
            "`/contacts/0/aliases/1` is an array, expected text",
        ),
        (r#"{"vip":"yes"}"#, "`/contacts/0/vip` is text, expected true or false"),
        (r#"{"limit":"much"}"#, "`/contacts/0/limit` is text, expected a number"),
        (
            r#"{"created_date":"yesterday"}"#,
            r#"`/contacts/0/created_date` is "yesterday", expected a date"#,
        ),
        (
            r#"{"created_date":"2024-02-30"}"#,
            r#"`/contacts/0/created_date` is "2024-02-30", expected a date"#,
        ),
        (r#"{"name":"A","name":"B"}"#, "`/contacts/0/name` comes twice"),
        (r#"{"name":"A","n\u0061me":"A"}"#, "`/contacts/0/name` comes twice"),
        (
            r#"{"address":{"city":"A","city":"A"}}"#,
            "`/contacts/0/address/city` comes twice",
        ),
        (r#"{"contact_id":"7"}"#, "`/contacts/0/contact_id` is not an integer"),
        (r#"{"contact_id":7.5}"#, "`/contacts/0/contact_id` is not an integer"),
        (
            r#"{"contact_id":1},{"contact_id":1}"#,
            "`/contacts/1/contact_id` is 1, as is `/contacts/0/contact_id`",
        ),
        ("5", "`/contacts/0` is a number, expected an object"),
    ] {
        let fake = empty().await;
        let customers = r#""customers":[{"customer_id":1}]"#;
        let text = format!(r#"{{{customers},"contacts":[{record}]}}"#);
        let error = fake.server.seed_json(&text).expect_err(record).to_string();
        assert!(error.contains(problem) && error.lines().count() == 1, "{error}");
        assert_eq!(fake.count(), 0, "{record}");
        let customers = fake.server.records_json("customers").expect("a resource");
        assert!(customers.is_empty(), "{record}: nothing is stored");
    }
}

#[tokio::test]
async fn a_pointer_leads_into_the_text_that_was_given() {
    for (text, problem) in [
        (r#"{"nmae":"A"}"#, "unknown field `/nmae`"),
        (r#"[{},{"nmae":"A"}]"#, "unknown field `/1/nmae`"),
        (r#"{"records":[{"nmae":"A"}]}"#, "unknown field `/records/0/nmae`"),
        (r#"{"records":[],"has_mroe":true}"#, "`/has_mroe`, did you mean `has_more`?"),
        (r#"{"records":{"name":"A"}}"#, "`/records` is an object, expected an array"),
        (r#"{"records":null}"#, "`/records` is null, expected an array"),
        ("5", "the text is a number, expected an object"),
        ("[[]]", "`/0` is an array, expected an object"),
    ] {
        let fake = empty().await;
        let error = fake.server.seed_resource("contacts", text).expect_err(text);
        assert!(error.to_string().contains(problem), "{error}");
        assert_eq!(fake.count(), 0, "{text}");
    }
    let fake = empty().await;
    let text = r#"{"contcats":[],"contcats":[]}"#;
    let error = fake.server.seed_json(text).expect_err(text).to_string();
    assert!(error.contains("`/contcats` comes twice"), "{error}");
    assert!(error.contains("`/contcats` is an unknown resource"), "{error}");
    assert!(error.contains("did you mean `contacts`?"), "{error}");
}

#[tokio::test]
async fn an_error_lists_ten_problems_and_counts_the_rest() {
    let fake = empty().await;
    let records = serde_json::Value::from(vec![json!({"nmae": 1}); 25]).to_string();
    let error = fake.server.seed_resource("contacts", &records).expect_err("an error");
    let error = error.to_string();
    assert!(error.contains("`/9/nmae`") && error.contains("; and 15 more"), "{error}");
    assert!(!error.contains("`/10/nmae`"), "{error}");
}

#[tokio::test]
async fn unknown_fields_can_be_accepted() {
    let fake = start_with(ServerConfig::new().unknown_fields(true)).await;
    let records = r#"[{"contact_id":1,"color":"red"},{"contact_id":2,"name":5}]"#;
    let error =
        fake.server.seed_resource("contacts", records).expect_err("a wrong type");
    assert!(error.to_string().contains("`/1/name`"), "{error}");
    let fake = fake.with(r#"[{"contact_id":1,"color":"red"}]"#);
    assert_eq!(fake.contact(1)["color"], "red");
}

#[tokio::test]
async fn values_that_the_client_reads_are_accepted() {
    let contact = json!({
        "contact_id": 1, "name": null, "status": "NEW", "limit": "12.50", "code": 7,
        "created_date": "0001-01-01T00:00:00", "customer_id": "5",
    });
    let fake = start(&json!([contact]).to_string()).await;
    assert_eq!(fake.contact(1), contact);
}

/// A generated key is not that of a later record.
#[tokio::test]
async fn no_record_is_lost_to_a_generated_key() {
    let fake = start(r#"[{"name":"A"},{"contact_id":1001,"name":"B"}]"#).await;
    assert_eq!(fake.contact(1001)["name"], "B");
    assert_eq!(fake.contact(1002)["name"], "A");
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
    let records = |fake: &crate::support::Fake| fake.server.records_json("contacts");
    assert_eq!(records(&fake).expect("records"), records(&other).expect("records"));
    // Generated keys follow those that exist.
    let fake = start(r#"[{"contact_id":5000,"name":"own"}]"#).await;
    fake.server.seed(2);
    assert_eq!(fake.keys("").await, [5000, 5001, 5002]);
}
