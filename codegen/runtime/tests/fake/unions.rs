//! Bodies with values of one of several types, and with fields without a description.

use serde_json::{Value, json};

use crate::support::{empty, start_strict};

/// Whether the server accepts a body, and the problems that it notes.
async fn check(cases: &[(&str, Value, u16, &[&str])]) {
    let fake = empty().await;
    for (target, body, status, problems) in cases {
        let reply = fake.send("POST", target, body.clone()).await;
        assert_eq!(fake.last().problems, *problems, "{body}");
        assert_eq!(reply.status, *status, "{body}");
    }
}

#[tokio::test]
async fn the_discriminator_selects_the_alternative() {
    let load = "/Contacts/load";
    check(&[
        (load, json!({"type": "crate", "weight": 3}), 200, &[]),
        (load, json!({"type": "letter", "pages": 1, "stamp": 2}), 200, &[]),
        (load, json!({"type": "letter"}), 400, &["`/pages` is missing"]),
        (
            load,
            json!({"type": "crate", "weight": true}),
            400,
            &["`/weight` is true or false, expected an integer"],
        ),
        (
            load,
            json!({"type": "crate", "color": "red"}),
            200,
            &["unknown field `/color`"],
        ),
        (
            load,
            json!({"type": "crate", "inner": {"type": "letter"}}),
            400,
            &["`/inner/pages` is missing"],
        ),
        (
            load,
            json!({"type": "tube"}),
            400,
            &["`` is an object that no alternative describes"],
        ),
    ])
    .await;
}

#[tokio::test]
async fn values_inside_of_a_body_have_an_alternative_too() {
    let item = "/Contacts/item";
    check(&[
        (item, json!({"item_id": 1, "fates": [7, null]}), 200, &[]),
        (item, json!({"item_id": 1, "fate": {"day": "2024-01-31"}}), 200, &[]),
        (
            item,
            json!({"item_id": 1, "fate": {"place": "attic"}}),
            400,
            &["`/fate` is an object that no alternative describes"],
        ),
        (
            item,
            json!({"item_id": 1, "fates": [true]}),
            400,
            &["`/fates/0` is true or false that no alternative describes"],
        ),
        (
            item,
            json!({"item_id": 1, "sizes": {"a": "large"}}),
            400,
            &["`/sizes/a` is text, expected an integer"],
        ),
    ])
    .await;
}

#[tokio::test]
async fn fields_without_a_description_have_a_type() {
    let letter = "/Contacts/letter";
    check(&[
        (letter, json!({"type": "letter", "pages": 1, "stamp": 2}), 200, &[]),
        (
            letter,
            json!({"type": "letter", "pages": 1, "stamp": "red"}),
            400,
            &["`/stamp` is text, expected an integer"],
        ),
    ])
    .await;
}

#[tokio::test]
async fn a_strict_server_rejects_unknown_fields_of_an_alternative() {
    let fake = start_strict("[]").await;
    let body = json!({"type": "crate", "color": "red"});
    assert_eq!(fake.send("POST", "/Contacts/load", body).await.status, 400);
}
