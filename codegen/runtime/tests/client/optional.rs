//! Setters of what is not required take an `Option`, and integers of any type.

use revio_runtime::{AnyInteger, OneOrNone};

use crate::support::contacts::{Client, ContactCreate, ContactId, ContactsList};
use crate::support::{Answer, Reply, Server, client};

/// A row of a table of the caller.
#[derive(Default)]
struct Row {
    name: Option<String>,
    limit: Option<i64>,
    size: Option<usize>,
}

/// The path and query of a list.
async fn target(set: impl FnOnce(ContactsList) -> ContactsList) -> String {
    let page = r#"{"ok":true,"has_more":false,"records":[]}"#;
    let server = Server::start([Reply::json(200, page)]).await;
    set(client(&server).list()).answer().await.expect("a page");
    server.requests()[0].target.trim_start_matches("/v1").to_owned()
}

fn size<T>(
    size: impl OneOrNone<AnyInteger, T>,
) -> impl FnOnce(ContactsList) -> ContactsList {
    move |list| list.page_size(size)
}

#[tokio::test]
async fn a_page_size_is_an_integer_of_any_type_or_none() {
    let with = |size: &str| format!("/Contacts?search.page_size={size}");
    assert_eq!(target(size(5)).await, with("5"));
    assert_eq!(target(size(5_u8)).await, with("5"));
    assert_eq!(target(size([1, 2, 3].len())).await, with("3"));
    assert_eq!(target(size(Some(500_u64))).await, with("500"));
    assert_eq!(target(size(Row::default().size)).await, "/Contacts");
    let last = |list: ContactsList| list.page_size(5).page_size(None::<u32>);
    assert_eq!(target(last).await, "/Contacts");
}

#[tokio::test]
async fn an_integer_that_i64_cannot_hold_is_checked_and_sent_as_it_is() {
    let server = Server::start([]).await;
    let error = client(&server)
        .list()
        .page_size(u64::MAX)
        .answer()
        .await
        .expect_err("too large");
    assert!(error.to_string().contains("18446744073709551615"), "{error}");
    assert!(error.is_invalid_request() && server.requests().is_empty(), "{error}");
}

#[tokio::test]
async fn none_leaves_a_text_and_a_header_out() {
    let row = Row { name: Some("name".to_owned()), ..Row::default() };
    let sorted =
        |list: ContactsList| list.sort(row.name.as_deref()).tenant(None::<&str>);
    assert_eq!(target(sorted).await, "/Contacts?sort=name");
    assert_eq!(target(|list| list.sort(Row::default().name)).await, "/Contacts");
}

#[test]
fn none_leaves_a_field_of_a_body_out() {
    let json = |row: Row| {
        let body = ContactCreate::builder().name("Julia").limit(row.limit).pin("1");
        let body = body.pin(row.name).build().expect("a body");
        serde_json::to_string(&body).expect("JSON")
    };
    assert_eq!(json(Row::default()), r#"{"name":"Julia"}"#);
    let row = Row { limit: Some(5), name: Some("2".to_owned()), ..Row::default() };
    assert_eq!(json(row), r#"{"name":"Julia","limit":5,"pin":"2"}"#);
}

#[tokio::test]
async fn none_leaves_a_field_of_a_record_unchanged() {
    let server = Server::start([Reply::json(200, r#"{"ok":true}"#)]).await;
    let client: Client = client(&server);
    let call = client.update(1).name("Julia").pin(Row::default().name);
    call.answer().await.expect("done");
    let patch = r#"[{"op":"replace","path":"/name","value":"Julia"}]"#;
    assert_eq!(server.requests()[0].body, patch);
    let call = client.update(1).name("Julia").name(None::<String>);
    let error = call.answer().await.expect_err("nothing to patch");
    assert!(error.to_string().contains("empty patch"), "{error}");
}

#[test]
fn identifiers_are_parsed_and_checked() {
    for (text, expected) in [("1001", Some(1001)), ("-5", Some(-5)), ("0", Some(0))] {
        assert_eq!(text.parse().ok(), expected.map(ContactId::new), "{text}");
    }
    for text in ["", " 1", "1.0", "x", "9223372036854775808"] {
        assert!(text.parse::<ContactId>().is_err(), "{text}");
    }
    let id = ContactId::new(i64::MAX);
    assert_eq!(ContactId::try_from(u64::try_from(i64::MAX).expect("it fits")), Ok(id));
    assert!(ContactId::try_from(u64::MAX).is_err());
    assert_eq!(ContactId::try_from(7_u32), Ok(7.into()));
    assert_eq!(ContactId::try_from(7_usize), Ok(7.into()));
}
