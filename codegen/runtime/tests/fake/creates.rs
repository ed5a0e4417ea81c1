//! Making a record, and what the body must be.

use serde_json::{Value, json};

use crate::support::{Fake, came, contacts, empty, start, start_strict};

async fn create(fake: &Fake, body: Value) -> crate::support::Came {
    fake.send("POST", "/Contacts", body).await
}

/// The problem with a body that has to be refused.
async fn refused(body: Value) -> String {
    let fake = empty().await;
    let came = create(&fake, body).await;
    assert_eq!(came.status, 400, "{came:?}");
    assert_eq!(fake.count(), 0);
    let request = fake.last();
    assert!(!request.applied);
    assert_eq!(request.problems, [came.message()]);
    came.message()
}

#[tokio::test]
async fn the_answer_has_the_key_and_the_place() {
    let fake = empty().await;
    let came = create(&fake, json!({"name": "Julia", "limit": 12.5})).await;
    assert_eq!(came.status, 201);
    assert_eq!(came.json(), json!({"ok": true, "id": 1001}));
    let place = format!("{}/Contacts/1001", fake.server.base_url());
    assert_eq!(came.header("location"), Some(&*place));
    assert!(fake.last().applied);
}

#[tokio::test]
async fn what_was_made_can_be_read() {
    let fake = empty().await;
    create(&fake, json!({"name": "Julia", "limit": 12.5, "mood": "good"})).await;
    let contact = fake.get("/Contacts/1001").await.json();
    assert_eq!(contact["contact_id"], 1001);
    assert_eq!(contact["name"], "Julia");
    assert_eq!(contact["limit"], 12.5);
    assert_eq!(contact["mood"], "good", "a member that nobody knows is kept");
}

#[tokio::test]
async fn the_time_is_noted_unless_it_is_given() {
    let fake = empty().await;
    create(&fake, json!({"name": "A", "limit": 1})).await;
    let date = fake.contact(1001)["created_date"].as_str().map(str::len);
    assert_eq!(date, Some("2024-01-02T03:04:05".len()));
    create(&fake, json!({"name": "A", "limit": 1, "created_date": "2024-01-02"})).await;
    assert_eq!(fake.contact(1002)["created_date"], "2024-01-02");
}

