//! The examples' own code, against a server on loopback.

use crate::client;
use crate::server::{Reply, Server};

#[path = "../../examples/contacts.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a program of its own")]
mod contacts;

#[path = "../../examples/exercise.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a program of its own")]
mod exercise;

#[tokio::test]
async fn the_example_lists_contacts_and_gets_each_one() {
    let list = r#"{"ok":true,"has_more":false,"record_count":2,"records":[
        {"contact_id":3,"customer_id":1001},{"contact_id":5,"customer_id":1002}]}"#;
    let server = Server::start([
        Reply::json(200, list),
        Reply::json(200, r#"{"ok":true,"contact_id":3,"name":"Jane Doe"}"#),
        Reply::json(200, r#"{"ok":true,"contact_id":5,"name":"David Roe"}"#),
    ])
    .await;
    let contacts = contacts::walk_through(&client(&server)).await.expect("two contacts");
    let names: Vec<_> =
        contacts.iter().filter_map(|contact| contact.name.as_deref()).collect();
    assert_eq!(names, ["Jane Doe", "David Roe"]);
    let targets = server.targets();
    assert!(targets[0].contains("search.sort=customer_id"), "{targets:?}");
    assert!(targets[0].contains("search.page_size=500"), "{targets:?}");
    assert_eq!(targets[1..], ["/Contacts/3", "/Contacts/5"]);
}

/// The server knows one answer; what comes after it is an error.
#[tokio::test]
async fn the_exercise_counts_the_calls_that_fail() {
    let page = r#"{"ok":true,"has_more":false,"records":[]}"#;
    let server = Server::start([Reply::json(200, page)]).await;
    let failed = exercise::every_call(&client(&server)).await;
    assert_eq!(failed, revio::exercise::CALLS.len() - 1);
    assert_eq!(server.requests().len(), revio::exercise::CALLS.len());
}
