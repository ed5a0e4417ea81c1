//! JSON Patch.

use serde_json::{Value, json};

use crate::support::{Fake, start, start_strict};

const JANE: &str = r#"[{
    "contact_id":1,"name":"Jane","limit":5,"address":{"city":"Tampa"},"aliases":["J","D"],
    "fields":[{"field_id":7,"label":"Shift","value":"Day"},
              {"field_id":9,"label":"Rate","value":"LOW"}]
}]"#;

/// Contact 1 after one change that has to go well and leaves nothing to complain about.
async fn changed(path: &str, value: Value) -> Value {
    let fake = start(JANE).await;
    let came = fake.patch(1, "replace", path, value).await;
    assert_eq!((came.status, came.json()), (200, json!({"ok": true})));
    assert_eq!(fake.server.problems(), [""; 0]);
    fake.contact(1)
}

/// The problem with one change that has to be refused and changes nothing.
async fn refused(op: &str, path: &str, value: Value) -> String {
    let fake = start(JANE).await;
    let before = fake.contact(1);
    let came = fake.patch(1, op, path, value).await;
    assert_eq!(came.status, 400, "{came:?}");
    assert_eq!(fake.contact(1), before);
    assert_eq!(fake.last().problems.last(), Some(&came.message()));
    came.message()
}

#[tokio::test]
async fn members_are_replaced() {
    assert_eq!(changed("/name", json!("Julia")).await["name"], "Julia");
    assert_eq!(changed("/name", json!(null)).await["name"], Value::Null);
    assert_eq!(changed("/aliases", json!(["K"])).await["aliases"], json!(["K"]));
    assert_eq!(changed("/status", json!("CLOSED")).await["status"], "CLOSED");
}

#[tokio::test]
async fn a_path_may_lack_its_first_slash() {
    assert_eq!(changed("name", json!("Julia")).await["name"], "Julia");
    assert_eq!(
        changed("address/city", json!("Ocala")).await["address"]["city"],
        "Ocala"
    );
}

#[tokio::test]
async fn the_time_of_the_change_is_noted() {
    assert!(changed("/name", json!("Julia")).await["updated_date"].is_string());
}

#[tokio::test]
async fn an_object_that_is_not_there_yet_is_made() {
    let fake = start(r#"[{"contact_id":1,"address":null},{"contact_id":2}]"#).await;
    for key in [1, 2] {
        fake.patch(key, "replace", "/address/city", json!("Ocala")).await;
        assert_eq!(fake.contact(key)["address"], json!({"city": "Ocala"}));
    }
}

#[tokio::test]
async fn a_custom_field_is_changed_by_its_place() {
    let contact = changed("/fields/1/value", json!("BASIC")).await;
    assert_eq!(contact["fields"][1]["value"], "BASIC");
    assert_eq!(contact["fields"][0]["value"], "Day");
}

#[tokio::test]
async fn the_client_finds_a_custom_field_by_its_label() {
    let fake = start(JANE).await;
    let contact = fake.client().get(1).await.expect("a contact");
    let edit = fake.client().edit(&contact).custom_field("Rate", "BASIC");
    edit.await.expect("it is changed");
    assert_eq!(fake.contact(1)["fields"][1]["value"], "BASIC");
}

#[tokio::test]
async fn a_member_that_only_bodies_have_is_taken_and_not_shown() {
    let contact = changed("/effective_date", json!("2024-01-02")).await;
    assert_eq!(contact["effective_date"], Value::Null);
}

#[tokio::test]
async fn what_cannot_be_changed_is_refused() {
    for (path, value, problem) in [
        (
            "/contact_id",
            json!(2),
            "`contact_id` is the key of the record and cannot change",
        ),
        ("/fields/2/value", json!("x"), "no value at `/fields/2/value`"),
        ("/fields/9", json!({}), "no value at `/fields/9`"),
        ("/name/first", json!("x"), "no value at `/name/first`"),
        ("/name", json!(7), "`name` is a number, expected text"),
        ("/address/city", json!(7), "`address.city` is a number, expected text"),
        ("/aliases/0", json!(7), "`aliases.0` is a number, expected text"),
    ] {
        assert_eq!(refused("replace", path, value).await, problem);
    }
    assert_eq!(
        refused("move", "/name", json!(1)).await,
        "unsupported patch operation `move`"
    );
}

async fn send(fake: &Fake, changes: Value) -> crate::support::Came {
    fake.send("PATCH", "/Contacts/1", changes).await
}

#[tokio::test]
async fn one_bad_change_undoes_all() {
    let fake = start(JANE).await;
    let changes = json!([
        {"op": "replace", "path": "/name", "value": "Julia"},
        {"op": "replace", "path": "/fields/5/value", "value": "x"},
    ]);
    assert_eq!(send(&fake, changes).await.status, 400);
    assert_eq!(fake.contact(1)["name"], "Jane");
    assert!(!fake.last().applied);
}

#[tokio::test]
async fn what_is_no_list_of_changes_is_refused() {
    let fake = start(JANE).await;
    for changes in [
        json!({"name": "Julia"}),
        json!([{"path": "/name", "value": 1}]),
        json!([{"op": "replace", "value": 1}]),
        json!([{"op": "replace", "path": "/name"}]),
    ] {
        assert_eq!(send(&fake, changes).await.status, 400);
    }
    assert_eq!(fake.contact(1)["name"], "Jane");
}

#[tokio::test]
async fn the_other_changes_of_the_standard_are_done_and_noted() {
    let fake = start(JANE).await;
    fake.patch(1, "add", "/aliases/-", json!("X")).await;
    fake.patch(1, "add", "/aliases/0", json!("Y")).await;
    fake.patch(1, "remove", "/aliases/1", Value::Null).await;
    assert_eq!(fake.contact(1)["aliases"], json!(["Y", "D", "X"]));
    fake.patch(1, "remove", "/limit", Value::Null).await;
    assert_eq!(fake.contact(1)["limit"], Value::Null);
    assert_eq!(fake.patch(1, "test", "/name", json!("Jane")).await.status, 200);
    assert_eq!(fake.patch(1, "test", "/name", json!("Julia")).await.status, 400);
    let noted = |op: &str| {
        fake.server.problems().contains(&format!("undocumented patch operation `{op}`"))
    };
    assert!(noted("add") && noted("remove") && noted("test"));
    let fake = start_strict(JANE).await;
    assert_eq!(fake.patch(1, "remove", "/limit", Value::Null).await.status, 400);
}

#[tokio::test]
async fn a_member_that_nobody_knows_is_noted_and_not_made() {
    let fake = start(JANE).await;
    assert_eq!(fake.patch(1, "replace", "/nmae", json!("x")).await.status, 200);
    assert_eq!(fake.last().problems, ["unknown field `nmae`"]);
    assert_eq!(fake.contact(1)["nmae"], Value::Null);
    let fake = start_strict(JANE).await;
    assert_eq!(fake.patch(1, "replace", "/nmae", json!("x")).await.status, 400);
}

#[tokio::test]
async fn a_member_that_the_record_has_can_be_changed_though_nobody_knows_it() {
    let fake = start_strict(r#"[{"contact_id":1,"unknown":1}]"#).await;
    assert_eq!(fake.patch(1, "replace", "/unknown", json!(2)).await.status, 200);
    assert_eq!(fake.contact(1)["unknown"], 2);
}