#[tokio::test]
async fn keys_go_on_behind_the_greatest_and_none_comes_twice() {
    let fake = start(r#"[{"contact_id":2000}]"#).await;
    let body = json!({"name": "A", "limit": 1});
    assert_eq!(create(&fake, body.clone()).await.json()["id"], 2001);
    fake.delete("/Contacts/2001").await;
    assert_eq!(create(&fake, body).await.json()["id"], 2002);
}

#[tokio::test]
async fn a_key_that_was_sent_is_not_taken() {
    let fake = empty().await;
    create(&fake, json!({"name": "A", "limit": 1, "contact_id": 5})).await;
    assert_eq!(fake.contact(1001)["contact_id"], 1001);
}

#[tokio::test]
async fn what_only_the_body_has_can_be_filtered_by_and_is_not_shown() {
    let fake = empty().await;
    create(&fake, json!({"name": "A", "limit": 1, "effective_date": "2024-01-02"}))
        .await;
    create(&fake, json!({"name": "B", "limit": 1})).await;
    assert_eq!(fake.contact(1001)["effective_date"], Value::Null);
    assert_eq!(fake.keys("effective_date=2024-01-02").await, [1001]);
}

#[tokio::test]
async fn a_secret_that_only_the_body_has_is_not_kept() {
    let fake = empty().await;
    create(&fake, json!({"name": "A", "limit": 1, "pin": "4711"})).await;
    assert!(!format!("{:?}", fake.server.records("contacts")).contains("4711"));
    assert!(!format!("{:?}", fake.server.requests()).contains("4711"));
}

#[tokio::test]
async fn every_missing_member_is_named() {
    let missing = "required fields are missing: `name`, `limit`";
    assert_eq!(refused(json!({})).await, missing);
    assert_eq!(refused(json!({"name": null})).await, missing);
    let null = create(&empty().await, json!({"name": "A", "limit": null})).await;
    assert_eq!(null.status, 201, "one that may be null may");
}

#[tokio::test]
async fn a_member_of_another_kind_is_refused() {
    let with = |name: &str, value: Value| {
        let mut body = json!({"name": "A", "limit": 1});
        body[name] = value;
        body
    };
    for (body, problem) in [
        (with("name", json!(7)), "`name` is a number, expected text"),
        (with("limit", json!("7")), "`limit` is text, expected a number"),
        (with("customer_id", json!("x")), "`customer_id` is text, expected an integer"),
        (
            with("customer_id", json!(1.5)),
            "`customer_id` is a number, expected an integer",
        ),
        (with("created_date", json!("soon")), "`created_date` is text, expected a date"),
        (with("address", json!([])), "`address` is an array, expected an object"),
        (
            with("address", json!({"city": 7})),
            "`address.city` is a number, expected text",
        ),
        (with("aliases", json!(["B", 7])), "`aliases[1]` is a number, expected text"),
        (with("code", json!(true)), "`code` is true or false, expected another type"),
    ] {
        assert_eq!(refused(body).await, problem);
    }
}

/// Clients in production send some keys as text, and dates in many forms.
#[tokio::test]
async fn what_clients_are_known_to_send_is_taken() {
    let fake = empty().await;
    let body = json!({
        "name": "A", "limit": 1, "customer_id": "1001", "created_date": "2024-1-2",
        "effective_date": "", "code": 7, "aliases": null,
    });
    assert_eq!(create(&fake, body).await.status, 201);
    assert_eq!(fake.server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_member_that_nobody_knows_is_noted() {
    let fake = empty().await;
    let body = json!({"name": "A", "limit": 1, "nmae": "B", "address": {"street": "x"}});
    assert_eq!(create(&fake, body.clone()).await.status, 201);
    let problems = ["unknown field `address.street`", "unknown field `nmae`"];
    assert_eq!(fake.last().problems, problems);
    let fake = start_strict("[]").await;
    assert_eq!(create(&fake, body).await.status, 400);
    assert_eq!(fake.count(), 0);
}

#[tokio::test]
async fn a_body_that_is_none_is_refused() {
    for (body, problem) in [
        (json!([]), "the body is not an object"),
        (json!("text"), "the body is not an object"),
    ] {
        assert_eq!(refused(body).await, problem);
    }
    let fake = empty().await;
    let request = fake.request("POST", "/Contacts").header("content-type", "text/json");
    let broken = came(request.body("{\"name\":")).await.expect("an answer");
    assert_eq!(broken.status, 400);
    assert!(broken.message().starts_with("the body is not JSON"), "{broken:?}");
    let absent = came(fake.request("POST", "/Contacts")).await.expect("an answer");
    assert_eq!(
        absent.message(),
        "the body is missing, expected ContactCreate: `name`, `limit`"
    );
}

#[tokio::test]
async fn a_record_that_nobody_knows_takes_any_body() {
    let fake = empty().await;
    let came = fake.send("POST", "/Customers", json!({"any": [1, {"x": null}]})).await;
    assert_eq!(came.status, 201);
    let customer = fake.server.record("customers", 1001).expect("a resource");
    assert_eq!(customer.expect("a customer")["any"][1], json!({"x": null}));
}

#[tokio::test]
async fn the_client_reads_the_answer() {
    let fake = start(&contacts(1)).await;
    let mut draft = crate::api::ContactCreate::builder().name("Julia");
    draft = draft.limit(revio_runtime::Decimal::new(1250, 2));
    let created = fake.client().create(draft.build().expect("a body")).await;
    let created = created.expect("it is made");
    assert_eq!(created.id.0, 1001);
    let contact = fake.client().get(created.id).await.expect("it is there");
    assert_eq!(contact.name.as_deref(), Some("Julia"));
}
