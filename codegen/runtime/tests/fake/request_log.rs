//! The log of requests.

use revio_runtime::fake::Fault;
use serde_json::json;

use crate::support::{contacts, empty, send, start};

#[tokio::test]
async fn a_request_is_recorded_as_it_was_sent() {
    let fake = start(&contacts(1)).await;
    let request = fake.request("PUT", "/contacts/1?a=b%20c&a=d").header("x-trace", "17");
    let body = r#"{"name": "A"}"#;
    let request = request.header("content-type", "application/json").body(body);
    send(request).await.expect("a response");
    let request = fake.last();
    assert_eq!((request.method.as_str(), &*request.path), ("PUT", "/contacts/1"));
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(request.query, [pair("a", "b c"), pair("a", "d")]);
    assert_eq!(request.parameter("a"), Some("b c"));
    assert_eq!(request.headers["x-trace"], "17");
    assert_eq!((&*request.text(), request.json()), (body, json!({"name": "A"})));
    assert_eq!(request.operation, Some("contacts_replace"));
    assert_eq!(request.status.map(|status| status.as_u16()), Some(200));
    assert!(request.applied && request.faults.is_empty());
}

#[tokio::test]
async fn requests_are_listed_by_operation_and_can_be_cleared() {
    let fake = start(&contacts(1)).await;
    for target in ["/Contacts", "/Contacts/1", "/Contacts"] {
        fake.get(target).await;
    }
    let lists = fake.server.requests_of("contacts_list").expect("an operation");
    assert_eq!((lists.len(), fake.server.requests().len()), (2, 3));
    fake.server.clear_requests();
    assert!(fake.server.requests().is_empty());
    fake.get("/Contacts").await;
    assert_eq!(fake.server.requests().len(), 1);
    assert!(fake.last().status.is_some(), "the new entry is updated");
}

#[tokio::test]
async fn debug_redacts_credentials_and_the_body() {
    let fake = empty().await;
    let request = fake.request("POST", "/Contacts").header("X-Key", "k3y-0f-gateway");
    let request = request.header("content-type", "application/json").body(r#""4711""#);
    send(request).await.expect("a response");
    let debug = format!("{:?}", fake.last());
    for secret in ["k3y-0f-gateway", "s3cret", "YW5uQGFjbWU", "4711"] {
        assert!(!debug.contains(secret), "{secret}: {debug}");
    }
    assert_eq!(fake.last().headers["X-Key"], "k3y-0f-gateway", "a test can compare it");
}

#[tokio::test]
async fn the_maximum_of_requests_in_flight_is_known() {
    let fake = start(&contacts(1)).await;
    assert_eq!(fake.server.max_in_flight(), 0);
    fake.get("/Contacts").await;
    fake.get("/Contacts").await;
    assert_eq!(fake.server.max_in_flight(), 1);
    let delay = std::time::Duration::from_millis(100);
    fake.server.inject(Fault::delay(delay)).expect("a fault");
    tokio::join!(fake.get("/Contacts"), fake.get("/Contacts"), fake.get("/Contacts"));
    assert_eq!(fake.server.max_in_flight(), 3);
}
