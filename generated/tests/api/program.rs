//! The program `exercise`, against a server on loopback.

use crate::client;
use crate::exercise::CALLS;
use crate::server::{Reply, Server};

#[path = "../exercise/run.rs"]
mod run;

/// The server has one response; calls after it fail.
#[tokio::test]
async fn it_counts_the_calls_that_fail() {
    let page = r#"{"ok":true,"has_more":false,"records":[]}"#;
    let server = Server::start([Reply::json(200, page)]).await;
    let failed = run::every_call(&client(&server)).await;
    assert_eq!(failed, CALLS.len() - 1);
    assert_eq!(server.requests().len(), CALLS.len());
}
