//! JSON Patch.

use revio_runtime::fake::ServerConfig;
use serde_json::{Value, json};

use crate::support::{start, start_strict, start_with};

const JANE: &str = r#"[{
    "contact_id":1,"name":"Jane","limit":5,"address":{"city":"Tampa"},"aliases":["J","D"],
    "fields":[{"field_id":7,"label":"Shift","value":"Day"},
              {"field_id":9,"label":"Rate","value":"LOW"}]
}]"#;

#[tokio::test]
async fn fields_are_replaced() {
    for (path, value, pointer) in [
        ("/name", json!("Julia"), "/name"),
        ("/name", json!(null), "/name"),
        ("/aliases", json!(["K"]), "/aliases"),
        ("/status", json!("CLOSED"), "/status"),
        ("/fields/1/value", json!("BASIC"), "/fields/1/value"),
        // A path may lack its first slash.
        ("name", json!("Julia"), "/name"),
        ("address/city", json!("Ocala"), "/address/city"),
    ] {
        let fake = start(JANE).await;
        let reply = fake.patch(1, "replace", path, value.clone()).await;
        assert_eq!((reply.status, reply.json()), (200, json!({"ok": true})));
        assert_eq!(fake.server.problems(), [""; 0]);
        let contact = fake.contact(1);
        assert_eq!(contact.pointer(pointer), Some(&value), "{path}");
        assert_eq!(contact["fields"][0]["value"], "Day");
        assert!(contact["updated_date"].is_string());
    }
    // A field that only bodies have is not visible.
    let fake = start(JANE).await;
    fake.patch(1, "replace", "/effective_date", json!("2024-01-02")).await;
    assert_eq!(fake.server.problems(), [""; 0]);
    assert_eq!(fake.contact(1)["effective_date"], Value::Null);
}

#[tokio::test]
async fn a_missing_object_is_created() {
    let fake = start(r#"[{"contact_id":1,"address":null},{"contact_id":2}]"#).await;
    for key in [1, 2] {
        fake.patch(key, "replace", "/address/city", json!("Ocala")).await;
        assert_eq!(fake.contact(key)["address"], json!({"city": "Ocala"}));
    }
}

#[tokio::test]
async fn the_client_finds_a_custom_field_by_its_label() {
    let fake = start(JANE).await;
    let contact = fake.client().get(1).await.expect("a contact");
    let edit = fake.client().edit(&contact).custom_field("Rate", "BASIC");
    edit.await.expect("a changed contact");
    assert_eq!(fake.contact(1)["fields"][1]["value"], "BASIC");
}

#[tokio::test]
async fn invalid_operations_are_rejected() {
    let replace = |path: &str, value: Value| json!([{"op": "replace", "path": path, "value": value}]);
    for (operations, problem) in [
        (
            replace("/contact_id", json!(2)),
            "`contact_id` is the key of the record and cannot change",
        ),
        (replace("/fields/2/value", json!("x")), "no value at `/fields/2/value`"),
        (replace("/fields/9", json!({})), "no value at `/fields/9`"),
        (replace("/name/first", json!("x")), "no value at `/name/first`"),
        (replace("/name", json!(7)), "`/name` is a number, expected text"),
        (
            replace("/address/city", json!(7)),
            "`/address/city` is a number, expected text",
        ),
        (replace("/aliases/0", json!(7)), "`/aliases/0` is a number, expected text"),
        (
            json!([{"op": "move", "path": "/name", "value": 1}]),
            "unsupported patch operation `move`",
        ),
        (json!({"name": "Julia"}), "the body is not an array of patch operations"),
        (
            json!([{"path": "/name", "value": 1}]),
            "a patch operation lacks `op` or `path`",
        ),
        (
            json!([{"op": "replace", "value": 1}]),
            "a patch operation lacks `op` or `path`",
        ),
        (
            json!([{"op": "replace", "path": "/name"}]),
            "the patch operation `replace` lacks `value`",
        ),
        // One invalid operation rejects all.
        (
            json!([
                {"op": "replace", "path": "/name", "value": "Julia"},
                {"op": "replace", "path": "/fields/5/value", "value": "x"},
            ]),
            "no value at `/fields/5/value`",
        ),
    ] {
        let fake = start(JANE).await;
        let before = fake.contact(1);
        let reply = fake.send("PATCH", "/Contacts/1", operations).await;
        assert_eq!((reply.status, &*reply.message()), (400, problem));
        let last = fake.last();
        assert_eq!((last.applied, last.problems), (false, vec![problem.to_owned()]));
        assert_eq!(fake.contact(1), before);
    }
}

#[tokio::test]
async fn other_operations_follow_the_rfc_with_a_problem() {
    let fake = start(JANE).await;
    for (op, path, value, status) in [
        ("add", "/aliases/-", json!("X"), 200),
        ("add", "/aliases/0", json!("Y"), 200),
        ("remove", "/aliases/1", Value::Null, 200),
        ("remove", "/limit", Value::Null, 200),
        ("test", "/name", json!("Jane"), 200),
        ("test", "/name", json!("Julia"), 400),
    ] {
        assert_eq!(fake.patch(1, op, path, value).await.status, status, "{op} {path}");
        let problem = format!("undocumented patch operation `{op}`");
        assert_eq!(fake.last().problems.first(), Some(&problem));
    }
    assert_eq!(fake.contact(1)["aliases"], json!(["Y", "D", "X"]));
    assert_eq!(fake.contact(1)["limit"], Value::Null);
    let strict = start_strict(JANE).await;
    assert_eq!(strict.patch(1, "remove", "/limit", Value::Null).await.status, 400);
}

#[tokio::test]
async fn an_unknown_field_is_a_problem_unless_the_record_has_it() {
    let fake = start(JANE).await;
    assert_eq!(fake.patch(1, "replace", "/nmae", json!("x")).await.status, 200);
    assert_eq!(fake.last().problems, ["unknown field `/nmae`, did you mean `name`?"]);
    assert_eq!(fake.contact(1)["nmae"], Value::Null);
    let config = ServerConfig::new().strict(true).unknown_fields(true);
    let fake = start_with(config).await.with(r#"[{"contact_id":1,"unknown":1}]"#);
    assert_eq!(fake.patch(1, "replace", "/nmae", json!("x")).await.status, 400);
    assert_eq!(fake.patch(1, "replace", "/unknown", json!(2)).await.status, 200);
    assert_eq!(fake.contact(1)["unknown"], 2);
}

#[tokio::test]
async fn values_out_of_bounds_are_a_problem() {
    let city = "`/address/city` has 9 characters, the API accepts at most 8 characters";
    for (path, value, problem) in [
        ("/limit", json!(-1), "`/limit` is -1, the API accepts at least 0"),
        ("limit", json!(-1), "`/limit` is -1, the API accepts at least 0"),
        ("/address/city", json!("Riverside"), city),
        ("/address", json!({"city": "Riverside"}), city),
    ] {
        let fake = start(JANE).await;
        let before = fake.contact(1);
        assert_eq!(fake.patch(1, "replace", path, value.clone()).await.status, 200);
        assert_eq!(fake.last().problems, [problem]);
        let fake = start_strict(JANE).await;
        assert_eq!(fake.patch(1, "replace", path, value).await.status, 400);
        assert_eq!(fake.last().problems, [problem]);
        assert_eq!(fake.contact(1), before);
    }
}
