//! Creating a record, and the checks of a body.

use revio_runtime::fake::ServerConfig;
use serde_json::{Value, json};

use crate::support::{contacts, empty, send, start, start_strict, start_with};

/// A body with its required fields and these.
fn body(extra: &Value) -> Value {
    let mut body = json!({"name": "A", "limit": 1});
    for (name, value) in extra.as_object().expect("an object") {
        body[name] = value.clone();
    }
    body
}

#[tokio::test]
async fn the_response_has_the_key_and_the_location() {
    let fake = empty().await;
    let reply = fake.post(json!({"name": "Julia", "limit": 12.5, "mood": "good"})).await;
    assert_eq!((reply.status, reply.json()), (201, json!({"ok": true, "id": 1001})));
    let location = format!("{}/Contacts/1001", fake.server.base_url());
    assert_eq!(reply.header("location"), Some(&*location));
    assert!(fake.last().applied);
    let contact = fake.get("/Contacts/1001").await.json();
    for (name, value) in [
        ("contact_id", json!(1001)),
        ("name", json!("Julia")),
        ("limit", json!(12.5)),
        // Unknown fields are stored.
        ("mood", json!("good")),
    ] {
        assert_eq!(contact[name], value);
    }
}

#[tokio::test]
async fn the_creation_date_is_set_unless_it_is_given() {
    let fake = empty().await;
    fake.post(body(&json!({}))).await;
    let date = fake.contact(1001)["created_date"].as_str().map(str::len);
    assert_eq!(date, Some("2024-01-02T03:04:05".len()));
    fake.post(body(&json!({"created_date": "2024-01-02"}))).await;
    assert_eq!(fake.contact(1002)["created_date"], "2024-01-02");
}

#[tokio::test]
async fn dates_are_those_of_the_configured_clock() {
    let now = "2024-02-29T23:59:58".parse().expect("a time");
    let fake = start_with(ServerConfig::new().now(now)).await;
    fake.post(body(&json!({}))).await;
    assert_eq!(fake.contact(1001)["created_date"], "2024-02-29T23:59:58");
}

