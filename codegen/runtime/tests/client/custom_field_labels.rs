//! The custom fields of a list.

use revio_runtime::CustomFieldLabel;

use crate::support::{Answer, FieldId, Reply, Server, client};

/// A page of contacts, each with these custom fields.
fn page(fields: &[&str], has_more: bool) -> Reply {
    let records: Vec<String> = fields
        .iter()
        .enumerate()
        .map(|(id, fields)| format!(r#"{{"contact_id":{id},"fields":{fields}}}"#))
        .collect();
    let records = records.join(",");
    Reply::json(
        200,
        format!(r#"{{"ok":true,"has_more":{has_more},"records":[{records}]}}"#),
    )
}

/// The identifiers and labels in these pages.
async fn labels(pages: impl IntoIterator<Item = Reply>) -> Vec<(i64, Option<String>)> {
    let server = Server::start(pages).await;
    let labels =
        client(&server).list().custom_field_labels().answer().await.expect("labels");
    let pair = |it: CustomFieldLabel<FieldId>| (it.id.get(), it.label);
    labels.into_iter().map(pair).collect()
}

fn named(id: i64, label: &str) -> (i64, Option<String>) {
    (id, Some(label.to_owned()))
}

#[tokio::test]
async fn each_field_is_returned_once_in_order_of_appearance() {
    let two = r#"[{"field_id":4,"label":"Rate Code"},{"field_id":2,"label":"Shift"}]"#;
    let one = r#"[{"field_id":2,"label":"Shift"},{"field_id":9,"label":"Crew"}]"#;
    let found = labels([page(&[two, one], true), page(&[two], false)]).await;
    assert_eq!(found, [named(4, "Rate Code"), named(2, "Shift"), named(9, "Crew")]);
}

#[tokio::test]
async fn the_first_label_wins() {
    let without = r#"[{"field_id":4},{"field_id":2,"label":"Shift"}]"#;
    let renamed = r#"[{"field_id":4,"label":"Crew"},{"field_id":2,"label":"Turn"}]"#;
    let found = labels([page(&[without, renamed], false)]).await;
    assert_eq!(found, [named(4, "Crew"), named(2, "Shift")]);
}

#[tokio::test]
async fn a_field_without_identifier_is_skipped() {
    let found =
        labels([page(&[r#"[{"label":"Shift"},{"value":"x"}]"#, "null"], false)]).await;
    assert_eq!(found, []);
}

#[tokio::test]
async fn a_page_that_fails_is_an_error() {
    let server = Server::start([page(&["[]"], true), Reply::empty(500)]).await;
    let error = client(&server)
        .list()
        .custom_field_labels()
        .answer()
        .await
        .expect_err("page 2 fails");
    assert_eq!(error.page(), Some(2));
}

#[tokio::test]
async fn a_record_that_cannot_be_decoded_has_labels_too() {
    let body = r#"{"has_more":false,"records":[
        {"contact_id":1,"name":{},"fields":[{"field_id":4,"label":"Crew"},{"field_id":5}]},
        {"contact_id":2,"fields":[{"field_id":[]}]},
        {"contact_id":3,"fields":{}},
        [],
        {"contact_id":4,"fields":[{"field_id":5,"label":"Shift"}]}
    ]}"#;
    let found = labels([Reply::json(200, body)]).await;
    assert_eq!(found, [named(4, "Crew"), named(5, "Shift")]);
}