#[tokio::test]
async fn keys_are_generated_and_not_reused() {
    let fake = start(r#"[{"contact_id":2000}]"#).await;
    assert_eq!(fake.post(body(&json!({}))).await.json()["id"], 2001);
    fake.delete("/Contacts/2001").await;
    assert_eq!(fake.post(body(&json!({"contact_id": 5}))).await.json()["id"], 2002);
    assert_eq!(fake.contact(2002)["contact_id"], 2002);
}

#[tokio::test]
async fn fields_of_the_body_only_are_not_visible() {
    let fake = empty().await;
    fake.post(body(&json!({"effective_date": "2024-01-02", "pin": "4711"}))).await;
    fake.post(body(&json!({}))).await;
    assert_eq!(fake.contact(1001)["effective_date"], Value::Null);
    assert_eq!(fake.keys("effective_date=2024-01-02").await, [1001]);
    // A secret is not stored.
    assert!(!format!("{:?}", fake.server.records_json("contacts")).contains("4711"));
    assert!(!format!("{:?}", fake.server.requests()).contains("4711"));
}

#[tokio::test]
async fn invalid_bodies_are_rejected() {
    let missing = "required fields are missing: `/name`, `/limit`";
    for (body, problem) in [
        (json!({}), missing),
        (json!({"name": null}), missing),
        (json!([]), "the body is not an object"),
        (json!("text"), "the body is not an object"),
        (body(&json!({"name": 7})), "`/name` is a number, expected text"),
        (body(&json!({"limit": "7"})), "`/limit` is text, expected a number"),
        (
            body(&json!({"customer_id": "x"})),
            "`/customer_id` is text, expected an integer",
        ),
        (
            body(&json!({"customer_id": 1.5})),
            "`/customer_id` is a number, expected an integer",
        ),
        (
            body(&json!({"created_date": "soon"})),
            "`/created_date` is \"soon\", expected a date",
        ),
        (body(&json!({"address": []})), "`/address` is an array, expected an object"),
        (
            body(&json!({"address": {"city": 7}})),
            "`/address/city` is a number, expected text",
        ),
        (body(&json!({"aliases": ["B", 7]})), "`/aliases/1` is a number, expected text"),
        (
            body(&json!({"code": true})),
            "`/code` is true or false, expected another type",
        ),
    ] {
        let fake = empty().await;
        let reply = fake.post(body).await;
        assert_eq!((reply.status, &*reply.message()), (400, problem));
        assert_eq!((fake.count(), fake.last().applied), (0, false));
        assert_eq!(fake.last().problems, [problem]);
    }
    let fake = empty().await;
    let request = fake.request("POST", "/Contacts").header("content-type", "text/json");
    let broken = send(request.body("{\"name\":")).await.expect("a response");
    assert_eq!(broken.status, 400);
    assert!(broken.message().starts_with("the body is not JSON"), "{broken:?}");
    let absent = send(fake.request("POST", "/Contacts")).await.expect("a response");
    let problem = "the body is missing, expected ContactCreate: `/name`, `/limit`";
    assert_eq!(absent.message(), problem);
}

/// Clients in production send some keys as text, and dates in many forms.
#[tokio::test]
async fn bodies_of_known_clients_are_accepted() {
    let fake = empty().await;
    let known = body(&json!({
        "customer_id": "1001", "created_date": "2024-1-2", "effective_date": "", "code": 7,
        "aliases": null, "limit": null,
    }));
    assert_eq!(fake.post(known).await.status, 201);
    assert_eq!(fake.server.problems(), [""; 0]);
}

#[tokio::test]
async fn unknown_fields_are_a_problem() {
    let body = body(&json!({"nmae": "B", "address": {"street": "x"}}));
    let fake = empty().await;
    assert_eq!(fake.post(body.clone()).await.status, 201);
    let problems = [
        "unknown field `/address/street`",
        "unknown field `/nmae`, did you mean `name`?",
    ];
    assert_eq!(fake.last().problems, problems);
    let fake = start_strict("[]").await;
    assert_eq!(fake.post(body).await.status, 400);
    assert_eq!(fake.count(), 0);
}

#[tokio::test]
async fn values_out_of_bounds_are_a_problem() {
    for (fields, problem) in [
        (
            json!({"name": "é".repeat(256)}),
            "`/name` has 256 characters, the API accepts at most 255 characters",
        ),
        (json!({"limit": -0.01}), "`/limit` is -0.01, the API accepts at least 0"),
        (
            json!({"pin": "4711".repeat(17)}),
            "`/pin` has 68 characters, the API accepts at most 64 characters",
        ),
        (
            json!({"address": {"city": "Riverside"}}),
            "`/address/city` has 9 characters, the API accepts at most 8 characters",
        ),
    ] {
        let fake = empty().await;
        assert_eq!(fake.post(body(&fields)).await.status, 201);
        assert_eq!(fake.last().problems, [problem]);
        let fake = start_strict("[]").await;
        let reply = fake.post(body(&fields)).await;
        assert_eq!((reply.status, &*reply.message()), (400, problem));
        assert_eq!(fake.last().problems, [problem]);
        assert_eq!(fake.count(), 0);
    }
    let fake = start_strict("[]").await;
    let all = json!({"limit": -1, "nmae": 1, "name": "x".repeat(256)});
    let message = fake.post(body(&all)).await.message();
    for pointer in ["`/limit`", "`/name`", "`/nmae`"] {
        assert!(message.contains(pointer), "{message}");
    }
    let city = json!({"city": "Lakeside"});
    let within = json!({"limit": 0, "name": "é".repeat(255), "address": city});
    assert_eq!(fake.post(body(&within)).await.status, 201);
}

#[tokio::test]
async fn a_body_without_a_schema_accepts_anything() {
    let fake = empty().await;
    let reply = fake.send("POST", "/Customers", json!({"any": [1, {"x": null}]})).await;
    assert_eq!(reply.status, 201);
    let customer = fake.server.record_json("customers", 1001).expect("a resource");
    assert_eq!(customer.expect("a customer")["any"][1], json!({"x": null}));
}

#[tokio::test]
async fn the_client_reads_the_response() {
    let fake = start(&contacts(1)).await;
    let body = crate::client::ContactCreate::builder().name("Julia");
    let body = body.limit(revio_runtime::Decimal::new(1250, 2)).build();
    let created = fake.client().create(body.expect("a body")).await;
    let created = created.expect("a contact");
    assert_eq!(created.id.get(), 1001);
    let contact = fake.client().get(created.id).await.expect("a contact");
    assert_eq!(contact.name.as_deref(), Some("Julia"));
}
